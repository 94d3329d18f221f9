import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSession, type Presence } from '../../../src/domain/attendance/attendance.ts'
import { belongsTo, inSessionsOf } from '../../../src/domain/attendance/belonging.ts'
import type { Session } from '../../../src/domain/entity.ts'
import { aField, aMark, aParticipant, aSession, EVENT } from '../build.ts'
import { at, aVenueDay, overlap, shownIn, type VenueDay } from './a-day-of-venues.ts'

const hallA = aSession({ id: 'hallA', venue: 'v1', start: '09:00', end: '12:00' })
const hallB = aSession({ id: 'hallB', venue: 'v1', start: '13:00', end: '15:00' })
const gymA = aSession({ id: 'gymA', venue: 'v2', start: '09:30', end: '12:00' })
const gymB = aSession({ id: 'gymB', venue: 'v2', start: '13:00', end: '15:30' })
const ALL = [hallA, hallB, gymA, gymB]

const CAME = aMark({ id: 'm1', session: 'hallA', at: at('09:10') })

function aDay(given: Partial<VenueDay>): VenueDay {
  return { sessions: ALL, children: [aParticipant({ id: 'c1' })], marks: [], told: [], ...given }
}

/** The sessions that expect the child, and of them those that miss it. */
function askingFor(day: VenueDay): { readonly expected: string; readonly missing: string } {
  const ids = (list: (session: Session) => readonly string[]) =>
    day.sessions.flatMap((one) => (list(one).includes('c1') ? [one.id] : [])).join(' ')
  return {
    expected: ids((one) => shownIn(one, day).expected),
    missing: ids((one) => shownIn(one, day).missing)
  }
}

function childOf(given: Partial<Parameters<typeof aParticipant>[0]>) {
  return [aParticipant({ id: 'c1', ...given })]
}

describe('where a child belongs', () => {
  it('[A20] is its コマ, else its venue and days, else everywhere', () => {
    const where = (given: Partial<Parameters<typeof aParticipant>[0]>) =>
      ALL.filter((one) => belongsTo(one, aParticipant({ id: 'c1', ...given }), EVENT)).map(
        ({ id }) => id
      )
    expect(where({})).toEqual(['hallA', 'hallB', 'gymA', 'gymB'])
    expect(where({ venue: 'v2' })).toEqual(['gymA', 'gymB'])
    expect(where({ venue: 'v2', days: [2] })).toEqual([])
    expect(where({ venue: 'v2', sessions: ['hallA', 'gymB'] })).toEqual(['hallA', 'gymB'])
    expect(where({ event: 'e9' })).toEqual([])
  })

  it('[A20] a コマ that is gone is none', () => {
    const entries = [
      aParticipant({ id: 'c1', sessions: ['hallA', 'gone'] }),
      aParticipant({ id: 'c2', sessions: ['gone'] }),
      aParticipant({ id: 'c3' })
    ]
    const isThere = (id: string) => id !== 'gone'
    expect(inSessionsOf(entries, isThere).map(({ sessions }) => sessions)).toEqual([
      ['hallA'],
      [],
      undefined
    ])
    expect(inSessionsOf(entries, () => true)).toBe(entries)
  })
})

describe('a day at two venues', () => {
  it('[A24] who belongs to both is expected in both, then where it was seen', () => {
    expect(askingFor(aDay({})).missing).toBe('hallA hallB gymA gymB')
    const day = aDay({ marks: [CAME] })
    expect(askingFor(day)).toEqual({ expected: 'hallA hallB', missing: '' })
    expect(shownIn(hallB, day).presence.get('c1')).toMatchObject({ carriedFrom: 'hallA' })
  })

  it('[A22] who turned up at the other venue is expected there, and missed nowhere', () => {
    const day = aDay({ children: childOf({ venue: 'v2' }), marks: [CAME] })
    expect(askingFor(day)).toEqual({ expected: 'hallA hallB', missing: '' })
  })

  it('[A22] where the other venue has nothing the child is looked for at its own', () => {
    const sessions = [hallA, gymA, gymB]
    const day = aDay({ sessions, children: childOf({ venue: 'v2' }), marks: [CAME] })
    expect(askingFor(day)).toEqual({ expected: 'hallA gymB', missing: 'gymB' })
  })

  it('[A21] who changes at noon leaves nothing behind, and is counted at the other venue', () => {
    const children = childOf({ sessions: ['hallA', 'gymB'] })
    const morning = aDay({ children, marks: [CAME] })
    expect(askingFor(morning)).toEqual({ expected: 'hallA gymB', missing: 'gymB' })
    const later = aMark({ id: 'm2', session: 'gymB', at: at('13:05') })
    const noon = aDay({ children, marks: [CAME, later] })
    expect(askingFor(noon)).toEqual({ expected: 'hallA gymB', missing: '' })
    expect(shownIn(hallB, noon).presence.get('c1')).toBeUndefined()
  })

  it('[A21] gone home from one and come to the other: each shows what was said there', () => {
    const left = aMark({
      id: 'm2',
      session: 'hallA',
      status: 'left',
      at: at('11:00'),
      prev: ['m1']
    })
    const again = aMark({ id: 'm3', session: 'gymA', at: at('11:20') })
    const day = aDay({ children: childOf({ venue: 'v1' }), marks: [CAME, left, again] })
    const state = (one: Session): Presence['state'] | undefined =>
      shownIn(one, day).presence.get('c1')?.state
    expect(ALL.map(state)).toEqual(['left', undefined, 'arrived', 'arrived'])
    expect(askingFor(day)).toEqual({ expected: 'hallA gymA gymB', missing: '' })
    expect(shownIn(hallB, day).seen.get('c1')).toMatchObject({ session: gymA, state: 'arrived' })
  })

  it('[A23] a venue that is changed at noon holds from then on', () => {
    const told = [aField({ id: 'f1', field: 'venue', value: 'v2', at: at('12:10') })]
    const day = aDay({ children: childOf({ venue: 'v2' }), marks: [CAME], told })
    expect(askingFor(day)).toEqual({ expected: 'hallA gymB', missing: 'gymB' })
  })

  it('[A23] what is changed in the evening leaves the day as it was', () => {
    const told = [aField({ id: 'f1', field: 'venue', value: 'v2', at: at('20:00') })]
    const day = aDay({ children: childOf({ venue: 'v2' }), marks: [CAME], told })
    expect(askingFor(day)).toEqual({ expected: 'hallA hallB', missing: '' })
  })
})

