// The session a tablet works in: of the event in sight, as a person said, else as the clock says. Rules D3–D6.
import type { Event, Session, Venue } from '../entity.ts'
import { momentOf } from '../calendar.ts'
import { dayNumberOf, sessionNow, type Phase } from '../day.ts'
import type { Day, Instant, SessionId, VenueId } from '../id.ts'
import type { EventView } from '../event/event-view.ts'
import { eventInSight, type EventChoice } from '../event/in-sight.ts'

/** What a person chose on this tablet; empty what was not chosen. */
interface ChosenPlace extends EventChoice {
  readonly venue: VenueId
  readonly session: SessionId
}

/** What this tablet is set to right now, or what a person must still say. */
export type WorkingPlace =
  | { readonly kind: 'no-event' }
  | { readonly kind: 'which-venue'; readonly view: EventView }
  | { readonly kind: 'which-session'; readonly view: EventView; readonly why: WhyNoSession }
  | ReadyPlace

export type WhyNoSession =
  | { readonly kind: 'not-an-event-day'; readonly day: Day }
  | { readonly kind: 'no-session'; readonly day: Day }

export interface ReadyPlace {
  readonly kind: 'ready'
  readonly view: EventView
  readonly event: Event
  readonly venue: Venue
  readonly session: Session
  readonly phase: Phase
  readonly dayNumber: number
  /** The session was said by a person, so the clock does not move it. */
  readonly byHand: boolean
}

export function workingPlaceOf(
  me: ChosenPlace,
  events: readonly EventView[],
  now: Instant
): WorkingPlace {
  const view = eventInSight(me, events, now)?.view
  if (!view) return { kind: 'no-event' }
  const venue = venueOf(me, view)
  const chosen = view.sessions.find((one) => one.id === me.session)
  if (chosen) return byHand(view, chosen, now)
  if (!venue) return { kind: 'which-venue', view }
  const found = sessionNow(now, view.event, view.sessions, venue.id)
  if (found.kind !== 'session') return { kind: 'which-session', view, why: found }
  return ready(view, venue, found.session, found.phase, false)
}

function venueOf(me: ChosenPlace, view: EventView): Venue | undefined {
  const chosen = view.venues.find((one) => one.id === me.venue)
  return chosen ?? (view.venues.length === 1 ? view.venues[0] : undefined)
}

function byHand(view: EventView, session: Session, now: Instant): WorkingPlace {
  const venue = view.venues.find((one) => one.id === session.venue)
  if (!venue) return { kind: 'which-venue', view }
  const { day, clock } = momentOf(now)
  if (day !== session.day) return ready(view, venue, session, 'running', true)
  if (clock < session.start) return ready(view, venue, session, 'before', true)
  return ready(view, venue, session, clock < session.end ? 'running' : 'after', true)
}

function ready(
  view: EventView,
  venue: Venue,
  session: Session,
  phase: Phase,
  isByHand: boolean
): ReadyPlace {
  const { event } = view
  const dayNumber = dayNumberOf(event, session.day)
  return { kind: 'ready', view, event, venue, session, phase, dayNumber, byHand: isByHand }
}
