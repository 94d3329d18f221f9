// Frames on SQLite: taken in one by one inside a transaction, read back by number or by writer, erased
// with their whole stream.
import { QUARANTINE_REASONS } from '../../src/protocol/access-calls.ts'
import { emptyChain, nextChain } from '../../src/protocol/chain.ts'
import { deviceOf } from '../../src/protocol/frame.ts'
import {
  fitting,
  type LogPosition,
  type Delivery,
  type Generation,
  type Kept,
  type StoredPage,
  type StreamPlace,
  type FrameSpan
} from './log-store.ts'
import { classifyDelivery } from './classify-delivery.ts'
import { plainBytes } from './plain.ts'
import type { Statements } from './sqlite-statements.ts'

const NO_WRITERS = { ofDevice: 0, all: 0 }

export function keepInSqlite(sql: Statements, delivery: Delivery): Kept {
  const stream = streamRow(sql, delivery)
  const { ws, writer, ctr, fid, prev } = delivery
  const of = { s: stream.id, writer }
  const placing = classifyDelivery(delivery, {
    isClosed: stream.next !== null,
    seq: () =>
      sql.seqOf.get({ s: stream.id, fid })?.seq ??
      (sql.isGone.get({ s: stream.id, fid }) ? 0 : undefined),
    last: () => sql.writerHead.get(of),
    cut: () => cutOf(sql, delivery),
    isTaken: () => sql.isTaken.get({ ...of, ctr }) !== undefined,
    isPrevApart: () => sql.isApart.get({ ws, fid: prev }) !== undefined,
    writers: () => sql.writerCount.get({ s: stream.id, device: deviceOf(writer) }) ?? NO_WRITERS
  })
  if (placing.kind === 'next') return store(sql, delivery, stream)
  if (!('keep' in placing)) return placing
  return { kind: placing.kind, apart: placing.keep && setApart(sql, delivery, placing.kind) }
}

function store(sql: Statements, delivery: Delivery, stream: StreamRow): Kept {
  const seq = stream.head + 1
  const chain = nextChain(stream.chain, delivery.fid)
  sql.insertFrame.run({ ...delivery, s: stream.id, seq, chain })
  sql.setWriter.run({ ...delivery, s: stream.id })
  sql.setStream.run({ s: stream.id, head: seq, chain })
  sql.addBytes.run({ ws: delivery.ws, bytes: delivery.body.length })
  return { kind: 'stored', seq }
}

function cutOf(sql: Statements, { ws, stream, writer }: Delivery): number {
  if (!sql.isCutOff.get({ ws, device: deviceOf(writer) })) return Infinity
  return sql.endOf.get({ ws, stream, writer })?.ctr ?? 0
}

/** False: it was set apart before. */
function setApart(
  sql: Statements,
  { ws, fid, carrier, rxMs: rx, body }: Delivery,
  reason: (typeof QUARANTINE_REASONS)[number]
): boolean {
  const why = QUARANTINE_REASONS.indexOf(reason)
  const isNew = sql.setApart.run({ ws, fid, carrier, rx, body, why }).changes > 0
  if (isNew) sql.addBytes.run({ ws, bytes: body.length })
  return isNew
}

type StreamRow = ReturnType<typeof streamRow>

export function streamRow(sql: Statements, { ws, stream }: StreamPlace) {
  const found = sql.stream.get({ ws, stream })
  if (found) return found
  sql.insertStream.run({ ws, stream, chain: emptyChain() })
  const made = sql.stream.get({ ws, stream })
  if (!made) throw new Error('broken invariant: a frame for a workspace that is not kept')
  return made
}

export function pullPage(
  sql: Statements,
  place: StreamPlace,
  after: LogPosition,
  limitBytes: number
): StoredPage | null {
  const stream = sql.stream.get(place)
  const head = stream?.head ?? 0
  if (!stream || after.seq === 0) {
    if (after.seq !== 0 || !after.chain.every((byte) => byte === 0)) return null
  } else {
    const at = sql.chainAt.get({ s: stream.id, seq: after.seq })
    if (!at || Buffer.compare(at.chain, after.chain) !== 0) return null
  }
  const rows = stream
    ? fitting(sql.framesAfter.iterate({ s: stream.id, seq: after.seq }), limitBytes)
    : []
  return {
    firstSeq: after.seq + 1,
    chain: plainBytes(rows.at(-1)?.chain ?? after.chain),
    head,
    frames: rows.map((row) => plainBytes(row.body)),
    rxMs: rows.map((row) => row.rx)
  }
}

export function rangeOf(
  sql: Statements,
  span: FrameSpan,
  limitBytes: number
): readonly Uint8Array[] {
  const stream = sql.stream.get({ ws: span.ws, stream: span.stream })
  if (!stream) return []
  const { writer, from, to } = span
  const rows = sql.framesBetween.iterate({ s: stream.id, writer, from, to })
  return fitting(rows, limitBytes).map((row) => plainBytes(row.body))
}

/** Null while no later generation is whole; the names of the frames stay. */
export function eraseInSqlite(
  sql: Statements,
  { ws, stream }: StreamPlace,
  later: readonly Generation[]
): number | null {
  const old = sql.stream.get({ ws, stream })
  if (!old || old.next === null) return null
  const bytes = sql.bytesOf.get({ s: old.id })?.bytes ?? 0
  // Asked after every step: one that erases nothing is to cost no commit.
  if (bytes === 0) return 0
  if (!later.some((generation) => isWhole(sql, ws, generation))) return null
  sql.nameGone.run({ s: old.id })
  sql.deleteFrames.run({ s: old.id })
  sql.addBytes.run({ ws, bytes: -bytes })
  return bytes
}

function isWhole(sql: Statements, ws: Uint8Array, { stream, frames }: Generation): boolean {
  const row = sql.stream.get({ ws, stream })
  return row !== undefined && frames.every((fid) => sql.isHeld.get({ s: row.id, fid }))
}
