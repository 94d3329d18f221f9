// First: Dexie looks for a database of the whole world when it is loaded.
import 'fake-indexeddb/auto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { readFactRuns } from '../../src/crdt/fact-bouncer.ts'
import type { LocalRow } from '../../src/store/db.ts'
import type { Incoming } from '../../src/store/frame-rows.ts'
import { takeIn, type Taking } from '../../src/store/ingest.ts'
import { aMark, ATTENDANCE, FAMILY, openStore, ROSTER, STREAMS, type Store } from './a-store.ts'
import { failAt } from './spies.ts'

let stores = 0
const OTHER = '8899aabbccddeeff'

async function aStore(device: string): Promise<Store> {
  stores += 1
  return openStore({ name: `ingest-${stores}`, indexedDB: new IDBFactory(), IDBKeyRange }, device)
}

/** Two acts of another device, one frame each. */
async function someFrames(): Promise<readonly Incoming[]> {
  const other = await aStore(OTHER)
  await other.write({
    facts: [{ doc: ATTENDANCE, draft: aMark() }],
    entities: [{ doc: ROSTER, created: [FAMILY], changed: [] }]
  })
  await other.write({ facts: [{ doc: ATTENDANCE, draft: aMark({ status: 'absent' }) }] })
  const ctrByDoc = new Map<string, number>()
  return (await other.db.local.toArray()).map((row) => {
    const ctr = (ctrByDoc.get(row.doc) ?? 0) + 1
    ctrByDoc.set(row.doc, ctr)
    return incomingOf(row, ctr)
  })
}

function incomingOf({ doc, client, update }: LocalRow, ctr: number): Incoming {
  const runs = readFactRuns(update, () => true)
  return {
    stream: STREAMS.find((row) => row.doc === doc)!.stream,
    writer: `${OTHER}00000001`,
    ctr,
    fid: Uint8Array.of(ctr, doc.length),
    bytes: Uint8Array.of(ctr),
    doc,
    device: OTHER,
    mine: false,
    update,
    clients: [client],
    carried: false,
    rx: 0,
    runs: doc === ATTENDANCE && runs.ok ? runs.value : null
  }
}

function taking(incoming: readonly Incoming[]): Taking {
  const cursor = { stream: STREAMS[0]!.stream, seq: 2, chain: new Uint8Array(16) }
  return { incoming, held: [], released: [], aside: [], cursors: [cursor] }
}

async function dump({ db }: Store): Promise<unknown> {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const))
  )
}

test('[S5] the same frames taken twice change nothing', async () => {
  const store = await aStore('0011223344556677')
  const incoming = await someFrames()
  await takeIn(store.db, store.docs, taking(incoming))
  const before = await dump(store)
  expect(await store.db.frames.count()).toBe(3)
  await takeIn(store.db, store.docs, taking(incoming))
  const after = (await dump(store)) as { docs: unknown; frames: { records: number }[] }
  expect({ ...after, docs: null, frames: null }).toEqual({
    ...(before as object),
    docs: null,
    frames: null
  })
  expect(after.frames).toHaveLength(3)
})

test('[S5] when the disk refuses one row, neither facts nor frames nor cursor have moved', async () => {
  const store = await aStore('0011223344556677')
  const incoming = await someFrames()
  const before = await dump(store)
  const mend = failAt('cursors', 'at-once')
  await expect(takeIn(store.db, store.docs, taking(incoming))).rejects.toThrow()
  mend()
  expect(await dump(store)).toEqual(before)
  await takeIn(store.db, store.docs, taking(incoming))
  expect(await store.db.cursors.count()).toBe(1)
  expect(await store.db.entities.count()).toBe(1)
})

test('[S6] a frame whose writer said something before that has not come waits, and says so', async () => {
  const store = await aStore('0011223344556677')
  const [first, second, roster] = await someFrames()
  await takeIn(store.db, store.docs, taking([second!, roster!]))
  expect(await store.db.held.toArray()).toMatchObject([{ ctr: 2, why: 'deps' }])
  expect(await store.db.entities.count()).toBe(1)
  expect(await store.db.facts.count()).toBe(0)
  await takeIn(store.db, store.docs, {
    ...taking([first!, second!]),
    released: (await store.db.held.toArray()).map((row) => row.fid)
  })
  expect(await store.db.held.count()).toBe(0)
  expect(await store.db.frames.count()).toBe(3)
})
