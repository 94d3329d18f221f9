// The writing end of a fact document in this app start: its client id, its clock, and who is acting.
// Appending needs no history. A writer whose commit failed is thrown away with its client id (PR1).
import { actingToTuple, recordedAt } from '../crdt/acting.ts'
import { factId } from '../crdt/fact-id.ts'
import { encodeFactRun } from '../crdt/fact-run.ts'
import { factToTuple } from '../crdt/fact-tuple.ts'
import type { Tuple } from '../crdt/tuple.ts'
import type { Draft, Fact } from '../domain/fact.ts'
import { isRecord } from '../domain/fact-kinds.ts'
import type { FactId } from '../domain/id.ts'
import type { ActingEntry, ClientRow, LocalRow } from './db.ts'
import { actingOf, decodeFacts } from './decode-facts.ts'

export interface RecordingMoment {
  /** Device clock, ms. */
  readonly at: number
  /** Relay clock − device clock at the last contact, ms; null before the first. */
  readonly offset: number | null
  /** Staff id, `~name` or empty. */
  readonly by: string
}

/** A client id of this app start, with the random bytes that prove whose it is. */
export interface Client {
  readonly client: number
  readonly sess: Uint8Array
}

export interface FactWriter extends Client {
  readonly next: number
  /** Acting facts written so far; later facts lean on the last. */
  readonly acting: readonly ActingEntry[]
  /** Latest moment told so far, ms. */
  readonly lastAt: number
}

export interface Written {
  readonly writer: FactWriter
  readonly local: LocalRow
  readonly clientRow: ClientRow
  readonly facts: readonly Fact[]
  /** Of the drafts, in their order. */
  readonly ids: readonly FactId[]
}

/** An offset that moved less than this is the same offset. */
const OFFSET_STEP_MS = 2000
/** Seconds since the acting fact stay small integers in the encoding. */
const ACTING_LASTS_MS = 2 ** 30 * 1000

export function createFactWriter(client: Client): FactWriter {
  return { ...client, next: 0, acting: [], lastAt: 0 }
}

export function writeFacts(
  writer: FactWriter,
  doc: string,
  device: string,
  drafts: readonly Draft[],
  moment: RecordingMoment
): Written {
  const { client, sess, next: clock } = writer
  const last = writer.acting.at(-1)
  const isNew = !last || isStale(last, moment)
  const acting: ActingEntry = isNew ? [clock, moment.at, moment.offset, moment.by] : last
  const dt = Math.round((moment.at - acting[1]) / 1000)
  const when = { acting: acting[0], dt, at: recordedAt(actingOf(acting), dt) }
  const said: Tuple[] = drafts.map(({ prev, ...body }) => factToTuple(body, when, prev))
  const tuples = isNew ? [actingToTuple(actingOf(acting)), ...said] : said
  const run = { client, clock, tuples }
  const { facts } = decodeFacts(doc, run, device, [acting])
  const after: FactWriter = {
    client,
    sess,
    next: clock + tuples.length,
    acting: isNew ? [...writer.acting, acting] : writer.acting,
    lastAt: latestAt(writer.lastAt, facts)
  }
  return {
    writer: after,
    local: {
      doc,
      client,
      clock,
      sess,
      update: encodeFactRun(run),
      records: facts.filter(isRecord).length,
      at: moment.at
    },
    clientRow: {
      doc,
      client,
      next: after.next,
      device,
      lastAt: after.lastAt,
      acting: after.acting,
      unknown: 0
    },
    facts,
    ids: said.map((_, at) => factId(client, clock + tuples.length - said.length + at))
  }
}

/** The later of a moment and every fact's. */
export function latestAt(at: number, facts: readonly Fact[]): number {
  return facts.reduce((last, fact) => Math.max(last, fact.at), at)
}

function isStale([, at, offset, by]: ActingEntry, moment: RecordingMoment): boolean {
  if (by !== moment.by || Math.abs(moment.at - at) > ACTING_LASTS_MS) return true
  if ((offset === null) !== (moment.offset === null)) return true
  return Math.abs((offset ?? 0) - (moment.offset ?? 0)) > OFFSET_STEP_MS
}
