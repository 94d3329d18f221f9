// A document goes over to its next generation in ONE transaction: the base comes in, what was written here and is not in it goes back into
// the outbox, everything of the generation before goes, and the read model is made again. What was erased comes back by no way.
import { docKind, parseDoc, type DocRef } from '../crdt/docs.ts'
import { openMoving } from '../crdt/entity-erase.ts'
import { eraseInRuns, saidIn, type Forgotten } from '../crdt/erase.ts'
import { readFactRuns } from '../crdt/fact-bouncer.ts'
import { encodeFactRun, encodeFactRuns } from '../crdt/fact-run.ts'
import { endsIn, writtenBy } from '../crdt/structs.ts'
import { assert } from '../lib/assert.ts'
import { bytesToHex } from '../lib/bytes.ts'
import { groupBy } from '../lib/group.ts'
import { KIND_BASE, kindOfFrame } from '../protocol/frame.ts'
import {
  commit,
  type Db,
  type FrameRow,
  type LocalRow,
  type RejectedRow,
  type StreamRow
} from './db.ts'
import { framesOf } from './frame-log.ts'
import { forgetInImports } from './import-notes.ts'
import { readMeta, writeMeta, type ForgottenRow } from './meta.ts'
import { localRows } from './outbox.ts'
import { rebuildDoc } from './read-model/rebuild.ts'

export interface NextGeneration {
  /** The stream this device goes on in. */
  readonly row: StreamRow
  /** The stream it comes from: by writer, what of it the base holds. */
  readonly from: string
  readonly covers: ReadonlyMap<string, { readonly ctr: number; readonly fid: string }>
  readonly base: readonly FrameRow[]
  readonly forgotten: ForgottenRow
  /** The app starts a frame was written in, by client id; null: another device's, which this one only carries. */
  readonly startsIn: (row: FrameRow) => ReadonlyMap<number, AppStart> | null
  /** Keys nothing is sealed with any more, once this device is there. */
  readonly spentKeys: () => Promise<readonly string[]>
}

export interface AppStart {
  readonly sess: Uint8Array
  /** Another device's, where an organizer had taken its records over. */
  readonly device?: string
}

/** False when another tab was faster. */
export async function takeGeneration(db: Db, next: NextGeneration): Promise<boolean> {
  return commit(db, async () => {
    const { row, from } = next
    const { doc } = row
    const ref = parseDoc(doc)
    const before = await db.streams.get(doc)
    if (!ref || before?.stream !== from) return false
    const old = await framesOf(db, from)
    const isIn = isInBase(next.base)
    const isUncovered = uncoveredBy(next.covers, old)
    // what nobody else could open the base does not hold, whatever was counted: its author keeps it
    const uncovered = old.filter((frame) => isUncovered(frame) || (isOwn(frame) && !isIn(frame)))
    const moved = uncovered.map((frame, at) => movedRows(ref, frame, at, next))
    const carried = uncovered.filter((_, at) => moved[at] === null)
    const outbox = [...moved.flatMap((rows) => rows ?? []), ...(await localRows(db, doc))]
    const forgotten = forgottenBy(next.forgotten, before.gen ?? 1)
    const written = withoutForgotten(ref, outbox, next.base, forgotten)
    await leave(db, from, carried)
    await db.held.bulkDelete(next.base.map(({ fid }) => bytesToHex(fid)))
    await db.frames.bulkPut([...next.base])
    await db.local
      .where('[doc+client+clock]')
      .between(...everyRow(doc))
      .delete()
    await db.local.bulkPut([...written])
    await db.streams.put(row)
    const version = (await db.docs.get(doc))?.version ?? 0
    await db.docs.put({ doc, version: version + 1, deps: [] })
    await rebuildDoc(db, row)
    await writeMeta(db, 'forgotten', {
      ...(await readMeta(db, 'forgotten')),
      [doc]: next.forgotten
    })
    await forgetInImports(db, ref, next.forgotten)
    await db.keys.bulkDelete([...(await next.spentKeys())])
    return true
  })
}

export function forgottenBy({ ids, below }: ForgottenRow, gen: number): Forgotten {
  return { ids: new Set(ids), isAll: gen < below }
}

/**
 * The base holds a writer's frames up to the one it names. When ours of that number is another one, this log and the relay's went different
 * ways, and all of ours is moved: what the base has already is taken once only.
 */
function uncoveredBy(
  covers: NextGeneration['covers'],
  all: readonly FrameRow[]
): (frame: FrameRow) => boolean {
  const fidByPlace = new Map(all.map((row) => [`${row.writer} ${row.ctr}`, row.fid]))
  return (frame) => {
    const { writer, ctr, mine, parked } = frame
    if (isBase(frame)) return false
    // it could not be read when the base was made, so the base does not hold it: its author keeps it
    if (parked) return mine !== undefined
    const end = covers.get(writer)
    if (!end || ctr > end.ctr) return true
    const last = fidByPlace.get(`${writer} ${end.ctr}`)
    return last ? bytesToHex(last) !== end.fid : mine === 'waiting'
  }
}

/** One of the frames a later generation begins with. */
export function isBase({ bytes }: Pick<FrameRow, 'bytes'>): boolean {
  return kindOfFrame(bytes) === KIND_BASE
}

