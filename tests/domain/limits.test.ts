import { describe, expect, it } from 'vitest'
import {
  checkRetention,
  LEAST_DAYS,
  MOST_DAYS,
  readRetentionDays
} from '../../src/domain/retention/retention.ts'

describe('a limit', () => {
  it.each([LEAST_DAYS - 1, LEAST_DAYS, MOST_DAYS, MOST_DAYS + 1])(
    '[E16] of days is one for the form and for the kit: %d',
    (days) => {
      const isKept = checkRetention([7, 30, 1095, days]).ok
      expect(readRetentionDays(String(days)) !== null).toBe(isKept)
    }
  )
})
