// Answers to questions that are about entities: what an entity says has one value, so who decided what stands in facts beside it. Rules Q15, Q16.
import { headIds, headsOf } from '../heads.ts'
import { byTime } from '../facts.ts'
import { matterOf } from '../fact-kinds.ts'
import type { Changed } from '../entity.ts'
import type { Answered, Draft, Fact } from '../fact.ts'
import type { FactId, Id } from '../id.ts'

/** Of what was removed: it stays, or goes all the same. */
export type RemovalAnswer = 'keep' | 'remove'
/** Of what stands on a day that was moved: it goes along, or takes place there. */
export type MovedAnswer = 'along' | 'there'

/** What was answered of one matter. */
export interface AnsweredState {
  /** One an answer, earliest first; more than one: tablets answered differently. */
  readonly sides: readonly Answered[]
  readonly heads: readonly FactId[]
}

/** By `answerKey`. */
export type AnswersByKey = ReadonlyMap<string, AnsweredState>

export function answerKey(about: Answered['about'], subject: Id, day = ''): string {
  return `${about}:${subject}:${day}`
}

export const UNANSWERED: AnsweredState = { sides: [], heads: [] }

export function answersIn(facts: Iterable<Fact>): AnswersByKey {
  const answers = new Map<string, AnsweredState>()
  const told = [...facts].filter(({ kind }) => kind === 'answered' || kind === 'voided')
  for (const standing of headsOf(told).standing.values()) {
    const said = standing.flatMap(({ fact }) => (fact.kind === 'answered' ? [fact] : []))
    const [first] = said
    if (!first) continue
    const sides = said
      .toSorted(byTime)
      .filter((one, at, all) => all.findIndex(({ answer }) => answer === one.answer) === at)
    answers.set(matterOf(first), { sides, heads: headIds(standing) })
  }
  return answers
}

/** Two tablets answered differently: asked again, whatever the entity says. */
export function isContradicted({ sides }: AnsweredState): boolean {
  return sides.length > 1
}

/** What an answer writes: in entities what holds, and as a fact who said so. */
export interface EntityAnswer {
  readonly changed: readonly Changed[]
  readonly draft: Draft<Answered>
}

/** Answers that stand, latest first; of one matter the last. */
export function standingAnswers(facts: Iterable<Fact>): readonly Answered[] {
  return [...answersIn(facts).values()]
    .flatMap(({ sides }) => sides)
    .toSorted((one, other) => byTime(other, one))
}
