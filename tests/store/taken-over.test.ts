// First: Dexie looks for a database of the whole world when it is loaded.
import 'fake-indexeddb/auto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { Fact } from '../../src/domain/fact.ts'
import { adoptFacts } from '../../src/store/adopt-facts.ts'
import { commit, type FrameRow, type LocalRow } from '../../src/store/db.ts'
import { readMeta } from '../../src/store/meta.ts'
import { parseFacts } from '../../src/store/read-model/fact-rows.ts'
import { rebuildReadModel } from '../../src/store/read-model/rebuild.ts'
import { readSuspended, takeOut, UnsealedError } from '../../src/store/retract.ts'
import { aMark, AT, ATTENDANCE, FAMILY, openStore, ROSTER, STREAMS, type Store } from './a-store.ts'

let stores = 0
const LOST = '8899aabbccddeeff'
const OWN = '0011223344556677'

async function aStore(device = OWN): Promise<Store> {
  stores += 1
  return openStore({ name: `over-${stores}`, indexedDB: new IDBFactory(), IDBKeyRange }, device)
}

async function factsOn({ db }: Store): Promise<readonly Fact[]> {
  return (await db.facts.toArray()).flatMap(({ facts }) => parseFacts(facts))
}

/** What an organizer finds of the row where records are set apart. */
function apart({ doc, update, client, sess }: LocalRow) {
  return { doc, update, clients: [{ client, sess, device: LOST }] }
}

const streamOf = (doc: string) => STREAMS.find((row) => row.doc === doc)!

/** As if it had been sealed. */
function frameOf(row: LocalRow, device: string, more: Partial<FrameRow> = {}): FrameRow {
  const { stream } = streamOf(row.doc)
  const writer = `${device}00000001`
  const ids = { stream, writer, ctr: 1, fid: Uint8Array.of(row.client % 256), bytes: row.update }
  return { ...ids, update: row.update, records: row.records, ...more }
}

async function sealAll({ db }: Store, device: string): Promise<void> {
  for (const row of await db.local.toArray()) {
    await db.frames.put(frameOf(row, device, { mine: 'waiting' }))
    await db.local.delete([row.doc, row.client, row.clock])
  }
}

test('[S14] facts that are taken over keep their ids, times and device, now and when the read model is made again', async () => {
  const [lost, own] = [await aStore(LOST), await aStore()]
  await lost.write({ facts: [{ doc: ATTENDANCE, draft: aMark() }] })
  await lost.write({ facts: [{ doc: ATTENDANCE, draft: aMark({ status: 'left' }) }] })
  const rows = await lost.db.local.toArray()
  for (const row of rows)
    expect(await commit(own.db, async () => adoptFacts(own.db, apart(row), AT))).toBe(1)
  expect(await factsOn(own)).toEqual(await factsOn(lost))
  expect((await own.db.local.toArray()).map((row) => row.device)).toEqual([LOST, LOST])
  await rebuildReadModel(own.db)
  expect(await factsOn(own)).toEqual(await factsOn(lost))
  // sealed by the organizer, the frame says whose they are
  const [first, second] = await own.db.local.toArray()
  await own.db.local.clear()
  const authors = [[first!.client, LOST]] as const
  await own.db.frames.bulkPut([
    frameOf(first!, OWN, { authors }),
    frameOf(second!, OWN, { authors, ctr: 2 })
  ])
  await rebuildReadModel(own.db)
  expect(await factsOn(own)).toEqual(await factsOn(lost))
})

test('[S14] taking over what is known changes nothing, and a gap is left for later', async () => {
  const [lost, own] = [await aStore(LOST), await aStore()]
  await lost.write({ facts: [{ doc: ATTENDANCE, draft: aMark() }] })
  await lost.write({ facts: [{ doc: ATTENDANCE, draft: aMark({ status: 'left' }) }] })
  const [first, second] = await lost.db.local.toArray()
  const take = (row: LocalRow) => commit(own.db, async () => adoptFacts(own.db, apart(row), AT))
  expect(await take(second!)).toBeNull()
  expect(await factsOn(own)).toEqual([])
  expect([await take(first!), await take(first!), await take(second!)]).toEqual([1, 0, 1])
  expect(await own.db.local.count()).toBe(2)
})

test('[S14] an entity of another device is taken over once', async () => {
  const [lost, own] = [await aStore(LOST), await aStore()]
  await lost.write({ entities: [{ doc: ROSTER, created: [FAMILY], changed: [] }] })
  const [row] = await lost.db.local.toArray()
  const { doc, client, sess, update } = row!
  const adopted = { doc, client, sess, update, at: AT, device: LOST }
  const take = () =>
    commit(own.db, async () => own.docs.adopt(own.db, adopted, (one) => one === client))
  expect([await take(), await take()]).toEqual([1, 0])
  expect(await own.db.entities.toArray()).toMatchObject([{ id: FAMILY.entity.id }])
  expect(await own.db.local.toArray()).toMatchObject([{ device: LOST, client }])
})

test('[S15] frames taken out leave the read model as if they had never come, and what builds on them waits for them', async () => {
  const [lost, own] = [await aStore(LOST), await aStore()]
  await lost.write({ entities: [{ doc: ROSTER, created: [FAMILY], changed: [] }] })
  const [row] = await lost.db.local.toArray()
  const brought = frameOf(row!, LOST, { carried: 1 })
  await own.db.frames.put(brought)
  await rebuildReadModel(own.db)
  const change = { root: 'families', id: FAMILY.entity.id, fields: { code: 'F2' } } as const
  await own.write({ entities: [{ doc: ROSTER, created: [], changed: [change] }] })
  const out = () => commit(own.db, async () => takeOut(own.db, streamOf(ROSTER), [brought]))
  // not sealed yet: nothing is taken out from under it
  await expect(out()).rejects.toBeInstanceOf(UnsealedError)
  expect(await own.db.entities.toArray()).toMatchObject([{ value: { code: 'F2' } }])
  await sealAll(own, OWN)
  await out()
  expect(await own.db.entities.count()).toBe(0)
  expect(await own.db.frames.toArray()).toMatchObject([{ mine: 'waiting', parked: 1 }])
  expect(await readMeta(own.db, 'parked')).toEqual([ROSTER])
  // another is written meanwhile
  const other = { root: 'families', entity: { ...FAMILY.entity, id: 'FFFFFFFF' } } as const
  await own.write({ entities: [{ doc: ROSTER, created: [other], changed: [] }] })
  await own.db.frames.put(brought)
  await commit(own.db, async () => readSuspended(own.db))
  expect(await own.db.entities.toArray()).toMatchObject([
    { id: FAMILY.entity.id, value: { code: 'F2' } },
    { id: 'FFFFFFFF' }
  ])
  expect(await readMeta(own.db, 'parked')).toEqual([])
})
