import { expect, test } from 'vitest'
import { waitMs } from '../../../src/sync/round/backoff.ts'

test('[SY11] the wait is between a second and a minute, by chance, and longer after more failures', () => {
  for (let tries = 1; tries < 40; tries += 1)
    for (const chance of [0, 0.25, 0.5, 0.999]) {
      const ms = waitMs(tries, chance)
      expect(ms).toBeGreaterThanOrEqual(1000)
      expect(ms).toBeLessThanOrEqual(60_000)
    }
  expect(waitMs(1, 0.999)).toBeLessThan(waitMs(4, 0.999))
  expect(waitMs(30, 0.999)).toBe(59_940)
})
