// Contradictions for a person to settle, how an answer becomes a fact, and how it is taken back. Rules Q1–Q7, Q32.
import { byTime } from '../facts.ts'
import {
  conditionsDisagree,
  conditionsOf,
  holderKey,
  movesDisagree,
  movesOf
} from '../equipment/custody.ts'
import { isEntryField } from '../people/entry.ts'
import { isBlockField } from '../plan/block-fields.ts'
import { headIds, headsOf } from '../heads.ts'
import { marksDisagree, marksOf } from '../attendance/attendance.ts'
import { no, ok } from '../../lib/result.ts'
import { pickerKey } from '../release/same-picker.ts'
import { contradicted, openTwins, pairsOf } from '../people/twins.ts'
import { consentMeaning } from '../people/consents.ts'
import type { Consented, PersonSeen } from '../day-facts.ts'
import type { Participant } from '../entity.ts'
import type { Conditioned, Decided, Draft, Fact, Field, FieldSet, Mark } from '../fact.ts'
import type { Moved, Paired, Voided } from '../fact.ts'
import type { AssetId, FactId, Id, ParticipantId, SessionId } from '../id.ts'
import type { Result } from '../../lib/result.ts'
import type { Assertion } from '../facts.ts'
import type { MovedAnswer, RemovalAnswer } from './answers.ts'
import type { LiveFact } from '../heads.ts'

interface Asked<Kind extends string, Claim> {
  readonly kind: Kind
  /** Stable: the same on every tablet, and the same again when a decision is undone. */
  readonly id: string
  /** One fact a claim, earliest first. */
  readonly sides: readonly Claim[]
  /** What the decision names in `prev`. */
  readonly heads: readonly FactId[]
}

export type MarkQuestion = Asked<'mark', Mark> & {
  readonly session: SessionId
  readonly participant: ParticipantId
}
export type CustodyQuestion = Asked<'custody', Moved | Conditioned> & { readonly asset: AssetId }
export type FieldQuestion = Asked<'field', FieldSet> & {
  readonly subject: Id
  readonly field: Field
  /** What the entry says and no fact: a side of its own, last of `sides`, under the id `ENTRY_SIDE`. */
  readonly untold: Draft<FieldSet> | null
}
/** `subject` < `other`; both are entries of the roster. */
export type TwinQuestion = Asked<'twin', never> & { readonly subject: Id; readonly other: Id }

/** By its marks a child has gone, or was never there; a roll call saw it afterwards. */
export type SeenQuestion = Asked<'seen', Mark | PersonSeen> & {
  readonly session: SessionId
  readonly participant: ParticipantId
}

/** What a guardian agreed to, of an item no field of an earlier version holds. */
export type ConsentQuestion = Asked<'consent', Consented> & { readonly subject: Id }

export type Conflict =
  | MarkQuestion
  | CustodyQuestion
  | FieldQuestion
  | TwinQuestion
  | SeenQuestion
  | ConsentQuestion

/** One side holds, all may stand; of twins: one child, or two children. */
export type SidedAnswer =
  | { readonly kind: 'holds'; readonly fact: FactId }
  | { readonly kind: 'both' }
  | { readonly kind: 'same' }
  | { readonly kind: 'two' }

export type ConflictAnswer = SidedAnswer | { readonly kind: RemovalAnswer | MovedAnswer }

export type QuestionFault = { readonly kind: 'gone' } | { readonly kind: 'not-an-answer' }

/** Of one session's facts. */
export function markQuestions(
  session: SessionId,
  facts: Iterable<Fact>,
  idOf?: (participant: ParticipantId) => Id
): readonly MarkQuestion[] {
  return [...marksOf(facts, idOf)]
    .filter(([, standing]) => marksDisagree(standing))
    .map(([participant, standing]) => ({
      kind: 'mark',
      id: `mark:${session}:${participant}`,
      session,
      participant,
      sides: sidesOf(standing, marksDisagree),
      heads: headIds(standing)
    }))
}

/** Of one thing's facts: where it is, and how it is. */
export function custodyQuestions(
  asset: AssetId,
  facts: Iterable<Fact>
): readonly CustodyQuestion[] {
  const heads = headsOf(facts)
  // Movements of counted things add up (C4): only a unit can be in two places.
  const moves = movesOf(asset, heads).filter(({ fact }) => fact.quantity === null)
  const conditions = conditionsOf(asset, heads)
  const questions: CustodyQuestion[] = []
  if (movesDisagree(moves))
    questions.push({
      kind: 'custody',
      id: `custody:${asset}`,
      asset,
      sides: sidesOf(moves, movesDisagree),
      heads: headIds(moves)
    })
  if (conditionsDisagree(conditions))
    questions.push({
      kind: 'custody',
      id: `condition:${asset}`,
      asset,
      sides: sidesOf(conditions, conditionsDisagree),
      heads: headIds(conditions)
    })
  return questions
}

