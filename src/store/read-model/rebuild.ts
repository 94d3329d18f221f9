// The read model is a reading of the log and nothing else: thrown away and made again whenever this version of the
// kit reads the log otherwise than the one that wrote it. In one transaction: it is the old one or the new one.
import { docKind, parseDoc, type DocRef } from '../../crdt/docs.ts'
import { openEntityDoc } from '../../crdt/entity-doc.ts'
import { readFactRuns } from '../../crdt/fact-bouncer.ts'
import { MAX_BASE_CLIENTS } from '../../crdt/limits.ts'
import type { Root } from '../../domain/entity.ts'
import type { Fact } from '../../domain/fact.ts'
import { commit, type ClientRow, type Db, type EntityRow, type StreamRow } from '../db.ts'
import { readableFrames } from '../frame-log.ts'
import { readMeta, writeMeta } from '../meta.ts'
import { shownRows } from '../outbox.ts'
import { takeRuns, type WriterBatch } from '../runs.ts'
import { addFacts } from './fact-rows.ts'
import { READ_MODEL } from './version.ts'

/** Hex digits of the device in a writer's name. */
const DEVICE_HEX = 16

/** Rebuilds when another version wrote the read model. A log that cannot be read leaves it as it is: recording goes on. */
export async function keepReadModelFresh(db: Db, warn: (problem: unknown) => void): Promise<void> {
  if ((await readMeta(db, 'readModel')) === READ_MODEL) return
  try {
    await rebuildReadModel(db)
  } catch (problem) {
    warn(problem)
  }
}

export async function rebuildReadModel(db: Db): Promise<void> {
  await commit(db, async () => {
    await Promise.all([db.facts.clear(), db.clients.clear(), db.entities.clear()])
    for (const stream of await db.streams.toArray()) await rebuildRows(db, stream)
    await writeMeta(db, 'readModel', READ_MODEL)
  })
}

/** Inside a transaction: makes the rows of one document again, from what the log still holds of it. */
export async function rebuildDoc(db: Db, stream: StreamRow): Promise<void> {
  const { doc } = stream
  await db.facts.where('[doc+subject]').between([doc, ''], [doc, '\uFFFF']).delete()
  await db.clients.where('[doc+client]').between([doc, -Infinity], [doc, Infinity]).delete()
  const all = [
    [doc, '', ''],
    [doc, '\uFFFF', '']
  ] as const
  await db.entities
    .where('[doc+root+id]')
    .between(...all)
    .delete()
  await rebuildRows(db, stream)
}

async function rebuildRows(db: Db, stream: StreamRow): Promise<void> {
  const ref = parseDoc(stream.doc)
  if (!ref) return
  if (docKind(ref.name).type === 'entity') await rebuildEntities(db, stream, ref)
  else await rebuildFacts(db, stream, (await readMeta(db, 'identity'))?.device ?? '')
}

async function rebuildFacts(db: Db, { doc, stream }: StreamRow, own: string): Promise<void> {
  const batches: WriterBatch[] = []
  for (const { writer, update, authors } of await readableFrames(db, stream))
    batches.push({ ...batchOf(doc, writer.slice(0, DEVICE_HEX), update), authors })
  for (const { update, device } of await shownRows(db, doc))
    batches.push(batchOf(doc, device ?? own, update))
  const clientByNumber = new Map<number, ClientRow>()
  await addFacts(db, doc, inAnyOrder(clientByNumber, batches))
  await db.clients.bulkPut([...clientByNumber.values()])
}

/** Everything in the log passed the bouncer; what does not decode any more would be a damaged disk. */
function batchOf(doc: string, device: string, update: Uint8Array): WriterBatch {
  const runs = readFactRuns(update, () => true, MAX_BASE_CLIENTS)
  if (!runs.ok) throw new Error(`an update of ${doc.split(':', 1)[0]} in the log does not decode`)
  return { doc, device, runs: runs.value }
}

/** A client's clocks run across incarnations of its writer, whose names say nothing about their order. */
function inAnyOrder(
  clientByNumber: Map<number, ClientRow>,
  batches: readonly WriterBatch[]
): Fact[] {
  const facts: Fact[] = []
  let waiting = batches
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length
    waiting = waiting.filter((one) => {
      const fresh = takeRuns(clientByNumber, one)
      for (const fact of fresh ?? []) facts.push(fact)
      return fresh === null
    })
  }
  return facts
}

async function rebuildEntities(
  db: Db,
  { doc, stream, gen = 1 }: StreamRow,
  ref: DocRef
): Promise<void> {
  const kind = docKind(ref.name)
  const roots: readonly Root[] = kind.type === 'entity' ? kind.roots : []
  const rows = [...(await readableFrames(db, stream)), ...(await shownRows(db, doc))]
  const updates = rows.map(({ update }) => update)
  // nothing is written here, so the client id is nobody's
  const isLater = gen > 1
  const opened = openEntityDoc({ clientId: 0, guid: 'rebuild', roots, updates, isLater })
  if (!opened.ok) throw new Error(`the log of ${ref.name} does not open`)
  const entities = roots.flatMap((root) =>
    opened.value.all(root).map((value): EntityRow => ({ doc, root, id: value.id, value }))
  )
  opened.value.close()
  await db.entities.bulkPut(entities)
}
