// A roll call in the shape screens read it: from what the rules say of it and the names of people, tablets and sessions.
import type { Group, Participant, Session } from '../../domain/entity.ts'
import type { DeviceId, Id } from '../../domain/id.ts'
import type { PersonLastSeen } from '../../domain/rollcall/last-seen.ts'
import type { RollCall } from '../../domain/rollcall/roll-call.ts'
import {
  isAdult,
  isMissing,
  rollByGroup,
  type Roll,
  type RollEntry
} from '../../domain/rollcall/roll.ts'
import {
  seenByTablet,
  seenTwice,
  type SeenPeople,
  type SeenState
} from '../../domain/rollcall/seen.ts'
import type { Card } from '../people/views.ts'
import type { Names } from '../readings.ts'
import type {
  LastTold,
  RollCallHead,
  RollCallLine,
  RollCallView,
  RollPerson,
  SeenTold,
  TabletTold,
  ToldBy
} from './views.ts'

export interface RollTelling {
  readonly sessions: readonly Session[]
  readonly names: Names
  readonly self: DeviceId
}

export interface WholeRollCall {
  readonly call: RollCall
  readonly roll: Roll
  readonly seen: SeenPeople
  readonly last: ReadonlyMap<Id, PersonLastSeen>
  readonly cardFor: (person: Participant) => Card
  /** In order. */
  readonly groups: readonly Group[]
  readonly unheard: readonly string[]
  readonly apart: readonly RollCall[]
  readonly telling: RollTelling
}

export function tellRollCall(whole: WholeRollCall): RollCallView {
  const { call, roll, seen, unheard, apart, telling } = whole
  const { names } = telling
  const toPerson = (entry: RollEntry) => tellPerson(entry, whole)
  const states = [...seen.byPerson.values(), ...seen.unclear.values()]
  return {
    head: tellHead(call, telling),
    counts: roll.counts,
    groups: groupsOf(whole, toPerson),
    others: roll.others.map(toPerson),
    tablets: tellTablets(states, telling),
    twice: seenTwice(states),
    unclear: [...seen.unclear].map(([number, { sightings }]) => ({
      number,
      at: sightings[0]?.at ?? 0,
      device: names.device(sightings[0]?.device ?? '')
    })),
    unheard,
    apart: apart.map((one) => tellHead(one, telling))
  }
}

export function tellLine(call: RollCall, roll: Roll, telling: RollTelling): RollCallLine {
  const { expected, counts } = roll
  return {
    head: tellHead(call, telling),
    counts,
    missing: expected.filter(isMissing).map(({ person }) => person),
    contradicted: expected.filter((one) => one.isContradicted).map(({ person }) => person)
  }
}

export function tellHead(call: RollCall, { sessions, names, self }: RollTelling): RollCallHead {
  const { id, event, day, session, why, began, ended } = call
  const told = ({ at, by, device }: RollCall['began']): ToldBy => ({
    at,
    byName: names.person(by),
    device: names.device(device),
    mine: device === self
  })
  const title = sessions.find((one) => one.id === session)?.title ?? ''
  const over = ended && told(ended)
  return { id, event, day, session, title, why, began: told(began), ended: over }
}

function groupsOf(
  { roll, groups }: WholeRollCall,
  toPerson: (entry: RollEntry) => RollPerson
): RollCallView['groups'] {
  const groupById = new Map(groups.map((one) => [one.id, one]))
  return rollByGroup(roll.expected, [...groupById.keys()]).map(
    ({ group, entries, areAdults, missing, isCounted }) => ({
      group: groupById.get(group) ?? null,
      areAdults,
      people: entries.map(toPerson),
      missing,
      isCounted
    })
  )
}

function tellPerson(
  { person, seen, isContradicted }: RollEntry,
  { cardFor, last, telling }: WholeRollCall
): RollPerson {
  return {
    card: cardFor(person),
    seen: seen && tellSeen(seen, telling),
    last: tellLast(last.get(person.id), telling),
    isContradicted,
    isAdult: isAdult(person)
  }
}

function tellLast(
  last: PersonLastSeen | undefined,
  { sessions, names }: RollTelling
): LastTold | null {
  if (!last) return null
  const { at, by, device, place } = last
  const session = sessions.find(({ id }) => id === last.session)?.title ?? ''
  return { at, byName: names.person(by), device: names.device(device), session, place }
}

export function tellSeen(
  { isCounted, sightings }: SeenState,
  { names, self }: RollTelling
): SeenTold | null {
  const first = sightings[0]
  if (!first) return null
  const { at, by, device } = first
  return {
    at,
    byName: names.person(by),
    device: names.device(device),
    mine: sightings.some((one) => one.device === self),
    isCounted,
    place: sightings.findLast(({ place }) => place !== '')?.place ?? '',
    tablets: new Set(sightings.map((one) => one.device)).size
  }
}

export function tellTablets(
  states: readonly SeenState[],
  { names, self }: RollTelling
): readonly TabletTold[] {
  return seenByTablet(states).map(({ device, by, place, people, until }) => ({
    device: names.device(device),
    id: device,
    byName: names.person(by),
    place,
    people,
    until,
    mine: device === self
  }))
}
