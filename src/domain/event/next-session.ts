// Which session is made next, and where one is still missing. Rule E19.
import type { Event, Session, Venue } from '../entity.ts'
import type { Day, VenueId } from '../id.ts'

interface EventParts {
  readonly event: Event
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
}

interface SessionGap {
  readonly day: Day
  readonly venue: VenueId
}

/** Days and venues without a session: what filling in one go would make. */
export function sessionGaps({ event, venues, sessions }: EventParts): readonly SessionGap[] {
  return event.days.flatMap((day) =>
    venues
      .filter(({ id }) => !sessions.some((one) => one.day === day && one.venue === id))
      .map(({ id }) => ({ day, venue: id }))
  )
}

/** The next session follows the one made last, at its venue and on its day; other places and days are filled in one go. */
export function nextSession(
  { event, venues, sessions }: EventParts,
  made: Pick<Session, 'venue' | 'day' | 'end'> | null
): Omit<Session, 'id'> {
  const last = made ?? sessions.at(-1)
  return {
    event: event.id,
    venue: last?.venue ?? venues[0]?.id ?? '',
    day: last?.day ?? event.days[0] ?? '',
    title: '',
    start: last?.end ?? '09:30',
    end: last ? '' : '12:00'
  }
}
