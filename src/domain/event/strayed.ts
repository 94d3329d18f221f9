// What was recorded on a day after it had been moved, by a tablet that had not heard. Rules E30, E31.
import { boundDates } from '../people/participation.ts'
import { headsOf } from '../heads.ts'
import { dayOfMark } from './taken-place.ts'
import type { Event, Session } from '../entity.ts'
import type { Fact } from '../fact.ts'
import type { Day, FactId, Id, SessionId } from '../id.ts'
import { movedTo, readMoves, type OnDays } from './change-days.ts'
import { remaining } from '../removal.ts'

/** `to`: where the day is now; null where no move says so. */
export type Strayed =
  | {
      readonly root: 'sessions' | 'blocks' | 'participants'
      readonly id: Id
      readonly day: Day
      readonly to: Day | null
    }
  /** Marks made on a day on which the session stood before: `to` is where it stands. */
  | {
      readonly root: 'marks'
      readonly id: SessionId
      readonly day: Day
      readonly to: Day
      readonly facts: readonly FactId[]
    }

/** A day of the event once, and none any more. */
export function isFormerDay(event: Pick<Event, 'days' | 'moves'>, day: Day): boolean {
  return !event.days.includes(day) && readMoves(event).some(({ from }) => from === day)
}

/** `attendance`: all facts of it. What was removed is looked for nowhere. */
export function strayedFrom(on: OnDays, attendance: readonly Fact[]): readonly Strayed[] {
  const { event } = on
  const [sessions, blocks] = [remaining('sessions', on.sessions), remaining('blocks', on.blocks)]
  if (!event.moves?.length) return []
  const strays = (root: 'sessions' | 'blocks' | 'participants', id: Id, days: readonly Day[]) =>
    days
      .filter((day) => isFormerDay(event, day))
      .map((day): Strayed => ({ root, id, day, to: movedTo(event, day) }))
  return [
    ...sessions.flatMap(({ id, day }) => strays('sessions', id, [day])),
    ...blocks.flatMap(({ id, day }) => strays('blocks', id, [day])),
    ...on.children.flatMap((one) => strays('participants', one.id, boundDates(one) ?? [])),
    ...strayedMarks(sessions, attendance)
  ]
}

function strayedMarks(
  sessions: readonly Session[],
  attendance: readonly Fact[]
): readonly Strayed[] {
  const formerBySession = new Map(
    sessions.flatMap((one) => (one.former?.length ? [[one.id, one] as const] : []))
  )
  if (formerBySession.size === 0) return []
  const factsByPlace = new Map<string, FactId[]>()
  for (const list of headsOf(attendance).standing.values())
    for (const { fact } of list) {
      if (fact.kind !== 'mark' || fact.status === 'cleared') continue
      const session = formerBySession.get(fact.session)
      const day = dayOfMark(fact)
      if (!session?.former?.includes(day) || day === session.day) continue
      const place = `${session.id}|${day}`
      factsByPlace.set(place, [...(factsByPlace.get(place) ?? []), fact.id])
    }
  return [...factsByPlace].map(([place, facts]): Strayed => {
    const [id = '', day = ''] = place.split('|')
    return { root: 'marks', id, day, to: formerBySession.get(id)?.day ?? day, facts }
  })
}
