// What a child's entry says (name, grade, group, badge …) and the facts beside it that tell who wrote what over what. Rules F12–F15.
import { checkBadgeNumber } from '../attendance/badge.ts'
import { GRADES } from './grade.ts'
import type { Participant } from '../entity.ts'
import type { Draft, EntryField, Field, FieldSet, Value } from '../fact.ts'
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

export interface EntryState {
  /** What every tablet shows, of this version or an older one, decided or not. */
  readonly value: Value
  /** The entry says what no standing fact says: a tablet of an older version wrote it, or its fact is still under way. */
  readonly isUntold: boolean
  /** A person has to decide. */
  readonly question: boolean
}

/** What stands of one field of ONE entry: a function of the entry and of the facts of the register, so every tablet shows the same. */
export function entryState(
  entry: Participant,
  field: EntryField,
  facts: FieldState | undefined
): EntryState {
  const value = entryValue(entry, field)
  const told = facts?.standing ?? []
  const isUntold = told.length > 0 && told.every(({ fact }) => fact.value !== value)
  return { value, isUntold, question: isUntold || facts?.question === true }
}

/** The facts to write with a change of an entry, in the same act. What is set to what it was says nothing, but where it settles a question. */
export function entryFacts(
  entry: Participant,
  change: EntryChange,
  fields: FieldsById
): readonly Draft<FieldSet>[] {
  const after = { ...entry, ...change }
  return ENTRY_FIELDS.filter((field) => change[field] !== undefined).flatMap((field) => {
    const facts = fields.get(entry.id)?.get(field)
    const value = entryValue(after, field)
    const now = entryState(entry, field, facts)
    if (value === now.value && !now.question) return []
    return [{ kind: 'field', subject: entry.id, field, value, prev: facts?.heads ?? [] }]
  })
}
