// What a guardian answers for a child or family. One list: a field that is missing here does not compile (F9, Q8).
import type { BlockField, EntryField, Field } from '../fact.ts'

export type AnswerField = Exclude<Field, EntryField | BlockField | 'owner' | 'told' | 'offRoster'>

const FIELDS = [
  'guardian',
  'guardianYomi',
  'relation',
  'phone',
  'phone2',
  'pickers',
  'goesHomeAlone',
  'allergy',
  'medicine',
  'care',
  'photo',
  'insurance'
] as const satisfies readonly AnswerField[]

type Forgotten = Exclude<AnswerField, (typeof FIELDS)[number]>

export const ANSWER_FIELDS: [Forgotten] extends [never] ? readonly AnswerField[] : never = FIELDS
