// Writing: what a person did becomes update, outbox row and read model in ONE strict transaction (PR1), or nothing.
// No history is loaded for facts; entity documents are loaded when first written to.
import type { Draft } from '../domain/fact.ts'
import type { FactId } from '../domain/id.ts'
import { groupBy } from '../lib/group.ts'
import { commit, type Db } from './db.ts'
import type { EntityDocs, EntityWish } from './entity-docs.ts'
import {
  createFactWriter,
  writeFacts,
  type FactWriter,
  type RecordingMoment
} from './fact-writer.ts'
import { addFacts } from './read-model/fact-rows.ts'
import type { StreamRow } from './db.ts'
import type { ClientIdOf } from './client-ids.ts'

export interface FactWish {
  readonly doc: string
  readonly draft: Draft
}

/** One act of a person: everything in it is saved together. New streams are chosen with it. */
export interface Act {
  readonly facts: readonly FactWish[]
  readonly entities: readonly EntityWish[]
  readonly streams?: readonly StreamRow[]
  /** Further rows of the same transaction; hears the ids of the facts. */
  readonly also?: (db: Db, ids: readonly FactId[]) => Promise<void>
}

export interface Recorder {
  /** Ids of the written facts in the order of the wishes. Throws when the disk did not take them. */
  readonly record: (act: Act, moment: RecordingMoment) => Promise<readonly FactId[]>
}

export interface RecorderEnvironment {
  readonly db: Db
  readonly device: string
  /** Asked for when first needed: facts need no document. */
  readonly docs: () => Promise<EntityDocs>
  readonly clientIdOf: ClientIdOf
}

export function createRecorder(author: RecorderEnvironment): Recorder {
  const { db, device } = author
  const writerByDoc = new Map<string, FactWriter>()
  let docs: EntityDocs | null = null
  let lane: Promise<unknown> = Promise.resolve()

  /** One act after the other: clocks of one client are given in order. */
  function record(act: Act, moment: RecordingMoment): Promise<readonly FactId[]> {
    const done = lane.then(() => recordNow(act, moment))
    lane = done.catch(() => undefined)
    return done
  }

  async function recordNow(act: Act, moment: RecordingMoment): Promise<readonly FactId[]> {
    const after = new Map<string, FactWriter>()
    // a second attempt writes the same clocks of the same clients: had the first reached the disk, it changes nothing
    const begun = new Map<string, FactWriter>()
    let attempts = 0
    try {
      // before the transaction, which would not wait for it
      if (act.entities.length > 0) docs ??= await author.docs()
      const ids = await commit(db, async () => {
        after.clear()
        // a second attempt after a lost connection starts from what the disk has
        const isAgain = attempts++ > 0
        if (isAgain) docs?.forget()
        if (act.streams) await db.streams.bulkPut([...act.streams])
        for (const wish of act.entities)
          await docs?.write(db, isAgain ? await unwritten(db, wish) : wish, moment.at)
        const idsByWish = new Map<FactWish, FactId>()
        for (const [doc, wishes] of groupBy(act.facts, (wish) => wish.doc)) {
          const writer =
            writerByDoc.get(doc) ??
            begun.get(doc) ??
            createFactWriter(await author.clientIdOf(db, doc))
          begun.set(doc, writer)
          const written = writeFacts(
            writer,
            doc,
            device,
            wishes.map((wish) => wish.draft),
            moment
          )
          await db.local.put(written.local)
          await db.clients.put(written.clientRow)
          await addFacts(db, doc, written.facts)
          after.set(doc, written.writer)
          for (const [at, wish] of wishes.entries()) idsByWish.set(wish, written.ids[at] ?? '')
        }
        const told = act.facts.map((wish) => idsByWish.get(wish) ?? '')
        await act.also?.(db, told)
        return told
      })
      for (const [doc, writer] of after) writerByDoc.set(doc, writer)
      return ids
    } catch (problem) {
      for (const { doc } of act.facts) writerByDoc.delete(doc)
      docs?.forget()
      throw problem
    }
  }

  return { record }
}

/** Creating never replaces, so what the first attempt created is left out of the second. */
async function unwritten(db: Db, wish: EntityWish): Promise<EntityWish> {
  const rows = await db.entities.bulkGet(
    wish.created.map(({ root, entity }): [string, string, string] => [wish.doc, root, entity.id])
  )
  return { ...wish, created: wish.created.filter((_, at) => !rows[at]) }
}
