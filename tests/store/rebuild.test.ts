import { IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { openDb, type Db } from '../../src/store/db.ts'
import { readMeta, writeMeta } from '../../src/store/meta.ts'
import { keepReadModelFresh } from '../../src/store/read-model/rebuild.ts'
import { READ_MODEL } from '../../src/store/read-model/version.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { aStory } from '../kit/a-story.ts'
import { aBusyDay } from '../kit/busy-day.ts'

const MODEL = ['facts', 'entities', 'clients']

function modelOf({ disk }: SimTablet): unknown {
  return MODEL.map((table) => disk.rows(table))
}

async function dbOf({ disk }: SimTablet): Promise<Db> {
  return openDb({ name: disk.name, indexedDB: disk.plug().indexedDB, IDBKeyRange })
}

test('[S8] after a busy day every tablet makes its read model again as it was, facts in any order', async () => {
  const story = await aStory()
  await aBusyDay(story)
  for (const tablet of Object.values(story.tablets)) {
    const before = sorted(modelOf(tablet))
    tablet.cut()
    await story.done(
      (async () => {
        const db = await dbOf(tablet)
        await writeMeta(db, 'readModel', READ_MODEL - 1)
        for (const table of MODEL) await db.table(table).clear()
        await keepReadModelFresh(db, () => expect.unreachable())
        expect(await readMeta(db, 'readModel')).toBe(READ_MODEL)
        db.close()
      })()
    )
    expect(sorted(modelOf(tablet))).toEqual(before)
  }
})

test('[S8] the present version is left alone, and a log that cannot be read leaves the old model standing', async () => {
  const { tablets, done } = await aStory()
  const { hall } = tablets
  hall.cut()
  const before = sorted(modelOf(hall))
  const problems: unknown[] = []
  await done(
    (async () => {
      const db = await dbOf(hall)
      const frame = (await db.frames.toArray())[0]!
      await db.frames.put({ ...frame, update: Uint8Array.of(1, 2) })
      await writeMeta(db, 'readModel', READ_MODEL)
      await keepReadModelFresh(db, (problem) => problems.push(problem))
      expect(problems).toEqual([])
      await writeMeta(db, 'readModel', READ_MODEL + 1)
      await keepReadModelFresh(db, (problem) => problems.push(problem))
      db.close()
    })()
  )
  expect(problems).toHaveLength(1)
  expect(sorted(modelOf(hall))).toEqual(before)
})

/** The order of facts in a row says nothing: it is the order they came in. */
function sorted(model: unknown): unknown {
  return JSON.parse(JSON.stringify(model), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith('[{')
      ? (JSON.parse(value) as { id: string }[]).toSorted((one, other) =>
          one.id < other.id ? -1 : 1
        )
      : value
  )
}
