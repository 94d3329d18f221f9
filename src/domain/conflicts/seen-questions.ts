// Who has gone, or is absent, by the marks, and was seen at a roll call afterwards: for a person to settle. Rules Q32, Q33.
import { groupBy } from '../../lib/group.ts'
import { happenedAt } from '../attendance/attendance.ts'
import { byTime } from '../facts.ts'
import { settledIn, type SeenQuestion } from './questions.ts'
import type { PersonSeen } from '../day-facts.ts'
import type { Fact, Mark } from '../fact.ts'
import type { FactId, Id } from '../id.ts'

/** Of one child and one roll call. */
export interface GoneAndSeen {
  readonly participant: Id
  /** What is shown of the child, wherever that day it was said. */
  readonly mark: Mark
  /** What the next mark of that session names. */
  readonly heads: readonly FactId[]
  readonly sightings: readonly PersonSeen[]
}

/** `facts`: the decisions of the event. A sighting somebody decided about is asked about no more; a later one is. */
export function seenQuestions(
  all: readonly GoneAndSeen[],
  facts: Iterable<Fact>
): readonly SeenQuestion[] {
  const settled = new Set(settledIn(facts).flatMap(({ fact }) => fact.prev))
  const open = all
    .filter(({ mark }) => mark.status === 'left' || mark.status === 'absent')
    .flatMap((one) => {
      const after = one.sightings.filter(
        ({ id, at }) => at > happenedAt(one.mark) && !settled.has(id)
      )
      return after.length > 0 ? [{ ...one, after }] : []
    })
  const byChild = groupBy(open, ({ mark, participant }) => `${mark.session}:${participant}`)
  return [...byChild].flatMap(([key, ones]) => {
    const [first] = ones
    if (!first) return []
    const { mark, participant, heads } = first
    const after = [
      ...new Map(ones.flatMap((one) => one.after).map((one) => [one.id, one])).values()
    ]
    const [earliest] = after.toSorted(byTime)
    return {
      kind: 'seen',
      id: `seen:${key}`,
      session: mark.session,
      participant,
      sides: earliest ? [mark, earliest] : [mark],
      heads: [...heads, ...after.map(({ id }) => id)].toSorted()
    }
  })
}
