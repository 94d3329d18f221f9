// What the rows of one family say of it together. Rule I11: nothing a row says of the family is lost, and the order of
// the rows decides, so that the same file always says the same.
import { phoneDigits } from '../people/phone.ts'
import { squash } from '../fold.ts'
import type { Field } from '../fact.ts'
import type { RosterRow } from './roster-row.ts'

export type FamilyValues = ReadonlyMap<Field, string>

/** The first telephone is the telephone, all others are the second; guardians of one family are listed. */
export function joinContacts(rows: readonly RosterRow[]): FamilyValues {
  const phones = [...valuesOf(rows, 'phone'), ...valuesOf(rows, 'phone2')]
  const [phone = '', ...others] = phones.flatMap((one) => one.split('、')).filter(isFirst(phoneKey))
  const values: readonly (readonly [Field, string])[] = [
    ['guardian', peopleOf(rows, 'guardian')],
    ['guardianYomi', peopleOf(rows, 'guardianYomi')],
    ['phone', phone],
    ['phone2', others.join('、')]
  ]
  return new Map(values.filter(([, value]) => value !== ''))
}

/** Each once, though one row may name several. */
function peopleOf(rows: readonly RosterRow[], field: Field): string {
  const named = valuesOf(rows, field).flatMap((one) => one.split('、'))
  return named.filter(isFirst(squash)).join('、')
}

function valuesOf(rows: readonly RosterRow[], field: Field): readonly string[] {
  return rows.map((row) => String(row.family.get(field) ?? '')).filter(Boolean)
}

function isFirst(keyOf: (value: string) => string) {
  return (value: string, at: number, all: readonly string[]): boolean =>
    all.findIndex((one) => keyOf(one) === keyOf(value)) === at
}

function phoneKey(phone: string): string {
  return phoneDigits(phone) ?? squash(phone)
}
