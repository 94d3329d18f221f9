// Who has to be seen at a roll call, who was, and who is missing; by group. Rules R23–R28.
import type { PresenceState } from '../attendance/attendance.ts'
import type { Participant } from '../entity.ts'
import type { GroupId, Id, Instant } from '../id.ts'
import { groupBy } from '../../lib/group.ts'
import type { RollCallWhy } from './roll-call.ts'
import type { SeenState } from './seen.ts'

export interface RollEntry {
  readonly person: Participant
  readonly state: PresenceState
  readonly seen: SeenState | null
  /** Gone or absent, and yet somebody saw it afterwards: it counts as here, and both are told. */
  readonly isContradicted: boolean
}

/** What attendance says of one person. */
export interface Standing {
  readonly state: PresenceState
  readonly at: Instant | null
}

export interface Roll {
  readonly expected: readonly RollEntry[]
  /** Nobody looks for them; the first thing people ask. */
  readonly others: readonly RollEntry[]
  readonly counts: RollCounts
}

export interface RollCounts {
  readonly expected: number
  readonly seen: number
  readonly missing: number
  readonly children: number
  readonly adults: number
}

/** `people`: of the day and place, in the order they are shown. */
export function rollOf(
  why: RollCallWhy,
  people: readonly Participant[],
  standingOf: (person: Id) => Standing,
  seenBy: ReadonlyMap<Id, SeenState>
): Roll {
  const entries = people.map((person): RollEntry => {
    const standing = standingOf(person.id)
    const seen = seenBy.get(person.id) ?? null
    return { person, state: standing.state, seen, isContradicted: contradicts(standing, seen) }
  })
  const expected = entries.filter((entry) => isExpected(why, entry))
  const missing = expected.filter(isMissing).length
  const adults = expected.filter(({ person }) => isAdult(person)).length
  return {
    expected,
    others: entries.filter((entry) => !expected.includes(entry) && isAsked(why, entry)),
    counts: {
      expected: expected.length,
      seen: expected.length - missing,
      missing,
      children: expected.length - adults,
      adults
    }
  }
}

/**
 * Seen beats everything. Else those are expected who are here; when everybody is out, all who have not gone home: who was not received
 * at the table may have come in by another door, and staff is seldom received.
 */
function isExpected(why: RollCallWhy, { person, state, seen }: RollEntry): boolean {
  if (seen) return true
  if (why === 'evacuation') return state === 'yet' || state === 'arrived'
  return state === 'arrived' && !isStaff(person)
}

/** Of staff nobody asks at a move. */
function isAsked(why: RollCallWhy, { person }: RollEntry): boolean {
  return why === 'evacuation' || !isStaff(person)
}

function contradicts({ state, at }: Standing, seen: SeenState | null): boolean {
  if (!seen || (state !== 'left' && state !== 'absent')) return false
  return seen.sightings.some((one) => at === null || one.at > at)
}

export function isMissing({ seen }: RollEntry): boolean {
  return seen === null
}

export function isStaff({ staff = '' }: Participant): boolean {
  return staff !== ''
}

export function isAdult(person: Participant): boolean {
  return isStaff(person) || person.grade === 'adult'
}

export interface RollGroup {
  /** Empty: of no group. */
  readonly group: GroupId
  /** Grown-ups of no group stand together. */
  readonly areAdults: boolean
  readonly entries: readonly RollEntry[]
  readonly missing: number
  /** Complete, and somebody of it only as one of a number. */
  readonly isCounted: boolean
}

/** In the order of the event's groups; whoever is of none comes last. */
export function rollByGroup(
  expected: readonly RollEntry[],
  groups: readonly GroupId[]
): readonly RollGroup[] {
  const known = new Set(groups)
  const keyOf = ({ person }: RollEntry) => {
    if (known.has(person.group)) return person.group
    return isAdult(person) ? ADULTS : ''
  }
  const byKey = groupBy(expected, keyOf)
  return [...groups, '', ADULTS].flatMap((key): readonly RollGroup[] => {
    const entries = byKey.get(key) ?? []
    if (entries.length === 0) return []
    const missing = entries.filter(isMissing).length
    return [
      {
        group: key === ADULTS ? '' : key,
        areAdults: key === ADULTS,
        entries,
        missing,
        isCounted: missing === 0 && entries.some(({ seen }) => seen?.isCounted)
      }
    ]
  })
}

/** No id of a group looks like this. */
const ADULTS = ' adults'
