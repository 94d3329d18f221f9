import { describe, expect, test } from 'vitest'
import { lastSeenIn } from '../../../src/domain/rollcall/last-seen.ts'
import { rollByGroup, rollOf, type Standing } from '../../../src/domain/rollcall/roll.ts'
import type { SeenState } from '../../../src/domain/rollcall/seen.ts'
import { aMark, aParticipant, MINUTE, NINE } from '../build.ts'
import { aSighting } from './build.ts'

const STATES: Readonly<Record<string, Standing>> = {
  here: { state: 'arrived', at: NINE },
  yet: { state: 'yet', at: null },
  gone: { state: 'left', at: NINE + 10 * MINUTE },
  absent: { state: 'absent', at: NINE }
}
const people = [
  ...Object.keys(STATES).map((id) => aParticipant({ id })),
  aParticipant({ id: 'staff', staff: 's1', grade: 'adult' })
]
const standingOf = (id: string): Standing => STATES[id] ?? { state: 'yet', at: null }

function seenAt(at: number, how: 'seen' | 'counted' = 'seen'): SeenState {
  const sighting = { fact: 'x1', at, by: '', device: 'd1', place: '', how }
  return { isCounted: how === 'counted', sightings: [sighting] }
}

const nobody = new Map<string, SeenState>()
const idsOf = (entries: readonly { readonly person: { readonly id: string } }[]) =>
  entries.map(({ person }) => person.id)

describe('who is expected', () => {
  test('[R23] at a move who is here, without staff; the others are told with why not', () => {
    const roll = rollOf('move', people, standingOf, nobody)
    expect(idsOf(roll.expected)).toEqual(['here'])
    expect(roll.others.map(({ person, state }) => [person.id, state])).toEqual([
      ['yet', 'yet'],
      ['gone', 'left'],
      ['absent', 'absent']
    ])
    expect(roll.counts).toEqual({ expected: 1, seen: 0, missing: 1, children: 1, adults: 0 })
  })

  test('[R24] when everybody is out: all who have not gone home, grown-ups and staff too', () => {
    const roll = rollOf('evacuation', people, standingOf, nobody)
    expect(idsOf(roll.expected)).toEqual(['here', 'yet', 'staff'])
    expect(roll.counts).toMatchObject({ expected: 3, missing: 3, children: 2, adults: 1 })
  })

  test('[R25] seen beats gone: it counts, and both are told, unless it went home afterwards', () => {
    const after = rollOf(
      'move',
      people,
      standingOf,
      new Map([['gone', seenAt(NINE + 20 * MINUTE)]])
    )
    expect(idsOf(after.expected)).toEqual(['here', 'gone'])
    expect(after.expected[1]).toMatchObject({ isContradicted: true, state: 'left' })
    const before = rollOf('move', people, standingOf, new Map([['gone', seenAt(NINE)]]))
    expect(before.expected[1]).toMatchObject({ isContradicted: false })
    const absent = rollOf('evacuation', people, standingOf, new Map([['absent', seenAt(NINE + 1)]]))
    expect(absent.expected[2]).toMatchObject({ isContradicted: true })
    const timeless = () => ({ state: 'absent', at: null }) as const
    const roll = rollOf('evacuation', people, timeless, new Map([['absent', seenAt(0)]]))
    expect(roll.expected[0]?.isContradicted).toBe(true)
  })

  test('[R26] seen and missing add up to expected', () => {
    const seen = new Map([
      ['here', seenAt(NINE)],
      ['gone', seenAt(NINE)]
    ])
    const { counts } = rollOf('evacuation', people, standingOf, seen)
    expect(counts).toEqual({ expected: 4, seen: 2, missing: 2, children: 3, adults: 1 })
  })
})

describe('by group', () => {
  const of = (id: string, group: string, more = {}) => aParticipant({ id, group, ...more })
  const inGroups = [
    of('c1', 'g2'),
    of('c2', 'g1'),
    of('c3', 'g1'),
    of('c4', ''),
    of('c5', 'g9'),
    of('p1', '', { grade: 'adult' }),
    of('p2', 'g2', { grade: 'adult' })
  ]
  const here = () => ({ state: 'arrived', at: NINE }) as const

  test('[R27] in the order of the groups; of none last, then grown-ups of none', () => {
    const { expected } = rollOf('evacuation', inGroups, here, nobody)
    const told = rollByGroup(expected, ['g1', 'g2', 'g3'])
    expect(told.map(({ group, areAdults, entries }) => [group, areAdults, idsOf(entries)])).toEqual(
      [
        ['g1', false, ['c2', 'c3']],
        ['g2', false, ['c1', 'p2']],
        ['', false, ['c4', 'c5']],
        ['', true, ['p1']]
      ]
    )
  })

  test('[R28] a complete group says whether it was counted', () => {
    const counted = new Map([
      ['c2', seenAt(NINE)],
      ['c3', seenAt(NINE, 'counted')],
      ['c1', seenAt(NINE, 'counted')]
    ])
    const { expected } = rollOf('evacuation', inGroups, here, counted)
    const [a, b] = rollByGroup(expected, ['g1', 'g2'])
    expect(a).toMatchObject({ missing: 0, isCounted: true })
    expect(b).toMatchObject({ missing: 1, isCounted: false })
  })
})

test('[R29] last seen is the latest of coming, going and earlier roll calls, with who said it', () => {
  const who = { personOf: (id: string) => id, wearerOf: () => null }
  const marks = [
    aMark({ id: 'm1' }),
    aMark({ id: 'm2', participant: 'c2', at: NINE + 5 * MINUTE }),
    aMark({ id: 'm3', participant: 'c3', status: 'absent' })
  ]
  const sightings = [
    aSighting({ id: 'x1', at: NINE + 10 * MINUTE, place: '河原', device: 'd6', by: 'ando' }),
    aSighting({ id: 'x2', person: 'c2', at: NINE + MINUTE }),
    aSighting({ id: 'x3', person: 'c4', at: NINE, device: 'd1' }),
    aSighting({ id: 'x4', person: 'c4', at: NINE, device: 'd2' })
  ]
  const last = lastSeenIn(marks, sightings, ['r1'], who)
  expect(last.get('c1')).toEqual({
    at: NINE + 10 * MINUTE,
    by: 'ando',
    device: 'd6',
    session: '',
    place: '河原'
  })
  expect(last.get('c2')).toMatchObject({ at: NINE + 5 * MINUTE, session: 's1' })
  expect(last.has('c3')).toBe(false)
  expect(last.get('c4')?.device).toBe('d2')
  expect(lastSeenIn(marks, sightings.toReversed(), ['r1'], who).get('c4')?.device).toBe('d2')
})
