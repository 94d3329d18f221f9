// Writes what was confirmed in slices, each one strict transaction with the note of what it wrote. Rules I39, I55.
import { docForRoot } from '../../crdt/docs.ts'
import type { Changed, Created } from '../../domain/entity.ts'
import type { Writes } from '../../domain/fact.ts'
import type { LenderWrites } from '../../domain/import/equipment-writes.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { slicesOf } from '../../domain/import/slices.ts'
import { printOf, standingBefore } from '../../domain/import/taking-back.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { Db } from '../../store/db.ts'
import { noteImport } from '../../store/import-notes.ts'
import {
  readMeta,
  writeMeta,
  type CutImport,
  type ImportEdit,
  type ImportMade,
  type ImportNote
} from '../../store/meta.ts'
import { choiceOf, save, streamsFor, type WorkspaceContext } from '../context.ts'
import type { Fault } from '../fault.ts'
import type { ImportResult } from './importing.ts'
import type { Target } from './looks.ts'

/** Records: some eight children with all that is said of them. A tap at the reception waits no longer than these take. */
const SLICE = 80

interface Confirmed {
  readonly kind: ImportKind
  readonly target: Target
  readonly result: ImportResult
}

interface Slice {
  readonly writes: Writes
  readonly lender: string
  /** The lender begins with it. */
  readonly isBeginning: boolean
}

/** One strict transaction a slice. Which import is under way is written with it, and forgotten with its last one. */
export async function writeImport(
  inside: WorkspaceContext,
  { kind, target, result }: Confirmed,
  all: readonly LenderWrites[]
): Promise<Result<null, Fault>> {
  const { event, lender: chosen, file } = target
  const slices = all.flatMap(({ lender, isNew, ...writes }): readonly Slice[] =>
    slicesOf(writes, SLICE).map((slice, at) => ({
      writes: slice,
      lender,
      isBeginning: isNew && at === 0
    }))
  )
  const cut: CutImport = { kind, event, lender: chosen, at: inside.environment.now() }
  const { by } = await choiceOf(inside)
  const id = bytesToHex(inside.environment.random(8))
  const note = { id, kind, event, by, file, at: cut.at, ...result }
  for (const [at, slice] of slices.entries()) {
    const isLast = at === slices.length - 1
    const saved = await saveSlice(inside, event, slice, async (db, written) => {
      await noteCut(db, cut, isLast)
      await noteImport(db, { ...note, ...written })
    })
    if (!saved.ok) return saved
  }
  // nothing was left to write: whatever was cut off has been completed
  if (slices.length === 0) await noteCut(inside.db, cut, true)
  return ok(null)
}

type Written = Pick<ImportNote, 'made' | 'edits' | 'facts'>

async function saveSlice(
  inside: WorkspaceContext,
  event: string,
  { writes, lender, isBeginning }: Slice,
  note: (db: Db, written: Written) => Promise<void>
): Promise<Result<unknown, Fault>> {
  const { created, changed, facts: drafts } = writes
  const made = created.map(madeOf)
  const edits = await Promise.all(changed.map(async (one) => editOf(inside, event, lender, one)))
  return save(inside, {
    event,
    lender,
    created,
    changed,
    drafts,
    ...(isBeginning ? { streams: streamsFor(inside, [{ name: 'terms', of: lender }]) } : {}),
    also: (db, ids) => note(db, { made, edits, facts: ids.slice(0, drafts.length) })
  })
}

function madeOf({ root, entity }: Created): ImportMade {
  return { root, id: entity.id, print: printOf(entity) }
}

async function editOf(
  { rows }: WorkspaceContext,
  event: string,
  lender: string,
  { root, id, fields }: Changed
): Promise<ImportEdit> {
  const known = await rows.entity(docForRoot(root, { event, lender }), root, id)
  return { root, id, lender, before: standingBefore(known ?? {}, fields), after: { ...fields } }
}

async function noteCut(db: Db, cut: CutImport, isDone: boolean): Promise<void> {
  const before = (await readMeta(db, 'cutImports')) ?? []
  const others = before.filter(
    ({ kind, event, lender }) => kind !== cut.kind || event !== cut.event || lender !== cut.lender
  )
  if (!isDone || others.length < before.length)
    await writeMeta(db, 'cutImports', isDone ? others : [...others, cut])
}
