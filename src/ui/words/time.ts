import { momentOf, weekdayOf } from '../../domain/calendar.ts'
import type { Clock, Day, Instant } from '../../domain/id.ts'

const DAY_MS = 24 * 60 * 60 * 1000

export function clockOf(at: Instant): Clock {
  return momentOf(at).clock
}

export function dayOf(at: Instant): Day {
  return momentOf(at).day
}

/** `09:30` as people write it: 9:30. */
export function shortClock(clock: Clock): string {
  return clock.replace(/^0(?=\d)/u, '')
}

/** With its year where that is another one than today's. */
export function dayAsSeen(
  words: { readonly day: (day: Day) => string; readonly dayLong: (day: Day) => string },
  day: Day,
  today: Day
): string {
  return day.slice(0, 4) === today.slice(0, 4) ? words.day(day) : words.dayLong(day)
}

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly date: number
  /** 0 is Sunday. */
  readonly weekday: number
}

export function dayParts(day: Day): DayParts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date, weekday: weekdayOf(day) }
}

/** Whole days between two instants' business days: 1 is yesterday. */
export function daysBetween(earlier: Instant, later: Instant): number {
  const midnight = (at: Instant) => Date.parse(`${dayOf(at)}T00:00:00Z`)
  return Math.round((midnight(later) - midnight(earlier)) / DAY_MS)
}
