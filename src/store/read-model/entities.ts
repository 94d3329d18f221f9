// One row for each thing the kit knows, with exactly the fields its document shows.
import type { EntityByRoot, Root } from '../../domain/entity.ts'
import type { Db } from '../db.ts'

export interface EntityChange {
  readonly root: Root
  readonly id: string
  /** Null when the document does not show it (any more). */
  readonly value: object | null
}

export async function putEntities(
  db: Db,
  doc: string,
  changes: readonly EntityChange[]
): Promise<void> {
  const rows = changes.flatMap(({ root, id, value }) => (value ? [{ doc, root, id, value }] : []))
  const gone = changes
    .filter(({ value }) => !value)
    .map(({ root, id }): [string, string, string] => [doc, root, id])
  await db.entities.bulkPut(rows)
  if (gone.length > 0) await db.entities.bulkDelete(gone)
}

export async function readEntities<Kind extends Root>(
  db: Db,
  doc: string,
  root: Kind
): Promise<EntityByRoot[Kind][]> {
  const rows = await db.entities
    .where('[doc+root+id]')
    .between([doc, root, ''], [doc, root, '\uFFFF'])
    .toArray()
  return rows.map((row) => row.value as EntityByRoot[Kind])
}
