// How a row differs from what is known, and which family it belongs to. Rules I7, I10: an empty cell takes nothing away.
import { changeOf, changesIn } from './change.ts'
import { contactKey } from './roster-row.ts'
import { familyIdByKey, listedParts } from './roster-known.ts'
import { joinContacts } from './roster-family.ts'
import { phoneDigits } from '../people/phone.ts'
import { contactsFrom, contactsOfRow, isCode, isOtherFamily } from './roster-prefix.ts'
import { datesOf } from '../people/participation.ts'
import { squash } from '../fold.ts'
import { textOf, valueOf } from '../fields.ts'
import type { FieldChange } from './change.ts'
import type { RosterContacts } from './roster-prefix.ts'
import type { Participant } from '../entity.ts'
import type { Field, Value } from '../fact.ts'
import type { Day, FamilyId, Id } from '../id.ts'
import type { FamilyValues } from './roster-family.ts'
import type { KnownRoster } from './roster-known.ts'
import type { RosterRow } from './roster-row.ts'
import type { RosterDoubt } from './roster-doubts.ts'

/** A row and the child it speaks of. */
export interface PlacedChild {
  readonly line: number
  readonly row: RosterRow
  readonly existing: Participant | null
  readonly doubts: readonly RosterDoubt[]
  readonly twin?: number | null
  /** The row of our own file, unchanged. */
  readonly isOwn?: true
}

/** The known family's id, or a name beginning with `new ` that the rows of one new family share. */
export type FamilyRef = (one: Pick<PlacedChild, 'line'>) => string

/** Known families first; then a row with a key in common joins the family of the row before. */
export function familyRefs(placed: readonly PlacedChild[], known: KnownRoster): FamilyRef {
  const byKey = new Map(familyIdByKey(known))
  const byLine = new Map<number, string>()
  const settle = ({ line, row, existing }: PlacedChild): void => {
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

function contactsOfFamily(family: FamilyId, { fields }: KnownRoster): RosterContacts {
  const text = (field: Field): string => textOf(fields, family, field)
  return contactsFrom(text('guardian'), text('phone'), text('phone2'))
}

export function familyValues(
  rows: readonly PlacedChild[],
  refOf: FamilyRef
): ReadonlyMap<string, FamilyValues> {
  const byRef = new Map<string, RosterRow[]>()
  for (const one of rows) byRef.set(refOf(one), [...(byRef.get(refOf(one)) ?? []), one.row])
  return new Map([...byRef].map(([ref, family]) => [ref, joinContacts(family)]))
}

export type FieldChanges = readonly (readonly [Field, Value])[]

export function familyChanges(
  family: FamilyId,
  values: FamilyValues | undefined,
  known: KnownRoster
): FieldChanges {
  const shown = known.participants
    .filter((one) => one.family === family)
    .flatMap((one) => known.shownOf?.(one.id) ?? [])
  return [...(values ?? [])].filter(
    ([field, value]) =>
      !isSame(field, textOf(known.fields, family, field), value) &&
      !shown.some((child) => isSameList(child.textOf(field), value))
  )
}

/** Of a child of several families our own file names the people of all. */
function isSameList(known: string, told: string): boolean {
  const keys = (text: string) => listedParts(text).map((one) => phoneDigits(one) ?? squash(one))
  return keys(known).toSorted().join() === keys(told).toSorted().join()
}

/** A telephone is the same however it is written. */
function isSame(field: Field, known: string, told: string): boolean {
  if (known === told) return true
  return field.startsWith('phone') && phonesKey(known) === phonesKey(told)
}

function phonesKey(text: string): string {
  return listedParts(text)
    .map((one) => phoneDigits(one) ?? squash(one))
    .join()
}

/** What only this row would change, apart from what the family's other rows say. */
export function ownChanges(one: PlacedChild, known: KnownRoster): readonly string[] {
  const { row, existing } = one
  if (existing === null) return []
  const family = ownFamilyChanges(one, known)
  const fields = [...childChanges(row, existing.id, known), ...family].map(([field]) => field)
  return [...Object.keys(entityChanges(row, existing, known)), ...fields]
}

function isTold(known: KnownRoster, { id, family }: Participant, field: Field, value: string) {
  const shown = known.shownOf?.(id)
  if (shown && isSameList(shown.textOf(field), value)) return true
  const fields: readonly Field[] = field.startsWith('phone') ? ['phone', 'phone2'] : [field]
  const told = fields.flatMap((one) => listedParts(textOf(known.fields, family, one)))
  return told.some((one) => contactKey('', one) === contactKey('', value))
}

/** What the entry or the child it was joined to says is no change. */
export function childChanges(row: RosterRow, child: Id, known: KnownRoster): FieldChanges {
  const shown = known.shownOf?.(child)
  const denied = row.denied.map((field) => [field, ''] as const)
  const said = denied.filter(([field]) => textOf(known.fields, child, field) !== '')
  return [...row.child, ...said].filter(
    ([field, value]) =>
      valueOf(known.fields, child, field) !== value && shown?.valueOf(field) !== value
  )
}

/** All that a row would write over what is known of its child and, with `family`, of its family. */
export function rowChanges(
  { row, existing }: PlacedChild,
  family: FieldChanges,
  known: KnownRoster
): readonly FieldChange[] {
  if (existing === null) return []
  return [
    ...changesIn(existing, entityChanges(row, existing, known)),
    ...childChanges(row, existing.id, known).map(([field, value]) =>
      changeOf(field, valueOf(known.fields, existing.id, field), value)
    ),
    ...family.map(([field, value]) =>
      changeOf(field, valueOf(known.fields, existing.family, field), value)
    )
  ]
}

/** What a row alone says of its family and is not known. */
export function ownFamilyChanges({ row, existing }: PlacedChild, known: KnownRoster): FieldChanges {
  if (existing === null) return []
  return [...row.family].filter(([field, value]) => !isTold(known, existing, field, String(value)))
}

export type ChildFields = Partial<Omit<Participant, 'id'>>

const TEXTS = ['sei', 'mei', 'seiYomi', 'meiYomi', 'callName', 'venue', 'group', 'note'] as const

export function entityChanges(
  row: RosterRow,
  existing: Participant,
  { event, shownOf }: Pick<KnownRoster, 'event' | 'shownOf'>
): ChildFields {
  const there = [existing, shownOf?.(existing.id)?.participant ?? existing]
  const texts = TEXTS.filter(
    (field) => row[field] !== '' && there.every((one) => one[field] !== row[field])
  )
  const changes: ChildFields = Object.fromEntries(texts.map((field) => [field, row[field]]))
  const isGrade = row.grade !== 'other' && there.every((one) => one.grade !== row.grade)
  // no number is every day
  const daysOf = (dates: readonly Day[] | null) => (dates ?? event.days).join()
  const { days, sessions } = row
  const sessionsOf = ({ sessions: all = [] }: Participant) => all.toSorted().join()
  const isSessions = sessions !== null && there.every((one) => sessionsOf(one) !== sessions.join())
  const isDays =
    days !== null &&
    there.every((one) => daysOf(datesOf(one, event)) !== daysOf(datesOf({ days }, event)))
  return {
    ...changes,
    ...(isGrade ? { grade: row.grade } : {}),
    ...(isDays ? { days } : {}),
    ...(isSessions ? { sessions } : {})
  }
}
