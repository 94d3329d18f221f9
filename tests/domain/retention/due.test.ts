import { expect, it } from 'vitest'
import {
  daysUntilDue,
  dueAfter,
  kindsToErase,
  readTypedRetention,
  readRetentionDays
} from '../../../src/domain/retention/retention.ts'

const event = { days: ['2026-11-22', '2026-11-23'] }
const kept = { kind: 'care', isDue: true, erasedAt: null, records: 3 }

it('[L1] counts from the last day of the event', () => {
  expect(dueAfter(event, 7)).toBe('2026-11-30')
  expect(dueAfter(event, 1095)).toBe('2029-11-22')
  expect(dueAfter({ days: [] }, 7)).toBeNull()
})

it('[L3] asks to erase what is due, still there, and was not erased', () => {
  const kinds = [
    kept,
    { ...kept, kind: 'roster', records: 0 },
    { ...kept, kind: 'consents', isDue: false }
  ]
  expect(kindsToErase(kinds)).toEqual(['care'])
  expect(kindsToErase([{ ...kept, erasedAt: 1 }])).toEqual([])
})

it('[L2] takes whole days between none and ten years, in any width', () => {
  expect(['0', '1', ' 30 ', '９０', '3650'].map(readRetentionDays)).toEqual([0, 1, 30, 90, 3650])
  expect(['', '-7', '7.5', '九十', '3651', '1e3'].map(readRetentionDays)).toEqual(
    Array.from({ length: 6 }, () => null)
  )
  expect(readTypedRetention(['7', '30', '1095', '1825'])).toEqual([7, 30, 1095, 1825])
  expect(readTypedRetention(['7', '', '1095', '1825'])).toBeNull()
})

it('[L3] says how many days are left, while that is soon', () => {
  expect(daysUntilDue('2026-12-01', '2026-11-28')).toBe(3)
  expect(daysUntilDue('2026-12-01', '2026-12-01')).toBeNull()
  expect(daysUntilDue('2026-12-01', '2026-12-02')).toBeNull()
  expect(daysUntilDue('2027-01-30', '2026-12-01')).toBe(60)
  expect(daysUntilDue('2027-01-31', '2026-12-01')).toBeNull()
})
