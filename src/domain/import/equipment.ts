// A lender's list against the equipment: units, counted things, consumables, cases with places. Rules I4, I17, I18. The yen
// stay apart: only the lender's own people and the organizers see them.
import { badRow, rowFlaws } from './preview.ts'
import { cellReader, sharesReader } from './columns.ts'
import { equipmentSearch } from './equipment-known.ts'
import { no, ok } from '../../lib/result.ts'
import { readNumber, readYes } from './written.ts'
import { TITLE_LIMIT } from '../invalid.ts'
import type { Asset } from '../entity.ts'
import type { CellOf, ColumnsFault, Mapping, SharesOf } from './columns.ts'
import type { EquipmentMeaning } from './equipment-columns.ts'
import type { KnownEquipment } from './equipment-known.ts'
import type { Preview, PreviewRow, RowFlaw } from './preview.ts'
import type { Result } from '../../lib/result.ts'
import type { Table, TableRow } from './table.ts'

export interface EquipmentRow {
  readonly asset: Omit<Asset, 'id'>
  /** False where the quantity is only assumed. */
  readonly isCounted: boolean
  /** Null where the file says no value. */
  readonly yen: number | null
}

export type EquipmentFlaw = RowFlaw | 'no-name' | 'quantity-odd' | 'yen-odd'
export type EquipmentDoubt =
  /** The code or serial number stands twice in the file. */
  | 'twin-in-file'
  /** The code or serial number belongs to a thing of another lender. */
  | 'other-lender'
  /** The same code with another serial number: a label moved, or a slip. */
  | 'serial-differs'
  /** One serial number cannot be many things. */
  | 'serial-of-many'

export type EquipmentPreview = Preview<EquipmentRow, EquipmentDoubt, EquipmentFlaw>

export function previewEquipment(
  table: Table,
  mapping: Mapping<EquipmentMeaning>,
  known: KnownEquipment
): Result<EquipmentPreview, ColumnsFault> {
  if (!mapping.includes('name')) return no({ kind: 'columns-missing', columns: ['name'] })
  const cells = cellReader(mapping)
  const shares = sharesReader(mapping, table.header)
  const search = equipmentSearch(known)
  const preview = emptyPreview()
  for (const row of table.rows) {
    const found = readEquipmentRow(cells(row.cells), shares(row.cells))
    const flaws = [...rowFlaws(row, table.header.length), ...found.flaws]
    if (flaws.length > 0) preview.bad.push(badRow(row.line, flaws, calledOf(found.row)))
    else place(preview, row, found.row, search)
  }
  return ok(preview)
}

interface PreviewDraft {
  readonly new: PreviewRow<EquipmentRow, never>[]
  readonly changed: PreviewRow<EquipmentRow>[]
  readonly same: PreviewRow<EquipmentRow, never>[]
  readonly doubtful: PreviewRow<EquipmentRow, EquipmentDoubt>[]
  readonly bad: EquipmentPreview['bad'][number][]
}

function emptyPreview(): PreviewDraft {
  return { new: [], changed: [], same: [], doubtful: [], bad: [] }
}

function place(
  preview: PreviewDraft,
  { line }: TableRow,
  row: EquipmentRow,
  search: ReturnType<typeof equipmentSearch>
): void {
  const { existing, doubts } = search.place(row)
  const common = { line, ...calledOf(row), row }
  const changes = existing === null ? [] : search.changes(row, existing)
  const placed = { ...common, existing: existing?.id ?? null }
  if (doubts.length > 0) preview.doubtful.push({ ...placed, why: doubts })
  else if (existing === null) preview.new.push({ ...placed, why: [] })
  else if (changes.length > 0) preview.changed.push({ ...placed, why: changes })
  else preview.same.push({ ...placed, why: [] })
}

function calledOf({ asset }: EquipmentRow): Pick<PreviewRow<EquipmentRow>, 'title' | 'second'> {
  const { code, name, kit, slot } = asset
  const second = [name, [kit, slot].filter(Boolean).join('-')].filter(Boolean).join(' ')
  return { title: code || name, second: code === '' ? '' : second }
}

interface ReadEquipmentRow {
  readonly row: EquipmentRow
  readonly flaws: readonly EquipmentFlaw[]
}

function readEquipmentRow(
  cell: CellOf<EquipmentMeaning>,
  shares: SharesOf<EquipmentMeaning>
): ReadEquipmentRow {
  const quantity = cell('quantity') === '' ? 1 : readNumber(cell('quantity'))
  const yen = cell('yen') === '' ? null : readNumber(cell('yen'))
  const counter = /^[\d,]+\s*([^\d,\s]+)$/u.exec(cell('quantity').normalize('NFKC'))?.[1] ?? ''
  const flaws: EquipmentFlaw[] = []
  if (cell('name') === '') flaws.push('no-name')
  if (cell('name').length > TITLE_LIMIT || cell('code').length > TITLE_LIMIT) flaws.push('too-long')
  if (quantity === null || quantity < 1) flaws.push('quantity-odd')
  if (cell('yen') !== '' && yen === null) flaws.push('yen-odd')
  const asset: Omit<Asset, 'id'> = {
    kind: kindOf(cell('consumable'), quantity ?? 1, cell('serial')),
    code: cell('code'),
    name: cell('name'),
    model: cell('model'),
    serial: cell('serial'),
    quantity: quantity ?? 1,
    unit: cell('unit') || counter,
    accessories: cell('accessories'),
    kit: cell('kit'),
    slot: cell('slot'),
    note: shares('note')
      .map(({ text }) => text)
      .join('、')
  }
  return { row: { asset, isCounted: cell('quantity') !== '', yen }, flaws }
}

/** Marked as used up; more than one and counted; else a thing of its own. */
function kindOf(consumable: string, quantity: number, serial: string): Asset['kind'] {
  if (readYes(consumable) === true) return 'consumable'
  return quantity > 1 && serial === '' ? 'lot' : 'unit'
}
