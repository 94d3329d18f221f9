// Tuples of one client back to facts: who acted and when comes from the acting fact each of them leans on.
import { tupleToActing, actingClock, type Acting } from '../crdt/acting.ts'
import type { FactRun } from '../crdt/fact-run.ts'
import { tupleToFact } from '../crdt/fact-tuple.ts'
import { parseDoc } from '../crdt/docs.ts'
import type { Fact } from '../domain/fact.ts'
import type { ActingEntry } from './db.ts'
import { isAtHome } from '../crdt/fact-homes.ts'

export interface DecodedFacts {
  readonly facts: readonly Fact[]
  /** Those known before and those of this run. */
  readonly acting: readonly ActingEntry[]
  /** Tuples of a later version, broken, or not at home in this document: kept in the log, shown by nobody here. */
  readonly unknown: number
}

export function decodeFacts(
  doc: string,
  run: FactRun,
  device: string,
  known: readonly ActingEntry[]
): DecodedFacts {
  const name = parseDoc(doc)?.name
  const acting = [...known]
  const actingByClock = new Map<number, Acting>(known.map((entry) => [entry[0], actingOf(entry)]))
  const facts: Fact[] = []
  let unknown = 0
  for (const [at, tuple] of run.tuples.entries()) {
    const clock = run.clock + at
    // erased: it says nothing, and is no riddle either
    if (tuple.length === 0) continue
    const person = tupleToActing(tuple)
    if (person) {
      actingByClock.set(clock, person)
      acting.push([clock, person.at, person.offset, person.by])
      continue
    }
    const told = actingByClock.get(actingClock(tuple) ?? -1)
    const fact = told && tupleToFact(tuple, { client: run.client, clock, device, acting: told })
    if (fact?.ok && name && isAtHome(name, fact.value)) facts.push(fact.value)
    else unknown += 1
  }
  return { facts, acting, unknown }
}

export function actingOf([, at, offset, by]: ActingEntry): Acting {
  return { at, offset, by }
}
