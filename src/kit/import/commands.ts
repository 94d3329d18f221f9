// Bringing files in: read, propose, preview, and write what was confirmed in slices of bounded size.
import { previewEquipment } from '../../domain/import/equipment.ts'
import { EQUIPMENT_COLUMNS } from '../../domain/import/equipment-columns.ts'
import { equipmentWrites } from '../../domain/import/equipment-known.ts'
import {
  choicesOf,
  proposeColumns,
  readMapping,
  sharedMeanings,
  type ColumnSpec,
  type ColumnsFault,
  type Mapping
} from '../../domain/import/columns.ts'
import { PLAN_COLUMNS } from '../../domain/import/plan-columns.ts'
import { planWrites, previewPlan } from '../../domain/import/plan.ts'
import type { Preview } from '../../domain/import/preview.ts'
import { ROSTER_COLUMNS } from '../../domain/import/roster-columns.ts'
import { previewRoster } from '../../domain/import/roster.ts'
import { shownIn } from '../../domain/import/roster-known.ts'
import { siblingsApart } from '../../domain/import/roster-siblings.ts'
import { rosterWrites } from '../../domain/import/roster-writes.ts'
import { slicesOf } from '../../domain/import/slices.ts'
import { readTable, type Table } from '../../domain/import/table.ts'
import type { Writes } from '../../domain/fact.ts'
import { foldFields } from '../../domain/fields.ts'
import type { EventId, LenderId } from '../../domain/id.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Db } from '../../store/db.ts'
import { readMeta, writeMeta, type CutImport } from '../../store/meta.ts'
import type { Done, Fault } from '../fault.ts'
import type { ImportPreview, ImportTarget, Importing } from './importing.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { save, type WorkspaceContext } from '../context.ts'
import { shownOfBlock, shownOfChild, shownOfThing, shownPreview } from './shown.ts'
import { allFacts, entitiesOf, peopleOf } from '../readings.ts'
import type { EquipmentPreview } from '../../domain/import/equipment-known.ts'

/** One kind of file: its columns, and what a mapping of them would do now. */
interface Plan {
  readonly columns: readonly ColumnSpec<string>[]
  readonly look: (
    mapping: Mapping<string>
  ) => Promise<Result<Look, ColumnsFault | { readonly kind: 'gone' }>>
}

interface Look {
  readonly preview: Preview<unknown>
  readonly shown: ImportPreview
  readonly writes: (acceptedLines: readonly number[]) => Writes
}

export function createImportCommands(inside: WorkspaceContext) {
  return {
    async openImport(
      kind: ImportKind,
      { event, lender = '', venue = '', day = '' }: ImportTarget,
      bytes: Uint8Array
    ): Done<Importing> {
      if (inside.replica.identity.practice) return no({ kind: 'practice-only-invented' })
      const read = readTable(bytes)
      if (!read.ok) return read
      const table = kind === 'roster' ? siblingsApart(read.value) : read.value
      if (kind === 'equipment' && lender === '')
        return no({ kind: 'invalid', field: 'lender', why: 'empty' })
      const target = { event, lender, venue, day }
      const plan = planOf(inside, kind, table, target)
      return ok(importingOf(inside, kind, table, plan, target))
    }
  }
}

type Target = Required<ImportTarget>

const SAMPLE_ROWS = 5

function importingOf(
  inside: WorkspaceContext,
  kind: ImportKind,
  table: Table,
  plan: Plan,
  target: Target
): Importing {
  const { encoding, delimiter, header, rows } = table
  return {
    draft: {
      kind,
      encoding,
      delimiter,
      header,
      sample: rows.slice(0, SAMPLE_ROWS).map((row) => row.cells),
      rows: rows.length,
      mapping: proposeColumns(table, plan.columns),
      choices: choicesOf(plan.columns),
      shared: sharedMeanings(plan.columns)
    },
    async preview(mapping) {
      const look = await plan.look(readMapping(mapping, plan.columns))
      return look.ok ? ok(look.value.shown) : no(look.fault)
    },
    async confirm(mapping, acceptedLines) {
      const look = await plan.look(readMapping(mapping, plan.columns))
      if (!look.ok) return no(look.fault)
      const { preview, writes } = look.value
      const written = await saveInSlices(inside, kind, writes(acceptedLines), target)
      const accepted = preview.doubtful.filter((row) => acceptedLines.includes(row.line))
      const added = preview.new.length + accepted.filter((row) => row.existing === null).length
      const changed =
        preview.changed.length + accepted.filter((row) => row.existing !== null).length
      return written.ok ? ok({ added, changed }) : written
    }
  }
}

/** Records: some eight children with all that is said of them. A tap at the reception waits no longer than these take. */
const SLICE = 80