/** Of one event's roster and the facts of its register. */
export function twinQuestions(
  participants: readonly Participant[],
  facts: Iterable<Fact>
): readonly TwinQuestion[] {
  const pairs = pairsOf(facts)
  const alike = openTwins(participants, pairs)
  return [...alike, ...contradicted(participants, pairs, alike)].map(
    ({ subject, other, heads }) => ({
      kind: 'twin',
      id: `twin:${subject}:${other}`,
      subject,
      other,
      sides: [],
      heads
    })
  )
}

type Side = Mark | Moved | Conditioned | FieldSet | PersonSeen | Consented

/** One fact for each claim that contradicts another: ten tablets that say the same are one side. */
export function sidesOf<F extends Side>(
  standing: readonly LiveFact<F>[],
  isQuestion: (standing: readonly LiveFact<F>[]) => boolean
): readonly F[] {
  const sideByClaim = new Map<string, F>()
  const disputed = standing.filter((one) => standing.some((other) => isQuestion([one, other])))
  for (const { fact } of disputed.toSorted((one, other) => byTime(one.fact, other.fact)))
    if (!sideByClaim.has(claimOf(fact))) sideByClaim.set(claimOf(fact), fact)
  return [...sideByClaim.values()]
}

export function claimOf(fact: Side): string {
  switch (fact.kind) {
    case 'mark':
      return `${fact.status}:${fact.status === 'left' ? pickerKey(fact.picker) : ''}`
    case 'moved':
      return holderKey(fact.to)
    case 'conditioned':
      return fact.condition
    case 'seen':
      return fact.kind
    case 'consented':
      return `${fact.item}:${consentMeaning(fact.answer)}`
    case 'field':
      return `${typeof fact.value}:${String(fact.value)}`
  }
}

/** The fact an answer becomes. */
export function decide(
  question: Conflict,
  answer: SidedAnswer,
  note: string | null = null
): Result<Draft<Decided> | Draft<Paired>, QuestionFault> {
  const isTwin = question.kind === 'twin'
  if (isTwin !== (answer.kind === 'same' || answer.kind === 'two'))
    return no({ kind: 'not-an-answer' })
  const isOne =
    question.kind === 'field' && (isEntryField(question.field) || isBlockField(question.field))
  if (answer.kind === 'both' && (isOne || question.kind === 'consent'))
    return no({ kind: 'not-an-answer' })
  if (question.kind === 'seen' && !saysGone(question, answer)) return no({ kind: 'not-an-answer' })
  if (question.kind === 'twin')
    return ok({
      kind: answer.kind === 'same' ? 'same' : 'notsame',
      subject: question.subject,
      other: question.other,
      prev: question.heads
    })
  const chosen = answer.kind === 'holds' ? answer.fact : null
  if (chosen !== null && !question.sides.some((side) => side.id === chosen))
    return no({ kind: 'gone' })
  return ok({ kind: 'decided', subject: subjectOf(question), chosen, note, prev: question.heads })
}

/** That a child is here after all is a mark of its own. */
function saysGone({ sides }: SeenQuestion, answer: SidedAnswer): boolean {
  return (
    answer.kind === 'holds' && sides.some(({ id, kind }) => kind === 'mark' && id === answer.fact)
  )
}

function subjectOf(question: Exclude<Conflict, TwinQuestion>): Id {
  switch (question.kind) {
    case 'mark':
    case 'seen':
      return question.session
    case 'custody':
      return question.asset
    case 'field':
    case 'consent':
      return question.subject
  }
}

export interface Settled {
  readonly fact: Decided | Paired
  readonly answer: SidedAnswer['kind']
  /** The side that holds, where one was chosen. */
  readonly chosen: Assertion | null
}

/** Decisions that were not taken back, latest first. */
export function settledIn(facts: Iterable<Fact>): readonly Settled[] {
  const { byId, voided } = headsOf(facts)
  const settled: Settled[] = []
  for (const fact of byId.values()) {
    if (voided.has(fact.id)) continue
    if (fact.kind === 'same') settled.push({ fact, answer: 'same', chosen: null })
    if (fact.kind === 'notsame') settled.push({ fact, answer: 'two', chosen: null })
    if (fact.kind === 'decided')
      settled.push({
        fact,
        answer: fact.chosen === null ? 'both' : 'holds',
        chosen: chosenOf(fact, byId)
      })
  }
  return settled.toSorted((one, other) => byTime(other.fact, one.fact))
}

function chosenOf(decision: Decided, byId: ReadonlyMap<FactId, Fact>): Assertion | null {
  const chosen = decision.chosen === null ? undefined : byId.get(decision.chosen)
  return chosen === undefined || chosen.kind === 'decided' || chosen.kind === 'voided'
    ? null
    : chosen
}

/** Takes a decision back: the question is open again. */
export function undoDecision(
  factId: FactId,
  facts: Iterable<Fact>
): Result<Draft<Voided>, QuestionFault> {
  const found = settledIn(facts).find((one) => one.fact.id === factId)
  if (found === undefined) return no({ kind: 'gone' })
  return ok({ kind: 'voided', subject: found.fact.subject, prev: [factId] })
}
