// Days of an event on which children were marked, and which marks count on the day a session stands on now. Rules A30, E25, E31.
import { answerKey, answersIn, isContradicted } from '../conflicts/answers.ts'
import { headsOf } from '../heads.ts'
import { momentOf } from '../calendar.ts'
import type { Session } from '../entity.ts'
import type { Fact, Mark } from '../fact.ts'
import type { Day, Id } from '../id.ts'

/**
 * By day how many children were marked in its sessions, each once; a mark that was cleared is none. One made on a day on which its
 * session stood before is of that day.
 */
export function daysTakenPlace(
  sessions: readonly Session[],
  attendance: readonly Fact[]
): ReadonlyMap<Day, number> {
  const sessionById = new Map(sessions.map((one) => [one.id, one]))
  const childrenByDay = new Map<Day, Set<Id>>()
  for (const list of headsOf(attendance).standing.values())
    for (const { fact } of list) {
      if (fact.kind !== 'mark' || fact.status === 'cleared') continue
      const session = sessionById.get(fact.session)
      if (!session) continue
      const made = dayOfMark(fact)
      const day = session.former?.includes(made) ? made : session.day
      const children = childrenByDay.get(day) ?? new Set()
      childrenByDay.set(day, children.add(fact.participant))
    }
  return new Map([...childrenByDay].map(([day, children]) => [day, children.size]))
}

/** Without marks of days the session stood on before, unless it was answered that they count here. What was cleared shows nobody on any day. */
export function factsOfItsDay(
  { id, day, former = [] }: Session,
  facts: readonly Fact[]
): readonly Fact[] {
  const before = new Set(former.filter((one) => one !== day))
  if (before.size === 0) return facts
  const answers = answersIn(facts)
  const countsHere = (made: Day): boolean => {
    const said = answers.get(answerKey('marks', id, made))
    return said?.sides.at(-1)?.answer === 'along' && !isContradicted(said)
  }
  return facts.filter((fact) => {
    if (fact.kind !== 'mark' || fact.status === 'cleared') return true
    const made = dayOfMark(fact)
    return !before.has(made) || countsHere(made)
  })
}

export function dayOfMark({ at, saidAt }: Mark): Day {
  return momentOf(saidAt ?? at).day
}
