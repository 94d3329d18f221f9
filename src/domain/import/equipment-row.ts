// One row of a lender's list in the kit's own words. Rules I4, I17, I30, I31, I33, I34.
import { hasLostLetters, isDated, isRounded } from './equipment-damage.ts'
import { isNoValue, readCount, readYen } from './equipment-count.ts'
import { readYes } from './answers.ts'
import { squash } from '../fold.ts'
import { TITLE_LIMIT } from '../invalid.ts'
import type { Asset } from '../entity.ts'
import type { CellOf, Share, SharesOf } from './columns.ts'
import type { ReadCount } from './equipment-count.ts'
import type { RowFlaw } from './preview.ts'

export type EquipmentMeaning =
  | 'code'
  | 'name'
  | 'model'
  | 'serial'
  | 'quantity'
  | 'unit'
  | 'accessories'
  | 'yen'
  | 'kit'
  | 'slot'
  | 'consumable'
  | 'lender'
  | 'note'

export interface EquipmentRow {
  readonly asset: Omit<Asset, 'id'>
  /** False where the quantity is only assumed. */
  readonly isCounted: boolean
  /** Null where the file says no value. */
  readonly yen: number | null
  /** Whose it is, as written; empty where the row does not say. */
  readonly lender: string
}

export type EquipmentFlaw = RowFlaw | 'no-name' | 'quantity-odd' | 'no-lender'

/** What is in doubt about a row read alone, whatever else is known. */
export type ReadingDoubt =
  /** 一式, 約20, words: so many are assumed. */
  | 'quantity-guessed'
  /** No whole yen: it goes in without its value. */
  | 'yen-odd'
  /** A spreadsheet rounded it: it goes in without the number. */
  | 'number-rounded'
  /** A spreadsheet took the code for a day. */
  | 'code-a-date'
  /** `?`, 〓, an error value in its name. */
  | 'letters-lost'

export interface ReadEquipmentRow {
  readonly row: EquipmentRow
  readonly flaws: readonly EquipmentFlaw[]
  readonly doubts: readonly ReadingDoubt[]
}

/** As in C8. */
const MOST = 99_999

const ASSUMED: ReadCount = { count: 1, unit: '', isSure: false, isWritten: false }

export function readEquipmentRow(
  cell: CellOf<EquipmentMeaning>,
  shares: SharesOf<EquipmentMeaning>
): ReadEquipmentRow {
  const counted = cell('quantity') === '' ? ASSUMED : (readCount(cell('quantity')) ?? ASSUMED)
  const serial = isRounded(cell('serial')) ? '' : cell('serial')
  const asset: Omit<Asset, 'id'> = {
    kind: kindOf(shares('consumable'), counted.count, serial),
    code: isRounded(cell('code')) ? '' : cell('code'),
    name: cell('name'),
    model: joined(shares('model'), ' '),
    serial,
    quantity: counted.count,
    unit: cell('unit') || counted.unit,
    accessories: cell('accessories'),
    kit: cell('kit'),
    slot: cell('slot'),
    note: joined(shares('note'), '、')
  }
  const yen = cell('yen') === '' ? null : readYen(cell('yen'))
  const row = { asset, isCounted: counted.isWritten, yen, lender: cell('lender') }
  return { row, flaws: flawsOf(row), doubts: doubtsOf(cell, yen, counted) }
}

/** Marked as used up; more than one and counted; else a thing of its own. */
function kindOf(shares: readonly Share[], quantity: number, serial: string): Asset['kind'] {
  if (shares.some(isConsumable)) return 'consumable'
  return quantity > 1 && serial === '' ? 'lot' : 'unit'
}

const USED_UP = /消耗|使い切り|使いきり|使い捨て|consumable|disposable/u

/** The word in a cell says it under any header; a sign says it under a header that asks. */
function isConsumable({ header, text }: Share): boolean {
  if (USED_UP.test(squash(text))) return saysUsedUp(text)
  return USED_UP.test(squash(header)) && readYes(text) === true
}

export function saysUsedUp(text: string): boolean {
  const word = squash(text)
  return USED_UP.test(word) && !/非|不|以外|ない|なし|では|not|non/u.test(word)
}

/** The same twice is said once. */
function joined(shares: readonly Share[], separator: string): string {
  return [...new Set(shares.map(({ text }) => text))].join(separator)
}

function flawsOf({
  asset: { name, code, quantity },
  lender
}: EquipmentRow): readonly EquipmentFlaw[] {
  const flaws: EquipmentFlaw[] = []
  if (name === '') flaws.push('no-name')
  if ([name, code, lender].some((text) => text.length > TITLE_LIMIT)) flaws.push('too-long')
  if (quantity < 1 || quantity > MOST) flaws.push('quantity-odd')
  return flaws
}

function doubtsOf(
  cell: CellOf<EquipmentMeaning>,
  yen: number | null,
  counted: ReadCount
): readonly ReadingDoubt[] {
  const doubts: ReadingDoubt[] = []
  if (!counted.isSure && !isNoValue(cell('quantity'))) doubts.push('quantity-guessed')
  if (yen === null && !isNoValue(cell('yen'))) doubts.push('yen-odd')
  if (isRounded(cell('serial')) || isRounded(cell('code'))) doubts.push('number-rounded')
  if (isDated(cell('code'))) doubts.push('code-a-date')
  if (hasLostLetters(cell('name'))) doubts.push('letters-lost')
  return doubts
}
