import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { backUp } from '../../sync-server/backup.ts'
import { openSqliteStore, type SqliteStore } from '../../sync-server/store/sqlite.ts'
import { aFolder, isAnywhereIn } from './temp-folder.ts'
import {
  fidOf,
  found,
  LARGE,
  NEXT,
  place,
  rowOf,
  START,
  stepFrom,
  STREAM,
  writerOf,
  WS
} from './store-rows.ts'
import { seedOf } from './world.ts'

function open(file: string): SqliteStore {
  const store = openSqliteStore(file, () => performance.now())
  if (!store.ok) expect.fail(store.fault.kind)
  return store.value
}

async function keep(store: SqliteStore, text: string): Promise<void> {
  const ids = { ws: WS, stream: STREAM, writer: writerOf(text) }
  const [fid, carrier] = [seedOf(text).slice(0, 16), new Uint8Array(8)]
  const body = new TextEncoder().encode(text.repeat(50))
  const prev = new Uint8Array(16)
  await store.append([{ ...ids, fid, carrier, ctr: 1, prev, kind: 2, rxMs: 1, body }])
}

test('[RL1] the settings that durability and erasure rest on are in force', async () => {
  const file = join(aFolder(), 'relay.sqlite')
  const store = open(file)
  const database = new Database(file)
  const told = ['journal_mode', 'auto_vacuum'].map((name) =>
    database.pragma(name, { simple: true })
  )
  expect(told).toEqual(['wal', 2])
  database.close()
  expect(store.commitMs()).toBeGreaterThan(0)
  await store.close()
})

test('[RL1] each commit waits for the disk, on the very connection that writes, before and after all it does', async () => {
  const told = vi.spyOn(Database.prototype, 'pragma')
  const store = open(join(aFolder(), 'relay.sqlite'))
  const [own] = new Set(told.mock.contexts as Database.Database[])
  // 2: FULL. With 1, NORMAL, SQLite syncs the log only now and then, and a power cut takes what was acknowledged.
  const waits = () => own?.pragma('synchronous', { simple: true })
  expect(waits()).toBe(2)
  await found(store)
  await keep(store, 'kept')
  const covers = await store.heads(place())
  const note = { kind: 'close', stream: STREAM, next: NEXT, covers } as const
  await store.appendControl({ ...stepFrom(1, 2), notes: [note] })
  await store.append(rowOf('base', 1, NEXT))
  await store.supersede(place(), [{ stream: NEXT, frames: [fidOf('base 1')] }])
  store.commitMs()
  expect(waits()).toBe(2)
  expect(own?.pragma('journal_mode', { simple: true })).toBe('wal')
  await store.close()
})

test('[RL1] a setting that cannot be had is refused by its name', () => {
  const file = join(aFolder(), 'relay.sqlite')
  const old = new Database(file)
  // Made without auto_vacuum: no pragma of ours changes that afterwards.
  old.pragma('application_id = 1263813425')
  old.exec('CREATE TABLE anything(id INTEGER)')
  old.close()
  expect(openSqliteStore(file, () => 0)).toEqual({
    ok: false,
    fault: { kind: 'unsafe-setting', setting: 'auto_vacuum', found: '0' }
  })
})

test('[RL23] files of others are refused and left as they are', () => {
  const folder = aFolder()
  const foreign = join(folder, 'foreign.sqlite')
  const database = new Database(foreign)
  database.exec('CREATE TABLE addresses(name TEXT)')
  database.close()
  const before = readFileSync(foreign)
  expect(openSqliteStore(foreign, () => 0)).toMatchObject({ fault: { kind: 'foreign-file' } })
  expect(readFileSync(foreign)).toEqual(before)
  const text = join(folder, 'notes.txt')
  writeFileSync(text, 'shopping list '.repeat(100))
  expect(openSqliteStore(text, () => 0)).toMatchObject({ fault: { kind: 'cannot-open' } })
  expect(openSqliteStore(join(folder, 'no', 'where.sqlite'), () => 0)).toMatchObject({
    fault: { kind: 'cannot-open' }
  })
})

