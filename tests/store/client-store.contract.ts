// What a device's store promises, as cases that need nothing but IndexedDB: run in Node and in a real browser alike.
import type { DatabaseLocation } from '../../src/store/db.ts'
import { readAllFacts, readFacts } from '../../src/store/read-model/fact-rows.ts'
import { readEntities } from '../../src/store/read-model/entities.ts'
import { rebuildReadModel } from '../../src/store/read-model/rebuild.ts'
import {
  aMark,
  aMove,
  ASSET,
  ATTENDANCE,
  CHILD,
  EVENT,
  FAMILY,
  openStore,
  ROSTER,
  SESSION,
  type Store
} from './a-store.ts'
import { failAt, spyOnDatabase, type Spy } from './spies.ts'

export interface Case {
  readonly title: string
  /** Rejects when the promise is broken; the place is empty and used once. */
  readonly run: (place: DatabaseLocation) => Promise<void>
}

const TAP = { facts: [{ doc: ATTENDANCE, draft: aMark() }] }
const WALK_IN = {
  entities: [{ doc: ROSTER, created: [FAMILY], changed: [] }],
  facts: [
    { doc: ATTENDANCE, draft: aMark() },
    { doc: 'custody', draft: aMove() }
  ]
}

export const CLIENT_STORE: readonly Case[] = [
  {
    title: '[S1] an act is one transaction that writes update, outbox and read model',
    run: (place) =>
      within(place, async (store, spy) => {
        const ids = await store.write(WALK_IN)
        same(spy.begun.filter((one) => one.startsWith('readwrite')).length, 1)
        same(ids.length, 2)
        same((await store.db.local.toArray()).map((row) => row.doc).toSorted(), [
          ATTENDANCE,
          'custody',
          ROSTER
        ])
        same(
          (await readFacts(store.db, ATTENDANCE, SESSION)).map((fact) => fact.id),
          [ids[0]]
        )
        same(await readEntities(store.db, ROSTER, 'families'), [FAMILY.entity])
      })
  },
  {
    title: '[S2] every transaction that writes is strict',
    run: (place) =>
      within(place, async (store, spy) => {
        await store.write(WALK_IN)
        await store.db.meta.put({ key: 'choice', value: {} })
        await rebuildReadModel(store.db)
        const writing = spy.begun.filter((one) => one.startsWith('readwrite'))
        same(writing.length, 3)
        same(new Set(writing), new Set(['readwrite strict']))
      })
  },
  {
    title: '[S3] writing a fact reads no history, whatever there is',
    run: (place) =>
      within(place, async (store, spy) => {
        for (let at = 0; at < 20; at += 1) await store.write(WALK_IN_AGAIN)
        await store.write(TAP)
        spy.forget()
        await store.write(TAP)
        same([...new Set(spy.read.map((one) => one.table))], ['facts'])
        same(
          spy.read.map((one) => one.query),
          [[ATTENDANCE, SESSION]]
        )
        same(new Set(spy.written), new Set(['local', 'clients', 'facts']))
      })
  },
  {
    title:
      '[S3] an entity document is opened from the log once, and again only when another tab has written',
    run: (place) =>
      within(place, async (store, spy) => {
        await store.write(WALK_IN)
        const rename = (code: string) =>
          ({
            entities: [
              {
                doc: ROSTER,
                created: [],
                changed: [{ root: 'families', id: FAMILY.entity.id, fields: { code } }]
              }
            ]
          }) as const
        const logReads = async (act: ReturnType<typeof rename>) => {
          spy.forget()
          await store.write(act)
          return spy.read.filter((one) => one.table === 'local' || one.table === 'frames').length
        }
        same(await logReads(rename('F2')), 0)
        const other = await openStore(place)
        await other.write(rename('F3'))
        other.close()
        if ((await logReads(rename('F4'))) === 0) throw new Error('the other tab was not noticed')
        same(await readEntities(store.db, ROSTER, 'families'), [{ ...FAMILY.entity, code: 'F4' }])
      })
  },
  ...(['at-once', 'at-the-end'] as const).map((when) => ({
    title: `[S4] a disk that is full ${when} leaves nothing behind, and the next act is written under a fresh client`,
    run: (place: DatabaseLocation) =>
      within(place, async (store) => {
        const [first = ''] = await store.write(TAP)
        const mend = failAt('facts', when)
        await rejects(store.write(WALK_IN))
        mend()
        same((await store.db.local.toArray()).length, 1)
        same(
          (await readFacts(store.db, ATTENDANCE, SESSION)).map((fact) => fact.id),
          [first]
        )
        same(await readEntities(store.db, ROSTER, 'families'), [])
        const ids = await store.write(WALK_IN)
        same(ids[0]!.split('.')[0] === first.split('.')[0], false)
        same(await readEntities(store.db, ROSTER, 'families'), [FAMILY.entity])
        same((await readFacts(store.db, 'custody', ASSET)).length, 1)
      })
  })),
  {
    title: '[S11] two tabs write at once: both are kept, under clients of their own',
    run: (place) =>
      within(place, async (store) => {
        const other = await openStore(place)
        const [one, two] = await Promise.all([store.write(TAP), other.write(TAP)])
        other.close()
        same(one[0]!.split('.')[0] === two[0]!.split('.')[0], false)
        same((await readFacts(store.db, ATTENDANCE, SESSION)).length, 2)
      })
  },
  {
    title: '[S12] after a lost connection the act is tried once more',
    run: (place) =>
      within(place, async (store) => {
        store.db.backendDB().close()
        const [id] = await store.write(TAP)
        same(
          (await readFacts(store.db, ATTENDANCE, SESSION)).map((fact) => fact.id),
          [id]
        )
      })
  },
  {
    title: '[S12] when the first try had reached the disk, the second changes nothing',
    run: (place) =>
      within(place, async (store) => {
        loseOneAnswer(store)
        await store.write(WALK_IN)
        same((await readFacts(store.db, ATTENDANCE, SESSION)).length, 1)
        same((await readFacts(store.db, 'custody', ASSET)).length, 1)
        same(await readEntities(store.db, ROSTER, 'families'), [FAMILY.entity])
        await store.write(TAP)
        same((await readFacts(store.db, ATTENDANCE, SESSION)).length, 2)
      })
  },
  {
    title: '[S8] the read model thrown away is made again, row for row',
    run: (place) =>
      within(place, async (store) => {
        await store.write(WALK_IN)
        await store.write({
          facts: [{ doc: ATTENDANCE, draft: aMark({ participant: 'FFFFFFFF' }) }]
        })
        const before = await modelOf(store)
        await store.db.facts.put({ doc: ATTENDANCE, subject: SESSION, facts: '[]' })
        await store.db.entities.clear()
        await rebuildReadModel(store.db)
        same(await modelOf(store), before)
        await store.write(TAP)
        same((await readAllFacts(store.db, ATTENDANCE)).get(SESSION)?.length, 3)
      })
  }
]

