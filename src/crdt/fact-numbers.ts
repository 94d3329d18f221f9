// The numbers of kinds, fields and words in tuples. Kept for ever: never changed, never used again.
import type { Conditioned, ErasedWhat, ExportWhat, Fact, Field, Status } from '../domain/fact.ts'

/** 0 is the acting fact; 9 (count) and 10 (incident) are kept free. */
export const NUMBER_BY_KIND = {
  mark: 1,
  voided: 2,
  moved: 3,
  conditioned: 4,
  decided: 5,
  same: 6,
  notsame: 7,
  field: 8,
  reported: 11,
  named: 12,
  forgot: 13,
  exported: 14,
  erased: 15,
  looked: 16,
  unlocked: 17,
  dropped: 18,
  withdrawn: 19,
  givenUp: 20
} as const satisfies Readonly<Record<Fact['kind'], number>>

export const STATUSES: readonly Status[] = ['arrived', 'absent', 'left', 'cleared']

export const EXPORTS: readonly ExportWhat[] = [
  'attendance',
  'roster',
  'equipment',
  'disclosure',
  'paper-roster'
]

export const ERASURES: readonly ErasedWhat[] = ['family', 'care', 'roster', 'consents']

export const CONDITIONS: readonly Conditioned['condition'][] = [
  'fine',
  'broken',
  'missing-part',
  'lost'
]

export const NUMBER_BY_FIELD: Readonly<Record<Field, number>> = {
  guardian: 1,
  guardianYomi: 2,
  relation: 3,
  phone: 4,
  phone2: 5,
  pickers: 6,
  goesHomeAlone: 7,
  allergy: 20,
  medicine: 21,
  care: 22,
  photo: 30,
  insurance: 31,
  owner: 40,
  sei: 50,
  mei: 51,
  seiYomi: 52,
  meiYomi: 53,
  callName: 54,
  grade: 55,
  group: 56,
  venue: 57,
  badge: 58,
  days: 59,
  note: 60
}

/** By number, with holes. */
export const FIELDS: readonly (Field | undefined)[] = fieldsByNumber()

function fieldsByNumber(): readonly (Field | undefined)[] {
  const fields: (Field | undefined)[] = []
  for (const field of Object.keys(NUMBER_BY_FIELD).filter(isField)) {
    fields[NUMBER_BY_FIELD[field]] = field
  }
  return fields
}

function isField(word: string): word is Field {
  return Object.hasOwn(NUMBER_BY_FIELD, word)
}
