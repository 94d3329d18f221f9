import { IDBFactory, IDBObjectStore, IDBRequest } from 'fake-indexeddb'
import { afterEach, expect, it, vi } from 'vitest'
import { openFullness } from '../../src/platform/fullness.ts'
import { tryRoom } from '../../src/platform/room.ts'

afterEach(() => vi.restoreAllMocks())

it('writes, and leaves nothing behind', async () => {
  const factory = new IDBFactory()
  expect(await tryRoom(factory)).toEqual({ kind: 'enough' })
  expect(await factory.databases()).toEqual([])
})

it('tells how much went in before the disk was full', async () => {
  let puts = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    puts += 1
    if (puts > 3) throw new DOMException('full', 'QuotaExceededError')
    return new IDBRequest()
  })
  const factory = new IDBFactory()
  expect(await tryRoom(factory)).toEqual({ kind: 'little', mib: 12 })
  expect(await factory.databases()).toEqual([])
})

it('does not know without a database', async () => {
  expect(await tryRoom(undefined)).toEqual({ kind: 'unknown' })
})

it('a refusal for want of room is remembered beside the database, others are not', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value)
  }
  const open = () => openFullness(storage, () => 5000)
  const fullness = open()
  fullness.note(new Error('something else'))
  expect(fullness.lastAt()).toBeNull()
  fullness.note(new DOMException('', 'QuotaExceededError'))
  expect([fullness.lastAt(), open().lastAt()]).toEqual([5000, 5000])
})
