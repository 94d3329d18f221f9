// What a guardian answered, as one form shows it and as facts record it. Rules F9, F16.
import { ANSWER_FIELDS, type AnswerField } from './answer-fields.ts'
import type { Participant } from '../entity.ts'
import type { Field } from '../fact.ts'
import type { Id } from '../id.ts'
import type { Card } from './card.ts'

export type CardAnswers = { readonly [Name in AnswerField]: string | boolean | null }

/** Guardian and telephones belong to the family, so that brothers and sisters share them. */
const OF_FAMILY: ReadonlySet<Field> = new Set(['guardian', 'guardianYomi', 'phone', 'phone2'])

export function answerSubject(participant: Participant, field: Field): Id {
  return OF_FAMILY.has(field) && participant.family !== '' ? participant.family : participant.id
}

export function answersOf(card: Card): CardAnswers {
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
  readonly field: AnswerField
  readonly value: string | boolean | null
}

/** Only what a person changed is recorded: every answer is a fact of its own. */
export function changedFields(
  before: CardAnswers,
  now: Partial<CardAnswers>
): readonly FieldChange[] {
  return ANSWER_FIELDS.flatMap((field) => {
    const value = now[field]
    const tidy = typeof value === 'string' ? value.trim() : value
    return tidy === undefined || tidy === before[field] ? [] : [{ field, value: tidy }]
  })
}
