// The end of a day: who is still there, who was let go without a guardian's word, and what was said about the day.
import { eventDoc } from '../../crdt/docs.ts'
import type { Presence } from '../../domain/attendance/attendance.ts'
import { instantOf } from '../../domain/calendar.ts'
import { closedDays, untoldReleases, type DayClosed } from '../../domain/close/close-day.ts'
import { dayNotes } from '../../domain/close/day-note.ts'
import type { Participant, Session } from '../../domain/entity.ts'
import type { Fact, FactOf } from '../../domain/fact.ts'
import { headsOf } from '../../domain/heads.ts'
import type { Day, EventId, Id, VenueId } from '../../domain/id.ts'
import { callSubject, everyCall } from '../../domain/release/calls.ts'
import { guestsOf } from '../../domain/people/staff-on-roster.ts'
import { attendanceIn, placeOf } from '../attendance/presence.ts'
import type { WorkspaceContext } from '../context.ts'
import { incidentFacts } from '../incident/read.ts'
import { allFacts, entitiesOf, namesOf, peopleOf, type People } from '../readings.ts'
import type { DayEnd } from './views.ts'

/** `venue` empty: of all. Null where the day has no session. */
export async function readDayEnd(
  inside: WorkspaceContext,
  event: EventId,
  day: Day,
  venue: VenueId
): Promise<DayEnd | null> {
  const sessions = (await entitiesOf(inside, 'sessions'))
    .filter((one) => one.event === event && one.day === day)
    .filter((one) => venue === '' || one.venue === venue)
    .toSorted((one, other) => (one.end < other.end ? -1 : 1))
  const [first] = sessions.toSorted((one, other) => (one.start < other.start ? -1 : 1))
  const last = sessions.at(-1)
  if (!first || !last) return null
  const people = await peopleOf(inside, event)
  const [standings, untold, closed, names, notes] = await Promise.all([
    standingsIn(inside, sessions, people),
    untoldIn(inside, event, sessions, people),
    readClosedDays(inside, event),
    namesOf(inside),
    incidentFacts(inside, event)
  ])
  const own = closed.find((one) => one.day === day && one.venue === venue)
  return {
    begins: instantOf(day, first.start),
    ends: instantOf(day, last.end),
    ...toldOf([...standings.values()]),
    untold: untold.map(({ child, picker, at }) => ({ child, picker, at })),
    notes: dayNotes(notes, event, day).map((one) => ({
      fact: one.id,
      at: one.at,
      byName: names.person(one.by),
      device: names.device(one.device),
      text: one.text
    })),
    closed: own ? { ...own, byName: names.person(own.by) } : null
  }
}

interface Standing {
  readonly child: Participant
  readonly presence: Presence | undefined
}

/** Of each child as its last session of the day has it. */
async function standingsIn(
  inside: WorkspaceContext,
  sessions: readonly Session[],
  people: People
): Promise<ReadonlyMap<Id, Standing>> {
  const standings = new Map<Id, Standing>()
  for (const session of sessions) {
    const place = await placeOf(inside, session.id)
    if (!place) continue
    const { expected, presence } = await attendanceIn(inside, place, people)
    // staff stay until everything is in the van
    for (const child of guestsOf(expected)) {
      const now = presence.get(child.id)
      const before = standings.get(child.id)?.presence
      standings.set(child.id, { child, presence: now ?? before })
    }
  }
  return standings
}

function toldOf(
  standings: readonly Standing[]
): Pick<DayEnd, 'here' | 'yet' | 'left' | 'lastLeft'> {
  const inState = (state: Presence['state']) =>
    standings.filter(({ presence }) => (presence?.state ?? 'yet') === state)
  const left = inState('left')
  const last = left
    .flatMap(({ child, presence }) =>
      presence?.at ? [{ participant: child, at: presence.at, picker: presence.picker }] : []
    )
    .toSorted((one, other) => one.at - other.at)
    .at(-1)
  return {
    here: inState('arrived').map(({ child }) => child),
    yet: inState('yet').map(({ child }) => child),
    left: left.length,
    lastLeft: last ?? null
  }
}

async function untoldIn(
  inside: WorkspaceContext,
  event: EventId,
  sessions: readonly Session[],
  people: People
): Promise<readonly FactOf<'vouched'>[]> {
  const ofDay = new Set(sessions.map(({ id }) => id))
  const docs = [eventDoc('incidents', event), eventDoc('attendance', event)]
  const facts = (await Promise.all(docs.map((doc) => allFacts(inside, doc)))).flat()
  const standing = [...headsOf(facts).standing.values()].flat().map(({ fact }) => fact as Fact)
  const vouched = standing.flatMap((fact) =>
    fact.kind === 'vouched' && ofDay.has(fact.session) ? [fact] : []
  )
  const subjectsOf = (child: Id) => [
    child,
    ...people.entriesOf(people.merged.idOf(child)).map(callSubject)
  ]
  return untoldReleases(vouched, everyCall(facts), subjectsOf)
}

/** An event of an earlier version has them among the reports until its own document was begun. */
export async function readClosedDays(
  inside: WorkspaceContext,
  event: EventId
): Promise<readonly DayClosed[]> {
  const docs = [eventDoc('day', event), 'reports']
  const facts = (await Promise.all(docs.map((doc) => allFacts(inside, doc)))).flat()
  return closedDays(
    facts.filter(({ kind }) => kind === 'closedDay' || kind === 'voided'),
    event
  )
}
