import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bindDays,
  comesOn,
  datesOf,
  dayNumbersOf,
  participationOn,
  participationOnDays
} from '../../../src/domain/people/participation.ts'
import { daysToShow } from '../../../src/domain/day.ts'
import { changesOfOthers } from '../../../src/domain/people/said-of-child.ts'
import { aParticipant } from '../build.ts'

const DAYS = ['2026-12-12', '2026-12-13', '2026-12-19', '2026-12-20']
const days = (...at: readonly number[]) => at.flatMap((one) => DAYS[one] ?? [])

describe('on which days a child comes', () => {
  it('[N30] is bound to dates: a day before shifts nobody', () => {
    const event = { days: days(1, 2) }
    const second = aParticipant({ id: 'c1', ...participationOnDays([2], event) })
    expect(datesOf(second, event)).toEqual([DAYS[2]])
    const earlier = { days: days(0, 1, 2) }
    expect(datesOf(second, earlier)).toEqual([DAYS[2]])
    expect(dayNumbersOf(second, earlier)).toEqual([3])
    expect(comesOn(second, earlier, DAYS[1] ?? '')).toBe(false)
    expect(comesOn(second, earlier, DAYS[2] ?? '')).toBe(true)
  })

  it('[N30] on all days is on the new ones, too', () => {
    const child = aParticipant({ id: 'c1', ...participationOn(null, { days: days(0) }) })
    expect(datesOf(child, { days: days(0, 1) })).toBeNull()
    expect(comesOn(child, { days: days(0, 1) }, DAYS[1] ?? '')).toBe(true)
  })

  it('[N31] an older tablet that changes the numbers later is heard', () => {
    const event = { days: days(0, 1) }
    const child = aParticipant({ id: 'c1', ...participationOnDays([1], event) })
    expect(datesOf({ ...child, days: [2] }, event)).toEqual([DAYS[1]])
    expect(datesOf({ ...child, days: [] }, event)).toBeNull()
    expect(datesOf({ ...child, days: [1] }, event)).toEqual([DAYS[0]])
    // never bound: an entry of an older version
    expect(datesOf(aParticipant({ id: 'c2', days: [2] }), event)).toEqual([DAYS[1]])
  })

  it('[N30] what is written of days is written as dates; what says dates is left alone', () => {
    const event = { days: days(0, 1) }
    expect(bindDays({ days: [2] }, event)).toEqual({ days: [2], dates: ['2', DAYS[1]] })
    expect(bindDays({ days: [] }, event)).toEqual({ days: [], dates: [] })
    expect(bindDays({ dates: ['1', DAYS[0] ?? ''], days: [1] }, event).dates).toHaveLength(2)
    expect(bindDays({}, event)).toEqual({})
  })

  it('[N30] written and read it is the same, whatever days come before or behind', () => {
    const some = fc.subarray(DAYS, { minLength: 1 })
    fc.assert(
      fc.property(some, some, some, (dates, eventDays, laterDays) => {
        const written = participationOn(dates, { days: eventDays })
        expect(datesOf(written, { days: laterDays })).toEqual(dates)
      })
    )
  })
})

it('[N33] a session, a block or a child on a date that is none of the event’s days has its date among those shown', () => {
  const event = { days: days(1, 2) }
  expect(daysToShow(event, [DAYS[2] ?? '', DAYS[0] ?? '', DAYS[0] ?? ''])).toEqual(days(0, 1, 2))
  expect(daysToShow(event, [])).toEqual(event.days)
})

it('[N34] a child may come on no day at all, also one with several entries', () => {
  const event = { days: days(0, 1) }
  const none = participationOn([], event)
  expect(datesOf(none, event)).toEqual([])
  expect(comesOn(none, event, DAYS[0] ?? '')).toBe(false)
  const other = aParticipant({ id: 'c2' })
  expect(changesOfOthers(none, [other])).toEqual([['c2', none]])
  expect(changesOfOthers(none, [{ ...other, ...none }])).toEqual([])
})
