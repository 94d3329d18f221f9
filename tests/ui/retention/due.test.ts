import { expect, it } from 'vitest'
import type { Retention } from '../../../src/kit/views.ts'
import { daysLeft, dueKinds, dueOn, readAllDays, readDays } from '../../../src/ui/retention/due.ts'

const event = {
  id: 'ev',
  title: '柚子原町キャラバン',
  days: ['2026-11-22', '2026-11-23'],
  retention: []
}

function aKind(part: Partial<Retention['kinds'][number]>): Retention['kinds'][number] {
  const due = '2026-11-30'
  return {
    kind: 'care',
    due,
    isDue: true,
    erasedAt: null,
    families: 1,
    children: 2,
    records: 3,
    ...part
  }
}

it('counts from the last day of the event', () => {
  expect(dueOn(event, 7)).toBe('2026-11-30')
  expect(dueOn(event, 1095)).toBe('2029-11-22')
  expect(dueOn({ days: [] }, 7)).toBeNull()
})

it('asks to erase what is due, still there, and was not erased', () => {
  const kinds = [
    aKind({}),
    aKind({ kind: 'roster', records: 0 }),
    aKind({ kind: 'consents', isDue: false })
  ]
  expect(dueKinds({ event, days: [7, 30, 1095, 1825], kinds })).toEqual(['care'])
  const erased = [aKind({ erasedAt: 1 })]
  expect(dueKinds({ event, days: [7, 30, 1095, 1825], kinds: erased })).toEqual([])
})

it('takes whole days between none and ten years, in any width', () => {
  expect(['0', '1', ' 30 ', '９０', '3650'].map(readDays)).toEqual([0, 1, 30, 90, 3650])
  expect(['', '-7', '7.5', '九十', '3651', '1e3'].map(readDays)).toEqual(
    Array.from({ length: 6 }, () => null)
  )
  expect(readAllDays(['7', '30', '1095', '1825'])).toEqual([7, 30, 1095, 1825])
  expect(readAllDays(['7', '', '1095', '1825'])).toBeNull()
})

it('says how many days are left', () => {
  expect(daysLeft('2026-11-28', '2026-12-01')).toBe(3)
  expect(daysLeft('2026-12-02', '2026-12-01')).toBe(-1)
})
