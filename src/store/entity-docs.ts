// Entity documents while they are written to or merged into: opened from the log when first needed, and again whenever
// another tab has written. Only documents on disk are trusted; after a failed commit all are forgotten (PR1).
import { docKind, parseDoc } from '../crdt/docs.ts'
import { openEntityDoc, type EntityDoc } from '../crdt/entity-doc.ts'
import type { Touched } from '../crdt/entity-places.ts'
import type { Changed, Created, Root } from '../domain/entity.ts'
import { assert } from '../lib/assert.ts'
import type { Db, DocRow, FrameRow, PendingRow, LocalRow, RejectedRow } from './db.ts'
import type { ClientIdOf } from './client-ids.ts'
import { readableFrames } from './frame-log.ts'
import { localRows, shownRows } from './outbox.ts'
import { rejectedRow, frameRow, pendingRow, type Incoming, type IntakeRows } from './frame-rows.ts'
import { putEntities, type EntityChange } from './read-model/entities.ts'

export interface EntityWish {
  readonly doc: string
  readonly created: readonly Created[]
  readonly changed: readonly Changed[]
}

export interface EntityDocs {
  /** Inside a transaction: the update goes to the outbox, the fields to the read model. */
  readonly write: (db: Db, wish: EntityWish, at: number) => Promise<void>
  /** Inside a transaction: takes frames of one document in. */
  readonly apply: (db: Db, doc: string, incoming: readonly Incoming[]) => Promise<IntakeRows>
  /** Inside a transaction: another device's update goes to the outbox. How much in it is new; null when it does not fit. */
  readonly adopt: (
    db: Db,
    row: Omit<LocalRow, 'clock' | 'records'>,
    owns: (client: number) => boolean
  ) => Promise<number | null>
  readonly forget: () => void
}

/** Yjs stopped half-way at this frame: the transaction is given up and tried again without it. */
export class PoisonError extends Error {
  readonly fid: Uint8Array
  constructor(fid: Uint8Array) {
    super('an update broke its document')
    this.fid = fid
  }
}

interface Opened {
  readonly doc: EntityDoc
  readonly sess: Uint8Array
  version: number
  clock: number
}

export function createEntityDocs(clientIdOf: ClientIdOf, guid: () => string): EntityDocs {
  const openedByDoc = new Map<string, Opened>()

  function forget(): void {
    for (const { doc } of openedByDoc.values()) doc.close()
    openedByDoc.clear()
  }

  async function openFresh(db: Db, name: string, row: DocRow): Promise<Opened> {
    const known = openedByDoc.get(name)
    if (known && known.version === row.version && !known.doc.isBroken()) return known
    known?.doc.close()
    const { client, sess } = await clientIdOf(db, name)
    const stream = await db.streams.get(name)
    const frames = stream ? await readableFrames(db, stream.stream) : []
    const local = await shownRows(db, name)
    const doc = openEntityDoc({
      clientId: client,
      guid: guid(),
      roots: rootsOf(name),
      updates: [...frames, ...local].map(({ update }) => update),
      isLater: (stream?.gen ?? 1) > 1
    })
    assert(doc.ok, 'the log of a document opens')
    const opened = { doc: doc.value, sess, version: row.version, clock: 0 }
    openedByDoc.set(name, opened)
    return opened
  }

  async function write(
    db: Db,
    { doc: name, created, changed }: EntityWish,
    at: number
  ): Promise<void> {
    const row = await docRow(db, name)
    const opened = await openFresh(db, name, row)
    const update = opened.doc.write(created, changed)
    assert(update.ok, 'what the rules let through fits the document')
    if (!update.value) return
    const touched = [
      ...created.map(({ root, entity }) => ({ root, id: entity.id })),
      ...changed.map(({ root, id }) => ({ root, id }))
    ]
    await db.local.put({
      doc: name,
      client: opened.doc.clientId,
      clock: opened.clock,
      sess: opened.sess,
      update: update.value,
      records: created.length + changed.length,
      at
    })
    opened.clock += 1
    opened.version += 1
    await db.docs.put({ ...row, version: opened.version })
    await putEntities(db, name, changesOf(opened.doc, touched))
  }

  async function apply(db: Db, name: string, incoming: readonly Incoming[]): Promise<IntakeRows> {
    const row = await docRow(db, name)
    const opened = await openFresh(db, name, row)
    const merged = merge(opened.doc, incoming)
    const freed = await freeWaiting(db, name, opened.doc)
    await putEntities(db, name, changesOf(opened.doc, [...merged.touched, ...freed]))
    opened.version += 1
    await db.docs.put({
      doc: name,
      version: opened.version,
      deps: withDeps(row.deps, merged.frames, incoming)
    })
    return merged
  }

  async function adopt(
    db: Db,
    adopted: Omit<LocalRow, 'clock' | 'records'>,
    owns: (client: number) => boolean
  ): Promise<number | null> {
    const { doc: name, client, update } = adopted
    const row = await docRow(db, name)
    const opened = await openFresh(db, name, row)
    const taken = opened.doc.apply(update, owns)
    if (!taken.ok) {
      assert(
        taken.fault.kind !== 'broken',
        'what broke its document is given up with the transaction'
      )
      return null
    }
    if (taken.value.length === 0) return 0
    const records = new Set(taken.value.map(({ root, id }) => `${root}/${id}`)).size
    const before = (await localRows(db, name)).filter((one) => one.client === client)
    await db.local.put({ ...adopted, clock: before.length, records })
    opened.version += 1
    await db.docs.put({ ...row, version: opened.version })
    await putEntities(db, name, changesOf(opened.doc, taken.value))
    return records
  }

  return { write, apply, adopt, forget }
}

