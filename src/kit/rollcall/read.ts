// Roll calls as those see them who read names: who is expected, who was seen, who is missing and where it was last seen.
import { eventDoc } from '../../crdt/docs.ts'
import type { Day, EventId, Id, RollCallId } from '../../domain/id.ts'
import { lastSeenIn, type PersonLastSeen } from '../../domain/rollcall/last-seen.ts'
import type { RollCall } from '../../domain/rollcall/roll-call.ts'
import { rollOf, type Roll } from '../../domain/rollcall/roll.ts'
import { seenPeople, type SeenPeople, type WhoIsWho } from '../../domain/rollcall/seen.ts'
import { wearersSince } from '../../domain/rollcall/wearers.ts'
import { groupsInOrder } from '../../domain/order.ts'
import { cardOf } from '../people/cards.ts'
import type { WorkspaceContext } from '../context.ts'
import { allFacts, entitiesOf, namesOf, peopleOf, type People } from '../readings.ts'
import { isPeopleReadable } from '../tablets/read.ts'
import { standingsOf, type Standings } from './presence.ts'
import { callOf, rollCallsOf, sightingsOf, type RollCalls } from './reading.ts'
import { tellLine, tellRollCall } from './tell.ts'
import { unheardSince } from './unheard.ts'
import type { RollCallLine, RollCallView } from './views.ts'

/** Of one day, the latest first. */
export async function readRollCalls(
  inside: WorkspaceContext,
  event: EventId,
  day: Day
): Promise<readonly RollCallLine[]> {
  if (!(await isPeopleReadable(inside, event))) return []
  const [known, people, names] = await Promise.all([
    rollCallsOf(inside, event),
    peopleOf(inside, event),
    namesOf(inside)
  ])
  const telling = { sessions: known.sessions, names, self: inside.replica.identity.device }
  const ofDay = known.calls.filter((one) => one.day === day).toReversed()
  return Promise.all(
    ofDay.map(async (call): Promise<RollCallLine> => {
      const { roll } = await rollIn(inside, call, people, known)
      return tellLine(call, roll, telling)
    })
  )
}

interface ReadRoll extends Standings {
  readonly roll: Roll
  readonly seen: SeenPeople
  readonly who: WhoIsWho
}

/** The roll of a call, also for whoever writes. */
export async function rollIn(
  inside: WorkspaceContext,
  call: RollCall,
  people: People,
  known: RollCalls
): Promise<ReadRoll> {
  const [standings, { people: named, nameless }] = await Promise.all([
    standingsOf(inside, call, people, known),
    sightingsOf(inside, call)
  ])
  const { idOf: personOf } = people.merged
  const wearerOf = wearersSince(call.began.at, people.entries, people.register, personOf)
  const who = { personOf, wearerOf }
  const seen = seenPeople(call, [...named, ...nameless], who)
  const ids = new Set(standings.people.map(({ id }) => id))
  // somebody of another day or venue whom a tablet saw here
  const guests = people.participants.filter(({ id }) => seen.byPerson.has(id) && !ids.has(id))
  const all = [...standings.people, ...guests]
  const roll = rollOf(call.why, all, standings.standingOf, seen.byPerson)
  return { ...standings, roll, seen, who }
}

export async function readRollCall(
  inside: WorkspaceContext,
  event: EventId,
  id: RollCallId
): Promise<RollCallView | null> {
  const known = await rollCallsOf(inside, event)
  const call = callOf(known, id)
  if (!call || !(await isPeopleReadable(inside, event))) return null
  const [people, names, groups, unheard] = await Promise.all([
    peopleOf(inside, event),
    namesOf(inside),
    entitiesOf(inside, 'groups'),
    unheardSince(inside, call)
  ])
  const { roll, seen, presence, who } = await rollIn(inside, call, people, known)
  return tellRollCall({
    call,
    roll,
    seen,
    last: await lastOf(inside, call, known, who),
    cardFor: (person) => cardOf(person, presence.get(person.id), people, names),
    groups: groupsInOrder(groups.filter((one) => one.event === event)),
    unheard,
    apart: known.calls.filter((one) => one.id !== call.id && isSameKind(one, call) && !one.ended),
    telling: { sessions: known.sessions, names, self: inside.replica.identity.device }
  })
}

function isSameKind(one: RollCall, other: RollCall): boolean {
  return one.day === other.day && one.why === other.why && one.session === other.session
}

/** Marks of that day's sessions alone: yesterday says nothing. */
async function lastOf(
  inside: WorkspaceContext,
  call: RollCall,
  { calls, sessions }: RollCalls,
  who: WhoIsWho
): Promise<ReadonlyMap<Id, PersonLastSeen>> {
  const ofDay = new Set(sessions.filter(({ day }) => day === call.day).map(({ id }) => id))
  const others = calls.filter((one) => one.day === call.day && one.id !== call.id)
  const ids = others.flatMap((one) => one.ids)
  const [marks, { people, nameless }] = await Promise.all([
    allFacts(inside, eventDoc('attendance', call.event)),
    sightingsOf(inside, { event: call.event, ids })
  ])
  const told = marks.filter((fact) => fact.kind !== 'mark' || ofDay.has(fact.session))
  return lastSeenIn(told, [...people, ...nameless], ids, who)
}
