// The base of a fact document's next generation: all runs of all clients, in parts that fit a frame.
import { no, ok, type Result } from '../lib/result.ts'
import type { DocName } from './docs.ts'
import { eraseInRuns, type Forgotten } from './erase.ts'
import { readFactRuns } from './fact-bouncer.ts'
import { encodeFactRun, encodeFactRuns, unseenPart, type FactRun } from './fact-run.ts'
import type { UpdateFault } from './fault.ts'
import { MAX_BASE_CLIENTS, MAX_PART_BYTES, MAX_PART_STRUCTS } from './limits.ts'

export interface BasePart {
  readonly update: Uint8Array
  readonly clients: readonly number[]
}

/** `updates`: the whole generation before, base and frames. */
export function factBase(
  name: DocName,
  updates: readonly Uint8Array[],
  forgotten: Forgotten
): Result<readonly BasePart[], UpdateFault> {
  const runs = wholeRuns(updates)
  return runs.ok ? ok(inParts(eraseInRuns(name, runs.value, forgotten))) : runs
}

/** What a base says: the runs of all its parts, each client from its beginning. */
export function wholeRuns(updates: readonly Uint8Array[]): Result<readonly FactRun[], UpdateFault> {
  const runs: FactRun[] = []
  for (const update of updates) {
    const read = readFactRuns(update, () => true, MAX_BASE_CLIENTS)
    if (!read.ok) return read
    for (const run of read.value) runs.push(run)
  }
  const tuplesByClient = new Map<number, FactRun['tuples'][number][]>()
  for (const run of runs.toSorted(byPlace)) {
    const tuples = tuplesByClient.get(run.client) ?? []
    const part = unseenPart(run, tuples.length)
    if (!part.ok) return no(part.fault)
    for (const tuple of part.value?.tuples ?? []) tuples.push(tuple)
    tuplesByClient.set(run.client, tuples)
  }
  return ok([...tuplesByClient].map(([client, tuples]) => ({ client, clock: 0, tuples })))
}

function byPlace(one: FactRun, other: FactRun): number {
  return one.client - other.client || one.clock - other.clock
}

function inParts(runs: readonly FactRun[]): readonly BasePart[] {
  const parts: FactRun[][] = [[]]
  let bytes = 0
  for (const run of runs)
    for (const [at, tuple] of run.tuples.entries()) {
      const one = { client: run.client, clock: run.clock + at, tuples: [tuple] }
      const size = sizeOf(one)
      const part = parts.at(-1) ?? []
      if (part.length > 0 && (bytes + size > MAX_PART_BYTES || part.length >= MAX_PART_STRUCTS)) {
        parts.push([one])
        bytes = size
      } else {
        part.push(one)
        bytes += size
      }
    }
  return parts.map((part) => ({
    update: encodeFactRuns(part),
    clients: [...new Set(part.map((run) => run.client))]
  }))
}

/** A little too much: what runs of one client share is counted for each tuple. */
function sizeOf(run: FactRun): number {
  return encodeFactRun(run).length
}
