// Calendar days and clocks of Asia/Tokyo, by arithmetic: Japan keeps UTC+9 without summer time. Rules D1–D2.
import { DAY_MS } from '../lib/duration.ts'
import type { Clock, Day, Instant } from './id.ts'

const MINUTE_MS = 60_000
const TOKYO_MS = 9 * 60 * MINUTE_MS

export interface Moment {
  readonly day: Day
  readonly clock: Clock
}

export function momentOf(at: Instant): Moment {
  const local = at + TOKYO_MS
  const days = Math.floor(local / DAY_MS)
  return {
    day: dayOfNumber(days),
    clock: minutesToClock(Math.floor((local - days * DAY_MS) / MINUTE_MS))
  }
}

export function instantOf(day: Day, clock: Clock): Instant {
  return dayNumber(day) * DAY_MS + clockToMinutes(clock) * MINUTE_MS - TOKYO_MS
}

/** Null unless it is a day that exists, four-digit year. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
  return isDay(day) ? day : null
}

export function isDay(text: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])-\d\d$/u.test(text) && dayOfNumber(dayNumber(text)) === text
}

export function isClock(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text)
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(dayNumber(day) + days)
}

/** Negative when `until` was before. */
export function daysUntil(until: Day, from: Day): number {
  return dayNumber(until) - dayNumber(from)
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7
}

export function clockToMinutes(clock: Clock): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))
}

/** Held inside one day, so that a shifted plan never wraps round midnight. */
export function minutesToClock(minutes: number): Clock {
  const held = Math.max(0, Math.min(24 * 60 - 1, minutes))
  return `${pad(Math.floor(held / 60), 2)}:${pad(held % 60, 2)}`
}

/** Days since 1970-01-01, in the proleptic Gregorian calendar; years begin in March, so that leap days come last. */
function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7))
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(day.slice(8, 10)) - 1
  const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leaps + dayOfYear - 719_468
}

function dayOfNumber(days: number): Day {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = ((fromMarch + 2) % 12) + 1
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
