// Finding the thing a row speaks of among those already known, and what a confirmation writes. Rules I7, I17, I18, I33.
import { confirmedRows } from './preview.ts'
import { groupBy } from '../../lib/group.ts'
import { isSameButZeros, significant } from './equipment-damage.ts'
import { squash } from '../fold.ts'
import { textOf } from '../fields.ts'
import type { Asset, Created, Terms } from '../entity.ts'
import type { Draft, FieldSet, Writes } from '../fact.ts'
import type { EquipmentFlaw, EquipmentRow, ReadingDoubt } from './equipment-row.ts'
import type { FieldsById } from '../fields.ts'
import type { Id, LenderId, NewId } from '../id.ts'
import type { Preview } from './preview.ts'

export type EquipmentPreview = Preview<EquipmentRow, EquipmentDoubt, EquipmentFlaw>

export type EquipmentDoubt = PlacingDoubt | ReadingDoubt

/** What is in doubt about which thing a row means. */
export type PlacingDoubt =
  /** The code or serial number stands twice in the file. */
  | 'twin-in-file'
  /** The code or serial number belongs to a thing of another lender. */
  | 'other-lender'
  /** The same code with another serial number: a label moved, or a slip. */
  | 'serial-differs'
  /** One serial number cannot be many things. */
  | 'serial-of-many'
  /** Known with zeros before it, 0012 for 12: perhaps the same. */
  | 'zeros-lost'

/** What this device knows before the file; `lender` is whose list it is. */
export interface KnownEquipment {
  readonly assets: readonly Asset[]
  readonly terms: readonly Terms[]
  readonly fields: FieldsById
  readonly lender: LenderId
}

export interface PlacedThing {
  readonly existing: Asset | null
  readonly doubts: readonly PlacingDoubt[]
}

export interface EquipmentSearch {
  /** Each known thing is spoken of by one row only. */
  readonly place: (row: EquipmentRow) => PlacedThing
  readonly changes: (row: EquipmentRow, existing: Asset) => readonly string[]
}

/** `rows`: all of the file, so that no row takes the thing that another one names by its very code. */
export function equipmentSearch(
  known: KnownEquipment,
  rows: readonly EquipmentRow[]
): EquipmentSearch {
  const byKey = groupBy([...known.assets], keyOf)
  const named = new Set(rows.map(({ asset }) => keyOf(asset)))
  const byDigits = groupBy(
    known.assets.filter((one) => ownerOf(known, one) === known.lender && !named.has(keyOf(one))),
    digitsKey
  )
  const yenByAsset = new Map(known.terms.map((terms) => [terms.asset, terms.yen]))
  const seen = new Set<string>()
  return {
    place(row) {
      const key = keyOf(row.asset)
      const repeats = isNamed(key) && seen.has(key)
      seen.add(key)
      const candidates = byKey.get(key) ?? []
      const own = candidates.findIndex((one) => ownerOf(known, one) === known.lender)
      const exact = candidates.splice(own, own < 0 ? 0 : 1)[0] ?? null
      const others = candidates.length
      const digits = exact === null && !repeats ? digitsKey(row.asset) : ''
      const alike = digits === '' ? null : (byDigits.get(digits)?.shift() ?? null)
      const existing = exact ?? alike
      return { existing, doubts: doubtsOf(row, { existing, alike, repeats, others }) }
    },
    changes: (row, existing) => [
      ...Object.keys(assetChanges(row, existing)),
      ...(row.yen === null || yenByAsset.get(existing.id) === row.yen ? [] : ['yen'])
    ]
  }
}

/** The key without the zeros before a number of digits alone; empty for all others. */
function digitsKey({ code, serial }: Omit<Asset, 'id'>): string {
  const digits = significant(code === '' ? serial : code)
  return digits === null ? '' : `${code === '' ? 'serial' : 'code'}:${digits}`
}

/** The code a lender gave it, else the maker's number, else what it is and where it belongs. */
function keyOf({ code, serial, name, model, kit, slot }: Omit<Asset, 'id'>): string {
  if (code !== '') return `code:${squash(code)}`
  if (serial !== '') return `serial:${squash(serial)}`
  return `thing:${[name, model, kit, slot].map(squash).join('/')}`
}

