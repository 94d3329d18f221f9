import { describe, expect, it } from 'vitest'
import {
  countPresence,
  nowhere,
  type Presence,
  type PresenceState
} from '../../../src/domain/attendance/attendance.ts'
import type { Event, Participant, Session } from '../../../src/domain/entity.ts'
import {
  countsOf,
  freeze,
  gradesOf,
  missed,
  namelessIn,
  standInsOf
} from '../../../src/domain/attendance/totals.ts'
import { aMark } from '../build.ts'

const event: Event = { id: 'event', title: '', days: ['2026-11-22'], retention: [] }
const session: Session = {
  id: 'session',
  event: 'event',
  venue: 'venue',
  day: '2026-11-22',
  title: '午前',
  start: '09:30',
  end: '12:00'
}

function here(participant: string, state: PresenceState, change: Partial<Presence> = {}): Presence {
  return { ...nowhere(participant), state, ...change }
}

function presenceOf(...list: readonly Presence[]): ReadonlyMap<string, Presence> {
  return new Map(list.map((one) => [one.participant, one]))
}

const presence = presenceOf(
  here('a', 'arrived'),
  here('b', 'left'),
  here('c', 'absent'),
  here('d', 'yet'),
  here('e', 'arrived', { carriedFrom: 'morning' })
)

describe('totals', () => {
  it('[L4] a child without an entry is counted in the sessions it was marked in or carried over to, and has no name', () => {
    const nameless = namelessIn('event', presence, (id) => id !== 'a')
    expect(nameless.map(({ id }) => id)).toEqual(['b', 'c', 'e'])
    expect(nameless[0]).toMatchObject({ sei: '', callName: '', family: '', grade: 'other' })
    expect(namelessIn('event', presence, () => false)).toEqual([])
    const facts = [
      { ...aMark({ id: 'm1' }), ...missed('session', 'd') },
      aMark({ id: 'm2', participant: 'f', status: 'cleared', prev: ['m0'] })
    ]
    expect(namelessIn('event', presence, (id) => id !== 'a', facts).map(({ id }) => id)).toEqual([
      'b',
      'c',
      'd',
      'e'
    ])
  })

  it('[L5] of a session numbers stay, and how many of each grade came', () => {
    const [stand] = namelessIn('event', presence, (id) => id === 'b')
    const aChild = (id: string, grade: Participant['grade']): Participant => ({
      ...stand!,
      id,
      grade
    })
    const expected = [aChild('a', 'e2'), aChild('b', 'e2'), aChild('c', 'e5'), aChild('d', 'j1')]
    const totals = freeze(session, event, expected, presence)
    expect(totals).toEqual({
      id: 'session',
      event: 'event',
      day: '2026-11-22',
      title: '午前',
      expected: 4,
      arrived: 1,
      absent: 1,
      left: 1,
      byGrade: ['e2', 2]
    })
    expect(countsOf(totals)).toEqual({ expected: 4, arrived: 1, absent: 1, left: 1, yet: 1 })
    expect(gradesOf(totals)).toEqual([['e2', 2]])
    const { people, presence: frozen } = standInsOf(totals)
    expect(countPresence(people, frozen)).toEqual(countsOf(totals))
    expect(people.map(({ grade }) => grade)).toEqual(['e2', 'e2', 'other', 'other'])
    expect(gradesOf({ ...totals, byGrade: ['e2', 2, 'later-grade', 1, 'e3', 'x', 'j1'] })).toEqual([
      ['e2', 2]
    ])
  })
})
