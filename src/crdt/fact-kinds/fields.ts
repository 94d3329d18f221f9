// The fields a `field` fact may set: number and document. Numbers are kept for ever: never changed, never used again.
import type { Field } from '../../domain/fact.ts'
import type { DocName } from '../docs.ts'

interface FieldKind {
  readonly number: number
  readonly document: DocName
}

export const FIELD_KINDS: Readonly<Record<Field, FieldKind>> = {
  guardian: { number: 1, document: 'register' },
  guardianYomi: { number: 2, document: 'register' },
  relation: { number: 3, document: 'register' },
  phone: { number: 4, document: 'register' },
  phone2: { number: 5, document: 'register' },
  pickers: { number: 6, document: 'register' },
  goesHomeAlone: { number: 7, document: 'register' },
  allergy: { number: 20, document: 'care' },
  medicine: { number: 21, document: 'care' },
  care: { number: 22, document: 'care' },
  photo: { number: 30, document: 'consents' },
  insurance: { number: 31, document: 'consents' },
  owner: { number: 40, document: 'custody' },
  sei: { number: 50, document: 'register' },
  mei: { number: 51, document: 'register' },
  seiYomi: { number: 52, document: 'register' },
  meiYomi: { number: 53, document: 'register' },
  callName: { number: 54, document: 'register' },
  grade: { number: 55, document: 'register' },
  group: { number: 56, document: 'register' },
  venue: { number: 57, document: 'register' },
  badge: { number: 58, document: 'register' },
  days: { number: 59, document: 'register' },
  note: { number: 60, document: 'register' },
  told: { number: 61, document: 'register' },
  sessions: { number: 62, document: 'register' },
  offRoster: { number: 63, document: 'register' },
  blockTitle: { number: 64, document: 'planning' },
  blockStart: { number: 65, document: 'planning' },
  blockMinutes: { number: 66, document: 'planning' },
  blockOwner: { number: 67, document: 'planning' },
  blockPlace: { number: 68, document: 'planning' },
  blockMaterials: { number: 69, document: 'planning' },
  blockPlanB: { number: 70, document: 'planning' },
  blockGoal: { number: 71, document: 'planning' },
  blockDoing: { number: 72, document: 'planning' },
  blockSaying: { number: 73, document: 'planning' },
  blockSafety: { number: 74, document: 'planning' },
  blockLinks: { number: 75, document: 'planning' },
  // 76 was never written: what a block needs is read from its materials
  blockAnchor: { number: 77, document: 'planning' },
  blockStation: { number: 78, document: 'planning' }
}

/** By number, with holes. */
export const FIELD_BY_NUMBER: readonly (Field | undefined)[] = fieldsByNumber()

function fieldsByNumber(): readonly (Field | undefined)[] {
  const fields: (Field | undefined)[] = []
  for (const field of Object.keys(FIELD_KINDS).filter(isField)) {
    fields[FIELD_KINDS[field].number] = field
  }
  return fields
}

function isField(word: string): word is Field {
  return Object.hasOwn(FIELD_KINDS, word)
}
