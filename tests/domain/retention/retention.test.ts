import { describe, expect, it } from 'vitest'
import {
  checkRetention,
  dueDay,
  isDue,
  retentionOf,
  USUAL_DAYS
} from '../../../src/domain/retention/retention.ts'

const event = { days: ['2026-02-27', '2026-02-28'], retention: [] }

describe('retention', () => {
  it('[L1] counts from the last day of the event: a week, a month, three years, five', () => {
    expect(dueDay(event, 'care')).toBe('2026-03-07')
    expect(dueDay(event, 'roster')).toBe('2026-03-30')
    expect(dueDay(event, 'consents')).toBe('2029-02-27')
    expect(dueDay(event, 'incidents')).toBe('2031-02-27')
    expect(dueDay({ ...event, days: [] }, 'care')).toBe('')
  })

  it('[L2] an event may have days of its own; what is no such list reads as the usual ones', () => {
    expect(dueDay({ ...event, retention: [0, 1, 2, 3] }, 'consents')).toBe('2026-03-02')
    for (const retention of [
      [1, 2, 3],
      [1, 2, 3, -1],
      [1, 2, 3, 3651],
      [1, 2, 3, 0.5]
    ]) {
      expect(retentionOf({ retention })).toBe(USUAL_DAYS)
      expect(checkRetention(retention)).toEqual({
        ok: false,
        fault: { kind: 'invalid', field: 'retention', why: 'not-a-number' }
      })
    }
    expect(checkRetention([0, 3650, 1, 2])).toEqual({ ok: true, value: [0, 3650, 1, 2] })
  })

  it('[L3] is due from that day on, and never without a day', () => {
    expect(isDue(event, 'care', '2026-03-06')).toBe(false)
    expect(isDue(event, 'care', '2026-03-07')).toBe(true)
    expect(isDue(event, 'care', '2027-01-01')).toBe(true)
    expect(isDue({ ...event, days: [] }, 'care', '2027-01-01')).toBe(false)
  })
})
