// Which session is on: by business time in Asia/Tokyo, and asked for when the clock cannot know. Rules D3–D5, N33.
import { clockToMinutes, momentOf } from './calendar.ts'
import type { Event, Session } from './entity.ts'
import type { Day, Instant, VenueId } from './id.ts'

/** `not-an-event-day`: the tablet's clock is wrong or the day is; a person says which session it is. */
export type SessionNow =
  | { readonly kind: 'session'; readonly session: Session; readonly phase: Phase }
  | { readonly kind: 'not-an-event-day'; readonly day: Day }
  | { readonly kind: 'no-session'; readonly day: Day }

/** `before`: it is the next to begin; `after`: it was the last of the day. */
export type Phase = 'before' | 'running' | 'after'

export function sessionNow(
  now: Instant,
  event: Event,
  sessions: readonly Session[],
  venue: VenueId
): SessionNow {
  const { day, clock } = momentOf(now)
  if (!event.days.includes(day)) return { kind: 'not-an-event-day', day }
  const todays = sessions
    .filter((one) => one.event === event.id && one.day === day && one.venue === venue)
    .toSorted(byStart)
  const minutes = clockToMinutes(clock)
  const next = todays.find((one) => minutes < clockToMinutes(one.end))
  const session = next ?? todays.at(-1)
  if (session === undefined) return { kind: 'no-session', day }
  return { kind: 'session', session, phase: phaseOf(session, minutes) }
}

function phaseOf(session: Session, minutes: number): Phase {
  if (minutes < clockToMinutes(session.start)) return 'before'
  return minutes < clockToMinutes(session.end) ? 'running' : 'after'
}

function byStart(one: Session, other: Session): number {
  return clockToMinutes(one.start) - clockToMinutes(other.start) || (one.id < other.id ? -1 : 1)
}

/** The event's days, and others on which something stands all the same: never out of sight (N33). */
export function daysToShow({ days }: Pick<Event, 'days'>, standing: Iterable<Day>): readonly Day[] {
  return [...new Set([...days, ...standing])].toSorted()
}

/** 1 for the first day of the event, 0 for a day that is none of its days. */
export function dayNumberOf(event: Event, day: Day): number {
  return event.days.indexOf(day) + 1
}
