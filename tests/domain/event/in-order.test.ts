import { expect, it } from 'vitest'
import type { EventView } from '../../../src/kit/event/views.ts'
import { comingAndPast } from '../../../src/domain/event/in-order.ts'
import { common } from '../../../src/ui/words/common/ja.ts'
import { dayAsSeen } from '../../../src/ui/words/time.ts'

function anEvent(id: string, days: readonly string[]): EventView {
  const event = { id, title: id, days, retention: [] }
  return { event, venues: [], sessions: [], blocks: [], groups: [] } as unknown as EventView
}

it('what is to come stands before what is over, today among it', () => {
  const events = [
    anEvent('old', ['2025-05-01']),
    anEvent('later', ['2027-01-10']),
    anEvent('undated', []),
    anEvent('now', ['2026-11-29', '2026-11-30']),
    anEvent('last', ['2026-10-02'])
  ]
  const { coming, past } = comingAndPast(events, '2026-11-30')
  expect(coming.map(({ event }) => event.id)).toEqual(['now', 'later', 'undated'])
  expect(past.map(({ event }) => event.id)).toEqual(['last', 'old'])
})

it('a day of another year is said with it', () => {
  expect(dayAsSeen(common, '2026-12-26', '2026-11-30')).toBe(common.day('2026-12-26'))
  expect(dayAsSeen(common, '2027-01-10', '2026-11-30')).toMatch(/^2027年/u)
})
