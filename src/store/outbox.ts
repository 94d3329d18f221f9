// What was written here and is not sealed yet, by document and in the order of each client's clock.
import type { Db, LocalRow } from './db.ts'

export async function localRows(db: Db, doc: string): Promise<LocalRow[]> {
  return db.local
    .where('[doc+client+clock]')
    .between([doc, -Infinity, -Infinity], [doc, Infinity, Infinity])
    .toArray()
}

/** Without those that wait for what is not here: neither shown nor sealed yet. */
export async function shownRows(db: Db, doc: string): Promise<LocalRow[]> {
  return (await localRows(db, doc)).filter((row) => !row.waits)
}

export async function localDocs(db: Db): Promise<string[]> {
  const keys = await db.local.toCollection().primaryKeys()
  return [...new Set(keys.map(([doc]) => doc))]
}

/** Frames of others this document took in since this device last sealed it: [writer, counter]. */
export async function readDeps(
  db: Db,
  doc: string
): Promise<readonly (readonly [string, number])[]> {
  const row = await db.docs.get(doc)
  return row?.deps ?? []
}

export async function clearDeps(db: Db, doc: string): Promise<void> {
  const row = await db.docs.get(doc)
  if (row && row.deps.length > 0) await db.docs.put({ ...row, deps: [] })
}
