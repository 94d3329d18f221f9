// Whom a roll call is about, and what attendance says of each: those of its session, or of the whole day and venue.
import { expectedIn } from '../../domain/attendance/belonging.ts'
import type { Participant, Session } from '../../domain/entity.ts'
import type { Id } from '../../domain/id.ts'
import { momentOf } from '../../domain/calendar.ts'
import { byYomi } from '../../domain/people/people.ts'
import { comesOn } from '../../domain/people/participation.ts'
import { isRemoved } from '../../domain/removal.ts'
import type { RollCall } from '../../domain/rollcall/roll-call.ts'
import { isStaff, type Standing } from '../../domain/rollcall/roll.ts'
import { attendanceIn, placeOf } from '../attendance/presence.ts'
import type { PresenceById } from '../../domain/attendance/attendance.ts'
import type { WorkspaceContext } from '../context.ts'
import { everOf, type People } from '../readings.ts'
import type { RollCalls } from './reading.ts'

export interface Standings {
  /** In the order of よみ. */
  readonly people: readonly Participant[]
  readonly presence: PresenceById
  readonly standingOf: (person: Id) => Standing
}

export async function standingsOf(
  inside: WorkspaceContext,
  call: RollCall,
  known: People,
  calls: RollCalls
): Promise<Standings> {
  const ofDay = sessionsOfCall(call, calls)
  const session = ofDay.find(({ id }) => id === call.session) ?? runningAt(call, ofDay)
  const place = session ? await placeOf(inside, session.id) : null
  const attendance = place ? await attendanceIn(inside, place, known) : null
  const presence: PresenceById = attendance?.presence ?? new Map()
  const expected = new Set(attendance?.expected.map(({ id }) => id))
  const isOfDay =
    call.why === 'evacuation' ? await comingThatDay(inside, call, known, ofDay) : () => false
  return {
    people: known.participants
      .filter((one) => expected.has(one.id) || isOfDay(one))
      .toSorted(byYomi),
    presence,
    standingOf(person) {
      const { state, at } = presence.get(person) ?? { state: 'yet', at: null }
      return { state, at }
    }
  }
}

/** Of its day, and of its venue where there are several. */
function sessionsOfCall(
  { event, day, session }: RollCall,
  { sessions, venueOf }: RollCalls
): readonly Session[] {
  const venue = venueOf(session)
  return sessions
    .filter((one) => one.event === event && one.day === day && !isRemoved('sessions', one))
    .filter((one) => venue === '' || one.venue === venue)
    .toSorted((one, other) => (one.start < other.start ? -1 : 1))
}

/** Begun without a session: the one that had begun last. */
function runningAt({ began }: RollCall, ofDay: readonly Session[]): Session | undefined {
  const { clock } = momentOf(began.at)
  return ofDay.findLast(({ start }) => start <= clock) ?? ofDay[0]
}

/** Everybody on the roster who comes to any session there that day; staff goes wherever the caravan is. */
async function comingThatDay(
  inside: WorkspaceContext,
  call: RollCall,
  { entriesOf, participants, said }: People,
  ofDay: readonly Session[]
): Promise<(one: Participant) => boolean> {
  const event = (await everOf(inside, 'events')).find(({ id }) => id === call.event)
  if (!event) return () => false
  const asked = { event, ofDay, presence: new Map(), seen: new Map(), entriesOf, said }
  const coming = new Set(
    ofDay.flatMap((session) => expectedIn(participants, { ...asked, session }).map(({ id }) => id))
  )
  return (one) => {
    const comes = entriesOf(one.id).some((entry) => comesOn(entry, event, call.day))
    return coming.has(one.id) || (comes && (isStaff(one) || ofDay.length === 0))
  }
}