/** One strict transaction a slice. Which import is under way is written with it, and forgotten with its last one. */
async function saveInSlices(
  inside: WorkspaceContext,
  kind: ImportKind,
  writes: Writes,
  target: Target
): Promise<Result<null, Fault>> {
  const slices = slicesOf(writes, SLICE)
  const { event, lender } = target
  const cut: CutImport = { kind, event, lender, at: inside.environment.now() }
  for (const [at, { created, changed, facts: drafts }] of slices.entries()) {
    const isLast = at === slices.length - 1
    const saved = await save(inside, {
      event,
      lender,
      created,
      changed,
      drafts,
      also: (db) => noteCut(db, cut, isLast)
    })
    if (!saved.ok) return saved
  }
  // nothing was left to write: whatever was cut off has been completed
  if (slices.length === 0) await noteCut(inside.db, cut, true)
  return ok(null)
}

async function noteCut(db: Db, cut: CutImport, isDone: boolean): Promise<void> {
  const before = (await readMeta(db, 'cutImports')) ?? []
  const others = before.filter(
    ({ kind, event, lender }) => kind !== cut.kind || event !== cut.event || lender !== cut.lender
  )
  if (!isDone || others.length < before.length)
    await writeMeta(db, 'cutImports', isDone ? others : [...others, cut])
}

function planOf(inside: WorkspaceContext, kind: ImportKind, table: Table, target: Target): Plan {
  const { event: eventId, lender } = target
  switch (kind) {
    case 'roster':
      return {
        columns: ROSTER_COLUMNS,
        look: (mapping) =>
          lookAtRoster(inside, table, mapping as Parameters<typeof previewRoster>[1], eventId)
      }
    case 'equipment':
      return {
        columns: EQUIPMENT_COLUMNS,
        look: (mapping) =>
          lookAtEquipment(inside, table, mapping as Parameters<typeof previewEquipment>[1], lender)
      }
    case 'plan':
      return {
        columns: PLAN_COLUMNS,
        look: (mapping) =>
          lookAtPlan(inside, table, mapping as Parameters<typeof previewPlan>[1], target)
      }
  }
}

async function lookAtRoster(
  inside: WorkspaceContext,
  table: Table,
  mapping: Parameters<typeof previewRoster>[1],
  eventId: EventId
) {
  const event = (await entitiesOf(inside, 'events')).find((one) => one.id === eventId)
  if (!event) return no({ kind: 'gone' } as const)
  const [people, groups, badges] = await Promise.all([
    peopleOf(inside, eventId),
    entitiesOf(inside, 'groups'),
    entitiesOf(inside, 'badges', eventId)
  ])
  const known = {
    event,
    groups: groups.filter((one) => one.event === eventId),
    participants: people.entries,
    families: people.families,
    badges,
    fields: people.said,
    shownOf: shownIn(people)
  }
  const preview = previewRoster(table, mapping, known)
  if (!preview.ok) return preview
  return ok({
    preview: preview.value,
    shown: shownPreview(preview.value, shownOfChild),
    writes: (lines: readonly number[]) => rosterWrites(preview.value, lines, known, inside.newId)
  })
}

async function lookAtEquipment(
  inside: WorkspaceContext,
  table: Table,
  mapping: Parameters<typeof previewEquipment>[1],
  lender: LenderId
) {
  const [assets, terms, facts] = await Promise.all([
    entitiesOf(inside, 'assets'),
    entitiesOf(inside, 'terms', '', lender),
    allFacts(inside, 'custody')
  ])
  const known = { assets, terms, fields: foldFields(facts), lender }
  const preview: Result<EquipmentPreview, ColumnsFault> = previewEquipment(table, mapping, known)
  if (!preview.ok) return preview
  return ok({
    preview: preview.value,
    shown: shownPreview(preview.value, shownOfThing),
    writes: (lines: readonly number[]) => equipmentWrites(preview.value, lines, known, inside.newId)
  })
}

async function lookAtPlan(
  inside: WorkspaceContext,
  table: Table,
  mapping: Parameters<typeof previewPlan>[1],
  { event: eventId, venue, day }: Target
) {
  const event = (await entitiesOf(inside, 'events')).find((one) => one.id === eventId)
  if (!event) return no({ kind: 'gone' } as const)
  const blocks = await entitiesOf(inside, 'blocks', eventId)
  const known = { event, venue, blocks, ...(event.days.includes(day) ? { day } : {}) }
  const preview = previewPlan(table, mapping, known)
  if (!preview.ok) return preview
  return ok({
    preview: preview.value,
    shown: shownPreview(preview.value, shownOfBlock),
    writes: (lines: readonly number[]) => planWrites(preview.value, lines, known, inside.newId)
  })
}
