// The log on one SQLite file. Each `append` is one transaction in WAL with synchronous=FULL: when it
// answers, the operating system has been told to put it on the disk.
import type Database from 'better-sqlite3'
import { ok, type Result } from '../../src/lib/result.ts'
import { QUARANTINE_REASONS } from '../../src/protocol/access-calls.ts'
import { watchFile, type AssertInPlace } from './file-identity.ts'
import {
  fitting,
  type Arrival,
  type ControlStep,
  type Delivery,
  type Generation,
  type LogStore,
  type StreamPlace,
  type Slice,
  type Stepped
} from './log-store.ts'
import { plain, plainBytes } from './plain.ts'
import { advanceInSqlite, MOVED } from './sqlite-control.ts'
import { eraseInSqlite, keepInSqlite, pullPage, rangeOf } from './sqlite-frames.ts'
import { openDatabase, type DatabaseFault } from './sqlite-open.ts'
import { prepareStatements, type Statements } from './sqlite-statements.ts'
import { punch } from './tickets.ts'

export interface SqliteStore extends LogStore {
  /** How long the disk takes to confirm a commit: a number near zero means that it does not. */
  readonly commitMs: () => number
}

export function openSqliteStore(
  file: string,
  nowMs: () => number
): Result<SqliteStore, DatabaseFault> {
  const opened = openDatabase(file)
  if (!opened.ok) return opened
  return ok(createSqliteStore(opened.value, nowMs, watchFile(file)))
}

function createSqliteStore(
  database: Database.Database,
  nowMs: () => number,
  assertInPlace: AssertInPlace
): SqliteStore {
  const sql = prepareStatements(database)
  const append = database.transaction((deliveries: readonly Delivery[]) =>
    deliveries.map((delivery) => keepInSqlite(sql, delivery))
  )
  const step = database.transaction((wanted: ControlStep) => advanceInSqlite(sql, wanted))
  const supersede = database.transaction((place: StreamPlace, later: readonly Generation[]) =>
    eraseInSqlite(sql, place, later)
  )
  const settle = database.transaction((ws: Uint8Array, fids: readonly Uint8Array[]) =>
    drop(sql, ws, fids)
  )
  const arrive = database.transaction((arrival: Arrival) => admit(sql, arrival))
  const sweeper = createSweeper(database)
  // What a run before this one erased may still lie in the write-ahead log it left behind.
  sweeper.sweep()
  /** What a caller is told to be kept lies under the file's name, before and after. */
  const inPlace = <Done>(write: () => Done): Done => {
    assertInPlace()
    const done = write()
    assertInPlace()
    return done
  }
  assertInPlace()
  return {
    append: async (deliveries) => inPlace(() => append.immediate(deliveries)),
    pull: async (place, after, limitBytes) => pullPage(sql, place, after, limitBytes),
    heads: async (place) => sql.writersOf.all(place).map(plain),
    async appendControl(wanted) {
      sweeper.sweepAgain()
      return inPlace(() => undoneIfMoved(() => step.immediate(wanted)))
    },
    async supersede(place, later) {
      const bytes = supersede.immediate(place, later)
      if (bytes) sweeper.sweep()
      return bytes
    },
    apart: async (ws, slice) => sliceOf(sql, ws, slice),
    async settle(ws, fids) {
      const settled = inPlace(() => settle.immediate(ws, fids))
      if (settled.count > 0) sweeper.sweep()
      return settled
    },
    async arrive(arrival) {
      sweeper.sweepAgain()
      return arrive.immediate(arrival)
    },
    seen: async (ws) => sql.seen.all({ ws }).map(plain),
    stats: async () =>
      sql.stats.get() ?? { workspaces: 0, streams: 0, frames: 0, apart: 0, bytes: 0 },
    range: async (span, limitBytes) => rangeOf(sql, span, limitBytes),
    control: async (ws, from, limitBytes) =>
      fitting(sql.controlFrom.iterate({ ws, from }), limitBytes).map((row) => plainBytes(row.body)),
    streamHeads: async (ws) => sql.streamsOf.all({ ws }).map(plain),
    workspaces: async () => sql.workspaces.all().map(plain),
    commitMs: () => measureCommit(database, nowMs),
    async close() {
      sweeper.sweep()
      database.close()
    }
  }
}

/** Without it erased bytes would live on in free pages and in the write-ahead log. */
function createSweeper(database: Database.Database) {
  let isSwept = true
  const sweep = () => {
    database.pragma('incremental_vacuum')
    // A backup that is being made holds the log open. Nobody is to wait for it: it is tried again later.
    const timeoutMs = Number(database.pragma('busy_timeout', { simple: true }))
    database.pragma('busy_timeout = 0')
    isSwept = database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0
    database.pragma(`busy_timeout = ${timeoutMs}`)
  }
  return { sweep, sweepAgain: () => (isSwept ? undefined : sweep()) }
}

function undoneIfMoved(run: () => Stepped): Stepped {
  try {
    return run()
  } catch (error) {
    if (error === MOVED) return { kind: 'moved' }
    throw error
  }
}

function drop(sql: Statements, ws: Uint8Array, fids: readonly Uint8Array[]) {
  const dropped = fids.flatMap((fid) => {
    const row = sql.apartBytes.get({ ws, fid })
    if (row) sql.dropApart.run({ ws, fid })
    return row ? [row.bytes] : []
  })
  const bytes = dropped.reduce((total, one) => total + one, 0)
  if (bytes > 0) sql.addBytes.run({ ws, bytes: -bytes })
  return { count: dropped.length, bytes }
}

function sliceOf(sql: Statements, ws: Uint8Array, { after, limitBytes, most }: Slice) {
  const found = fitting(sql.apartAfter.iterate({ ws, after }), limitBytes).slice(0, most)
  const last = found.at(-1)?.n ?? after
  const rows = found.map(({ n, why, carrier, rx: rxMs, body }) => ({
    n,
    why: QUARANTINE_REASONS[why] ?? 'fork',
    carrier: plainBytes(carrier),
    rxMs,
    body: plainBytes(body)
  }))
  return { rows, more: sql.apartAfter.get({ ws, after: last }) !== undefined }
}

function admit(sql: Statements, arrival: Arrival): boolean {
  const before = sql.arrival.get(arrival)
  const { fits, previous } = punch(before, arrival.ticket, arrival.fresh)
  sql.setArrival.run({ ...arrival, previous })
  return fits
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
