import { expect, it } from 'vitest'
import type { RecoveryState } from '../../../src/kit/recovery/views.ts'
import { whyBanner } from '../../../src/ui/recovery/banner.tsx'

const CHECKED: RecoveryState = {
  isHere: false,
  n: 1,
  lets: true,
  offer: null,
  organizers: 2,
  since: { sheet: false, cut: 0, keys: false }
}
const offer = (mine: boolean) => ({ n: 2, by: '端末2', mine })

it('[W10] a banner asks for what is missing: a word, a sheet of today’s kind, a check', () => {
  expect(whyBanner(CHECKED)).toBeNull()
  expect(whyBanner({ ...CHECKED, isHere: true })).toBe('unchecked')
  expect(whyBanner({ ...CHECKED, lets: false })).toBe('old')
  expect(whyBanner({ ...CHECKED, lets: false, offer: offer(false) })).toBe('confirm')
  expect(whyBanner({ ...CHECKED, isHere: true, offer: offer(false) })).toBe('confirm')
})

it('[W10] whoever made the offer is asked for paper only', () => {
  expect(whyBanner({ ...CHECKED, offer: offer(true) })).toBeNull()
  expect(whyBanner({ ...CHECKED, isHere: true, offer: offer(true) })).toBe('unchecked')
  expect(whyBanner({ ...CHECKED, lets: false, isHere: true, offer: offer(true) })).toBe('unchecked')
})