describe('whatever happens on a day', () => {
  it('[A24] after it was seen a child is missing at one venue at most, at one time', () => {
    const day = fc.oneof(aVenueDay(['v1', 'v2'], false), aVenueDay(['v1', 'v2'], true))
    fc.assert(
      fc.property(day, (given) => {
        for (const [one, other] of pairsOf(given.sessions)) {
          const [here, there] = [shownIn(one, given), shownIn(other, given)]
          if (!here.seen.has('c1') && !there.seen.has('c1')) continue
          const missing = [...here.missing, ...there.missing]
          expect(missing.length).toBeLessThan(2)
          if (isRecordedIn(one, given)) expect(there.missing).toEqual([])
          if (isRecordedIn(other, given)) expect(here.missing).toEqual([])
        }
      }),
      { numRuns: 2000 }
    )
  })

  it('[A22] at three venues too, as long as the one where it was seen has something', () => {
    fc.assert(
      fc.property(aVenueDay(['v1', 'v2', 'v3'], false), (given) => {
        for (const [one, other] of pairsOf(given.sessions)) {
          const [here, there] = [shownIn(one, given), shownIn(other, given)]
          const last = here.seen.get('c1')?.session
          const isOpen = given.sessions.some(
            (more) => more.venue === last?.venue && overlap(more, one) && overlap(more, other)
          )
          if (!last || !isOpen || last !== there.seen.get('c1')?.session) continue
          expect([...here.missing, ...there.missing].length).toBeLessThan(2)
        }
      }),
      { numRuns: 2000 }
    )
  })

  it('[A8] a day of one venue is what it was before there were several', () => {
    const oneVenue = fc
      .tuple(aVenueDay(['v1'], false), fc.constantFrom('', 'v1', 'v2'), fc.boolean())
      .map(([{ sessions, marks, told }, venue, comes]) => ({
        sessions,
        marks,
        told,
        children: childOf({ venue, days: comes ? [] : [2] })
      }))
    fc.assert(
      fc.property(oneVenue, (given) => {
        for (const one of given.sessions) {
          const before = beforeVenues(one, given)
          expect(shownIn(one, given).presence.get('c1')).toEqual(before.presence)
          expect(shownIn(one, given).expected).toEqual(before.isExpected ? ['c1'] : [])
        }
      })
    )
  })
})

function pairsOf(sessions: readonly Session[]): readonly (readonly [Session, Session])[] {
  return sessions.flatMap((one) =>
    sessions
      .filter((other) => one.id < other.id && one.venue !== other.venue && overlap(one, other))
      .map((other) => [one, other] as const)
  )
}

function isRecordedIn(session: Session, { marks }: VenueDay): boolean {
  const own = foldSession(marks.filter((mark) => mark.session === session.id)).get('c1')
  return own?.state === 'arrived' || own?.state === 'left'
}

/** The rule as it was written when every day was read venue by venue. */
function beforeVenues(session: Session, { sessions, marks, children }: VenueDay) {
  let presence: Presence | undefined
  const inOrder = sessions.toSorted((one, other) =>
    `${one.start}${one.id}` < `${other.start}${other.id}` ? -1 : 1
  )
  for (const one of inOrder.slice(0, inOrder.indexOf(session) + 1)) {
    const own = foldSession(marks.filter((mark) => mark.session === one.id)).get('c1')
    const isOwn = one === session
    const wasSeen = own?.state === 'arrived' || own?.state === 'left'
    if (own && !isOwn && wasSeen) presence = { ...own, heads: [], carriedFrom: one.id }
    if (!own || !isOwn) continue
    const isKept = own.state !== 'yet' || own.question || !presence
    presence = isKept ? own : { ...presence!, heads: own.heads }
  }
  const [child] = children
  const isPlaced = child!.days.length === 0 && (child!.venue === '' || child!.venue === 'v1')
  return { presence, isExpected: isPlaced || (presence?.state ?? 'yet') !== 'yet' }
}
