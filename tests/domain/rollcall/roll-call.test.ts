import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  rollCallsIn,
  TOGETHER_MS,
  underWay,
  type VenueOf
} from '../../../src/domain/rollcall/roll-call.ts'
import { beginRollCall, endRollCall, joinRollCalls } from '../../../src/domain/rollcall/write.ts'
import type { RollCalled } from '../../../src/domain/day-facts.ts'
import type { Draft, Fact } from '../../../src/domain/fact.ts'
import { aVoid, MINUTE, NINE } from '../build.ts'
import { aBeginning } from './build.ts'

const oneVenue: VenueOf = () => ''
const twoVenues: VenueOf = (session) => (session === 's9' ? 'v2' : 'v1')
const WISH = { event: 'e1', day: '2026-11-21', session: 's1', why: 'evacuation' } as const

function written(draft: Draft<RollCalled>, id: string, at: number, device = 'd2'): RollCalled {
  return { ...draft, id, at, by: '', device }
}

function idsOf(facts: readonly Fact[], venueOf = oneVenue) {
  return rollCallsIn(facts, venueOf).map(({ ids }) => ids)
}

const first = aBeginning({ id: 'f1' })
const second = aBeginning({ id: 'f2', subject: 'r2', at: NINE + 4 * MINUTE, device: 'd2' })

describe('beginnings that are one roll call', () => {
  test('[R10] two tablets that had not heard of each other and begin within half an hour', () => {
    expect(idsOf([first, second])).toEqual([['r1', 'r2']])
    expect(rollCallsIn([second, first], oneVenue)).toMatchObject([
      { id: 'r1', began: { at: NINE } }
    ])
    const late = { ...second, at: NINE + TOGETHER_MS + 1 }
    expect(idsOf([first, late])).toEqual([['r1'], ['r2']])
  })

  test('[R10] not those of another event, day, reason or session', () => {
    expect(idsOf([first, { ...second, event: 'e2' }])).toHaveLength(2)
    expect(idsOf([first, { ...second, day: '2026-11-22' }])).toHaveLength(2)
    expect(idsOf([first, { ...second, why: 'move' }])).toHaveLength(2)
    const move = { ...first, why: 'move' } as const
    expect(idsOf([move, { ...second, why: 'move', session: 's2' }])).toHaveLength(2)
    expect(idsOf([move, { ...second, why: 'move' }])).toHaveLength(1)
  })

  test('[R11] an evacuation is of a venue, whatever session a tablet stood in', () => {
    expect(idsOf([first, { ...second, session: 's2' }], twoVenues)).toHaveLength(1)
    expect(idsOf([first, { ...second, session: 's9' }], twoVenues)).toHaveLength(2)
  })

  test('[R12] whoever had heard of the one before meant another: the drill of the morning is not the alarm', () => {
    const [drill] = rollCallsIn([first], oneVenue)
    const alarm = written(beginRollCall(WISH, drill ? [drill] : [], 'r2'), 'f2', NINE + MINUTE)
    expect(alarm.prev).toEqual(['f1'])
    expect(idsOf([first, alarm])).toEqual([['r1'], ['r2']])
    // a third one, that heard of neither, belongs to the nearer
    const third = aBeginning({ id: 'f3', subject: 'r3', at: NINE + 2 * MINUTE, device: 'd3' })
    expect(idsOf([first, alarm, third])).toEqual([['r1'], ['r2', 'r3']])
  })

  test('[R12] one of another day is not named', () => {
    const [yesterday] = rollCallsIn([{ ...first, day: '2026-11-20' }], oneVenue)
    expect(beginRollCall(WISH, yesterday ? [yesterday] : [], 'r2').prev).toEqual([])
  })

  test('[R13] a person joins what clocks keep apart, and three at once', () => {
    const late = { ...second, at: NINE + 3 * TOGETHER_MS }
    const third = aBeginning({ id: 'f3', subject: 'r3', at: NINE + 9 * TOGETHER_MS })
    const [a, b, c] = rollCallsIn([first, late, third], oneVenue)
    if (!a || !b || !c) throw new Error('three roll calls')
    const joined = written(joinRollCalls(a, b), 'f4', NINE)
    expect(idsOf([first, late, third, joined])).toEqual([['r1', 'r2'], ['r3']])
    const [both] = rollCallsIn([first, late, joined], oneVenue)
    if (!both) throw new Error('one roll call')
    const all = written(joinRollCalls(c, both), 'f5', NINE)
    expect(idsOf([first, late, third, joined, all])).toEqual([['r1', 'r2', 'r3']])
  })
})

describe('over, or not', () => {
  const [call] = rollCallsIn([first, second], oneVenue)
  const ended = call && written(endRollCall(call), 'f9', NINE + 20 * MINUTE)

  test('[R14] ended by one it is ended for all that are one with it', () => {
    expect(rollCallsIn([first, second, ...(ended ? [ended] : [])], oneVenue)).toMatchObject([
      { ended: { at: NINE + 20 * MINUTE, device: 'd2' } }
    ])
    expect(call?.ended).toBeNull()
  })

  test('[R14] an ending that was taken back, or came without its beginning, ends nothing', () => {
    if (!ended) throw new Error('ended')
    const back = aVoid({ id: 'f10', subject: 'r1', prev: ['f9'] })
    expect(rollCallsIn([first, ended, back], oneVenue)).toMatchObject([{ ended: null }])
    expect(rollCallsIn([ended], oneVenue)).toEqual([])
  })

  test('[R14] a beginning that was taken back is none', () => {
    expect(idsOf([first, second, aVoid({ id: 'f8', subject: 'r1', prev: ['f1'] })])).toEqual([
      ['r2']
    ])
  })

  test('[R15] what is under way is gone on with; what is ended, older or elsewhere is not', () => {
    const calls = rollCallsIn([first], oneVenue)
    expect(underWay(calls, WISH, NINE + MINUTE, oneVenue)?.id).toBe('r1')
    expect(underWay(calls, { ...WISH, why: 'move' }, NINE + MINUTE, oneVenue)).toBeNull()
    expect(underWay(calls, WISH, NINE + TOGETHER_MS + 1, oneVenue)).toBeNull()
    const over = rollCallsIn([first, ...(ended ? [ended] : [])], oneVenue)
    expect(underWay(over, WISH, NINE + MINUTE, oneVenue)).toBeNull()
  })
})

test('[R10] [F1] the order in which facts come, and facts that come twice, change nothing', () => {
  const facts = fc.array(
    fc.record({
      subject: fc.integer({ min: 1, max: 5 }),
      at: fc.integer({ min: 0, max: 90 }),
      state: fc.constantFrom('begun' as const, 'ended' as const),
      names: fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 3 })
    }),
    { maxLength: 10 }
  )
  fc.assert(
    fc.property(facts, fc.func(fc.integer()), (all, shuffle) => {
      const told = all.map(({ subject, at, state, names }, n) =>
        aBeginning({
          id: `f${n}`,
          subject: `r${subject}`,
          at: NINE + at * MINUTE,
          state,
          prev: names.filter((one) => one < n).map((one) => `f${one}`)
        })
      )
      const mixed = [...told, ...told].toSorted((a, b) => shuffle(a.id, b.id))
      expect(rollCallsIn(mixed, oneVenue)).toEqual(rollCallsIn(told, oneVenue))
    })
  )
})
