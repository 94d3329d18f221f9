// What a child's entry says (name, grade, group, badge …) and the facts beside it that tell who wrote what over what. Rules F12–F15.
import { checkBadgeNumber } from '../attendance/badge.ts'
import { GRADES } from './grade.ts'
import type { Participant } from '../entity.ts'
import type { Draft, EntryField, Field, FieldSet, Value } from '../fact.ts'
import { besideFacts, besideState, type FieldsBeside, type BesideState } from '../beside.ts'
import type { FieldsById, FieldState } from '../fields.ts'

export type EntryChange = Partial<Omit<Participant, 'id' | 'event'>>

export const ENTRY_FIELDS = [
  'sei',
  'mei',
  'seiYomi',
  'meiYomi',
  'callName',
  'grade',
  'group',
  'venue',
  'badge',
  'days',
  'sessions',
  'note'
] as const satisfies readonly EntryField[]

export function isEntryField(field: Field): field is EntryField {
  return ENTRY_FIELDS.some((one) => one === field)
}

/** As a fact says it: days are `1,2`, sessions their ids, and empty for all. */
export function entryValue(entry: Pick<Participant, EntryField>, field: EntryField): Value {
  switch (field) {
    case 'days':
      return entry.days.join(',')
    case 'sessions':
      return (entry.sessions ?? []).join(',')
    default:
      return entry[field]
  }
}

/** What a fact would have the entry say; null for what no entry can say. */
export function entryChange(field: EntryField, value: Value): EntryChange | null {
  switch (field) {
    case 'grade': {
      const grade = GRADES.find((one) => one === value)
      return grade ? { grade } : null
    }
    case 'badge':
      return typeof value === 'number' && checkBadgeNumber(value) === null ? { badge: value } : null
    case 'days': {
      if (typeof value !== 'string') return null
      const days = value === '' ? [] : value.split(',').map(Number)
      return days.every((day) => Number.isSafeInteger(day) && day > 0) ? { days } : null
    }
    case 'sessions':
      if (typeof value !== 'string') return null
      return { sessions: value === '' ? [] : value.split(',') }
    default:
      return typeof value === 'string' ? { [field]: value } : null
  }
}

const ENTRY: FieldsBeside<Participant, EntryField> = {
  fields: ENTRY_FIELDS,
  valueOf: entryValue,
  keyOf: (field) => field
}

/** What stands of one field of ONE entry. */
export function entryState(
  entry: Participant,
  field: EntryField,
  facts: FieldState | undefined
): BesideState {
  return besideState(entryValue(entry, field), facts)
}

/** The facts to write with a change of an entry, in the same act. */
export function entryFacts(
  entry: Participant,
  change: EntryChange,
  fields: FieldsById
): readonly Draft<FieldSet>[] {
  return besideFacts(ENTRY, entry, change, fields)
}
