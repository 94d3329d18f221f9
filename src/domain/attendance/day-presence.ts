// What the sessions of one day leave behind for each other, at one venue and at several. Rules A6, A7, A21.
import { clockToMinutes } from '../calendar.ts'
import type { Presence, PresenceById } from './attendance.ts'
import type { Session } from '../entity.ts'
import type { Id, Instant, SessionId } from '../id.ts'

export type FoldOf = (session: SessionId) => PresenceById

/** Where a child was last seen, and whether it went home from there. */
export interface LastSeenThatDay {
  readonly session: Session
  readonly at: Instant
  readonly state: 'arrived' | 'left'
}

export type LastSeenById = ReadonlyMap<Id, LastSeenThatDay>

export interface DayPresence {
  readonly presence: PresenceById
  /** Of each child seen in another session that began before this one ends; empty on a day of one venue. */
  readonly seen: LastSeenById
}

/** The event's sessions of that day, in the order they start. */
export function eventDaySessions(
  session: Session,
  sessions: readonly Session[]
): readonly Session[] {
  return sessions
    .filter((one) => one.day === session.day && one.event === session.event)
    .toSorted(byStart)
}

/** Of them those in one venue. */
export function sameDaySessions(
  session: Session,
  sessions: readonly Session[]
): readonly Session[] {
  return eventDaySessions(session, sessions).filter((one) => one.venue === session.venue)
}

function byStart(one: Session, other: Session): number {
  return clockToMinutes(one.start) - clockToMinutes(other.start) || (one.id < other.id ? -1 : 1)
}

export function dayPresenceIn(
  session: Session,
  sessions: readonly Session[],
  foldOf: FoldOf
): DayPresence {
  const ofDay = eventDaySessions(session, sessions)
  if (ofDay.every((one) => one.venue === session.venue))
    return { presence: carriedInto(session, ofDay, foldOf, new Map()), seen: new Map() }
  const foldBySession = new Map(ofDay.map(({ id }) => [id, foldOf(id)]))
  const known: FoldOf = (id) => foldBySession.get(id) ?? new Map()
  const seen = lastSeenBefore(session, ofDay, known)
  return { presence: carriedInto(session, ofDay, known, seen), seen }
}

/**
 * Presence in one session: its own marks, else what the earlier sessions of that day and venue left behind. Arrived and
 * left carry over, unless the child was last seen at another venue; absent is said of one session only.
 */
export function presenceIn(
  session: Session,
  sessions: readonly Session[],
  foldOf: FoldOf
): PresenceById {
  return dayPresenceIn(session, sessions, foldOf).presence
}

function carriedInto(
  session: Session,
  ofDay: readonly Session[],
  foldOf: FoldOf,
  seen: LastSeenById
): PresenceById {
  const isElsewhere = (child: Id) =>
    (seen.get(child)?.session.venue ?? session.venue) !== session.venue
  const carried = new Map<Id, Presence>()
  for (const earlier of ofDay.filter((one) => one.venue === session.venue)) {
    if (earlier.id === session.id) break
    for (const [participant, presence] of foldOf(earlier.id))
      if (wasSeen(presence) && !isElsewhere(participant))
        carried.set(participant, { ...presence, heads: [], carriedFrom: earlier.id })
  }
  for (const [participant, presence] of foldOf(session.id))
    if (presence.state !== 'yet' || presence.question || !carried.has(participant))
      carried.set(participant, presence)
    else carried.set(participant, clearedHere(presence, carried.get(participant)))
  return carried
}

/** Cleared here says only that this session's mark was a slip; who came in the morning is still here. */
function clearedHere(presence: Presence, carried: Presence | undefined): Presence {
  return carried === undefined ? presence : { ...carried, heads: presence.heads }
}

function lastSeenBefore(session: Session, ofDay: readonly Session[], foldOf: FoldOf): LastSeenById {
  const seen = new Map<Id, LastSeenThatDay>()
  for (const other of ofDay) {
    if (other.id === session.id || other.start >= session.end) continue
    for (const [participant, { state, at }] of foldOf(other.id)) {
      if ((state !== 'arrived' && state !== 'left') || at === null) continue
      const before = seen.get(participant)
      if (before === undefined || before.at <= at)
        seen.set(participant, { session: other, at, state })
    }
  }
  return seen
}

function wasSeen({ state }: Presence): boolean {
  return state === 'arrived' || state === 'left'
}
