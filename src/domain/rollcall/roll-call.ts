// Roll calls of an event: which beginnings are one roll call, and which of them are over. Rules R10–R15.
import { byTime, factsById, voidedIn } from '../facts.ts'
import { headsOf } from '../heads.ts'
import type { RollCalled } from '../day-facts.ts'
import type { Fact } from '../fact.ts'
import type {
  Day,
  DeviceId,
  EventId,
  FactId,
  Instant,
  RollCallId,
  SessionId,
  VenueId
} from '../id.ts'

export type RollCallWhy = RollCalled['why']

/** One roll call, as many tablets as began it. */
export interface RollCall {
  /** Of the beginning that came first. */
  readonly id: RollCallId
  /** Of all beginnings: what was seen under any of them was seen. */
  readonly ids: readonly RollCallId[]
  readonly event: EventId
  readonly day: Day
  readonly session: SessionId
  readonly why: RollCallWhy
  readonly began: Act
  readonly ended: Act | null
  /** What a later fact about it names. */
  readonly heads: readonly FactId[]
}

interface Act {
  readonly at: Instant
  readonly by: string
  readonly device: DeviceId
}

/**
 * Whoever begins a roll call without having heard of another does it within this time: after it the one alarm may be over and the next
 * one may ring. Too short only shows two roll calls that a person can join; too long would show people as seen who were seen before.
 */
export const TOGETHER_MS = 30 * 60_000

/** All that is the same of beginnings that may be one; an evacuation is of a venue, any other of a session. */
function keyOf({ event, day, why, session }: Wished, venueOf: VenueOf): string {
  return [event, day, why, why === 'evacuation' ? venueOf(session) : session].join(' ')
}

type Wished = Pick<RollCalled, 'event' | 'day' | 'why' | 'session'>

/** Empty on a day of one venue, and where the session is not known. */
export type VenueOf = (session: SessionId) => VenueId

/** What was begun under one id. */
interface Begun {
  readonly first: RollCalled
  readonly facts: readonly RollCalled[]
  readonly standing: readonly RollCalled[]
}

/** Earliest first. */
export function rollCallsIn(facts: Iterable<Fact>, venueOf: VenueOf): readonly RollCall[] {
  const beginnings = beginningsIn(facts)
  const subjectOf = new Map(
    beginnings.flatMap(({ facts: list }) => list.map(({ id, subject }) => [id, subject]))
  )
  const parts = joinedByHand(beginnings, subjectOf)
  const calls: Begun[][] = []
  for (const part of parts) {
    const call = calls.findLast((one) => isOne(one, part, subjectOf, venueOf))
    if (call) call.push(...part)
    else calls.push([...part])
  }
  return calls.flatMap(toRollCall)
}

function beginningsIn(facts: Iterable<Fact>): readonly Begun[] {
  const byId = factsById([...facts].filter(({ kind }) => kind === 'rollCall' || kind === 'voided'))
  const voided = voidedIn(byId)
  const { standing } = headsOf(byId.values())
  const bySubject = new Map<RollCallId, RollCalled[]>()
  for (const fact of byId.values())
    if (fact.kind === 'rollCall' && !voided.has(fact.id))
      bySubject.set(fact.subject, [...(bySubject.get(fact.subject) ?? []), fact])
  const begun = [...bySubject].flatMap(([subject, list]): readonly Begun[] => {
    const first = beginningOf(list)
    const stands = (standing.get(`rollCall:${subject}`) ?? []).map(({ fact }) => fact)
    // an ending that came before its beginning waits for it
    if (!first) return []
    return [{ first, facts: list, standing: stands.filter((fact) => fact.kind === 'rollCall') }]
  })
  return begun.toSorted((one, other) => byTime(one.first, other.first))
}

/** The one that names nothing of its own: later ones open it again, or join it to another. */
function beginningOf(facts: readonly RollCalled[]): RollCalled | undefined {
  const own = new Set(facts.map(({ id }) => id))
  const begun = facts.filter(({ state }) => state === 'begun').toSorted(byTime)
  return begun.find(({ prev }) => !prev.some((id) => own.has(id))) ?? begun[0]
}

type SubjectOf = ReadonlyMap<FactId, RollCallId>

/** A person said that they are one: a beginning that names its own facts and those of another. */
function joinedByHand(
  begun: readonly Begun[],
  subjectOf: SubjectOf
): readonly (readonly Begun[])[] {
  const parts: (readonly Begun[])[] = []
  for (const one of begun) {
    const joined = parts.filter((part) =>
      part.some((other) => joins(one, other, subjectOf) || joins(other, one, subjectOf))
    )
    const rest = parts.filter((part) => !joined.includes(part))
    parts.splice(0, parts.length, ...rest, [...joined.flat(), one])
  }
  const earliest = (part: readonly Begun[]) => part.map(({ first }) => first).toSorted(byTime)[0]
  const inTime = parts.map((part) => part.toSorted((one, other) => byTime(one.first, other.first)))
  return inTime.toSorted((one, other) => {
    const [a, b] = [earliest(one), earliest(other)]
    return a && b ? byTime(a, b) : 0
  })
}

function joins(one: Begun, other: Begun, subjectOf: SubjectOf): boolean {
  const subjects = [one.first.subject, other.first.subject]
  return one.facts.some(
    ({ state, prev }) =>
      state === 'begun' &&
      subjects.every((subject) => prev.some((id) => subjectOf.get(id) === subject))
  )
}

/** Begun without having heard of it, and within the time in which all begin. */
function isOne(
  call: readonly Begun[],
  part: readonly Begun[],
  subjectOf: SubjectOf,
  venueOf: VenueOf
): boolean {
  return call.every((one) =>
    part.every(
      (other) =>
        keyOf(one.first, venueOf) === keyOf(other.first, venueOf) &&
        Math.abs(one.first.at - other.first.at) <= TOGETHER_MS &&
        !knew(one, other, subjectOf) &&
        !knew(other, one, subjectOf)
    )
  )
}

/** It was begun anew by somebody who had heard of the other. */
function knew({ first }: Begun, other: Begun, subjectOf: SubjectOf): boolean {
  return first.prev.some((id) => subjectOf.get(id) === other.first.subject)
}

function toRollCall(parts: readonly Begun[]): readonly RollCall[] {
  const sorted = parts.toSorted((one, other) => byTime(one.first, other.first))
  const first = sorted[0]?.first
  if (!first) return []
  const endings = parts.filter(({ standing }) => standing.every(({ state }) => state === 'ended'))
  const [ended] = endings.flatMap(({ standing }) => standing).toSorted(byTime)
  const { subject: id, event, day, session, why } = first
  const ids = sorted.map((one) => one.first.subject)
  const heads = parts.flatMap(({ standing }) => standing.map((fact): string => fact.id)).toSorted()
  const [began, over] = [actOf(first), ended ? actOf(ended) : null]
  return [{ id, ids, event, day, session, why, began, ended: over, heads }]
}

function actOf({ at, by, device }: RollCalled): Act {
  return { at, by, device }
}

/** The one to go on with instead of beginning another: of the same place, open, and of these minutes. */
export function underWay(
  calls: readonly RollCall[],
  wish: Wished,
  now: Instant,
  venueOf: VenueOf
): RollCall | null {
  const key = keyOf(wish, venueOf)
  const found = calls.findLast((call) => keyOf(call, venueOf) === key)
  if (!found || found.ended) return null
  return Math.abs(now - found.began.at) <= TOGETHER_MS ? found : null
}
