import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDays,
  clockToMinutes,
  dayOf,
  instantOf,
  isClock,
  isDay
} from '../../src/domain/calendar.ts'
import { minutesToClock, momentOf, weekdayOf } from '../../src/domain/calendar.ts'
import { dayNumberOf, sessionNow } from '../../src/domain/day.ts'
import { aSession, EVENT } from './build.ts'

test('[D1] business time is Tokyo, whatever the tablet is set to', () => {
  expect(momentOf(Date.UTC(2026, 10, 21, 0, 30))).toEqual({ day: '2026-11-21', clock: '09:30' })
  expect(momentOf(Date.UTC(2026, 10, 20, 15, 0))).toEqual({ day: '2026-11-21', clock: '00:00' })
  expect(momentOf(Date.UTC(2026, 10, 20, 14, 59))).toEqual({ day: '2026-11-20', clock: '23:59' })
  expect(instantOf('2026-11-21', '09:30')).toBe(Date.UTC(2026, 10, 21, 0, 30))
  const any = fc.date({
    min: new Date('1950-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true
  })
  fc.assert(
    fc.property(any, (date) => {
      const { day, clock } = momentOf(date.getTime())
      const tokyo = new Date(date.getTime() + 9 * 3_600_000)
      expect(`${day}T${clock}`).toBe(tokyo.toISOString().slice(0, 16))
      expect(weekdayOf(day)).toBe(tokyo.getUTCDay())
      expect(Math.abs(date.getTime() - instantOf(day, clock))).toBeLessThan(60_000)
    })
  )
})

test('[D2] days that exist, and sums over months and leap years', () => {
  expect(dayOf(2026, 2, 29)).toBe(null)
  expect(dayOf(2028, 2, 29)).toBe('2028-02-29')
  expect(dayOf(2026, 13, 1)).toBe(null)
  for (const text of ['2026-11-31', '2026-1-1', '26-01-01', '2100-02-29', ''])
    expect(isDay(text)).toBe(false)
  expect(addDays('2027-12-31', 1)).toBe('2028-01-01')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
  expect(weekdayOf('2026-11-22')).toBe(0)
  expect(weekdayOf('1900-01-01')).toBe(1)
})

test('[D2] clocks stay within their day', () => {
  expect(clockToMinutes('09:30')).toBe(570)
  expect([-5, 570, 5000].map(minutesToClock)).toEqual(['00:00', '09:30', '23:59'])
  for (const text of ['24:00', '9:30', '09:60', '']) expect(isClock(text)).toBe(false)
  expect(isClock('23:59')).toBe(true)
})

const MORNING = aSession({ id: 's1' })
const AFTERNOON = aSession({ id: 's2', start: '13:00', end: '16:00' })
const SESSIONS = [
  AFTERNOON,
  MORNING,
  aSession({ id: 's3', venue: 'v2' }),
  aSession({ id: 's4', day: '2026-11-22' }),
  aSession({ id: 's5', event: 'e9' })
]

function nowAt(clock: string, venue = 'v1', day = '2026-11-21'): unknown {
  return sessionNow(instantOf(day, clock), EVENT, SESSIONS, venue)
}

test('[D3] the running session, else the next, else the last', () => {
  expect(nowAt('09:00')).toEqual({ kind: 'session', session: MORNING, phase: 'before' })
  expect(nowAt('09:30')).toEqual({ kind: 'session', session: MORNING, phase: 'running' })
  expect(nowAt('12:00')).toEqual({ kind: 'session', session: AFTERNOON, phase: 'before' })
  expect(nowAt('18:00')).toEqual({ kind: 'session', session: AFTERNOON, phase: 'after' })
})

test('[D3] two sessions that begin together are told in one order everywhere', () => {
  const twins = [aSession({ id: 'b' }), aSession({ id: 'a' }), aSession({ id: 'c' })]
  for (const sessions of [twins, twins.toReversed()])
    expect(sessionNow(instantOf('2026-11-21', '10:00'), EVENT, sessions, 'v1')).toMatchObject({
      session: { id: 'a' }
    })
})

test('[D4] a day that is none of the event is asked about', () => {
  expect(nowAt('10:00', 'v1', '2026-11-23')).toEqual({
    kind: 'not-an-event-day',
    day: '2026-11-23'
  })
  expect(dayNumberOf(EVENT, '2026-11-22')).toBe(2)
  expect(dayNumberOf(EVENT, '2026-11-23')).toBe(0)
})

test('[D5] a day without a session here', () => {
  expect(nowAt('10:00', 'v9')).toEqual({ kind: 'no-session', day: '2026-11-21' })
})
