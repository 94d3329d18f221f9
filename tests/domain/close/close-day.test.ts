import { expect, it } from 'vitest'
import {
  closedDays,
  closeLines,
  CLOSE_ORDER,
  isLate,
  leftOpenBefore,
  openLines,
  untoldReleases,
  type EndOfDay
} from '../../../src/domain/close/close-day.ts'
import type { GuardianCalled, ClosedDay, Vouched } from '../../../src/domain/day-facts.ts'

const told = { at: 100, by: 'ono', device: 'd1', prev: [] }
const NOTHING = Object.fromEntries(CLOSE_ORDER.map((key) => [key, 0])) as EndOfDay

const aClosed = (given: Partial<ClosedDay> & { readonly id: string }): ClosedDay => ({
  kind: 'closedDay',
  ...told,
  subject: 'e1',
  day: '2026-11-21',
  venue: '',
  state: 'closed',
  open: 0,
  ...given
})

const aVouched = (given: Partial<Vouched> & { readonly id: string }): Vouched => ({
  kind: 'vouched',
  ...told,
  subject: 'c1',
  session: 's1',
  child: '森 紬',
  picker: '森 昭',
  relation: '祖父',
  agreed: '',
  phone: '',
  how: 'decided',
  reason: '電話に出ない',
  ...given
})

const aCalled = (given: Partial<GuardianCalled> & { readonly id: string }): GuardianCalled => ({
  kind: 'called',
  ...told,
  subject: 'c1',
  day: '2026-11-21',
  phone: '',
  answer: 'reached',
  note: '',
  saidAt: null,
  ...given
})

it('[D20] the lines stand in one order, and what is open is counted, not blocked', () => {
  const lines = closeLines({ ...NOTHING, equipment: 2, incidents: 1 })
  expect(lines.map(({ key }) => key)).toEqual(CLOSE_ORDER)
  expect(openLines(lines)).toBe(2)
  expect(openLines(closeLines(NOTHING))).toBe(0)
})

it('[D21] what one waits for from another tablet is not counted as one’s own', () => {
  const lines = closeLines({ ...NOTHING, tablets: 2 })
  expect(lines.at(-1)).toEqual({ key: 'tablets', state: 'waits', count: 2 })
  expect(openLines(lines)).toBe(0)
  const day = { begins: 100, ends: 200 }
  expect([null, 50, 100, 199, 200].map((lastRecordAt) => isLate({ lastRecordAt }, day))).toEqual([
    false,
    false,
    true,
    true,
    false
  ])
})

it('[D26] nobody has to say anything of a day', () => {
  const lines = closeLines({ ...NOTHING, words: 1 })
  expect(lines.find(({ key }) => key === 'words')).toEqual({ key: 'words', state: 'may', count: 1 })
  expect(openLines(lines)).toBe(0)
})

it('[D22] a child let go without a guardian’s word stays open until one was reached', () => {
  const decided = aVouched({ id: 'v1' })
  expect(untoldReleases([decided, aVouched({ id: 'v2', how: 'agreed' })], [])).toEqual([decided])
  expect(untoldReleases([decided], [aCalled({ id: 'k1', answer: 'no-answer' })])).toEqual([decided])
  expect(untoldReleases([decided], [aCalled({ id: 'k1', at: 50 })])).toEqual([decided])
  expect(untoldReleases([decided], [aCalled({ id: 'k1', at: 150, answer: 'dialled' })])).toEqual([
    decided
  ])
  expect(untoldReleases([decided], [aCalled({ id: 'k1', at: 150 })])).toEqual([])
  const family = aCalled({ id: 'k1', at: 150, subject: 'f1' })
  expect(untoldReleases([decided], [family])).toEqual([decided])
  expect(untoldReleases([decided], [family], (child) => [child, 'f1'])).toEqual([])
})

it('[D23] a day is closed with what stays open, opened again, and closed once more', () => {
  const first = aClosed({ id: 'x1', open: 3 })
  const again = aClosed({ id: 'x2', at: 200, state: 'open-again', prev: ['x1'] })
  const last = aClosed({ id: 'x3', at: 300, open: 1, prev: ['x2'] })
  expect(closedDays([first], 'e1')).toMatchObject([{ open: 3, heads: ['x1'] }])
  expect(closedDays([first], 'e2')).toEqual([])
  expect(closedDays([again, first], 'e1')).toEqual([])
  expect(closedDays([last, again, first], 'e1')).toMatchObject([{ open: 1, at: 300 }])
})

it('[D23] closed on two tablets without signal: the later word is shown, the next one names both', () => {
  const one = aClosed({ id: 'x1', open: 3 })
  const other = aClosed({ id: 'x2', at: 200, open: 0 })
  expect(closedDays([one, other], 'e1')).toMatchObject([{ open: 0, heads: ['x1', 'x2'] }])
})

it('[D24] what stayed open is told on the days after, the last day first', () => {
  const closed = closedDays(
    [
      aClosed({ id: 'x1', open: 3 }),
      aClosed({ id: 'x2', day: '2026-11-22', open: 1 }),
      aClosed({ id: 'x3', day: '2026-11-20' })
    ],
    'e1'
  )
  expect(leftOpenBefore(closed, '2026-11-23').map(({ open }) => open)).toEqual([1, 3])
  expect(leftOpenBefore(closed, '2026-11-22').map(({ open }) => open)).toEqual([3])
  expect(leftOpenBefore(closed, '2026-11-21')).toEqual([])
})
