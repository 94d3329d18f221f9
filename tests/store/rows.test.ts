// First: Dexie looks for a database of the whole world when it is loaded.
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { DatabaseLocation } from '../../src/store/db.ts'
import { share, watchLive } from '../../src/store/live.ts'
import { openRows, type KeptRows, type Rows } from '../../src/store/rows.ts'
import { aMark, ATTENDANCE, FAMILY, openStore, ROSTER, SESSION, type Store } from './a-store.ts'
import { failAt, spyOnDatabase, type Spy } from './spies.ts'

const OTHER = 'FFFFFFFF'

interface Reading {
  readonly place: DatabaseLocation
  readonly store: Store
  readonly rows: KeptRows
  readonly spy: Spy
}

let count = 0

async function aReading(): Promise<Reading> {
  const spy = spyOnDatabase()
  const place = { name: `rows-${(count += 1)}`, indexedDB: new IDBFactory(), IDBKeyRange }
  const store = await openStore(place)
  const rows = openRows(store.db)
  onTestFinished(() => {
    rows.stop()
    store.close()
    spy.stop()
  })
  return { place, store, rows, spy }
}

const tap = (store: Store, session = SESSION) =>
  store.write({ facts: [{ doc: ATTENDANCE, draft: aMark({ session }) }] })

/** What a view was told, one after the other; `settled` when nothing is read any more. */
function told<Value>(rows: KeptRows, read: (rows: Rows) => Promise<Value>) {
  const seen: Value[] = []
  const failed: unknown[] = []
  let reading = 0
  let wake: () => void = () => undefined
  const ended = (list: unknown[]) => (end: unknown) => {
    list.push(end)
    reading -= 1
    wake()
  }
  const counted = (asked: Rows) => {
    reading += 1
    return read(asked)
  }
  const watch = watchLive(rows, { read: counted, failed: ended(failed) })
  onTestFinished(watch(ended(seen)))
  const settled = async () => {
    while (reading > 0) await new Promise<void>((resolve) => (wake = resolve))
  }
  return { seen, failed, settled }
}

