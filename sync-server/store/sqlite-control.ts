// One step of a control log on SQLite, together with what it brings about for frames: whoever is cut off
// or closed by it is so from the same commit on.
import { QUARANTINE_REASONS, type QuarantineReason } from '../../src/protocol/access-calls.ts'
import { bytesToHex } from '../../src/lib/bytes.ts'
import type { ControlStep, ControlNote, StreamEnd, Stepped, StoredWriterHead } from './log-store.ts'
import { beyond } from './classify-delivery.ts'
import { streamRow } from './sqlite-frames.ts'
import type { Statements } from './sqlite-statements.ts'

/** Thrown inside a transaction, so that all of it is undone. */
export const MOVED = Symbol('moved')

interface Written extends StoredWriterHead {
  readonly s: number
}

interface Rest {
  readonly ws: Uint8Array
  readonly insist: boolean
}

export function advanceInSqlite(sql: Statements, step: ControlStep): Stepped {
  const { ws, expect, head, frames, rxMs, notes, insist } = step
  const found = sql.workspace.get({ ws })
  if (Boolean(found) !== Boolean(expect)) return { kind: 'behind' }
  if (!found) sql.insertWorkspace.run({ ws, hash: new Uint8Array(32) })
  if (found && expect) {
    const same = found.seq === expect.seq && Buffer.compare(found.hash, expect.hash) === 0
    if (!same) return { kind: 'behind' }
  }
  const apartBytes = notes.reduce((sum, note) => sum + take(sql, { ws, insist }, note), 0)
  const before = expect?.seq ?? 0
  for (const [at, body] of frames.entries())
    sql.insertControl.run({ ws, seq: before + 1 + at, rx: rxMs, body })
  const bytes = frames.reduce((total, body) => total + body.length, apartBytes)
  sql.setControl.run({ ws, seq: head.seq, hash: head.hash })
  sql.addBytes.run({ ws, bytes })
  return { kind: 'done', bytes }
}

/** The bytes that had to be set apart for it. */
function take(sql: Statements, rest: Rest, note: ControlNote): number {
  if (note.kind === 'cut-off') return cutOff(sql, rest, note)
  if (note.kind === 'close') return close(sql, rest, note)
  const { id: s } = streamRow(sql, { ws: rest.ws, stream: note.stream })
  sql.closeStream.run({ s, next: note.next })
  return 0
}

function cutOff(
  sql: Statements,
  rest: Rest,
  { device, ends }: Extract<ControlNote, { readonly kind: 'cut-off' }>
): number {
  const { ws } = rest
  const endByWriter = new Map(ends.map((end) => [nameOf(end), end]))
  let bytes = 0
  for (const head of sql.headsOf.all({ ws, device })) {
    const end = endByWriter.get(nameOf(head))?.ctr ?? 0
    if (head.ctr > end) bytes += setApart(sql, rest, head, { from: end + 1, why: 'revoked' })
  }
  sql.cutOff.run({ ws, device })
  for (const end of ends) sql.setEnd.run({ ws, ...end })
  return bytes
}

function close(
  sql: Statements,
  rest: Rest,
  { stream, next, covers }: Extract<ControlNote, { readonly kind: 'close' }>
): number {
  const { id: s } = streamRow(sql, { ws: rest.ws, stream })
  const coverByWriter = new Map(covers.map((cover) => [bytesToHex(cover.writer), cover]))
  let bytes = 0
  for (const head of sql.writersOf.all({ ws: rest.ws, stream })) {
    const from = beyond(head, coverByWriter.get(bytesToHex(head.writer)))
    if (from !== null) bytes += setApart(sql, rest, { s, ...head }, { from, why: 'superseded' })
  }
  for (const cover of covers) {
    const last = sql.writerHead.get({ s, writer: cover.writer })
    // A relay set back by a backup has fewer frames than the next generation holds.
    if (cover.ctr > (last?.ctr ?? 0)) sql.setWriter.run({ s, ...cover })
  }
  sql.closeStream.run({ s, next })
  return bytes
}

function setApart(
  sql: Statements,
  { ws, insist }: Rest,
  { s, writer }: Written,
  { from, why }: { readonly from: number; readonly why: QuarantineReason }
): number {
  if (!insist) throw MOVED
  let bytes = 0
  for (const row of sql.writtenFrom.all({ s, writer, from })) {
    const { changes } = sql.setApart.run({ ws, ...row, why: QUARANTINE_REASONS.indexOf(why) })
    bytes += changes * row.body.length
  }
  return bytes
}

function nameOf({ stream, writer }: StreamEnd): string {
  return `${bytesToHex(stream)}/${bytesToHex(writer)}`
}
