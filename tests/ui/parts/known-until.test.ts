import { expect, it } from 'vitest'
import { othersOf } from '../../../src/ui/parts/known-until.tsx'
import { TABLETS } from '../../support/showroom/office.ts'

it('[W7] names the other tablets that are inside, the longest silent first', () => {
  const [first, second, third] = TABLETS
  const at = (lastRecordAt: number | null, more = {}) => ({
    ...first!,
    self: false,
    lastRecordAt,
    ...more
  })
  const late = at(20, { device: second!.device })
  const never = at(null, { device: third!.device })
  const list = [late, at(10, { self: true }), at(5, { standing: 'cut' }), at(10), never]
  expect(othersOf(list).map((one) => one.lastRecordAt)).toEqual([null, 10, 20])
})