interface Merged extends IntakeRows {
  readonly touched: readonly { readonly root: Root; readonly id: string }[]
}

function merge(doc: EntityDoc, incoming: readonly Incoming[]): Merged {
  const frames: FrameRow[] = []
  const aside: RejectedRow[] = []
  const held: PendingRow[] = []
  const touched: { root: Root; id: string }[] = []
  const stuck = new Set<string>()
  let poison: Incoming | null = null
  doc.together(() => {
    for (const one of incoming) {
      if (poison) return
      if (stuck.has(one.writer)) {
        held.push(pendingRow(one))
        continue
      }
      const taken = doc.apply(one.update, (client) => one.clients.includes(client))
      if (taken.ok) {
        touched.push(...taken.value)
        const ids = new Set(taken.value.map(({ root, id }) => `${root}/${id}`))
        frames.push(frameRow(one, ids.size))
        continue
      }
      stuck.add(one.writer)
      if (taken.fault.kind === 'broken') poison = one
      else if (taken.fault.kind === 'gap') held.push(pendingRow(one))
      else aside.push(rejectedRow(one, taken.fault.kind))
    }
  })
  const broken = poison as Incoming | null
  if (broken || doc.isBroken())
    throw new PoisonError(broken?.fid ?? incoming.at(-1)?.fid ?? new Uint8Array(0))
  return { frames, aside, held, touched }
}

/** What was written here and waited for what has come now. */
async function freeWaiting(db: Db, name: string, doc: EntityDoc): Promise<readonly Touched[]> {
  const touched: Touched[] = []
  const waiting = (await localRows(db, name)).filter((row) => row.waits)
  for (const { waits: _, ...row } of waiting) {
    const taken = doc.apply(row.update, () => true)
    if (!taken.ok) continue
    await db.local.put(row)
    touched.push(...taken.value)
  }
  return touched
}

function changesOf(
  doc: EntityDoc,
  touched: readonly { readonly root: Root; readonly id: string }[]
): EntityChange[] {
  const byName = new Map(touched.map((one) => [`${one.root}/${one.id}`, one]))
  return [...byName.values()].map(({ root, id }) => ({ root, id, value: doc.read(root, id) }))
}

function withDeps(
  before: DocRow['deps'],
  frames: readonly FrameRow[],
  incoming: readonly Incoming[]
): DocRow['deps'] {
  const mine = new Set(incoming.filter((one) => one.mine).map((one) => one.writer))
  const ctrByWriter = new Map(before)
  for (const { writer, ctr } of frames) if (!mine.has(writer)) ctrByWriter.set(writer, ctr)
  return [...ctrByWriter]
}

async function docRow(db: Db, doc: string): Promise<DocRow> {
  return (await db.docs.get(doc)) ?? { doc, version: 0, deps: [] }
}

function rootsOf(name: string): readonly Root[] {
  const ref = parseDoc(name)
  const kind = ref && docKind(ref.name)
  assert(kind?.type === 'entity', 'only entity documents are opened')
  return kind.roots
}
