// Sealed frames, own and others', in the order of each writer. Own frames stay after the relay has them (PR2):
// a relay that comes back from an old backup gets them again.
import type { CursorRow, Db, FrameRow, PendingRow, RejectedRow } from './db.ts'

export interface LastFrame {
  readonly ctr: number
  readonly fid: Uint8Array
}

/** The last known frame of a writer in a stream; counter 0 and zeros when there is none. */
export async function writerHead(db: Db, stream: string, writer: string): Promise<LastFrame> {
  const row = await db.frames
    .where('[stream+writer+ctr]')
    .between([stream, writer, -Infinity], [stream, writer, Infinity])
    .last()
  return row ? { ctr: row.ctr, fid: row.fid } : { ctr: 0, fid: new Uint8Array(16) }
}

/** The last counter of every writer; reads no frame. */
export async function writerCounters(db: Db, stream: string): Promise<Map<string, number>> {
  const keys = await db.frames
    .where('[stream+writer+ctr]')
    .between([stream, '', -Infinity], [stream, '\uFFFF', Infinity])
    .primaryKeys()
  return new Map(keys.map(([, writer, ctr]) => [writer, ctr]))
}

export async function writerHeads(db: Db, stream: string): Promise<Map<string, LastFrame>> {
  const lastByWriter = await writerCounters(db, stream)
  const rows = await db.frames.bulkGet(
    [...lastByWriter].map(([writer, ctr]): [string, string, number] => [stream, writer, ctr])
  )
  return new Map(rows.flatMap((row) => (row ? [[row.writer, { ctr: row.ctr, fid: row.fid }]] : [])))
}

export async function readFrame(
  db: Db,
  stream: string,
  writer: string,
  ctr: number
): Promise<FrameRow | undefined> {
  return db.frames.get([stream, writer, ctr])
}

/** Frames of a stream in writer order. */
export async function framesOf(db: Db, stream: string): Promise<FrameRow[]> {
  return db.frames
    .where('[stream+writer+ctr]')
    .between([stream, '', -Infinity], [stream, '\uFFFF', Infinity])
    .toArray()
}

/** Those that documents and read model are made of. */
export async function readableFrames(db: Db, stream: string): Promise<FrameRow[]> {
  return (await framesOf(db, stream)).filter((row) => !row.parked)
}

/** A device's frames in a stream, of all its writers. */
export async function framesBy(db: Db, stream: string, device: string): Promise<FrameRow[]> {
  return db.frames
    .where('[stream+writer+ctr]')
    .between([stream, device, -Infinity], [stream, `${device}\uFFFF`, Infinity])
    .toArray()
}

/** A writer's frames from `from` on, in order: what a relay that lost some is given again. */
export async function framesFrom(
  db: Db,
  stream: string,
  writer: string,
  from: number
): Promise<FrameRow[]> {
  return db.frames
    .where('[stream+writer+ctr]')
    .between([stream, writer, from], [stream, writer, Infinity])
    .toArray()
}

export async function waitingFrames(db: Db): Promise<FrameRow[]> {
  return db.frames.where('mine').equals('waiting').toArray()
}

/** Frames of others that came by hand and wait for the relay. */
export async function carriedFrames(db: Db): Promise<FrameRow[]> {
  return db.frames.where('carried').equals(1).toArray()
}

/** Own and others': all that the relay is not known to have. */
export async function unsentFrames(db: Db): Promise<FrameRow[]> {
  return [...(await carriedFrames(db)), ...(await waitingFrames(db))]
}

export async function readCursors(db: Db): Promise<Map<string, CursorRow>> {
  return new Map((await db.cursors.toArray()).map((row) => [row.stream, row]))
}

export async function pendingFrames(db: Db): Promise<PendingRow[]> {
  return db.held.toArray()
}

/** Frames of writers that were cut off before them, on their way to where the relay keeps them apart. */
export async function carriedRejected(db: Db): Promise<RejectedRow[]> {
  return (await db.aside.toArray()).filter((row) => row.carried)
}

export async function rejectFrame(db: Db, row: RejectedRow): Promise<void> {
  await db.aside.put(row)
}
