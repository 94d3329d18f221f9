// The log on one SQLite file. Each `append` is one transaction in WAL with synchronous=FULL: when it
// answers, the operating system has been told to put it on the disk.
import type Database from 'better-sqlite3'
import { ok, type Result } from '../../src/lib/result.ts'
import { emptyChain, nextChain } from '../../src/protocol/chain.ts'
import {
  fitting,
  type ControlStep,
  type Cursor,
  type Delivery,
  type Kept,
  type LogStore,
  type Page,
  type Place,
  type Span
} from './log-store.ts'
import { openDatabase, type OpenFault } from './sqlite-open.ts'
import { prepareStatements, type Statements } from './sqlite-statements.ts'

export interface SqliteStore extends LogStore {
  /** How long the disk takes to confirm a commit: a number near zero means that it does not. */
  readonly commitMs: () => number
}

export function openSqliteStore(file: string, nowMs: () => number): Result<SqliteStore, OpenFault> {
  const opened = openDatabase(file)
  if (!opened.ok) return opened
  return ok(createSqliteStore(opened.value, nowMs))
}

function createSqliteStore(database: Database.Database, nowMs: () => number): SqliteStore {
  const sql = prepareStatements(database)
  const append = database.transaction((deliveries: readonly Delivery[]) =>
    deliveries.map((delivery) => keep(sql, delivery))
  )
  const appendControl = database.transaction((step: ControlStep) => advance(sql, step))
  const supersede = database.transaction((place: Place, next: Uint8Array) =>
    erase(sql, place, next)
  )
  return {
    append: async (deliveries) => append.immediate(deliveries),
    pull: async (place, after, limitBytes) => pullPage(sql, place, after, limitBytes),
    heads: async (place) => sql.writersOf.all(place).map(plain),
    appendControl: async (step) => appendControl.immediate(step),
    async supersede(place, next) {
      const count = supersede.immediate(place, next)
      // Without these the erased bytes would live on in free pages and in the write-ahead log.
      database.pragma('incremental_vacuum')
      database.pragma('wal_checkpoint(TRUNCATE)')
      return count
    },
    stats: async () => sql.stats.get() ?? { workspaces: 0, streams: 0, frames: 0, bytes: 0 },
    range: async (span, limitBytes) => rangeOf(sql, span, limitBytes),
    control: async (ws, from, limitBytes) =>
      fitting(sql.controlFrom.iterate({ ws, from }), limitBytes).map((row) => unwrap(row.body)),
    streamHeads: async (ws) => sql.streamsOf.all({ ws }).map(plain),
    workspaces: async () => sql.workspaces.all().map(plain),
    commitMs: () => measureCommit(database, nowMs),
    async close() {
      database.pragma('wal_checkpoint(TRUNCATE)')
      database.close()
    }
  }
}

function keep(sql: Statements, delivery: Delivery): Kept {
  const stream = streamRow(sql, delivery)
  const known = sql.seqOf.get({ s: stream.id, fid: delivery.fid })
  if (known) return { kind: 'known', seq: known.seq }
  if (stream.next) return { kind: 'superseded' }
  const last = sql.writerHead.get({ s: stream.id, writer: delivery.writer })
  if (delivery.ctr > (last?.ctr ?? 0) + 1) return { kind: 'gap' }
  const follows = delivery.ctr === (last?.ctr ?? 0) + 1
  if (!follows || !continues(delivery.prev, last?.fid)) return { kind: 'fork' }
  const seq = stream.head + 1
  const chain = nextChain(stream.chain, delivery.fid)
  sql.insertFrame.run({ ...delivery, s: stream.id, seq, chain })
  sql.setWriter.run({ ...delivery, s: stream.id })
  sql.setStream.run({ s: stream.id, head: seq, chain })
  sql.addBytes.run({ ws: delivery.ws, bytes: delivery.body.length })
  return { kind: 'stored', seq }
}

/** Under counter 1 the predecessor is all zeros. */
function continues(prev: Uint8Array, lastFid: Uint8Array | undefined): boolean {
  return lastFid ? Buffer.compare(prev, lastFid) === 0 : prev.every((byte) => byte === 0)
}

function streamRow(sql: Statements, { ws, stream }: Place) {
  const found = sql.stream.get({ ws, stream })
  if (found) return found
  sql.insertStream.run({ ws, stream, chain: emptyChain() })
  const made = sql.stream.get({ ws, stream })
  if (!made) throw new Error('broken invariant: a frame for a workspace that is not kept')
  return made
}

function pullPage(sql: Statements, place: Place, after: Cursor, limitBytes: number): Page | null {
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
    chain: unwrap(rows.at(-1)?.chain ?? after.chain),
    head,
    frames: rows.map((row) => unwrap(row.body)),
    rxMs: rows.map((row) => row.rx)
  }
}

function rangeOf(sql: Statements, span: Span, limitBytes: number): readonly Uint8Array[] {
  const stream = sql.stream.get({ ws: span.ws, stream: span.stream })
  if (!stream) return []
  const { writer, from, to } = span
  const rows = sql.framesBetween.iterate({ s: stream.id, writer, from, to })
  return fitting(rows, limitBytes).map((row) => unwrap(row.body))
}

function advance(sql: Statements, step: ControlStep): boolean {
  const { ws, expect, head, frames, rxMs } = step
  const found = sql.workspace.get({ ws })
  if (Boolean(found) !== Boolean(expect)) return false
  if (!found) sql.insertWorkspace.run({ ws, hash: new Uint8Array(32) })
  if (found && expect) {
    const same = found.seq === expect.seq && Buffer.compare(found.hash, expect.hash) === 0
    if (!same) return false
  }
  const before = expect?.seq ?? 0
  for (const [at, body] of frames.entries())
    sql.insertControl.run({ ws, seq: before + 1 + at, rx: rxMs, body })
  const bytes = frames.reduce((total, body) => total + body.length, 0)
  sql.setControl.run({ ws, seq: head.seq, hash: head.hash })
  sql.addBytes.run({ ws, bytes })
  return true
}

function erase(sql: Statements, place: Place, next: Uint8Array): number {
  const stream = streamRow(sql, place)
  const bytes = sql.bytesOf.get({ s: stream.id })?.bytes ?? 0
  const { changes } = sql.deleteFrames.run({ s: stream.id })
  sql.closeStream.run({ s: stream.id, next })
  sql.addBytes.run({ ws: place.ws, bytes: -bytes })
  return changes
}

/** The middle of five, because the first commit after opening also pays for the file's header. */
function measureCommit(database: Database.Database, nowMs: () => number): number {
  const version = Number(database.pragma('user_version', { simple: true }))
  const times = Array.from({ length: 5 }, () => {
    const before = nowMs()
    database.pragma(`user_version = ${version}`)
    return nowMs() - before
  })
  return times.toSorted((one, other) => one - other)[2] ?? 0
}

/** Node's Buffer is not handed on: the rest of the relay sees plain bytes. */
function unwrap(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function plain<Row extends object>(row: Row): Row {
  for (const [name, value] of Object.entries(row))
    if (Buffer.isBuffer(value)) Object.assign(row, { [name]: unwrap(value) })
  return row
}
