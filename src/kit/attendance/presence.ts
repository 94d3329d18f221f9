// Where a session is held, and who is there: the common ground of what is read of attendance and what is recorded.
import { eventDoc } from '../../crdt/docs.ts'
import {
  countPresence,
  expectedIn,
  foldSession,
  presenceIn,
  sameDaySessions,
  type PresenceCounts,
  type PresenceById
} from '../../domain/attendance/attendance.ts'
import type { Event, Participant, Session, Totals, Venue } from '../../domain/entity.ts'
import type { Fact } from '../../domain/fact.ts'
import { isRemoved } from '../../domain/removal.ts'
import type { SessionId } from '../../domain/id.ts'
import { type ReadPresence } from '../../domain/attendance/stay.ts'
import { namelessIn, standInsOf } from '../../domain/attendance/totals.ts'
import type { WorkspaceContext } from '../context.ts'
import { everOf, sessionOf, sessionsEverOn, type Register } from '../readings.ts'

export interface Place {
  readonly event: Event
  readonly session: Session
  /** Of that day at least. */
  readonly sessions: readonly Session[]
  readonly venue: Venue
}

export async function placeOf(
  inside: WorkspaceContext,
  sessionId: SessionId
): Promise<Place | null> {
  const session = await sessionOf(inside, sessionId)
  if (!session) return null
  const [sessions, events, venues] = await Promise.all([
    sessionsEverOn(inside, session.day),
    everOf(inside, 'events'),
    everOf(inside, 'venues')
  ])
  const event = events.find((one) => one.id === session.event)
  const venue = venues.find((one) => one.id === session.venue)
  return event && venue ? { event, session, sessions, venue } : null
}

export interface Attendance {
  readonly presence: PresenceById
  readonly expected: readonly Participant[]
  /** Marked here, and their entries were erased: counted, and shown nowhere. */
  readonly nameless: readonly Participant[]
  /** All marks of the event were erased: what was counted before. */
  readonly totals: Totals | null
  readonly facts: readonly Fact[]
  /** Of the earlier sessions too, as far as presence carries over. */
  readonly carrying: readonly Fact[]
  readonly read: ReadPresence
}

type Known = Pick<Register, 'participants' | 'placed' | 'merged'>

/** Presence in a session, with what the earlier ones of that day and venue left behind. */
export async function attendanceIn(
  inside: WorkspaceContext,
  place: Place,
  people: Known | Promise<Known>
): Promise<Attendance> {
  const { event, session, sessions } = place
  const ids = sameDaySessions(session, sessions).map((one) => one.id)
  const doc = eventDoc('attendance', event.id)
  const [{ participants, placed, merged }, forgotten, ...lists] = await Promise.all([
    people,
    inside.rows.meta('forgotten'),
    ...ids.map((id) => inside.rows.facts(doc, id))
  ])
  const factsBySession = new Map(ids.map((id, at) => [id, lists[at] ?? []]))
  const read: ReadPresence = (holds) =>
    presenceIn(session, sessions, (id) =>
      foldSession((factsBySession.get(id) ?? []).filter(holds), merged.idOf)
    )
  const presence = read(() => true)
  // a child may be expected by one of its entries only
  // a session that was removed expects nobody; who was marked there stands
  const asked = isRemoved('sessions', session)
    ? placed.filter(({ id }) => (presence.get(merged.idOf(id))?.state ?? 'yet') !== 'yet')
    : placed
  const coming = new Set(
    expectedIn(session, event, asked, presence).map(({ id }) => merged.idOf(id))
  )
  const known = new Set(participants.map((one) => one.id))
  const own = factsBySession.get(session.id) ?? []
  const erased = new Set(forgotten?.[eventDoc('roster', event.id)]?.ids)
  return {
    presence,
    expected: participants.filter(({ id }) => coming.has(id)),
    nameless: namelessIn(event.id, presence, (id) => erased.has(id) && !known.has(id), own),
    totals:
      (forgotten?.[doc]?.below ?? 0) > 0
        ? await inside.rows.entity(eventDoc('totals', event.id), 'totals', session.id)
        : null,
    facts: own,
    carrying: lists.slice(0, ids.indexOf(session.id) + 1).flat(),
    read
  }
}

/** Whom every figure and every list of a session counts: also those who have no name here any more, one by one. */
export function countedIn({ expected, nameless, presence, totals }: Attendance): {
  readonly people: readonly Participant[]
  readonly presence: PresenceById
} {
  return totals ? standInsOf(totals) : { people: [...expected, ...nameless], presence }
}

export function countsIn(attendance: Attendance): PresenceCounts {
  const { people, presence } = countedIn(attendance)
  return countPresence(people, presence)
}