test('[RL23] the file of a newer relay is refused by its version', async () => {
  const file = join(aFolder(), 'relay.sqlite')
  await open(file).close()
  const database = new Database(file)
  database.pragma('user_version = 3')
  database.close()
  expect(openSqliteStore(file, () => 0)).toEqual({
    ok: false,
    fault: { kind: 'newer-file', version: 3 }
  })
})

test('[RL19] closing leaves one file, and opening it finds everything', async () => {
  const file = join(aFolder(), 'relay.sqlite')
  const store = open(file)
  await found(store)
  await keep(store, 'kept')
  await store.close()
  expect(existsSync(`${file}-wal`)).toBe(false)
  const again = open(file)
  expect((await again.stats()).frames).toBe(1)
  expect(await again.workspaces()).toHaveLength(1)
  await again.close()
})

test.each<readonly [string, (file: string) => void]>([
  ['removed', (file) => rmSync(file)],
  ['moved', (file) => renameSync(file, `${file}.old`)],
  [
    'replaced',
    (file) => {
      copyFileSync(file, `${file}.copy`)
      renameSync(`${file}.copy`, file)
    }
  ],
  ['without its log', (file) => rmSync(`${file}-wal`)]
])('[RL33] a data file that is %s takes nothing more', async (_, harm) => {
  const file = join(aFolder(), 'relay.sqlite')
  const store = open(file)
  await found(store)
  await keep(store, 'before')
  harm(file)
  const gone = { code: 'DATA_FILE_REMOVED_OR_REPLACED' }
  await expect(keep(store, 'after')).rejects.toMatchObject(gone)
  await expect(store.appendControl(stepFrom(1, 2))).rejects.toMatchObject(gone)
  expect((await store.pull(place(), START, LARGE))?.head).toBe(1)
  await store.close()
})

test('[RL20] erased bytes are neither in the file nor in its log', async () => {
  const folder = aFolder()
  const store = open(join(folder, 'relay.sqlite'))
  await found(store)
  await keep(store, 'みなもとの-やまだ')
  expect(isAnywhereIn(folder, 'みなもとの-やまだ')).toBe(true)
  const covers = await store.heads(place())
  const note = { kind: 'close', stream: STREAM, next: NEXT, covers } as const
  await store.appendControl({ ...stepFrom(1, 2), notes: [note] })
  expect(await store.supersede(place(), [{ stream: NEXT, frames: [] }])).toBeNull()
  await store.append(rowOf('base', 1, NEXT))
  await store.supersede(place(), [{ stream: NEXT, frames: [fidOf('base 1')] }])
  expect(isAnywhereIn(folder, 'みなもとの-やまだ')).toBe(false)
  await store.close()
})

test('[RL21] a backup taken beside a running relay holds what was committed', async () => {
  const folder = aFolder()
  const [file, copy] = [join(folder, 'relay.sqlite'), join(folder, 'copy.sqlite')]
  const store = open(file)
  await found(store)
  await keep(store, 'before')
  expect(backUp(file, copy)).toEqual({ ok: true, value: copy })
  await keep(store, 'after')
  await store.close()
  const restored = open(copy)
  expect((await restored.pull(place(), START, LARGE))?.head).toBe(1)
  await keep(restored, 'after')
  await restored.close()
})

test('[RL21] a backup never replaces a file, and needs something to copy', () => {
  const folder = aFolder()
  const taken = join(folder, 'taken.sqlite')
  writeFileSync(taken, 'the good one of yesterday')
  expect(backUp(taken, taken)).toMatchObject({ fault: { kind: 'already-there' } })
  expect(backUp(join(folder, 'none'), join(folder, 'x'))).toMatchObject({
    fault: { kind: 'no-such-file' }
  })
  expect(backUp(taken, join(folder, 'x'))).toMatchObject({ fault: { kind: 'failed' } })
  expect(existsSync(join(folder, 'x'))).toBe(false)
})
