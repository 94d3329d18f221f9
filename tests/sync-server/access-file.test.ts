// The file of a relay of the first version, and what it keeps of frames that are gone.
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteStore, type SqliteStore } from '../../sync-server/store/sqlite.ts'
import {
  deviceNamed,
  endOf,
  fidOf,
  found,
  headOf,
  LARGE,
  NEXT,
  place,
  rowOf,
  START,
  stepFrom,
  STREAM,
  WS
} from './store-rows.ts'
import { aFolder, isAnywhereIn } from './temp-folder.ts'
import { seedOf } from './world.ts'

/** As it was written by the first version, word for word. */
const FIRST_SCHEMA = `
CREATE TABLE workspace(id INTEGER PRIMARY KEY, ws BLOB NOT NULL UNIQUE CHECK(length(ws)=32),
  ctl_seq INTEGER NOT NULL, ctl_hash BLOB NOT NULL, bytes INTEGER NOT NULL DEFAULT 0);
CREATE TABLE control(w INTEGER NOT NULL REFERENCES workspace, seq INTEGER NOT NULL,
  rx INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY(w,seq));
CREATE TABLE stream(id INTEGER PRIMARY KEY, w INTEGER NOT NULL REFERENCES workspace,
  stream BLOB NOT NULL CHECK(length(stream)=16), head INTEGER NOT NULL DEFAULT 0,
  chain BLOB NOT NULL, next BLOB, UNIQUE(w,stream));
CREATE TABLE writer(s INTEGER NOT NULL REFERENCES stream, writer BLOB NOT NULL, ctr INTEGER NOT NULL,
  fid BLOB NOT NULL, PRIMARY KEY(s,writer)) WITHOUT ROWID;
CREATE TABLE frame(s INTEGER NOT NULL REFERENCES stream, seq INTEGER NOT NULL, writer BLOB NOT NULL,
  ctr INTEGER NOT NULL, fid BLOB NOT NULL, chain BLOB NOT NULL, kind INTEGER NOT NULL,
  rx INTEGER NOT NULL, carrier BLOB NOT NULL, body BLOB NOT NULL,
  PRIMARY KEY(s,seq), UNIQUE(s,writer,ctr), UNIQUE(s,fid));
`

/** One workspace with one frame, as the first version left it. */
function anOldFile(file: string): void {
  const database = new Database(file)
  database.pragma('auto_vacuum = INCREMENTAL')
  database.pragma('journal_mode = WAL')
  database.exec(FIRST_SCHEMA)
  const { seq, hash } = headOf(1)
  const [frame] = rowOf('a', 1)
  database
    .prepare('INSERT INTO workspace VALUES(1, @ws, @seq, @hash, 64)')
    .run({ ws: WS, seq, hash })
  database.prepare('INSERT INTO control VALUES(1, 1, 1, ?)').run(seedOf('entry 1'))
  database
    .prepare('INSERT INTO stream VALUES(1, 1, @stream, 1, @chain, NULL)')
    .run({ stream: STREAM, chain: fidOf('chain') })
  database.prepare('INSERT INTO writer VALUES(1, @writer, 1, @fid)').run(endOf('a', 1))
  database
    .prepare(
      `INSERT INTO frame VALUES(1, 1, @writer, @ctr, @fid, @chain, @kind, @rxMs, @carrier, @body)`
    )
    .run({ ...frame, chain: fidOf('chain') })
  database.pragma('application_id = 1263813425')
  database.pragma('user_version = 1')
  database.close()
}

function open(file: string): SqliteStore {
  const store = openSqliteStore(file, () => 0)
  if (!store.ok) expect.fail(store.fault.kind)
  onTestFinished(async () => store.value.close())
  return store.value
}

test('[RL23] a file of the first version is opened, goes on, and is taken along for good', async () => {
  const file = join(aFolder(), 'relay.sqlite')
  anOldFile(file)
  const store = open(file)
  expect(await store.workspaces()).toEqual([{ ws: WS, ...headOf(1), bytes: 64 }])
  const row = rowOf('a', 2)
  expect(await store.append(row)).toEqual([
    { kind: 'known', seq: 1 },
    { kind: 'stored', seq: 2 }
  ])
  const note = { kind: 'cut-off', device: deviceNamed('a'), ends: [] } as const
  const step = { ...stepFrom(1, 2), notes: [note], insist: true }
  expect(await store.appendControl(step)).toMatchObject({ kind: 'done' })
  expect(await store.stats()).toMatchObject({ frames: 2, apart: 2 })
  const database = new Database(file, { readonly: true })
  expect(database.pragma('user_version', { simple: true })).toBe(2)
  database.close()
})

