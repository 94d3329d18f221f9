// A row of a paper as somebody types it back in, in as few strokes as can be: `17`, `17-`, `17+1610`, `K7+5`. Rule X13.
import { clockToMinutes } from '../calendar.ts'
import type { Clock } from '../id.ts'

export type KeyedRow =
  /** `clock` null: the paper says no time. `rest`: who took the child home, as it was signed. */
  | {
      readonly kind: 'child'
      readonly badge: number
      readonly act: 'arrived' | 'absent' | 'left'
      readonly clock: Clock | null
      readonly rest: string
    }
  | { readonly kind: 'block'; readonly code: string; readonly value: KeyedStart }
  | { readonly kind: 'unread'; readonly why: 'empty' | 'unknown' | 'time' }

/** When a block of the plan really began, or that it was left out. */
export type KeyedStart =
  | { readonly kind: 'as-planned' }
  | { readonly kind: 'at'; readonly clock: Clock }
  | { readonly kind: 'later'; readonly minutes: number }
  | { readonly kind: 'left-out' }

const EMPTY: KeyedRow = { kind: 'unread', why: 'empty' }
const UNKNOWN: KeyedRow = { kind: 'unread', why: 'unknown' }
const WRONG_TIME: KeyedRow = { kind: 'unread', why: 'time' }

/** A key of the numeric pad, a letter, or the first letter of the word. */
const ACTS: readonly (readonly [RegExp, 'arrived' | 'absent' | 'left'])[] = [
  [/^(?:\+|M|む|お|か|帰)/u, 'left'],
  [/^(?:-|Y|や|け|休|欠)/u, 'absent'],
  [/^(?:K|き|来)/u, 'arrived']
]

export function readRow(typed: string): KeyedRow {
  const text = plain(typed)
  if (text === '') return EMPTY
  const child = /^(\d{1,3})(?!\d)(.*)$/u.exec(text)
  if (child) return childRow(Number(child[1]), child[2] ?? '')
  const block = /^([A-Z][0-9A-Z]{1,5}?)(?:([-+./ ])(.*))?$/u.exec(text)
  return block ? blockRow(block[1] ?? '', block[2] ?? '', block[3]?.trim() ?? '') : UNKNOWN
}

/** As a Japanese keyboard leaves it: full width, long vowel marks for minus, a full stop of its own. */
function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .replaceAll(/[ー―−‐]/gu, '-')
    .replaceAll('。', '.')
    .trim()
    .toUpperCase()
}

function childRow(badge: number, after: string): KeyedRow {
  const trimmed = after.trimStart()
  const [pattern, act] = ACTS.find(([begins]) => begins.test(trimmed)) ?? [null, 'arrived']
  const behind = pattern ? trimmed.replace(pattern, '') : trimmed
  const time = /^[. ]*(\d{1,2}:\d{2}|\d{3,4})(?!\d)(.*)$/u.exec(behind)
  const clock = time ? readClock(time[1] ?? '') : null
  const rest = (time ? (time[2] ?? '') : behind).replace(/^[. ]+/u, '').trim()
  if (time && clock === null) return WRONG_TIME
  if (rest !== '' && act !== 'left') return /^\d/u.test(rest) ? WRONG_TIME : UNKNOWN
  return { kind: 'child', badge, act, clock, rest }
}

function blockRow(code: string, sign: string, after: string): KeyedRow {
  const row = (value: KeyedStart): KeyedRow => ({ kind: 'block', code, value })
  if (sign === '/' && after === '') return row({ kind: 'left-out' })
  if (after === '') return sign === '' ? row({ kind: 'as-planned' }) : UNKNOWN
  if (sign === '+' || sign === '-') {
    const minutes = /^\d{1,3}$/u.test(after) ? Number(after) : null
    if (minutes === null) return WRONG_TIME
    return row({ kind: 'later', minutes: sign === '+' ? minutes : -minutes })
  }
  const clock = readClock(after)
  return clock === null ? WRONG_TIME : row({ kind: 'at', clock })
}

/** `955`, `0955`, `9:55`. */
function readClock(text: string): Clock | null {
  const [, hours = '', minutes = ''] = /^(\d{1,2}):?(\d{2})$/u.exec(text) ?? []
  const isTime = hours !== '' && Number(hours) < 24 && Number(minutes) < 60
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : null
}

/** In minutes of the day; null: no such minute. */
export function startedAt(value: KeyedStart, planned: Clock): number | null {
  if (value.kind === 'at') return clockToMinutes(value.clock)
  const minute = clockToMinutes(planned) + (value.kind === 'later' ? value.minutes : 0)
  return minute >= 0 && minute < 24 * 60 ? minute : null
}

/** What a mark on paper means for what is known already. Rule X14. */
export type KeyedEnd =
  /** Nothing is lost by writing it. */
  | 'new'
  /** It stands there already: nothing is written. */
  | 'known'
  /** It says otherwise: somebody has to say that the paper is right. */
  | 'differs'

export function endOfMark(
  act: 'arrived' | 'absent' | 'left',
  state: 'yet' | 'arrived' | 'absent' | 'left'
): KeyedEnd {
  if (act === state || (act === 'arrived' && state === 'left')) return 'known'
  if (state === 'yet' || (act === 'left' && state === 'arrived')) return 'new'
  return 'differs'
}
