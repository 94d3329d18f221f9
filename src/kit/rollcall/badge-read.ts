// Roll calls as volunteers see them: numbers, call names and groups; no names, no care, and nobody's coming and going.
import { groupsInOrder } from '../../domain/order.ts'
import type { Badge, Group } from '../../domain/entity.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Day, EventId, RollCallId } from '../../domain/id.ts'
import type { RollCall } from '../../domain/rollcall/roll-call.ts'
import { seenBadges } from '../../domain/rollcall/seen.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf, namesOf } from '../readings.ts'
import { callOf, rollCallsOf, sightingsOf } from './reading.ts'
import { tellHead, tellSeen, tellTablets, type RollTelling } from './tell.ts'
import type { BadgeRoll, RollCallHead } from './views.ts'

/** Of one day, the latest first. */
export async function readRollCallHeads(
  inside: WorkspaceContext,
  event: EventId,
  day: Day
): Promise<readonly RollCallHead[]> {
  const [{ calls, sessions }, names] = await Promise.all([
    rollCallsOf(inside, event),
    namesOf(inside)
  ])
  const telling = { sessions, names, self: inside.replica.identity.device }
  return calls
    .filter((one) => one.day === day)
    .toReversed()
    .map((one) => tellHead(one, telling))
}

export async function readBadgeRoll(
  inside: WorkspaceContext,
  event: EventId,
  id: RollCallId
): Promise<BadgeRoll | null> {
  const known = await rollCallsOf(inside, event)
  const call = callOf(known, id)
  if (!call) return null
  const [badges, groups, names, { nameless }] = await Promise.all([
    entitiesOf(inside, 'badges', event),
    entitiesOf(inside, 'groups'),
    namesOf(inside),
    sightingsOf(inside, call)
  ])
  const order = groupsInOrder(groups.filter((one) => one.event === event))
  const telling = { sessions: known.sessions, names, self: inside.replica.identity.device }
  return tellBadgeRoll(call, nameless, { badges, groups: order }, telling)
}

export function tellBadgeRoll(
  call: RollCall,
  facts: Iterable<Fact>,
  worn: {
    readonly badges: readonly Pick<Badge, 'number' | 'callName' | 'group'>[]
    readonly groups: readonly Group[]
  },
  telling: RollTelling
): BadgeRoll {
  const seen = seenBadges(call, facts)
  const badges = worn.badges
    .filter(({ number }) => number > 0)
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, callName, group }) => {
      const state = seen.get(number)
      return {
        number,
        callName,
        group: worn.groups.find((one) => one.id === group) ?? null,
        seen: state ? tellSeen(state, telling) : null
      }
    })
  return {
    head: tellHead(call, telling),
    badges,
    seen: badges.filter((one) => one.seen !== null).length,
    tablets: tellTablets([...seen.values()], telling)
  }
}