test('[RL23] a migration that fails leaves the file as it was', () => {
  const file = join(aFolder(), 'relay.sqlite')
  anOldFile(file)
  const before = new Database(file)
  // stands in the way of the last step
  before.exec('CREATE TABLE arrival(id INTEGER)')
  before.close()
  expect(openSqliteStore(file, () => 0)).toMatchObject({ fault: { kind: 'cannot-open' } })
  const after = new Database(file, { readonly: true })
  expect(after.pragma('user_version', { simple: true })).toBe(1)
  expect(after.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'apart'").get()).toBeUndefined()
  after.close()
})

test('[RL28] what was settled is neither in the file nor in its log', async () => {
  const folder = aFolder()
  const store = open(join(folder, 'relay.sqlite'))
  await found(store)
  const note = { kind: 'cut-off', device: deviceNamed('a'), ends: [] } as const
  await store.appendControl({ ...stepFrom(1, 2), notes: [note] })
  const row = rowOf('a', 3).map((frame, at) => said(frame, `こども${at}`, [1, 40, 9000][at] ?? 1))
  await store.append(row)
  expect(row.map((_, at) => isAnywhereIn(folder, `こども${at}`))).toEqual([true, true, true])
  expect(await store.settle(WS, [fidOf('a 1'), fidOf('a 3')])).toMatchObject({ count: 2 })
  expect(row.map((_, at) => isAnywhereIn(folder, `こども${at}`))).toEqual([false, true, false])
})

test('[RL20] erasing one stream leaves its neighbours on the same pages', async () => {
  const folder = aFolder()
  const store = open(join(folder, 'relay.sqlite'))
  await found(store)
  const sizes = [1, 40, 900, 9000, 2]
  const gone = rowOf('a', 5).map((frame, at) => said(frame, `けす${at}`, sizes[at] ?? 1))
  const kept = rowOf('a', 5, NEXT).map((frame, at) => said(frame, `のこす${at}`, sizes[at] ?? 1))
  for (const [at, frame] of gone.entries()) await store.append([frame, kept[at] ?? frame])
  const note = { kind: 'close', stream: STREAM, next: NEXT, covers: [endOf('a', 5)] } as const
  await store.appendControl({ ...stepFrom(1, 2), notes: [note] })
  await store.supersede(place(), [{ stream: NEXT, frames: [fidOf('a 1')] }])
  expect(gone.map((_, at) => isAnywhereIn(folder, `けす${at}`))).not.toContain(true)
  expect((await store.pull(place(NEXT), START, LARGE))?.frames).toEqual(
    kept.map(({ body }) => body)
  )
})

test('[RL20] a reader that holds the log open does not keep erased bytes for ever', async () => {
  const folder = aFolder()
  const file = join(folder, 'relay.sqlite')
  const store = open(file)
  await found(store)
  await store.append([said(rowOf('a', 1)[0] ?? expect.fail(), 'けすもの', 10)])
  const reader = new Database(file, { readonly: true })
  const reading = reader.prepare('SELECT body FROM frame').iterate()
  reading.next()
  await store.append(rowOf('b', 1, NEXT))
  const note = { kind: 'close', stream: STREAM, next: NEXT, covers: [endOf('a', 1)] } as const
  await store.appendControl({ ...stepFrom(1, 2), notes: [note] })
  await store.supersede(place(), [{ stream: NEXT, frames: [fidOf('b 1')] }])
  expect(isAnywhereIn(folder, 'けすもの')).toBe(true)
  reading.return?.()
  reader.close()
  await store.arrive(anArrival())
  expect(isAnywhereIn(folder, 'けすもの')).toBe(false)
})

function anArrival() {
  const tickets = { ticket: fidOf('x'), fresh: fidOf('y') }
  return { ws: WS, device: deviceNamed('a'), ...tickets, rxMs: 1, app: 'kit' }
}

function said<Row extends object>(frame: Row, text: string, times: number): Row {
  return { ...frame, body: new TextEncoder().encode(text.repeat(times)) }
}
