// Takes judged frames in: frame, facts or fields, clocks and cursor in ONE transaction, or nothing of it.
// Taking the same frame twice changes nothing.
import type { Fact } from '../domain/fact.ts'
import { sameBytes } from '../lib/bytes.ts'
import { groupBy } from '../lib/group.ts'
import {
  commit,
  type CursorRow,
  type Db,
  type FrameRow,
  type PendingRow,
  type RejectedRow
} from './db.ts'
import { PoisonError, type EntityDocs } from './entity-docs.ts'
import { isRecord } from '../domain/fact-kinds.ts'
import { rejectedRow, frameRow, pendingRow, type Incoming, type IntakeRows } from './frame-rows.ts'
import { addFacts } from './read-model/fact-rows.ts'
import { takeRuns } from './runs.ts'

export interface Taking {
  readonly incoming: readonly Incoming[]
  readonly held: readonly PendingRow[]
  readonly released: readonly string[]
  readonly aside: readonly RejectedRow[]
  readonly cursors: readonly CursorRow[]
}

/** IndexedDB stays responsive to other tabs with puts of this many rows. */
const SLICE = 50

export async function takeIn(db: Db, docs: EntityDocs, taking: Taking): Promise<void> {
  if (isEmpty(taking)) return
  try {
    await commit(db, async () => {
      const aside = [...taking.aside]
      const held = [...taking.held]
      const frames: FrameRow[] = []
      for (const [doc, incoming] of groupBy(taking.incoming, (one) => one.doc)) {
        const taken = incoming[0]?.runs
          ? await takeFacts(db, doc, incoming)
          : await docs.apply(db, doc, incoming)
        frames.push(...taken.frames)
        aside.push(...taken.aside)
        held.push(...taken.held)
      }
      for (let at = 0; at < frames.length; at += SLICE)
        await db.frames.bulkPut(frames.slice(at, at + SLICE))
      if (taking.released.length > 0) await db.held.bulkDelete([...taking.released])
      if (held.length > 0) await db.held.bulkPut(held)
      if (aside.length > 0) await db.aside.bulkPut(aside)
      if (taking.cursors.length > 0) await db.cursors.bulkPut([...taking.cursors])
    })
  } catch (problem) {
    docs.forget()
    const poison =
      problem instanceof PoisonError
        ? taking.incoming.find((one) => sameBytes(one.fid, problem.fid))
        : undefined
    if (!poison) throw problem
    await takeIn(db, docs, withoutPoison(taking, poison))
  }
}

/** The frame is set aside with its bytes, its writer's later ones wait; everybody else goes on. */
function withoutPoison(taking: Taking, poison: Incoming): Taking {
  const isLater = (one: Incoming) =>
    one.stream === poison.stream && one.writer === poison.writer && one.ctr > poison.ctr
  return {
    ...taking,
    incoming: taking.incoming.filter((one) => one !== poison && !isLater(one)),
    held: [...taking.held, ...taking.incoming.filter(isLater).map(pendingRow)],
    aside: [...taking.aside, rejectedRow(poison, 'broken')]
  }
}

async function takeFacts(db: Db, doc: string, incoming: readonly Incoming[]): Promise<IntakeRows> {
  const numbers = [...new Set(incoming.flatMap((one) => one.clients))]
  const rows = await db.clients.bulkGet(numbers.map((client): [string, number] => [doc, client]))
  const clientByNumber = new Map(rows.flatMap((row) => (row ? [[row.client, row]] : [])))
  const facts: Fact[] = []
  const taken: { frames: FrameRow[]; aside: RejectedRow[]; held: PendingRow[] } = {
    frames: [],
    aside: [],
    held: []
  }
  const waiting = new Set<string>()
  for (const one of incoming) {
    const fresh = waiting.has(one.writer)
      ? null
      : takeRuns(clientByNumber, {
          doc,
          device: one.device,
          authors: one.authors,
          runs: one.runs ?? []
        })
    if (fresh) {
      for (const fact of fresh) facts.push(fact)
      taken.frames.push(frameRow(one, fresh.filter(isRecord).length))
    } else {
      waiting.add(one.writer)
      taken.held.push(pendingRow(one))
    }
  }
  await addFacts(db, doc, facts)
  await db.clients.bulkPut([...clientByNumber.values()])
  return taken
}

function isEmpty({ incoming, held, released, aside, cursors }: Taking): boolean {
  return [incoming, held, released, aside, cursors].every((list) => list.length === 0)
}
