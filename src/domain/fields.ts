// Fields too dear for the last writer to win: what stands of allergies, guardian, consent, owner. Rules F9–F11.
import { byTime } from './facts.ts'
import { disagree, headIds, headsOf } from './heads.ts'
import { no, ok } from '../lib/result.ts'
import type { Draft, Fact, Field, FieldSet, Value } from './fact.ts'
import type { FactId, Id } from './id.ts'
import type { Result } from '../lib/result.ts'
import type { LiveFact } from './heads.ts'

export interface FieldState {
  readonly value: Value
  readonly heads: readonly FactId[]
  readonly question: boolean
  readonly standing: readonly LiveFact<FieldSet>[]
}

export type FieldsOf = ReadonlyMap<Field, FieldState>
/** By subject: family, participant or asset. */
export type FieldsById = ReadonlyMap<Id, FieldsOf>

export type FieldFault = {
  readonly kind: 'invalid'
  readonly field: Field
  readonly why: 'too-long'
}

/** A care note of two hundred words fits; a pasted document does not. */
const TEXT_LIMIT = 1000

export function foldFields(facts: Iterable<Fact>): FieldsById {
  const byId = new Map<Id, Map<Field, FieldState>>()
  for (const list of headsOf(facts).standing.values()) {
    const standing = list.flatMap((one) =>
      one.fact.kind === 'field' ? [{ ...one, fact: one.fact }] : []
    )
    const first = standing[0]?.fact
    if (first === undefined) continue
    const fields = byId.get(first.subject) ?? new Map<Field, FieldState>()
    fields.set(first.field, stateOf(first.field, standing))
    byId.set(first.subject, fields)
  }
  return byId
}

function stateOf(field: Field, standing: readonly LiveFact<FieldSet>[]): FieldState {
  const values = standing.map((one) => one.fact).toSorted(byTime)
  return {
    value: shownValue(
      field,
      values.map((fact) => fact.value)
    ),
    heads: headIds(standing),
    question: fieldsDisagree(standing),
    standing
  }
}

export function fieldsDisagree(standing: readonly LiveFact<FieldSet>[]): boolean {
  return disagree(standing, (one, other) => one.value === other.value)
}

/** Of contradictory values the one that protects the child, until a person decides; else the latest. */
function shownValue(field: Field, values: readonly Value[]): Value {
  switch (field) {
    case 'goesHomeAlone':
    case 'insurance':
      return values.every((value) => value === true)
    case 'photo':
      return ['no', 'inside', 'yes'].find((value) => values.includes(value)) ?? null
    case 'allergy':
    case 'medicine':
    case 'care': {
      const texts = values.filter((value) => typeof value === 'string' && value !== '')
      return [...new Set(texts)].join(' / ')
    }
    case 'guardian':
    case 'guardianYomi':
    case 'relation':
    case 'phone':
    case 'phone2':
    case 'pickers':
    case 'told':
    case 'offRoster':
    case 'owner':
    // of these the entry or the block itself is shown (F13)
    case 'sei':
    case 'mei':
    case 'seiYomi':
    case 'meiYomi':
    case 'callName':
    case 'grade':
    case 'group':
    case 'venue':
    case 'badge':
    case 'days':
    case 'sessions':
    case 'note':
    case 'blockTitle':
    case 'blockStart':
    case 'blockMinutes':
    case 'blockOwner':
    case 'blockPlace':
    case 'blockMaterials':
    case 'blockPlanB':
    case 'blockGoal':
    case 'blockDoing':
    case 'blockSaying':
    case 'blockSafety':
    case 'blockLinks':
    case 'blockAnchor':
    case 'blockStation':
      return values.at(-1) ?? null
  }
}

export function valueOf(fields: FieldsById, subject: Id, field: Field): Value {
  return fields.get(subject)?.get(field)?.value ?? null
}

/** The field as text; what is missing or no text is empty. */
export function textOf(fields: FieldsById, subject: Id, field: Field): string {
  const value = valueOf(fields, subject, field)
  return typeof value === 'string' ? value : ''
}

export function setField(
  subject: Id,
  field: Field,
  value: Value,
  fields: FieldsById
): Result<Draft<FieldSet>, FieldFault> {
  if (typeof value === 'string' && value.length > TEXT_LIMIT)
    return no({ kind: 'invalid', field, why: 'too-long' })
  const prev = fields.get(subject)?.get(field)?.heads ?? []
  return ok({ kind: 'field', subject, field, value, prev })
}
