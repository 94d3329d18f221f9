// A lender's list against the equipment: units, counted things, consumables, cases with places. Rules I4, I17, I18, I32, I51.
// The yen stay apart: only the lender's own people and the organizers see them.
import { badRow, rowFlaws } from './preview.ts'
import { cellReader, sharesReader } from './columns.ts'
import { equipmentSearch, knownOwner } from './equipment-known.ts'
import { lenderOfRow, newLenders } from './equipment-lender.ts'
import { isTotal } from './equipment-total.ts'
import { no, ok } from '../../lib/result.ts'
import { readEquipmentRow } from './equipment-row.ts'
import type { BadRow, RowName, PreviewRow } from './preview.ts'
import type { ColumnsFault, Mapping } from './columns.ts'
import type {
  EquipmentFlaw,
  EquipmentMeaning,
  EquipmentRow,
  ReadEquipmentRow
} from './equipment-row.ts'
import type {
  EquipmentDoubt,
  EquipmentPreview,
  EquipmentSearch,
  KnownEquipment
} from './equipment-known.ts'
import type { Id } from '../id.ts'
import type { Result } from '../../lib/result.ts'
import type { Table } from './table.ts'

export function previewEquipment(
  table: Table,
  mapping: Mapping<EquipmentMeaning>,
  known: KnownEquipment
): Result<EquipmentPreview, ColumnsFault> {
  if (!mapping.includes('name')) return no({ kind: 'columns-missing', columns: ['name'] })
  const { read, bad, aside } = readRows(table, mapping, known)
  const search = equipmentSearch(
    known,
    read.map(({ row }) => row)
  )
  const preview: PreviewDraft = { new: [], changed: [], same: [], doubtful: [] }
  const spokenOf = new Set(read.flatMap((one) => place(preview, one, search) ?? []))
  return ok({
    ...preview,
    bad,
    aside,
    absent: absentFrom(read, spokenOf, known),
    newLenders: newLenders(read, known)
  })
}

interface ReadRow extends ReadEquipmentRow {
  readonly line: number
}

interface ReadRows {
  readonly read: readonly ReadRow[]
  readonly bad: EquipmentPreview['bad']
  readonly aside: readonly BadRow<never>[]
}

function readRows(
  table: Table,
  mapping: Mapping<EquipmentMeaning>,
  known: KnownEquipment
): ReadRows {
  const [cells, shares] = [cellReader(mapping), sharesReader(mapping, table.header)]
  const read: ReadRow[] = []
  const bad: EquipmentPreview['bad'][number][] = []
  const aside: BadRow<never>[] = []
  for (const row of table.rows) {
    const { line } = row
    const cell = cells(row.cells)
    const found = readEquipmentRow(cell, shares(row.cells))
    const isNobodys = lenderOfRow(found.row, known) === ''
    const flaws: EquipmentFlaw[] = [
      ...rowFlaws(row, table.header.length),
      ...found.flaws,
      ...(isNobodys ? ['no-lender' as const] : [])
    ]
    if (isTotal(cell('name'), row.cells))
      aside.push(badRow(line, [], { title: row.cells.filter(Boolean).join(' '), second: '' }))
    else if (flaws.length > 0) bad.push(badRow(line, flaws, calledOf(found.row)))
    else read.push({ ...found, line })
  }
  return { read, bad, aside }
}

interface PreviewDraft {
  readonly new: PreviewRow<EquipmentRow, never>[]
  readonly changed: PreviewRow<EquipmentRow>[]
  readonly same: PreviewRow<EquipmentRow, never>[]
  readonly doubtful: PreviewRow<EquipmentRow, EquipmentDoubt>[]
}

/** Things of the lenders the file speaks of that stand in no row. */
function absentFrom(
  read: readonly ReadRow[],
  spokenOf: ReadonlySet<Id>,
  known: KnownEquipment
): readonly RowName[] {
  const lenders = new Set(read.map(({ row }) => lenderOfRow(row, known)))
  return known.assets
    .filter((one) => lenders.has(knownOwner(known, one)) && !spokenOf.has(one.id))
    .map((asset) => calledOf({ asset }))
}

/**
 * What is in doubt about its reading matters only where the row would write something. Answers with the known thing the
 * row speaks of.
 */
function place(
  preview: PreviewDraft,
  { line, row, doubts: reading }: ReadRow,
  search: EquipmentSearch
): Id | null {
  const { existing, twin, doubts: placing } = search.place(row, line)
  const changes = existing === null ? [] : search.changes(row, existing)
  const isSame = existing !== null && changes.length === 0
  const doubts = isSame ? placing : [...placing, ...reading]
  const placed = { line, ...calledOf(row), row, existing: existing?.id ?? null }
  if (doubts.length > 0) preview.doubtful.push({ ...placed, why: doubts, changes, twin })
  else if (existing === null) preview.new.push({ ...placed, why: [] })
  else if (isSame) preview.same.push({ ...placed, why: [] })
  else preview.changed.push({ ...placed, why: changes.map(({ field }) => field), changes })
  return placed.existing
}

function calledOf({ asset }: Pick<EquipmentRow, 'asset'>): RowName {
  const { code, name, kit, slot } = asset
  const second = [name, [kit, slot].filter(Boolean).join('-')].filter(Boolean).join(' ')
  return { title: code || name, second: code === '' ? '' : second }
}