const WALK_IN_AGAIN = {
  facts: [
    { doc: ATTENDANCE, draft: aMark({ session: EVENT, participant: CHILD }) },
    { doc: 'custody', draft: aMove(1) }
  ]
}

async function within(
  place: DatabaseLocation,
  work: (store: Store, spy: Spy) => Promise<void>
): Promise<void> {
  const spy = spyOnDatabase()
  const store = await openStore(place)
  spy.forget()
  try {
    await work(store, spy)
  } finally {
    store.close()
    spy.stop()
  }
}

/** The transaction commits, and the connection dies before anybody hears of it. */
function loseOneAnswer({ db }: Store): void {
  const begin = db.transaction.bind(db)
  const lossy = async (...given: Parameters<typeof begin>) => {
    Reflect.deleteProperty(db, 'transaction')
    await begin(...given)
    throw new DOMException('connection lost', 'UnknownError')
  }
  Object.assign(db, { transaction: lossy })
}

async function modelOf({ db }: Store): Promise<unknown> {
  return {
    facts: await db.facts.toArray(),
    clients: await db.clients.toArray(),
    entities: await db.entities.toArray()
  }
}

/** Compares as text: what lies in a row is plain data. */
function same(actual: unknown, expected: unknown): void {
  if (textOf(actual) !== textOf(expected))
    throw new Error(`expected ${textOf(expected)}, not ${textOf(actual)}`)
}

function textOf(value: unknown): string {
  return JSON.stringify(value instanceof Set ? [...value].toSorted() : value)
}

async function rejects(work: Promise<unknown>): Promise<void> {
  const failed = await work.then(
    () => false,
    () => true
  )
  if (!failed) throw new Error('it was said to be saved')
}
