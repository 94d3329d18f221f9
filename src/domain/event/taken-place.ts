// Days of an event on which children were marked. Rules E25, E31.
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

export function dayOfMark({ at, saidAt }: Mark): Day {
  return momentOf(saidAt ?? at).day
}
