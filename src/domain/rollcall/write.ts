// What beginning, seeing, taking back and ending write. Rules R30–R32: recording never waits, and a tap never undoes.
import { factsById, voidedIn } from '../facts.ts'
import type { RollCalled, PersonSeen } from '../day-facts.ts'
import type { Draft, Fact, Voided } from '../fact.ts'
import type { Day, EventId, FactId, RollCallId, SessionId } from '../id.ts'
import type { RollCall, RollCallWhy } from './roll-call.ts'

export interface RollCallWish {
  readonly event: EventId
  readonly day: Day
  readonly session: SessionId
  readonly why: RollCallWhy
}

/** Names every roll call of that day it has heard of, so that nobody takes the two for one. */
export function beginRollCall(
  wish: RollCallWish,
  known: readonly RollCall[],
  id: RollCallId
): Draft<RollCalled> {
  const heard = known.filter(({ event, day }) => event === wish.event && day === wish.day)
  const prev = heard.flatMap(({ heads }) => heads).toSorted()
  return { kind: 'rollCall', subject: id, ...wish, state: 'begun', prev }
}

/** Two that were begun apart are one: told by a beginning that names both. */
export function joinRollCalls(one: RollCall, other: RollCall): Draft<RollCalled> {
  const prev = [...one.heads, ...other.heads].toSorted()
  return { ...saidOf(one), state: 'begun', prev }
}

export function endRollCall(call: RollCall): Draft<RollCalled> {
  return { ...saidOf(call), state: 'ended', prev: call.heads }
}

function saidOf({ id, event, day, session, why }: RollCall) {
  return { kind: 'rollCall', subject: id, event, day, session, why } as const
}

interface HowSeen {
  readonly how: PersonSeen['how']
  readonly place: string
}

/** For those who read names … */
export function seePerson(
  call: RollCallId,
  person: string,
  { how, place }: HowSeen
): Draft<PersonSeen> {
  return { kind: 'seen', subject: call, person, badge: 0, how, isCopy: false, place, prev: [] }
}

/** … and for those who read badges; `isCopy`: of a person's record that was written in the same act. */
export function seeBadge(
  call: RollCallId,
  badge: number,
  { how, place, isCopy }: HowSeen & { readonly isCopy: boolean }
): Draft<PersonSeen> {
  return { kind: 'seen', subject: call, person: '', badge, how, isCopy, place, prev: [] }
}

/** Takes back what of these still stands; null when nothing does. */
export function unsee(facts: Iterable<Fact>, ids: ReadonlySet<FactId>): readonly Draft<Voided>[] {
  const byId = factsById(facts)
  const voided = voidedIn(byId)
  const prevBySubject = new Map<RollCallId, FactId[]>()
  for (const fact of byId.values())
    if (fact.kind === 'seen' && ids.has(fact.id) && !voided.has(fact.id))
      prevBySubject.set(fact.subject, [...(prevBySubject.get(fact.subject) ?? []), fact.id])
  return [...prevBySubject].map(([subject, prev]) => ({ kind: 'voided', subject, prev }))
}
