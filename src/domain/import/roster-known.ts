// Finding the child a row speaks of among those already known. Rule I12.
import { codeKey, contactKey } from './roster-row.ts'
import { nameOf, yomiOf } from '../people/people.ts'
import { phoneDigits } from '../people/phone.ts'
import { squash } from '../fold.ts'
import { textOf, valueOf } from '../fields.ts'
import type { Badge, Event, Family, Group, Participant, Session, Venue } from '../entity.ts'
import type { Children } from '../people/one-child.ts'
import type { Field, Value } from '../fact.ts'
import type { FamilyId, Id } from '../id.ts'
import type { FieldsById } from '../fields.ts'
import type { RosterRow } from './roster-row.ts'

/** What this device knows of the event before the file. */
export interface KnownRoster {
  readonly event: Event
  readonly groups: readonly Group[]
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
  /** As they were entered: a file that has a child twice finds both entries. */
  readonly participants: readonly Participant[]
  readonly families: readonly Family[]
  readonly badges: readonly Badge[]
  readonly fields: FieldsById
  /** The child an entry was joined with others to, as lists and files show it; null where it was not. */
  readonly shownOf?: (entry: Id) => ShownChild | null
}

export interface ShownChild {
  readonly participant: Participant
  readonly fields: FieldsById
  readonly textOf: (field: Field) => string
  readonly valueOf: (field: Field) => Value
}

export function shownIn({
  participants,
  fields,
  entriesOf
}: Pick<Children, 'participants' | 'fields' | 'entriesOf'>): (entry: Id) => ShownChild | null {
  const shown = new Map<Id, ShownChild>()
  for (const participant of participants) {
    const entries = entriesOf(participant.id)
    if (entries.length < 2) continue
    const child: ShownChild = {
      participant,
      fields,
      textOf: (field) => textOf(fields, participant.id, field),
      valueOf: (field) => valueOf(fields, participant.id, field)
    }
    for (const { id } of entries) shown.set(id, child)
  }
  return (entry) => shown.get(entry) ?? null
}

type Fits = (one: Participant) => boolean

/** Each known child can be spoken of by one row only: who is found is taken out. */
export interface Search {
  readonly take: (one: Participant) => Participant
  /** Surely this child: same reading (or name), same grade, and the family told in the same words. */
  readonly exact: (row: RosterRow, fits?: Fits) => Participant | null
  /** … or told in other words: one telephone or guardian in common, or nothing known of one of them. */
  readonly near: (row: RosterRow, fits?: Fits) => Participant | null
  /** Same reading and family, another grade. */
  readonly otherGrade: (row: RosterRow) => Participant | null
  /** Same reading and grade in another family, and no row has it yet: perhaps the same child. Not taken out. */
  readonly lookalike: (row: RosterRow) => Participant | null
  /** Another row speaks of a child with this reading and grade: the row may be a repetition. */
  readonly isClaimed: (row: RosterRow) => boolean
}

export function searchIn(known: KnownRoster): Search {
  const byReading = new Map<string, Participant[]>()
  for (const one of known.participants) {
    const key = readingOf(one)
    byReading.set(key, [...(byReading.get(key) ?? []), one])
  }
  const byKey = familyIdByKey(known)
  const isFamily = (row: RosterRow, one: Participant): boolean =>
    row.familyKeys.some((key) => byKey.get(key) === one.family)
  const claimed = new Set<Id>()
  const claim = (row: RosterRow, fits: Fits): Participant | null => {
    const found = free(row).find(fits)
    if (found === undefined) return null
    claimed.add(found.id)
    return found
  }
  const among = (row: RosterRow): readonly Participant[] => byReading.get(readingOf(row)) ?? []
  const free = (row: RosterRow): readonly Participant[] =>
    among(row).filter((one) => !claimed.has(one.id))
  const isNear = (row: RosterRow, one: Participant): boolean =>
    one.grade === row.grade && (isFamily(row, one) || isRelated(row, one, known.fields))
  return {
    take(one) {
      claimed.add(one.id)
      return one
    },
    exact: (row, fits = anybody) =>
      claim(row, (one) => one.grade === row.grade && isFamily(row, one) && fits(one)),
    near: (row, fits = anybody) => claim(row, (one) => isNear(row, one) && fits(one)),
    otherGrade: (row) => claim(row, (one) => isFamily(row, one)),
    lookalike: (row) => free(row).find((one) => one.grade === row.grade) ?? null,
    isClaimed: (row) => among(row).some((one) => claimed.has(one.id) && one.grade === row.grade)
  }
}

function anybody(): boolean {
  return true
}

/** The reading tells who it is; where there is none, the name. */
export function readingOf(person: RosterRow | Participant): string {
  return squash(yomiOf(person)) || squash(nameOf(person))
}

/** One number or one guardian in common is enough; who says nothing of the family may be of any. */
function isRelated(row: RosterRow, one: Participant, fields: FieldsById): boolean {
  const theirs = contactsOf(fields, one)
  const ours = rowContacts(row)
  if (ours.length === 0 || theirs.length === 0) return true
  return ours.some((contact) => theirs.includes(contact))
}

function rowContacts(row: RosterRow): readonly string[] {
  return contacts(
    String(row.family.get('guardian') ?? ''),
    String(row.family.get('phone') ?? ''),
    String(row.family.get('phone2') ?? '')
  )
}

function contactsOf(fields: FieldsById, one: Participant): readonly string[] {
  return [one.id, one.family].flatMap((subject) =>
    contacts(
      textOf(fields, subject, 'guardian'),
      textOf(fields, subject, 'phone'),
      textOf(fields, subject, 'phone2')
    )
  )
}

function contacts(guardian: string, ...phones: readonly string[]): readonly string[] {
  const digits = phones.flatMap(listedParts).map((phone) => phoneDigits(phone) ?? squash(phone))
  return [...listedParts(guardian).map((name) => `name:${squash(name)}`), ...digits]
}

/** Several of one family stand in one field, see `joinContacts`. */
export function listedParts(text: string): readonly string[] {
  return text.split('、').filter((part) => part !== '')
}

/** Each family under its code and under every guardian with every telephone. */
export function familyIdByKey(known: KnownRoster): ReadonlyMap<string, Id> {
  const byKey = new Map<string, Id>()
  for (const { id, code } of known.families.toSorted((one, other) => (one.id < other.id ? 1 : -1)))
    for (const key of [codeKey(code), ...contactKeys(known.fields, id)])
      if (key !== '') byKey.set(key, id)
  return byKey
}

/** Also each guardian and each telephone alone, for rows that say no more. */
function contactKeys(fields: FieldsById, family: FamilyId): readonly string[] {
  const guardians = listedParts(textOf(fields, family, 'guardian'))
  const phones = [
    ...listedParts(textOf(fields, family, 'phone')),
    ...listedParts(textOf(fields, family, 'phone2'))
  ]
  return ['', ...guardians].flatMap((guardian) =>
    ['', ...phones].map((phone) => contactKey(guardian, phone))
  )
}
