// A day of several venues: what each session shows and expects, from entries, changes of entries and marks.
import fc from 'fast-check'
import { foldSession, type PresenceById } from '../../../src/domain/attendance/attendance.ts'
import { expectedIn } from '../../../src/domain/attendance/belonging.ts'
import { dayPresenceIn, type LastSeenById } from '../../../src/domain/attendance/day-presence.ts'
import type { Participant, Session } from '../../../src/domain/entity.ts'
import { instantOf, minutesToClock } from '../../../src/domain/calendar.ts'
import type { Fact, Mark } from '../../../src/domain/fact.ts'
import { foldFields } from '../../../src/domain/fields.ts'
import { aField, aMark, aParticipant, aSession, EVENT } from '../build.ts'

export const DAY = '2026-11-21'
export const at = (clock: string): number => instantOf(DAY, clock)

export interface VenueDay {
  readonly sessions: readonly Session[]
  readonly children: readonly Participant[]
  readonly marks: readonly Mark[]
  /** `field` facts of the register. */
  readonly told: readonly Fact[]
}

export interface Shown {
  readonly presence: PresenceById
  readonly seen: LastSeenById
  readonly expected: readonly string[]
  readonly missing: readonly string[]
}

export function shownIn(session: Session, day: VenueDay): Shown {
  const { sessions, children, marks, told } = day
  const fold = (id: string) => foldSession(marks.filter((mark) => mark.session === id))
  const { presence, seen } = dayPresenceIn(session, sessions, fold)
  const expected = expectedIn(children, {
    session,
    event: EVENT,
    ofDay: sessions,
    presence,
    seen,
    entriesOf: (id) => children.filter((one) => one.id === id),
    said: foldFields(told)
  }).map(({ id }) => id)
  const missing = expected.filter((id) => (presence.get(id)?.state ?? 'yet') === 'yet')
  return { presence, seen, expected, missing }
}

export function overlap(one: Session, other: Session): boolean {
  return one.start < other.end && other.start < one.end
}

/** Sessions of one venue follow each other; those of different venues stand as they like. */
function sessionsAt(venue: string): fc.Arbitrary<readonly Session[]> {
  const lengths = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 30, max: 150 })), {
    minLength: 1,
    maxLength: 3
  })
  return lengths.map((parts) => {
    let minute = 9 * 60
    return parts.map(([pause, length], number) => {
      const [start, end] = [minute + pause, minute + pause + length]
      minute = end
      const clocks = { start: minutesToClock(start), end: minutesToClock(end) }
      return aSession({ id: `${venue}s${number}`, venue, ...clocks })
    })
  })
}

interface Wish {
  readonly clock: number
  readonly venue: string
  readonly sessions: readonly string[]
}

/** One child, told where it belongs again and again, and marked here and there. `alsoSessions`: also by コマ. */
export function aVenueDay(
  venues: readonly string[],
  alsoSessions: boolean
): fc.Arbitrary<VenueDay> {
  return fc.tuple(...venues.map(sessionsAt)).chain((lists) => {
    const sessions = lists.flat()
    const clock = fc.integer({ min: 8 * 60, max: 18 * 60 })
    const named = alsoSessions
      ? fc.subarray(sessions.map(({ id }) => id)).map((ids) => withoutOverlap(ids, sessions))
      : fc.constant([])
    const wish: fc.Arbitrary<Wish> = fc.record({
      clock,
      venue: fc.constantFrom('', ...venues),
      sessions: named
    })
    const mark = fc.record({
      session: fc.constantFrom(...sessions),
      status: fc.constantFrom('arrived', 'left', 'absent', 'cleared'),
      late: fc.nat({ max: 29 }),
      sees: fc.boolean()
    })
    return fc
      .tuple(fc.array(wish, { minLength: 1, maxLength: 4 }), fc.array(mark, { maxLength: 6 }))
      .map(([wishes, marks]) => dayOf(sessions, wishes, marks))
  })
}

function withoutOverlap(ids: readonly string[], sessions: readonly Session[]): readonly string[] {
  const kept: Session[] = []
  for (const one of sessions.filter(({ id }) => ids.includes(id)))
    if (!kept.some((other) => overlap(one, other))) kept.push(one)
  return kept.map(({ id }) => id)
}

interface MarkWish {
  readonly session: Session
  readonly status: 'arrived' | 'left' | 'absent' | 'cleared'
  readonly late: number
  readonly sees: boolean
}

function dayOf(
  sessions: readonly Session[],
  wishes: readonly Wish[],
  marks: readonly MarkWish[]
): VenueDay {
  const [first, ...later] = wishes.toSorted((one, other) => one.clock - other.clock)
  const last = later.at(-1) ?? first
  const told = later.flatMap((wish, number) =>
    (['venue', 'sessions'] as const).map((field) =>
      aField({
        id: `${field}${number}`,
        field,
        value: field === 'venue' ? wish.venue : wish.sessions.join(','),
        at: at(minutesToClock(wish.clock)),
        prev: number === 0 ? [] : [`${field}${number - 1}`]
      })
    )
  )
  const child = aParticipant({
    id: 'c1',
    venue: last?.venue ?? '',
    sessions: last?.sessions ?? []
  })
  return { sessions, children: [child], told, marks: marksOf(marks) }
}

function marksOf(wishes: readonly MarkWish[]): readonly Mark[] {
  return wishes.map(({ session, status, late, sees }, number) => {
    const before = wishes.slice(0, number).flatMap((one, place) => {
      return one.session === session ? [`m${place}`] : []
    })
    return aMark({
      id: `m${number}`,
      session: session.id,
      status,
      at: at(session.start) + late * 60_000,
      prev: sees ? before : []
    })
  })
}
