import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nowhere, type PresenceState } from '../../../src/domain/attendance/attendance.ts'
import { countDay, type Counted } from '../../../src/domain/attendance/day-total.ts'
import { aParticipant } from '../build.ts'
import { aVenueDay, shownIn } from './a-day-of-venues.ts'

function aSessionOf(states: Readonly<Record<string, readonly [PresenceState, number]>>): Counted {
  const people = Object.keys(states).map((id) => aParticipant({ id }))
  const presence = Object.entries(states).map(
    ([id, [state, at]]) => [id, { ...nowhere(id), state, at }] as const
  )
  return { people, presence: new Map(presence) }
}

describe('a day', () => {
  it('[A25] counts each child once, as what was said last of it', () => {
    const hall = aSessionOf({ a: ['left', 3], b: ['arrived', 1], c: ['absent', 1], d: ['yet', 0] })
    const gym = aSessionOf({ a: ['arrived', 2], b: ['yet', 0], c: ['yet', 0], d: ['absent', 2] })
    const noon = aSessionOf({ a: ['absent', 9], e: ['absent', 1] })
    const counts = { expected: 5, arrived: 1, left: 1, absent: 1, yet: 2 }
    expect(countDay([hall, gym, noon])).toEqual(counts)
    expect(countDay([noon, gym, hall])).toEqual(counts)
    expect(countDay([])).toEqual({ expected: 0, arrived: 0, left: 0, absent: 0, yet: 0 })
  })

  it('[A25] whatever happens at two venues, one child is one', () => {
    fc.assert(
      fc.property(aVenueDay(['v1', 'v2'], true), (day) => {
        const all = day.sessions.map((one) => {
          const { presence, expected } = shownIn(one, day)
          return { people: day.children.filter(({ id }) => expected.includes(id)), presence }
        })
        const { expected, arrived, yet, absent, left } = countDay(all)
        expect(expected).toBeLessThan(2)
        expect(arrived + yet + absent + left).toBe(expected)
        const wasSeen = all.some(({ presence }) =>
          ['arrived', 'left'].includes(presence.get('c1')?.state ?? 'yet')
        )
        expect(arrived + left).toBe(wasSeen ? 1 : 0)
      })
    )
  })
})
