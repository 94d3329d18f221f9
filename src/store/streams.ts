// Which stream a document is: told by the control log, or chosen here before there was signal to tell it.
import type { Db, StreamRow } from './db.ts'

export async function docByStream(db: Db): Promise<Map<string, StreamRow>> {
  return new Map((await db.streams.toArray()).map((row) => [row.stream, row]))
}

/** Streams made here that the control log does not know yet. */
export async function unopenedStreams(db: Db): Promise<StreamRow[]> {
  return (await db.streams.toArray()).filter((row) => !row.opened)
}