describe('what screens read', () => {
  test('[S13] what is asked for at one moment is one transaction, and the disk is asked once', async () => {
    const { store, rows, spy } = await aReading()
    await tap(store)
    spy.forget()
    const ask = () =>
      Promise.all([
        rows.facts(ATTENDANCE, SESSION),
        rows.entities(ROSTER, 'families'),
        rows.meta('choice'),
        rows.keys()
      ])
    const first = await ask()
    expect(spy.begun).toHaveLength(1)
    expect(spy.read).toHaveLength(4)
    const again = await ask()
    expect(spy.begun).toHaveLength(1)
    expect(again[0]).toBe(first[0])
  })

  test('[S13] a commit, of this tab or another, is seen by whoever asks after it', async () => {
    const { place, store, rows } = await aReading()
    const second = await openStore(place)
    expect(await rows.facts(ATTENDANCE, SESSION)).toHaveLength(0)
    await tap(store)
    expect(await rows.facts(ATTENDANCE, SESSION)).toHaveLength(1)
    await tap(second)
    second.close()
    expect(await rows.facts(ATTENDANCE, SESSION)).toHaveLength(2)
  })

  test('[S13] of many rows only the changed ones are read again; the others stay the same lists', async () => {
    const { store, rows, spy } = await aReading()
    await tap(store)
    await tap(store, OTHER)
    const before = await rows.allFacts(ATTENDANCE)
    await tap(store, OTHER)
    spy.forget()
    const after = await rows.allFacts(ATTENDANCE)
    expect(spy.read).toHaveLength(1)
    expect([...after].map(([session, facts]) => [session, facts.length])).toEqual([
      [SESSION, 1],
      [OTHER, 2]
    ])
    expect(after.get(SESSION)).toBe(before.get(SESSION))
  })

  test('[S13] a commit while a reading is on its way is in the next answer', async () => {
    const { store, rows } = await aReading()
    const [early] = await Promise.all([rows.allFacts(ATTENDANCE), tap(store)])
    expect(early.size).toBeLessThan(2)
    expect((await rows.allFacts(ATTENDANCE)).get(SESSION)).toHaveLength(1)
  })

  test('[S13] a view is told again when rows it read changed, and only then', async () => {
    const { store, rows } = await aReading()
    const marks = told(rows, async (read) => (await read.facts(ATTENDANCE, SESSION)).length)
    const families = told(rows, async (read) => (await read.entities(ROSTER, 'families')).length)
    const settled = () => Promise.all([marks.settled(), families.settled()])
    await settled()
    await tap(store)
    await settled()
    expect([marks.seen, families.seen]).toEqual([[0, 1], [0]])
    await store.write({ entities: [{ doc: ROSTER, created: [FAMILY], changed: [] }] })
    await settled()
    expect([marks.seen, families.seen]).toEqual([
      [0, 1],
      [0, 1]
    ])
  })

  test('[S13] after a page comes back from the back cache everything is read again', async () => {
    const { store, rows } = await aReading()
    const marks = told(rows, async (read) => (await read.facts(ATTENDANCE, SESSION)).length)
    await marks.settled()
    Dexie.on.storagemutated.fire({ all: { d: 1, from: -Infinity, to: [[]] } })
    await marks.settled()
    expect(marks.seen).toEqual([0, 0])
    await tap(store)
    expect(await rows.facts(ATTENDANCE, SESSION)).toHaveLength(1)
  })

  test('[S13] a commit that failed changes no answer, and a reading that failed is asked again', async () => {
    const { store, rows } = await aReading()
    const stop = failAt('facts', 'at-the-end')
    await expect(tap(store)).rejects.toThrow()
    stop()
    expect(await rows.facts(ATTENDANCE, SESSION)).toHaveLength(0)
    store.db.close()
    await expect(rows.allFacts(ATTENDANCE)).rejects.toThrow()
    await store.db.open()
    expect((await rows.allFacts(ATTENDANCE)).size).toBe(0)
  })

  test('rows of one day are read by their day, also in a database of the version before', async () => {
    const place = { name: `rows-${(count += 1)}`, indexedDB: new IDBFactory(), IDBKeyRange }
    const old = new Dexie(place.name, place)
    old.version(1).stores({ entities: '[doc+root+id]' })
    const session = (id: string, day: string) => ({
      doc: 'common',
      root: 'sessions',
      id,
      value: { id, day }
    })
    await old
      .table('entities')
      .bulkPut([
        session('a', '2026-11-22'),
        session('b', '2026-11-23'),
        { ...session('c', ''), value: {} }
      ])
    old.close()
    const store = await openStore(place)
    const rows = openRows(store.db)
    const days = async () =>
      (await rows.ofDay('common', 'sessions', '2026-11-23')).map((one) => one.id)
    expect(await days()).toEqual(['b'])
    await store.db.entities.put(session('a', '2026-11-23'))
    expect(await days()).toEqual(['a', 'b'])
    expect(await rows.entity('common', 'sessions', 'c')).toEqual({})
    rows.stop()
    store.close()
  })

  test('one reading serves all who look, and what is equal is not told again', () => {
    let begun = 0
    let tell: (value: { at: number; of: string[] }) => void = () => undefined
    const watch = share<{ at: number; of: string[] }>((seen) => {
      begun += 1
      tell = seen
      return () => (begun -= 1)
    })
    const [first, second]: { at: number; of: string[] }[][] = [[], []]
    const stopFirst = watch((value) => first!.push(value))
    tell({ at: 1, of: ['a'] })
    const stopSecond = watch((value) => second!.push(value))
    tell({ at: 1, of: ['a'] })
    tell({ at: 2, of: ['a'] })
    expect([begun, first!.length, second!.length]).toEqual([1, 2, 2])
    expect(first![1]!.of).toBe(first![0]!.of)
    stopFirst()
    stopSecond()
    stopSecond()
    expect(begun).toBe(0)
  })
})
