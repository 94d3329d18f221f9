// What a mapping of a file's columns would do now: for each kind of file what is known is read and compared.
import { previewEquipment } from '../../domain/import/equipment.ts'
import { EQUIPMENT_COLUMNS } from '../../domain/import/equipment-columns.ts'
import { equipmentWrites, type LenderWrites } from '../../domain/import/equipment-writes.ts'
import type { EquipmentPreview } from '../../domain/import/equipment-known.ts'
import type { KeptField } from '../../domain/import/change.ts'
import type { ColumnSpec, ColumnsFault, Mapping } from '../../domain/import/columns.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import { PLAN_COLUMNS } from '../../domain/import/plan-columns.ts'
import { planWrites, previewPlan } from '../../domain/import/plan.ts'
import type { Preview } from '../../domain/import/preview.ts'
import { ROSTER_COLUMNS } from '../../domain/import/roster-columns.ts'
import { previewRoster } from '../../domain/import/roster.ts'
import { shownIn } from '../../domain/import/roster-known.ts'
import { rosterWrites } from '../../domain/import/roster-writes.ts'
import type { Table } from '../../domain/import/table.ts'
import type { Writes } from '../../domain/fact.ts'
import { foldFields } from '../../domain/fields.ts'
import type { EventId } from '../../domain/id.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { WorkspaceContext } from '../context.ts'
import { allFacts, entitiesOf, peopleOf } from '../readings.ts'
import type { ImportPreview, ImportTarget } from './importing.ts'
import { sayIn, shownOfBlock, shownOfChild, shownOfThing, shownPreview } from './shown.ts'

/** One kind of file: its columns, and what a mapping of them would do now. */
export interface FileKind {
  readonly columns: readonly ColumnSpec<string>[]
  readonly look: (
    mapping: Mapping<string>
  ) => Promise<Result<FileLook, ColumnsFault | { readonly kind: 'gone' }>>
}

export interface FileLook {
  readonly preview: Preview<unknown>
  readonly shown: ImportPreview
  /** Each lender's apart; for all else there is one. */
  readonly writes: (choices: Choices) => readonly LenderWrites[]
}

interface Choices {
  readonly acceptedLines: readonly number[]
  readonly kept: readonly KeptField[] | undefined
}

export type Target = Required<ImportTarget>

function chosen<P extends Preview<unknown>>(preview: P, { kept }: Choices): P {
  return kept === undefined ? preview : { ...preview, kept }
}

function nobodys(writes: Writes): readonly LenderWrites[] {
  const { created, changed, facts } = writes
  return [{ created, changed, facts, lender: '', isNew: false }]
}

export function fileKindOf(
  inside: WorkspaceContext,
  kind: ImportKind,
  table: Table,
  target: Target
): FileKind {
  const { event: eventId } = target
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
          lookAtEquipment(inside, table, mapping as Parameters<typeof previewEquipment>[1], target)
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
  const [people, groups, venues, sessions, badges] = await Promise.all([
    peopleOf(inside, eventId),
    entitiesOf(inside, 'groups'),
    entitiesOf(inside, 'venues'),
    entitiesOf(inside, 'sessions'),
    entitiesOf(inside, 'badges', eventId)
  ])
  const known = {
    event,
    groups: groups.filter((one) => one.event === eventId),
    venues: venues.filter((one) => one.event === eventId),
    sessions: sessions.filter((one) => one.event === eventId),
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
    shown: shownPreview(preview.value, shownOfChild, sayIn(known)),
    writes: (choices: Choices) =>
      nobodys(
        rosterWrites(chosen(preview.value, choices), choices.acceptedLines, known, inside.newId)
      )
  })
}

async function lookAtEquipment(
  inside: WorkspaceContext,
  table: Table,
  mapping: Parameters<typeof previewEquipment>[1],
  { lender }: Target
) {
  const [assets, lenders, facts] = await Promise.all([
    entitiesOf(inside, 'assets'),
    entitiesOf(inside, 'lenders'),
    allFacts(inside, 'custody')
  ])
  const terms = await Promise.all(lenders.map(({ id }) => entitiesOf(inside, 'terms', '', id)))
  const known = { assets, terms: terms.flat(), fields: foldFields(facts), lender, lenders }
  const preview: Result<EquipmentPreview, ColumnsFault> = previewEquipment(table, mapping, known)
  if (!preview.ok) return preview
  return ok({
    preview: preview.value,
    shown: shownPreview(preview.value, shownOfThing),
    writes: (choices: Choices) =>
      equipmentWrites(chosen(preview.value, choices), choices.acceptedLines, known, inside.newId)
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
    writes: (choices: Choices) =>
      nobodys(
        planWrites(chosen(preview.value, choices), choices.acceptedLines, known, inside.newId)
      )
  })
}
