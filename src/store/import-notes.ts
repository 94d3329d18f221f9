// What imports of this device wrote, for taking them back. Promise: whatever is erased of an event's people is gone from here
// in the same transaction (I57).
import { DOCS, type DocRef } from '../crdt/docs.ts'
import type { Db } from './db.ts'
import { readMeta, writeMeta, type ForgottenRow, type ImportNote } from './meta.ts'

/** Adds what one slice wrote to the note of its import, or begins it. */
export async function noteImport(db: Db, note: ImportNote): Promise<void> {
  const before = (await readMeta(db, 'imports')) ?? []
  const begun = before.find(({ id }) => id === note.id)
  const whole: ImportNote = begun
    ? {
        ...note,
        made: [...begun.made, ...note.made],
        edits: [...begun.edits, ...note.edits],
        facts: [...begun.facts, ...note.facts]
      }
    : note
  await writeMeta(db, 'imports', [...before.filter((one) => one !== begun), whole])
}

export async function dropImport(db: Db, id: string): Promise<void> {
  const before = (await readMeta(db, 'imports')) ?? []
  await writeMeta(
    db,
    'imports',
    before.filter((one) => one.id !== id)
  )
}

/** `below`: everything of the document; `ids`: what is said of these. */
export async function forgetInImports(
  db: Db,
  ref: DocRef,
  { ids, below }: ForgottenRow
): Promise<void> {
  const isPersonal = !['never', null].includes(DOCS[ref.name].erased)
  if (!isPersonal || (ids.length === 0 && below === 0)) return
  const before = await readMeta(db, 'imports')
  if (!before?.some(({ kind, event }) => kind === 'roster' && event === ref.of)) return
  const gone = new Set(ids)
  const left = before.flatMap((note) => {
    if (note.kind !== 'roster' || note.event !== ref.of) return [note]
    if (below > 0) return []
    const isLeft = ({ id }: { readonly id: string }): boolean => !gone.has(id)
    return [{ ...note, made: note.made.filter(isLeft), edits: note.edits.filter(isLeft) }]
  })
  await writeMeta(db, 'imports', left)
}