function isOwn(frame: FrameRow): boolean {
  return frame.mine !== undefined && !isBase(frame)
}

/** A base holds every client from its beginning, what was erased as an emptied place. */
function isInBase(base: readonly FrameRow[]): (frame: FrameRow) => boolean {
  const endByClient = new Map<number, number>()
  for (const { update } of base)
    for (const [client, end] of endsIn(update))
      endByClient.set(client, Math.max(end, endByClient.get(client) ?? 0))
  return ({ update }) =>
    [...endsIn(update)].every(([client, end]) => end <= (endByClient.get(client) ?? 0))
}

/** A frame becomes rows of the outbox again: facts one row a client, fields one row. Null: it is not for this device to seal. */
function movedRows(
  { name }: DocRef,
  frame: FrameRow,
  at: number,
  { row, startsIn }: NextGeneration
): readonly LocalRow[] | null {
  const starts = startsIn(frame)
  if (!starts) return null
  const told = { doc: row.doc, records: frame.records, at: frame.sealedAt ?? 0 }
  if (docKind(name).type === 'entity') {
    const byDevice = groupBy([...starts], ([, start]) => start.device ?? '')
    return [...byDevice.values()].flatMap((of, index) => {
      const [first, ...others] = of.map(([, start]) => start)
      assert(first, 'an update was written in some app start')
      const update =
        byDevice.size === 1
          ? frame.update
          : writtenBy(frame.update, (client) => of.some(([one]) => one === client))
      const sessions = others.map(({ sess }) => sess)
      const records = index === 0 ? frame.records : 0
      return [{ ...told, ...first, client: -1, clock: at, sessions, update, records }]
    })
  }
  const runs = readFactRuns(frame.update, () => true)
  // a changed program's own, which no tablet takes
  if (!runs.ok) return null
  return runs.value.map((run, index) => {
    const start = starts.get(run.client)
    assert(start, 'a client is of an app start its frame names')
    const { client, clock } = run
    const records = index === 0 ? frame.records : 0
    return Object.assign({ client, clock, update: encodeFactRun(run) }, told, start, { records })
  })
}

function withoutForgotten(
  { name }: DocRef,
  rows: readonly LocalRow[],
  base: readonly FrameRow[],
  forgotten: Forgotten
): readonly LocalRow[] {
  const kind = docKind(name)
  if (kind.type === 'fact') {
    return rows.map((row) => {
      const runs = readFactRuns(row.update, () => true)
      assert(runs.ok, 'what was written here passes the bouncer')
      const kept = eraseInRuns(name, runs.value, forgotten)
      return kept === runs.value
        ? row
        : { ...row, update: encodeFactRuns(kept), records: Math.min(row.records, saidIn(kept)) }
    })
  }
  const moving = openMoving(
    kind.roots,
    base.map(({ update }) => update),
    forgotten
  )
  const done: LocalRow[] = []
  let waiting = rows
  // a row may build on one that stands behind it
  for (let before = Infinity; waiting.length < before;) {
    before = waiting.length
    waiting = waiting.filter((given) => {
      const { waits: _, ...row } = given
      const moved = moving.move(row.update)
      if (moved.kind === 'waits') return true
      done.push(moved.isWhole ? row : { ...row, update: moved.update, records: moved.records })
      return false
    })
  }
  moving.close()
  return [...done, ...waiting.map(asWaiting)].map(inLine)
}

function asWaiting(row: LocalRow): LocalRow {
  return { ...row, waits: 1 }
}

/** Rows that stand before what is written here are numbered in their order. */
function inLine(row: LocalRow, at: number): LocalRow {
  return row.client < 0 ? { ...row, clock: at } : row
}

/** Of the generation before nothing stays but what others wrote and the base does not hold: on its way to the organizers, unopened. */
async function leave(db: Db, stream: string, carried: readonly FrameRow[]): Promise<void> {
  const held = await db.held.where('stream').equals(stream).toArray()
  const brought = held
    .filter((row) => row.carried)
    .map(({ fid, writer, bytes }) => supersededRow(stream, { fid, writer, bytes, records: 0 }))
  const known = carried.map(({ fid, writer, bytes, records }) =>
    supersededRow(stream, { fid: bytesToHex(fid), writer, bytes, records })
  )
  await db.aside.bulkPut([...brought, ...known])
  await db.frames
    .where('[stream+writer+ctr]')
    .between([stream, '', -Infinity], [stream, '\uFFFF', Infinity])
    .delete()
  await db.held.where('stream').equals(stream).delete()
  const over = (await db.aside.toArray()).filter((row) => row.stream === stream && !row.carried)
  await db.aside.bulkDelete(over.map(({ fid }) => fid))
  await db.cursors.delete(stream)
}

function supersededRow(
  stream: string,
  { fid, writer, bytes, records }: Pick<RejectedRow, 'fid' | 'writer' | 'bytes' | 'records'>
): RejectedRow {
  return { fid, stream, writer, bytes, why: 'superseded', carried: 1, records: records ?? 0 }
}

function everyRow(doc: string) {
  return [
    [doc, -Infinity, -Infinity],
    [doc, Infinity, Infinity]
  ] as const
}
