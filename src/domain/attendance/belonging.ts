// Where a child belongs, and whom a session expects on a day of one venue or of several. Rules A8, A20, A22–A24.
import { instantOf } from '../calendar.ts'
import { comesOn } from '../people/participation.ts'
import { isCancelled } from '../event/taking-place.ts'
import type { PresenceById } from './attendance.ts'
import type { LastSeenThatDay, LastSeenById } from './day-presence.ts'
import type { Event, Participant, Session } from '../entity.ts'
import type { FieldsById } from '../fields.ts'
import type { Id, Instant, SessionId } from '../id.ts'

/** A20: to the コマ that are named; else to all of its venue on its days. */
export function belongsTo(session: Session, child: Participant, event: Event): boolean {
  if (child.event !== session.event || event.id !== session.event) return false
  const { sessions = [] } = child
  if (sessions.length > 0) return sessions.includes(session.id)
  return comesOn(child, event, session.day) && (child.venue === '' || child.venue === session.venue)
}

/** Of the コマ that are named those that are there; where none is, the child reads as without any. */
export function inSessionsOf(
  entries: readonly Participant[],
  isThere: (session: SessionId) => boolean
): readonly Participant[] {
  const isPlaced = ({ sessions = [] }: Participant) => sessions.every(isThere)
  if (entries.every(isPlaced)) return entries
  return entries.map((one) =>
    isPlaced(one) ? one : { ...one, sessions: (one.sessions ?? []).filter(isThere) }
  )
}

export interface Expecting {
  readonly session: Session
  readonly event: Event
  /** The event's sessions of that day which were not removed. */
  readonly ofDay: readonly Session[]
  readonly presence: PresenceById
  readonly seen: LastSeenById
  /** All entries of one child. */
  readonly entriesOf: (child: Id) => readonly Participant[]
  /** Fields of each entry: when its venue or コマ were changed. */
  readonly said: FieldsById
}

/** Who should come: whoever belongs here, and whoever was marked here, or earlier that day, all the same. */
export function expectedIn(
  children: readonly Participant[],
  expecting: Expecting
): readonly Participant[] {
  const { event, presence, seen } = expecting
  const isOff = isCancelled(event, expecting.session.day)
  return children.filter((child) => {
    if (child.event !== event.id) return false
    const here = presence.get(child.id)
    const isMarked = (here?.state ?? 'yet') !== 'yet'
    if (isMarked && here?.carriedFrom === null) return true
    if (isOff) return isMarked
    const last = seen.get(child.id)
    const belongs = (session: Session) =>
      expecting.entriesOf(child.id).some((entry) => belongsTo(session, entry, event))
    if (!last) return isMarked || belongs(expecting.session)
    return isExpectedAfter(last, { ...expecting, belongs, isMarked, child: child.id })
  })
}

interface OfChild extends Expecting {
  readonly child: Id
  readonly belongs: (session: Session) => boolean
  /** Seen here earlier that day. */
  readonly isMarked: boolean
}

function isExpectedAfter(last: LastSeenThatDay, asked: OfChild): boolean {
  const { session, belongs, isMarked } = asked
  const atOnce = asked.ofDay.filter((one) => one.venue !== session.venue && overlap(one, session))
  const isGuest = last.at >= changedAt(asked) && !belongs(last.session)
  if (last.session.venue === session.venue) {
    if (belongs(session)) return true
    return isMarked && (isGuest || !atOnce.some(belongs))
  }
  if (!belongs(session) || overlap(last.session, session)) return false
  // a venue that has nothing then misses nobody: the child is looked for where it belongs
  const there = atOnce.filter((one) => one.venue === last.session.venue)
  return isGuest ? there.length === 0 : !there.some(belongs)
}

/** When its venue or コマ were last changed, by facts that stand; what was changed after that day is about other days. */
function changedAt({ child, entriesOf, said, ofDay, session }: OfChild): Instant {
  const ends = [session, ...ofDay].map((one) => instantOf(one.day, one.end))
  const until = Math.max(...ends)
  const times = entriesOf(child).flatMap(({ id }) =>
    (['venue', 'sessions'] as const).flatMap((field) =>
      (said.get(id)?.get(field)?.standing ?? []).map(({ fact }) => fact.at)
    )
  )
  return Math.max(-Infinity, ...times.filter((at) => at <= until))
}

/** Clocks of one day compare as text. */
function overlap(one: Session, other: Session): boolean {
  return one.start < other.end && other.start < one.end
}
