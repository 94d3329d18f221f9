// Where a session is held, and who is there: the common ground of what is read of attendance and what is recorded.
import { eventDoc } from '../../crdt/docs.ts'
import {
  countPresence,
  foldSession,
  type PresenceCounts,
  type PresenceById
} from '../../domain/attendance/attendance.ts'
import { expectedIn } from '../../domain/attendance/belonging.ts'
import {
  dayPresenceIn,
  eventDaySessions,
  sameDaySessions,
  type FoldOf,
  type LastSeenById
} from '../../domain/attendance/day-presence.ts'
import type { Event, Participant, Session, Totals, Venue } from '../../domain/entity.ts'
import { factsOfItsDay } from '../../domain/event/taken-place.ts'
import type { Fact } from '../../domain/fact.ts'
import { isRemoved, remaining } from '../../domain/removal.ts'
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
  /** All of the session, also marks of a day it stood on before. */
  readonly facts: readonly Fact[]
  /** Of the earlier sessions too, as far as presence carries over. */
  readonly carrying: readonly Fact[]
  /** Where children were seen that day in other sessions. */
  readonly seen: LastSeenById
  readonly read: ReadPresence
}

type Known = Pick<Register, 'participants' | 'entriesOf' | 'merged' | 'said'>

/** Presence in a session, with what the other ones of that day left behind. */
export async function attendanceIn(
  inside: WorkspaceContext,
  place: Place,
  people: Known | Promise<Known>
): Promise<Attendance> {
  const { event, session, sessions } = place
  const ofDay = eventDaySessions(session, sessions)
  const doc = eventDoc('attendance', event.id)
  const [{ participants, entriesOf, merged, said }, forgotten, ...lists] = await Promise.all([
    people,
    inside.rows.meta('forgotten'),
    ...ofDay.map(({ id }) => inside.rows.facts(doc, id))
  ])
  const factsBySession = new Map(ofDay.map(({ id }, at) => [id, lists[at] ?? []]))
  const factsOf = (id: SessionId) => factsBySession.get(id) ?? []
  const countedBySession = new Map(
    ofDay.map((one) => [one.id, factsOfItsDay(one, factsOf(one.id))])
  )
  const counted = (id: SessionId) => countedBySession.get(id) ?? []
  const foldOf: FoldOf = (id) => foldSession(counted(id), merged.idOf)
  const { presence, seen } = dayPresenceIn(session, ofDay, foldOf)
  // a session that was removed expects nobody; who was marked there stands
  const asked = isRemoved('sessions', session)
    ? participants.filter(({ id }) => (presence.get(id)?.state ?? 'yet') !== 'yet')
    : participants
  const expected = expectedIn(asked, {
    session,
    event,
    ofDay: remaining('sessions', ofDay),
    presence,
    seen,
    entriesOf,
    said
  })
  const known = new Set(participants.map((one) => one.id))
  const own = factsOf(session.id)
  const erased = new Set(forgotten?.[eventDoc('roster', event.id)]?.ids)
  return {
    presence,
    expected,
    nameless: namelessIn(event.id, presence, (id) => erased.has(id) && !known.has(id), own),
    totals:
      (forgotten?.[doc]?.below ?? 0) > 0
        ? await inside.rows.entity(eventDoc('totals', event.id), 'totals', session.id)
        : null,
    facts: own,
    carrying: carryingInto(session, ofDay).flatMap(factsOf),
    seen,
    read: (holds) =>
      dayPresenceIn(session, ofDay, (id) => foldSession(counted(id).filter(holds), merged.idOf))
        .presence
  }
}

/** The sessions of its venue up to this one. */
function carryingInto(session: Session, ofDay: readonly Session[]): readonly SessionId[] {
  const ids = sameDaySessions(session, ofDay).map(({ id }) => id)
  return ids.slice(0, ids.indexOf(session.id) + 1)
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
