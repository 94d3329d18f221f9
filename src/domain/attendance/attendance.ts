// Who is here: what the marks of one session say, and how many. Rules A1–A5, A9–A11, A43. Over the sessions of a day: day-presence.ts.
import { disagree, headIds, headsOf } from '../heads.ts'
import { factsById, latest, voidedIn } from '../facts.ts'
import { isSamePicker } from '../release/same-picker.ts'
import type { Participant } from '../entity.ts'
import type { Fact, Mark } from '../fact.ts'
import type { DeviceId, FactId, Id, Instant, ParticipantId } from '../id.ts'
import type { LiveFact } from '../heads.ts'

export type PresenceState = 'yet' | 'arrived' | 'absent' | 'left'

export interface Presence {
  readonly participant: ParticipantId
  readonly state: PresenceState
  /** When it happened: the time a person gave, else the time of the tap. */
  readonly at: Instant | null
  readonly by: string
  readonly device: DeviceId
  /** Who took the child home. */
  readonly picker: string | null
  /** Who brought the child, as long as it is here. */
  readonly broughtBy: string | null
  readonly fact: FactId | null
  /** What the next mark of this session names in `prev`. */
  readonly heads: readonly FactId[]
  /** The marks contradict each other; `state` is the cautious reading until a person decides. */
  readonly question: boolean
  /** The earlier session of the day this was read from, null when the session has marks of its own. */
  readonly carriedFrom: Id | null
}

export type PresenceById = ReadonlyMap<Id, Presence>

export function happenedAt(mark: Mark): Instant {
  return mark.saidAt ?? mark.at
}

export function nowhere(participant: ParticipantId): Presence {
  return {
    participant,
    state: 'yet',
    at: null,
    by: '',
    device: '',
    picker: null,
    broughtBy: null,
    fact: null,
    heads: [],
    question: false,
    carriedFrom: null
  }
}

/** The standing marks of each participant; `idOf` leads the doubles of one child to one entry. */
export function marksOf(
  facts: Iterable<Fact>,
  idOf: (participant: ParticipantId) => Id = (id) => id
): ReadonlyMap<Id, readonly LiveFact<Mark>[]> {
  const byParticipant = new Map<Id, LiveFact<Mark>[]>()
  for (const standing of headsOf(facts).standing.values())
    for (const { fact, head, decided } of standing) {
      if (fact.kind !== 'mark') continue
      const list = byParticipant.get(idOf(fact.participant)) ?? []
      list.push({ fact, head, decided })
      byParticipant.set(idOf(fact.participant), list)
    }
  return byParticipant
}

export function foldSession(
  facts: Iterable<Fact>,
  idOf?: (participant: ParticipantId) => Id
): PresenceById {
  const presenceById = new Map<Id, Presence>()
  for (const [participant, standing] of marksOf(facts, idOf))
    presenceById.set(participant, presenceOf(participant, standing))
  return presenceById
}

function presenceOf(participant: ParticipantId, standing: readonly LiveFact<Mark>[]): Presence {
  const shown = shownMark(standing.map((one) => one.fact))
  if (shown === undefined) return nowhere(participant)
  return {
    participant,
    state: shown.status === 'cleared' ? 'yet' : shown.status,
    at: happenedAt(shown),
    by: shown.by,
    device: shown.device,
    picker: shown.status === 'left' ? shown.picker : null,
    broughtBy: shown.status === 'arrived' ? bringerOf(standing) : null,
    fact: shown.id,
    heads: headIds(standing),
    question: marksDisagree(standing),
    carriedFrom: null
  }
}

/** Of several tables one may have asked: the earliest arrival that names somebody. */
function bringerOf(standing: readonly LiveFact<Mark>[]): string | null {
  const named = standing
    .map(({ fact }) => fact)
    .filter(({ status, picker }) => status === 'arrived' && (picker ?? '') !== '')
  const [first] = named.toSorted((one, other) => happenedAt(one) - happenedAt(other))
  return first?.picker ?? null
}

export function marksDisagree(standing: readonly LiveFact<Mark>[]): boolean {
  return disagree(standing, marksAgree)
}

/**
 * Arrived at one table, picked up at another whose tablet had not heard of the arrival: compatible when the arrival came
 * first. Time is only a hint, but asking for every child picked up at another table would drown the real questions.
 */
function marksAgree(one: Mark, other: Mark): boolean {
  if (one.status === other.status)
    return one.status !== 'left' || isSamePicker(one.picker, other.picker)
  if (one.status === 'arrived' && other.status === 'left')
    return happenedAt(one) < happenedAt(other)
  if (one.status === 'left' && other.status === 'arrived')
    return happenedAt(other) < happenedAt(one)
  return false
}

/**
 * The mark to show. Of equal marks the earliest. Of contradictory ones the cautious reading: a child somebody saw is
 * looked for and counted at roll call until a person has decided.
 */
function shownMark(marks: readonly Mark[]): Mark | undefined {
  const sorted = marks.toSorted((one, other) => happenedAt(one) - happenedAt(other))
  const arrived = sorted.find((mark) => mark.status === 'arrived')
  const left = sorted.find((mark) => mark.status === 'left')
  if (arrived !== undefined && left !== undefined) {
    const gone = sorted.every((mark) => mark.status !== 'arrived' || marksAgree(mark, left))
    return gone ? left : arrived
  }
  return arrived ?? left ?? sorted.find((mark) => mark.status === 'absent') ?? sorted[0]
}

export interface PresenceCounts {
  readonly expected: number
  readonly arrived: number
  readonly yet: number
  readonly absent: number
  readonly left: number
}

/** Each child is in exactly one of the four, so that they add up to the expected. */
export function countPresence(
  expected: readonly Participant[],
  presence: PresenceById
): PresenceCounts {
  const counts = { expected: expected.length, arrived: 0, yet: 0, absent: 0, left: 0 }
  for (const one of expected) counts[presence.get(one.id)?.state ?? 'yet']++
  return counts
}

/** Counts apart by what `keyOf` tells: grade, group or family. */
export function countPresenceBy<Key>(
  expected: readonly Participant[],
  presence: PresenceById,
  keyOf: (participant: Participant) => Key
): ReadonlyMap<Key, PresenceCounts> {
  const parts = new Map<Key, Participant[]>()
  for (const one of expected) {
    const part = parts.get(keyOf(one))
    if (part === undefined) parts.set(keyOf(one), [one])
    else part.push(one)
  }
  return new Map([...parts].map(([key, part]) => [key, countPresence(part, presence)]))
}

export interface RecentMark {
  readonly mark: Mark
  readonly undone: boolean
}

/** The last twenty marks as they were recorded, latest first; the undone ones stay to be seen. */
export function recentMarks(facts: Iterable<Fact>): readonly RecentMark[] {
  const byId = factsById(facts)
  const voided = voidedIn(byId)
  const marks = [...byId.values()].filter((fact) => fact.kind === 'mark')
  return latest(marks).map((mark) => ({ mark, undone: voided.has(mark.id) }))
}
