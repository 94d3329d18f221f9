// Times as people write them into run sheets. Rules I8, I35. Null means: not understood.
import { isClock } from '../calendar.ts'
import { foldText, squash } from '../fold.ts'
import type { Clock } from '../id.ts'

export interface ClockSpan {
  readonly start: Clock
  /** Empty where only a beginning is written. */
  readonly end: Clock
}

/** A date before the clock, as calendars and forms export it. */
const DATE =
  /^(\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}|\d{1,2}[/月]\d{1,2})(?:日?\s*\([^()]*\)\s*|日\s*|\s+|t)(?=[\d午apm])/u
const BETWEEN = /[~〜～→⇒]|から|より|-+>?/u
/** Folding makes digits of them that stand before the hour. */
const NUMBERING = /[①-⓿㈠-㊿➀-➓]/u

/** `9:00～9:30`, `9時から10時まで`, `午後1:00-2:30`, `1:00~2:30 PM`; also a single time. */
export function readSpan(text: string): ClockSpan | null {
  const [first = '', second = '', ...more] = plainOf(text).replace(/まで$/u, '').split(BETWEEN)
  if (more.length > 0) return null
  const half = halfOf(first) || (halfOf(second) === 'pm' && isEarly(first, second) ? 'pm' : '')
  const start = clockOf(first, half)
  if (start === null || second === '') return start === null ? null : { start, end: '' }
  const written = clockOf(second, halfOf(second))
  // 午後1:00～2:30: the second is of the afternoon too
  const isSameHalf = written !== null && written < start && halfOf(second) === ''
  const end = isSameHalf ? clockOf(second, half) : written
  return end === null ? null : { start, end }
}

/** `9:30`, `9時30分`, `0930`, `9:00:00`, `午後1時30分`, `1:30 PM`, `13時`, `15:00頃`, `9時半`, `正午`. */
export function readTime(text: string): Clock | null {
  const written = plainOf(text).replaceAll(/^[~〜～]|(?:[~〜～]|から|まで)$/gu, '')
  return clockOf(written, halfOf(written))
}

/** The day that stands before the clock, as it is written; empty where none does. */
export function dayBeforeClock(text: string): string {
  return DATE.exec(foldText(text))?.[1] ?? ''
}

function plainOf(text: string): string {
  if (NUMBERING.test(text)) return ''
  return squash(foldText(text).replace(DATE, '')).replaceAll(/\([^()]*\)/gu, '')
}

type Half = 'am' | 'pm' | ''

const AM = /午前|a\.?m\.?/u
const PM = /午後|p\.?m\.?/u

function halfOf(written: string): Half {
  if (PM.test(written)) return 'pm'
  return AM.test(written) ? 'am' : ''
}

/** 1:00~2:30 PM is of one half of the day; 11:00~1:30 PM is not. */
function isEarly(first: string, second: string): boolean {
  const [one, other] = [first, second].map((part) => Number(/\d{1,2}/u.exec(part)?.[0] ?? 99) % 12)
  return (one ?? 0) <= (other ?? 0)
}

const CLOCKS: readonly RegExp[] = [
  /^(\d{1,2})[:時](\d{1,2})?分?(?::\d{2}|\d{2}秒)?$/u,
  /^(\d{1,2})時(半)$/u,
  // not 0.50, which is noon to a spreadsheet
  /^([1-9]\d?)\.(\d{2})$/u,
  /^(\d{1,2})(\d{2})$/u
]

function clockOf(written: string, half: Half): Clock | null {
  const plain = written
    .replace(/^(?:約|およそ)/u, '')
    .replace(/(?:頃|ごろ|ころ|過ぎ|すぎ|目安|予定|すたあと|開始|終了|集合|解散)$/u, '')
    .replace(AM, '')
    .replace(PM, '')
  if (plain === '正午') return '12:00'
  // 3 PM; without a half a bare number is no time
  if (/^\d{1,2}$/u.test(plain)) return half === '' ? null : clockAt(Number(plain), 0, half)
  const found = CLOCKS.map((clock) => clock.exec(plain)).find((one) => one !== null)
  if (found === undefined) return null
  return clockAt(Number(found[1]), found[2] === '半' ? 30 : Number(found[2] ?? 0), half)
}

/** 午後12時30分 is written for half past noon; 午前12時 is noon to some and midnight to others. */
function clockAt(hour: number, minute: number, half: Half): Clock | null {
  if (half === 'am' && hour >= 12) return null
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : hour
  const clock = `${String(shifted).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  return isClock(clock) ? clock : null
}

/** `45`, `45分`, `1時間`, `1時間30分`, `1時間半`, `0:45`, `0:45:00`, `90 min`, `1.5時間`. */
export function readLength(text: string): number | null {
  const written = squash(text).replace(/^約|(?:程度|ほど|くらい|ぐらい)$/gu, '')
  const hours = /^(\d{1,2})(?:時間|:|h)(?:(\d{1,2})(?:分|m|min)?|(半))?(?::00)?$/u.exec(written)
  if (hours !== null)
    return Number(hours[1]) * 60 + (hours[3] === undefined ? Number(hours[2] ?? 0) : 30)
  const parts = /^(\d{1,2}\.\d{1,2})(?:時間|h)$/u.exec(written)
  if (parts !== null) return Math.round(Number(parts[1]) * 60)
  const minutes = /^(\d{1,4})(?:分間?|m|mins?|minutes?)?$/u.exec(written)
  return minutes === null ? null : Number(minutes[1])
}
