// Whom a roll call has seen: union over all tablets, counted apart from seen, one by one. Rules R16–R21.
import { byTime, factsById, voidedIn } from '../facts.ts'
import type { PersonSeen } from '../day-facts.ts'
import type { Fact } from '../fact.ts'
import type { DeviceId, FactId, Id, Instant, ParticipantId } from '../id.ts'
import type { RollCall } from './roll-call.ts'

export interface Sighting {
  readonly fact: FactId
  readonly at: Instant
  readonly by: string
  readonly device: DeviceId
  readonly place: string
  readonly how: PersonSeen['how']
}

/** `isCounted`: only as one of a group that was counted. */
export interface SeenState {
  readonly isCounted: boolean
  /** Earliest first; never empty. */
  readonly sightings: readonly Sighting[]
}

export interface SeenPeople {
  readonly byPerson: ReadonlyMap<Id, SeenState>
  /** Badges somebody saw of which nobody can say for sure who wore them. */
  readonly unclear: ReadonlyMap<number, SeenState>
}

export interface WhoIsWho {
  /** The entry that is shown for a child that was entered twice. */
  readonly personOf: (entry: ParticipantId) => Id
  readonly wearerOf: (badge: number) => Id | null
}

/** Where names can be read: copies by badge are left out, because the person's own record says the same. */
export function seenPeople(
  call: Pick<RollCall, 'ids'>,
  facts: Iterable<Fact>,
  { personOf, wearerOf }: WhoIsWho
): SeenPeople {
  const byPerson = new Map<Id, Sighting[]>()
  const unclear = new Map<number, Sighting[]>()
  for (const fact of standingSeen(call, facts)) {
    if (fact.person === '' && fact.isCopy) continue
    const person = fact.person === '' ? wearerOf(fact.badge) : personOf(fact.person)
    if (person !== null) add(byPerson, person, fact)
    else add(unclear, fact.badge, fact)
  }
  return { byPerson: statesOf(byPerson), unclear: statesOf(unclear) }
}

/** For those who read no names: numbers, whoever told them. */
export function seenBadges(
  call: Pick<RollCall, 'ids'>,
  facts: Iterable<Fact>
): ReadonlyMap<number, SeenState> {
  const byBadge = new Map<number, Sighting[]>()
  for (const fact of standingSeen(call, facts)) if (fact.badge > 0) add(byBadge, fact.badge, fact)
  return statesOf(byBadge)
}

function standingSeen(
  { ids }: Pick<RollCall, 'ids'>,
  facts: Iterable<Fact>
): readonly PersonSeen[] {
  const byId = factsById(facts)
  const voided = voidedIn(byId)
  return [...byId.values()].filter(
    (fact): fact is PersonSeen =>
      fact.kind === 'seen' && !voided.has(fact.id) && ids.includes(fact.subject)
  )
}

function add<Key>(lists: Map<Key, Sighting[]>, key: Key, fact: PersonSeen): void {
  const { id, at, by, device, place, how } = fact
  lists.set(key, [...(lists.get(key) ?? []), { fact: id, at, by, device, place, how }])
}

function statesOf<Key>(lists: ReadonlyMap<Key, readonly Sighting[]>): ReadonlyMap<Key, SeenState> {
  return new Map(
    [...lists].map(([key, list]) => [
      key,
      { isCounted: list.every(({ how }) => how === 'counted'), sightings: list.toSorted(inOrder) }
    ])
  )
}

function inOrder(one: Sighting, other: Sighting): number {
  return byTime({ at: one.at, id: one.fact }, { at: other.at, id: other.fact })
}

/** What one tablet told of a roll call. */
export interface ToldByTablet {
  readonly device: DeviceId
  readonly by: string
  readonly place: string
  readonly people: number
  readonly until: Instant
}

/** Who saw how many, the most first; whoever was seen by several counts for each of them. */
export function seenByTablet(states: Iterable<SeenState>): readonly ToldByTablet[] {
  const byDevice = new Map<DeviceId, Sighting[]>()
  const people = new Map<DeviceId, number>()
  for (const { sightings } of states) {
    for (const one of sightings)
      byDevice.set(one.device, [...(byDevice.get(one.device) ?? []), one])
    for (const device of new Set(sightings.map((one) => one.device)))
      people.set(device, (people.get(device) ?? 0) + 1)
  }
  const told = [...byDevice].map(([device, list]): ToldByTablet => {
    const sorted = list.toSorted(inOrder)
    return {
      device,
      by: sorted.at(-1)?.by ?? '',
      place: sorted.findLast(({ place }) => place !== '')?.place ?? '',
      people: people.get(device) ?? 0,
      until: sorted.at(-1)?.at ?? 0
    }
  })
  return told.toSorted(
    (one, other) => other.people - one.people || (one.device < other.device ? -1 : 1)
  )
}

/** How many were seen by more than one tablet: each of them is one person. */
export function seenTwice(states: Iterable<SeenState>): number {
  return [...states].filter(
    ({ sightings }) => new Set(sightings.map(({ device }) => device)).size > 1
  ).length
}
