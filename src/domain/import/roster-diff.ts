// How a row differs from what is known, and which family it belongs to. Rules I7, I10: an empty cell takes nothing away.
import { contactKey } from './roster-row.ts'
import { familyIdByKey, listed } from './roster-known.ts'
import { joinContacts } from './roster-family.ts'
import { phoneDigits } from '../phone.ts'
import { contactsFrom, contactsOfRow, isCode, isOtherFamily } from './roster-prefix.ts'
import { squash } from '../fold.ts'
import { textOf, valueOf } from '../fields.ts'
import type { Contacts } from './roster-prefix.ts'
import type { Participant } from '../entity.ts'
import type { Field, Value } from '../fact.ts'
import type { Id } from '../id.ts'
import type { FamilyValues } from './roster-family.ts'
import type { KnownRoster } from './roster-known.ts'
import type { RosterDoubt, RosterRow } from './roster-row.ts'

/** A row and the child it speaks of. */
export interface Placed {
  readonly line: number
  readonly row: RosterRow
  readonly existing: Participant | null
  readonly doubts: readonly RosterDoubt[]
}

/** The known family's id, or a name beginning with `new ` that the rows of one new family share. */
export type FamilyRef = (one: Pick<Placed, 'line'>) => string

/** Known families first; then a row with a key in common joins the family of the row before. */
export function familyRefs(placed: readonly Placed[], known: KnownRoster): FamilyRef {
  const byKey = new Map(familyIdByKey(known))
  const byLine = new Map<number, string>()
  const settle = ({ line, row, existing }: Placed): void => {
    const contacts = contactsOfRow(row)
    const joins = (key: string): boolean =>
      !isCode(key) || !isOtherFamily(contacts, contactsOfFamily(byKey.get(key) ?? '', known))
    const found = row.familyKeys
      .filter(joins)
      .map((key) => byKey.get(key))
      .find((ref) => ref !== undefined)
    const ref = existing?.family || (found ?? `new ${line}`)
    byLine.set(line, ref)
    const { guardian = '', phone = '' } = Object.fromEntries(row.family)
    const alone = [contactKey(String(guardian), ''), contactKey('', String(phone))].filter(Boolean)
    for (const key of [...row.familyKeys, ...alone]) if (!byKey.has(key)) byKey.set(key, ref)
  }
  for (const one of placed.filter(({ existing }) => existing !== null)) settle(one)
  for (const one of placed.filter(({ existing }) => existing === null)) settle(one)
  return ({ line }) => byLine.get(line) ?? `new ${line}`
}

function contactsOfFamily(family: Id, { fields }: KnownRoster): Contacts {
  const text = (field: Field): string => textOf(fields, family, field)
  return contactsFrom(text('guardian'), text('phone'), text('phone2'))
}

export function familyValues(
  rows: readonly Placed[],
  refOf: FamilyRef
): ReadonlyMap<string, FamilyValues> {
  const byRef = new Map<string, RosterRow[]>()
  for (const one of rows) byRef.set(refOf(one), [...(byRef.get(refOf(one)) ?? []), one.row])
  return new Map([...byRef].map(([ref, family]) => [ref, joinContacts(family)]))
}

export type FieldChanges = readonly (readonly [Field, Value])[]

export function familyChanges(
  family: Id,
  values: FamilyValues | undefined,
  known: KnownRoster
): FieldChanges {
  return [...(values ?? [])].filter(
    ([field, value]) => !isSame(field, textOf(known.fields, family, field), value)
  )
}

/** A telephone is the same however it is written. */
function isSame(field: Field, known: string, told: string): boolean {
  if (known === told) return true
  return field.startsWith('phone') && phonesKey(known) === phonesKey(told)
}

function phonesKey(text: string): string {
  return listed(text)
    .map((one) => phoneDigits(one) ?? squash(one))
    .join()
}

/** What only this row would change, apart from what the family's other rows say. */
export function ownChanges({ row, existing }: Placed, known: KnownRoster): readonly string[] {
  if (existing === null) return []
  const family = [...row.family].filter(
    ([field, value]) => !isTold(known, existing.family, field, String(value))
  )
  const fields = [...childChanges(row, existing.id, known), ...family].map(([field]) => field)
  return [...Object.keys(entityChanges(row, existing)), ...fields]
}

function isTold(known: KnownRoster, family: Id, field: Field, value: string): boolean {
  const fields: readonly Field[] = field.startsWith('phone') ? ['phone', 'phone2'] : [field]
  const told = fields.flatMap((one) => listed(textOf(known.fields, family, one)))
  return told.some((one) => contactKey('', one) === contactKey('', value))
}

export function childChanges(row: RosterRow, child: Id, known: KnownRoster): FieldChanges {
  return [...row.child].filter(([field, value]) => valueOf(known.fields, child, field) !== value)
}

export type EntityFields = Partial<Omit<Participant, 'id'>>

const TEXTS = ['sei', 'mei', 'seiYomi', 'meiYomi', 'callName', 'group', 'note'] as const

export function entityChanges(row: RosterRow, existing: Participant): EntityFields {
  const texts = TEXTS.filter((field) => row[field] !== '' && row[field] !== existing[field])
  const changes: EntityFields = Object.fromEntries(texts.map((field) => [field, row[field]]))
  const isGrade = row.grade !== 'other' && row.grade !== existing.grade
  const isDays = row.days !== null && row.days.join() !== existing.days.join()
  return {
    ...changes,
    ...(isGrade ? { grade: row.grade } : {}),
    ...(isDays ? { days: row.days } : {})
  }
}
