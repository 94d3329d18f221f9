// Taking frames out of the log again, and what was built on them: it stays where it is and waits. Every step is called inside a
// transaction, and the read model is made again from the rest in the same one.
import { docKind, parseDoc } from '../crdt/docs.ts'
import { openEntityDoc } from '../crdt/entity-doc.ts'
import { assert } from '../lib/assert.ts'
import { bytesToHex } from '../lib/bytes.ts'
import type { Db, FrameRow, StreamRow } from './db.ts'
import { framesOf } from './frame-log.ts'
import { isBase } from './generation.ts'
import { readMeta, writeMeta } from './meta.ts'
import { shownRows } from './outbox.ts'
import { rebuildDoc } from './read-model/rebuild.ts'

/** Something written here and not sealed yet builds on it: nothing is taken out before that is sealed. */
export class UnsealedError extends Error {}

/** Makes the rest of the document stand without these frames. */
export async function takeOut(db: Db, stream: StreamRow, rows: readonly FrameRow[]): Promise<void> {
  await db.frames.bulkDelete(
    rows.map((row): [string, string, number] => [row.stream, row.writer, row.ctr])
  )
  await refit(db, stream)
  await rebuildDoc(db, stream)
}

/** To be carried to where the organizers look at them. */
export async function carryAside(db: Db, rows: readonly FrameRow[]): Promise<void> {
  await db.aside.bulkPut(
    rows.map(({ fid, stream, writer, bytes, records }) => ({
      fid: bytesToHex(fid),
      stream,
      writer,
      bytes,
      why: 'revoked',
      carried: 1,
      records
    }))
  )
}

/** Frames that were no match for the ones taken out are judged again. */
export async function holdForks(db: Db, { stream, writer }: FrameRow, rx: number): Promise<void> {
  const forks = (await db.aside.toArray()).filter(
    (row) => row.why === 'fork' && row.stream === stream && row.writer === writer
  )
  await db.aside.bulkDelete(forks.map((row) => row.fid))
  await db.held.bulkPut(
    forks.map(({ fid, bytes }) => ({ fid, stream, writer, ctr: 0, bytes, why: 'gap', rx }))
  )
}

/** Frames of a document that could not be read lately: with what has come since, some can. */
export async function readSuspended(db: Db): Promise<void> {
  const docs = (await readMeta(db, 'parked')) ?? []
  for (const doc of docs) {
    const stream = await db.streams.get(doc)
    if (stream && (await refit(db, stream))) await rebuildDoc(db, stream)
  }
}

/** Parks what has nothing to stand on. True when that are other frames than before. */
async function refit(db: Db, stream: StreamRow): Promise<boolean> {
  const ref = parseDoc(stream.doc)
  const kind = ref && docKind(ref.name)
  if (kind?.type !== 'entity') return false
  const frames = await framesOf(db, stream.stream)
  const local = await shownRows(db, stream.doc)
  const base = frames.filter(isBase)
  const fitting = thoseThatFit(kind.roots, base, [...frames, ...local])
  if (local.some((row) => !fitting.has(row))) throw new UnsealedError()
  const changed = frames.filter((row) => (row.parked === undefined) !== fitting.has(row))
  await db.frames.bulkPut(
    changed.map((row) => {
      const { parked: _, ...rest } = row
      return fitting.has(row) ? rest : { ...rest, parked: 1 as const }
    })
  )
  const others = ((await readMeta(db, 'parked')) ?? []).filter((doc) => doc !== stream.doc)
  const isWaiting = frames.some((row) => !fitting.has(row))
  await writeMeta(db, 'parked', isWaiting ? [...others, stream.doc] : others)
  const row = (await db.docs.get(stream.doc)) ?? { doc: stream.doc, version: 0, deps: [] }
  // other tabs, and this one, open the document anew
  await db.docs.put({ ...row, version: row.version + 1 })
  return changed.length > 0
}

type Updated = { readonly update: Uint8Array }

function thoseThatFit(
  roots: Parameters<typeof openEntityDoc>[0]['roots'],
  base: readonly Updated[],
  rows: readonly Updated[]
): ReadonlySet<Updated> {
  // a base was judged as a whole when it was taken, and stands by itself
  const updates = base.map(({ update }) => update)
  const isLater = base.length > 0
  const opened = openEntityDoc({ clientId: 0, guid: 'refit', roots, updates, isLater })
  assert(opened.ok, 'a document without records opens')
  const fitting = new Set<Updated>(base)
  let waiting = rows.filter((row) => !fitting.has(row))
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length
    waiting = waiting.filter((row) => {
      if (!opened.value.apply(row.update, () => true).ok) return true
      fitting.add(row)
      return false
    })
  }
  opened.value.close()
  return fitting
}
