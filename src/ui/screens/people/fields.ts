import type { Participant } from '../../../domain/entity.ts'
import type { EntryField, Field } from '../../../domain/fact.ts'
import type { Id } from '../../../domain/id.ts'
import type { Card } from '../../../kit/views.ts'

type Told = Exclude<Field, 'owner' | EntryField>
export type Answers = { readonly [Name in Told]: string | boolean | null }

/** Guardian and telephones belong to the family, so that brothers and sisters share them. */
const OF_FAMILY: ReadonlySet<Field> = new Set(['guardian', 'guardianYomi', 'phone', 'phone2'])

export function subjectOf(participant: Participant, field: Field): Id {
  return OF_FAMILY.has(field) && participant.family !== '' ? participant.family : participant.id
}

export function answersOf(card: Card): Answers {
  const { guardian, care } = card
  return {
    guardian: guardian.name,
    guardianYomi: guardian.yomi,
    relation: guardian.relation,
    phone: guardian.phone,
    phone2: guardian.phone2,
    pickers: guardian.pickers,
    goesHomeAlone: guardian.goesHomeAlone,
    allergy: care.allergy,
    medicine: care.medicine,
    care: care.other,
    photo: card.photo === 'unknown' ? null : card.photo,
    insurance: card.insured
  }
}

interface FieldChange {
  readonly field: Told
  readonly value: string | boolean | null
}

const TOLD: readonly Told[] = [
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
]

/** Only what a person changed is recorded: every answer is a fact of its own. */
export function changedFields(before: Answers, now: Partial<Answers>): readonly FieldChange[] {
  return TOLD.flatMap((field) => {
    const value = now[field]
    const tidy = typeof value === 'string' ? value.trim() : value
    return tidy === undefined || tidy === before[field] ? [] : [{ field, value: tidy }]
  })
}
