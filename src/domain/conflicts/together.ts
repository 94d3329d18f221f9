// One answer for questions that are alike, given, listed and taken back as one act. Rules Q12, Q22.
import { byTime } from '../facts.ts'
import { claimOf, type Conflict, type Settled, type SidedAnswer } from './questions.ts'
import { groupBy } from '../../lib/group.ts'
import { madeWith } from '../people/repeated.ts'
import type { Answered } from '../fact.ts'
import type { FactId } from '../id.ts'

/** Of the other's own sides the one that says the same; null where none does. */
export function sameAnswer(
  other: Conflict,
  question: Conflict,
  answer: SidedAnswer
): SidedAnswer | null {
  if (answer.kind !== 'holds' || other.kind === 'twin' || question.kind === 'twin')
    return other.kind === question.kind ? answer : null
  const chosen = question.sides.find(({ id }) => id === answer.fact)
  const same = chosen && other.sides.find((side) => claimOf(side) === claimOf(chosen))
  return same ? { kind: 'holds', fact: same.id } : null
}

/** By the first decision of an act the others of it. `settled`: of one document. */
export function madeTogether(settled: readonly Settled[]): ReadonlyMap<FactId, readonly Settled[]> {
  const decided = settled.filter(({ fact }) => fact.kind === 'decided')
  return new Map([...madeWith(settled), ...firstsOf(decided, actOf)])
}

/** The same of answers that stand in entities. */
export function answeredTogether(
  answers: readonly Answered[]
): ReadonlyMap<FactId, readonly { readonly fact: Answered }[]> {
  return firstsOf(
    answers.map((fact) => ({ fact })),
    ({ fact }) => [writerOf(fact.id), fact.at, fact.about, fact.root, fact.answer].join('|')
  )
}

function firstsOf<One extends { readonly fact: Settled['fact'] | Answered }>(
  all: readonly One[],
  keyOf: (one: One) => string
): ReadonlyMap<FactId, readonly One[]> {
  const acts = [
    ...groupBy(
      all.toSorted((a, b) => byTime(a.fact, b.fact)),
      keyOf
    ).values()
  ]
  return new Map(
    acts.flatMap(([first, ...others]) =>
      first && others.length > 0 ? [[first.fact.id, others] as const] : []
    )
  )
}

/** One writing of one app start, at one moment, that says the same. */
function actOf({ fact, answer, chosen }: Settled): string {
  const isSide = chosen && 'kind' in chosen && isClaim(chosen)
  return [writerOf(fact.id), fact.at, answer, isSide ? claimOf(chosen) : ''].join('|')
}

function isClaim(fact: NonNullable<Settled['chosen']>): fact is Parameters<typeof claimOf>[0] {
  return ['mark', 'moved', 'conditioned', 'field'].includes(fact.kind)
}

function writerOf(id: FactId): string {
  return id.split('.', 1)[0] ?? ''
}