/** Rows without code and serial that read alike are things that are alike. */
function isNamed(key: string): boolean {
  return !key.startsWith('thing:')
}

function ownerOf(known: KnownEquipment, asset: Asset): Id {
  return textOf(known.fields, asset.id, 'owner')
}

interface FoundThings {
  readonly existing: Asset | null
  /** … found only by leaving zeros out. */
  readonly alike: Asset | null
  readonly repeats: boolean
  readonly others: number
}

function doubtsOf({ asset }: EquipmentRow, found: FoundThings): readonly PlacingDoubt[] {
  const { existing, alike, repeats, others } = found
  const doubts: PlacingDoubt[] = []
  if (existing === null && repeats) doubts.push('twin-in-file')
  if (existing === null && !repeats && isNamed(keyOf(asset)) && others > 0)
    doubts.push('other-lender')
  if (alike !== null) doubts.push('zeros-lost')
  if (asset.serial !== '' && asset.quantity > 1) doubts.push('serial-of-many')
  if (existing !== null && isOtherNumber(asset.serial, existing.serial))
    doubts.push('serial-differs')
  return doubts
}

function isOtherNumber(one: string, other: string): boolean {
  if (one === '' || other === '' || isSameButZeros(one, other)) return false
  return squash(one) !== squash(other)
}

const TEXTS = [
  'code',
  'name',
  'model',
  'serial',
  'unit',
  'accessories',
  'kit',
  'slot',
  'note'
] as const

type AssetFields = Partial<Omit<Asset, 'id'>>

/** An empty cell takes nothing away: no count, and no sign that a thing is used up. */
function assetChanges({ asset, isCounted }: EquipmentRow, existing: Asset): AssetFields {
  const texts = TEXTS.filter((field) => asset[field] !== '' && asset[field] !== existing[field])
    // The number with its zeros is the right one, whichever came first.
    .filter((field) => !isNumber(field) || !isShortened(asset[field], existing[field]))
  const changes: AssetFields = Object.fromEntries(texts.map((field) => [field, asset[field]]))
  const isKind =
    asset.kind === 'consumable'
      ? existing.kind !== asset.kind
      : isCounted && isOther(asset, existing)
  return {
    ...changes,
    ...(isKind ? { kind: asset.kind } : {}),
    ...(isCounted && asset.quantity !== existing.quantity ? { quantity: asset.quantity } : {})
  }
}

function isShortened(one: string, other: string): boolean {
  return isSameButZeros(one, other) && one.length < other.length
}

function isNumber(field: (typeof TEXTS)[number]): boolean {
  return field === 'code' || field === 'serial'
}

function isOther(asset: Omit<Asset, 'id'>, existing: Asset): boolean {
  return existing.kind !== 'consumable' && existing.kind !== asset.kind
}

export function equipmentWrites(
  preview: EquipmentPreview,
  acceptedLines: readonly number[],
  known: KnownEquipment,
  newId: NewId
): Writes {
  const created: Created[] = []
  const changed: Writes['changed'][number][] = []
  const facts: Draft<FieldSet>[] = []
  const assetById = new Map(known.assets.map((one) => [one.id, one]))
  for (const { row, existing } of confirmedRows(preview, acceptedLines)) {
    const asset = existing === null ? undefined : assetById.get(existing)
    const id = asset?.id ?? newId()
    if (asset === undefined) {
      created.push({ root: 'assets', entity: { id, ...row.asset } })
      if (known.lender !== '')
        facts.push({ kind: 'field', subject: id, field: 'owner', value: known.lender, prev: [] })
    } else {
      const fields = assetChanges(row, asset)
      if (Object.keys(fields).length > 0) changed.push({ root: 'assets', id, fields })
    }
    const terms = known.terms.find((one) => one.asset === id)
    if (row.yen !== null && terms === undefined)
      created.push({ root: 'terms', entity: { id: newId(), asset: id, yen: row.yen } })
    if (row.yen !== null && terms !== undefined && terms.yen !== row.yen)
      changed.push({ root: 'terms', id: terms.id, fields: { yen: row.yen } })
  }
  return { created, changed, facts }
}
