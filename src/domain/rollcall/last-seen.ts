// Where a person was last seen that day, when and by whom: what one asks first of somebody who is missing. Rule R29.
import { happenedAt, marksOf } from '../attendance/attendance.ts'
import type { Fact } from '../fact.ts'
import type { DeviceId, Id, Instant, ParticipantId, RollCallId, SessionId } from '../id.ts'
import { seenPeople, type WhoIsWho } from './seen.ts'

export interface PersonLastSeen {
  readonly at: Instant
  readonly by: string
  readonly device: DeviceId
  /** Of a mark. */
  readonly session: SessionId
  /** As it was said at a roll call, or empty. */
  readonly place: string
}

/** By person: the latest of its marks of coming and going and of what roll calls of the day saw. */
export function lastSeenIn(
  marks: Iterable<Fact>,
  sightings: Iterable<Fact>,
  rollCalls: readonly RollCallId[],
  who: WhoIsWho
): ReadonlyMap<Id, PersonLastSeen> {
  const last = new Map<Id, PersonLastSeen>()
  const tell = (person: Id, seen: PersonLastSeen) => {
    const before = last.get(person)
    if (before === undefined || isLater(seen, before)) last.set(person, seen)
  }
  for (const [person, standing] of marksOf(marks, (id: ParticipantId) => who.personOf(id)))
    for (const { fact } of standing)
      if (fact.status === 'arrived' || fact.status === 'left') {
        const { by, device, session } = fact
        tell(person, { at: happenedAt(fact), by, device, session, place: '' })
      }
  for (const [person, { sightings: list }] of seenPeople({ ids: rollCalls }, sightings, who)
    .byPerson)
    for (const { at, by, device, place } of list)
      tell(person, { at, by, device, place, session: '' })
  return last
}

function isLater(one: PersonLastSeen, other: PersonLastSeen): boolean {
  return one.at !== other.at ? one.at > other.at : one.device > other.device
}
