// Finding the thing a row speaks of among those already known, and what a confirmation writes. Rules I7, I17, I18, I33.
import { changeOf, changesIn } from './change.ts'
import { groupBy } from '../../lib/group.ts'
import { isSameButZeros, significant } from './equipment-damage.ts'
import { squash } from '../fold.ts'
import { textOf } from '../fields.ts'
import { lenderOfRow } from './equipment-lender.ts'
import type { Asset, Lender, Terms } from '../entity.ts'
import type { FieldChange } from './change.ts'
import type { EquipmentFlaw, EquipmentRow, ReadingDoubt } from './equipment-row.ts'
import type { NewLender } from './equipment-lender.ts'
import type { FieldsById } from '../fields.ts'
import type { Id, LenderId } from '../id.ts'
import type { Preview } from './preview.ts'

export interface EquipmentPreview extends Preview<EquipmentRow, EquipmentDoubt, EquipmentFlaw> {
  /** Named in the file and not known: they are made with their things. */
  readonly newLenders: readonly NewLender[]
}

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
  /** Whose rows are that do not say it; empty: nobody's. */
  readonly lender: LenderId
  readonly lenders: readonly Lender[]
}

export interface PlacedThing {
  readonly existing: Asset | null
  /** The line that names the same code or serial. */
  readonly twin: number | null
  readonly doubts: readonly PlacingDoubt[]
}

export interface EquipmentSearch {
  /** Each known thing is spoken of by one row only. */
  readonly place: (row: EquipmentRow, line: number) => PlacedThing
  readonly changes: (row: EquipmentRow, existing: Asset) => readonly FieldChange[]
}

/** `rows`: all of the file, so that no row takes the thing that another one names by its very code. */
export function equipmentSearch(
  known: KnownEquipment,
  rows: readonly EquipmentRow[]
): EquipmentSearch {
  const byKey = groupBy([...known.assets], keyOf)
  const named = new Set(rows.map(({ asset }) => keyOf(asset)))
  const byDigits = groupBy(
    known.assets.filter((one) => !named.has(keyOf(one))),
    (one) => ownedDigits(knownOwner(known, one), one)
  )
  const yenByAsset = new Map(known.terms.map((terms) => [terms.asset, terms.yen]))
  const lineByKey = new Map<string, number>()
  return {
    place(row, line) {
      const key = keyOf(row.asset)
      const lender = lenderOfRow(row, known)
      const twin = (isNamed(key) ? lineByKey.get(`${lender} ${key}`) : null) ?? null
      const repeats = twin !== null
      if (!repeats) lineByKey.set(`${lender} ${key}`, line)
      const candidates = byKey.get(key) ?? []
      const own = candidates.findIndex((one) => knownOwner(known, one) === lender)
      const exact = candidates.splice(own, own < 0 ? 0 : 1)[0] ?? null
      const others = candidates.length
      const digits = exact === null && !repeats ? ownedDigits(lender, row.asset) : ''
      const alike = digits === '' ? null : (byDigits.get(digits)?.shift() ?? null)
      const existing = exact ?? alike
      return { existing, twin, doubts: doubtsOf(row, { existing, alike, repeats, others }) }
    },
    changes: (row, existing) => {
      const yen = yenByAsset.get(existing.id) ?? null
      const isYen = row.yen !== null && row.yen !== yen
      return [
        ...changesIn(existing, assetChanges(row, existing)),
        ...(isYen ? [changeOf('yen', yen, row.yen)] : [])
      ]
    }
  }
}

function ownedDigits(lender: Id, asset: Omit<Asset, 'id'>): string {
  const digits = digitsKey(asset)
  return digits === '' ? '' : `${lender} ${digits}`
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

export function knownOwner(known: Pick<KnownEquipment, 'fields'>, asset: Asset): Id {
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
export function assetChanges({ asset, isCounted }: EquipmentRow, existing: Asset): AssetFields {
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
