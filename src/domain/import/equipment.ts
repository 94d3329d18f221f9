// A lender's list against the equipment: units, counted things, consumables, cases with places. Rules I4, I17, I18, I32.
// The yen stay apart: only the lender's own people and the organizers see them.
import { badRow, rowFlaws } from './preview.ts'
import { cellReader, sharesReader } from './columns.ts'
import { equipmentSearch } from './equipment-known.ts'
import { isTotal } from './equipment-total.ts'
import { no, ok } from '../../lib/result.ts'
import { readEquipmentRow } from './equipment-row.ts'
import type { BadRow, PreviewRow } from './preview.ts'
import type { ColumnsFault, Mapping } from './columns.ts'
import type { EquipmentMeaning, EquipmentRow, ReadEquipmentRow } from './equipment-row.ts'
import type {
  EquipmentDoubt,
  EquipmentPreview,
  EquipmentSearch,
  KnownEquipment
} from './equipment-known.ts'
import type { Result } from '../../lib/result.ts'
import type { Table } from './table.ts'

export function previewEquipment(
  table: Table,
  mapping: Mapping<EquipmentMeaning>,
  known: KnownEquipment
): Result<EquipmentPreview, ColumnsFault> {
  if (!mapping.includes('name')) return no({ kind: 'columns-missing', columns: ['name'] })
  const { read, bad, aside } = readRows(table, mapping)
  const search = equipmentSearch(
    known,
    read.map(({ row }) => row)
  )
  const preview: PreviewDraft = { new: [], changed: [], same: [], doubtful: [] }
  for (const one of read) place(preview, one, search)
  return ok({ ...preview, bad, aside })
}

interface ReadRow extends ReadEquipmentRow {
  readonly line: number
}

interface ReadRows {
  readonly read: readonly ReadRow[]
  readonly bad: EquipmentPreview['bad']
  readonly aside: readonly BadRow<never>[]
}

function readRows(table: Table, mapping: Mapping<EquipmentMeaning>): ReadRows {
  const [cells, shares] = [cellReader(mapping), sharesReader(mapping, table.header)]
  const read: ReadRow[] = []
  const bad: EquipmentPreview['bad'][number][] = []
  const aside: BadRow<never>[] = []
  for (const row of table.rows) {
    const { line } = row
    const cell = cells(row.cells)
    const found = readEquipmentRow(cell, shares(row.cells))
    const flaws = [...rowFlaws(row, table.header.length), ...found.flaws]
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

/** What is in doubt about its reading matters only where the row would write something. */
function place(
  preview: PreviewDraft,
  { line, row, doubts: reading }: ReadRow,
  search: EquipmentSearch
): void {
  const { existing, doubts: placing } = search.place(row)
  const changes = existing === null ? [] : search.changes(row, existing)
  const isSame = existing !== null && changes.length === 0
  const doubts = isSame ? placing : [...placing, ...reading]
  const placed = { line, ...calledOf(row), row, existing: existing?.id ?? null }
  if (doubts.length > 0) preview.doubtful.push({ ...placed, why: doubts })
  else if (existing === null) preview.new.push({ ...placed, why: [] })
  else if (isSame) preview.same.push({ ...placed, why: [] })
  else preview.changed.push({ ...placed, why: changes })
}

function calledOf({ asset }: EquipmentRow): Pick<PreviewRow<EquipmentRow>, 'title' | 'second'> {
  const { code, name, kit, slot } = asset
  const second = [name, [kit, slot].filter(Boolean).join('-')].filter(Boolean).join(' ')
  return { title: code || name, second: code === '' ? '' : second }
}
