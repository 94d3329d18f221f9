import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/domain/calendar.ts'
import { eventInSight, eventStateOn } from '../../../src/domain/event/in-sight.ts'

const TODAY = '2026-11-22'
const MORNING = instantOf(TODAY, '08:00')
const NOBODY = { event: '' }

function anEvent(id: string, days: readonly string[], ...spans: readonly [string, string][]) {
  const sessions = spans.map(([start, end]) => ({ day: TODAY, start, end }))
  return { event: { id, days }, sessions }
}

const old = anEvent('old', ['2026-08-01', '2026-08-02'])
const last = anEvent('last', ['2026-11-01'])
const next = anEvent('next', ['2027-01-16', '2027-01-17'])
const later = anEvent('later', ['2027-02-20'])
const undated = anEvent('undated', [])
const today = anEvent('today', ['2026-11-21', TODAY], ['09:30', '12:00'])

function seen(
  choice: { event: string; chosenOn?: string },
  events: readonly ReturnType<typeof anEvent>[],
  now = MORNING
) {
  const found = eventInSight(choice, events, now)
  return found && [found.view.event.id, found.why, found.instead?.event.id ?? '']
}

describe('the event in sight', () => {
  it("[D7] is today's, else the last that began, else the next, in whatever order they are listed", () => {
    const others = [later, undated, next, old, last]
    expect(seen(NOBODY, [...others, today])).toEqual(['today', 'today', ''])
    expect(seen(NOBODY, others)).toEqual(['last', 'began-last', ''])
    expect(seen(NOBODY, others.toReversed())).toEqual(['last', 'began-last', ''])
    expect(seen(NOBODY, [later, undated, next])).toEqual(['next', 'next', ''])
    expect(seen(NOBODY, [undated])).toEqual(['undated', 'no-day', ''])
    expect(seen(NOBODY, [])).toBeNull()
  })

  it('[D7] began last when its last day so far is the nearest', () => {
    const parted = anEvent('parted', ['2026-10-01', '2026-11-20', '2026-12-01'])
    expect(seen(NOBODY, [parted, last])).toEqual(['parted', 'began-last', ''])
  })

  it('[D7] is of two on one day the one whose session is nearest, and says so', () => {
    const late = anEvent('late', [TODAY], ['13:00', '15:00'])
    const bare = anEvent('bare', [TODAY])
    const all = [bare, late, today]
    const at = (clock: string) => seen(NOBODY, all, instantOf(TODAY, clock))
    expect(at('08:00')).toEqual(['today', 'nearest-session', ''])
    expect(at('11:59')).toEqual(['today', 'nearest-session', ''])
    expect(at('12:40')).toEqual(['late', 'nearest-session', ''])
    expect(at('19:00')).toEqual(['late', 'nearest-session', ''])
  })

  it('[D7] is the same one everywhere where two are equally near', () => {
    const twin = anEvent('twin', [TODAY], ['09:30', '12:00'])
    expect(seen(NOBODY, [twin, today])?.[0]).toBe(seen(NOBODY, [today, twin])?.[0])
  })

  it('[D8] chosen by hand stays that day, also when another has its day', () => {
    const choice = { event: 'next', chosenOn: TODAY }
    expect(seen(choice, [today, next])).toEqual(['next', 'by-hand', ''])
    expect(eventInSight(choice, [today, next], MORNING)?.today).toBe(today)
    expect(eventInSight(choice, [last, next], MORNING)?.today).toBeNull()
  })

  it('[D8] chosen by hand stays longer until another has its day, and is then named', () => {
    const choice = { event: 'next', chosenOn: '2026-11-10' }
    expect(seen(choice, [old, last, next])).toEqual(['next', 'by-hand', ''])
    expect(seen(choice, [last, next, today])).toEqual(['today', 'today', 'next'])
  })

  it('[D8] does not come back by itself on the day after', () => {
    const choice = { event: 'next', chosenOn: '2026-11-10' }
    const after = instantOf('2026-11-24', '09:00')
    expect(seen(choice, [today, next], after)).toEqual(['today', 'began-last', 'next'])
  })

  it('[D8] chosen by hand stays on a day that it shares', () => {
    const other = anEvent('other', [TODAY], ['08:00', '20:00'])
    const choice = { event: 'today', chosenOn: '2026-11-10' }
    expect(seen(choice, [other, today])).toEqual(['today', 'by-hand', ''])
  })

  it('[D8] gives way to nothing when the clock was set back', () => {
    const choice = { event: 'next', chosenOn: '2027-11-10' }
    expect(seen(choice, [last, next])).toEqual(['next', 'by-hand', ''])
    expect(seen(choice, [next, today])?.[0]).toBe('today')
  })

  it('[D9] kept without its day gives way to an event of today only', () => {
    expect(seen({ event: 'old' }, [old, last, next])).toEqual(['old', 'by-hand', ''])
    expect(seen({ event: 'old' }, [old, today])).toEqual(['today', 'today', 'old'])
  })

  it('[D8] is forgotten when the event is gone', () => {
    expect(seen({ event: 'gone', chosenOn: TODAY }, [last])).toEqual(['last', 'began-last', ''])
  })

  it('[D10] is today, tomorrow, to come, between its days, over, or without a day', () => {
    const days = ['2026-11-21', '2026-11-22', '2026-11-28']
    const kinds = ['2026-11-10', '2026-11-20', '2026-11-22', '2026-11-24', '2026-11-29']
    expect(kinds.map((day) => eventStateOn(days, day))).toEqual([
      { kind: 'coming', inDays: 11 },
      { kind: 'tomorrow' },
      { kind: 'today', number: 2, of: 3 },
      { kind: 'between' },
      { kind: 'over' }
    ])
    expect(eventStateOn([], TODAY)).toEqual({ kind: 'no-day' })
  })
})
