// Days of an event on which children were marked, and which marks count on the day a session stands on now. Rules A30, E25, E31.
import { answerKey, answersIn, isContradicted } from '../conflicts/answers.ts'
import { headsOf } from '../heads.ts'
import { momentOf } from '../calendar.ts'
import type { Session } from '../entity.ts'
import type { Fact, Mark } from '../fact.ts'
import type { Day, Id } from '../id.ts'

/** By day how many children were marked in its sessions, each once; a mark that was cleared is none. */
export function daysTakenPlace(
  sessions: readonly Session[],
  attendance: readonly Fact[]
): ReadonlyMap<Day, number> {
  const sessionById = new Map(sessions.map((one) => [one.id, one]))
  const dayOf = daysOfMarks(attendance)
  const childrenByDay = new Map<Day, Set<Id>>()
  for (const list of headsOf(attendance).standing.values())
    for (const { fact } of list) {
      if (fact.kind !== 'mark' || fact.status === 'cleared') continue
      const session = sessionById.get(fact.session)
      if (!session) continue
      const day = dayOf(fact, session)
      const children = childrenByDay.get(day) ?? new Set()
      childrenByDay.set(day, children.add(fact.participant))
    }
  return new Map([...childrenByDay].map(([day, children]) => [day, children.size]))
}

/** Without marks of days the session stood on before. What was cleared shows nobody on any day. */
export function factsOfItsDay(session: Session, facts: readonly Fact[]): readonly Fact[] {
  if ((session.former ?? []).length === 0) return facts
  const dayOf = daysOfMarks(facts)
  return facts.filter(
    (fact) =>
      fact.kind !== 'mark' || fact.status === 'cleared' || dayOf(fact, session) === session.day
  )
}

/**
 * The day a mark is of: made on a day on which its session stood before it is of that day, unless it was answered that such marks
 * count where they are. `facts`: all of its session, with the answers.
 */
export function daysOfMarks(facts: Iterable<Fact>): (mark: Mark, session: Session) => Day {
  const answers = answersIn(facts)
  return (mark, { id, day, former = [] }) => {
    const made = dayOfMark(mark)
    if (!former.includes(made)) return day
    const said = answers.get(answerKey('marks', id, made))
    const isAlong = said?.sides.at(-1)?.answer === 'along' && !isContradicted(said)
    return isAlong ? day : made
  }
}

export function dayOfMark({ at, saidAt }: Mark): Day {
  return momentOf(saidAt ?? at).day
}
