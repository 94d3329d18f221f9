import { expect, test } from 'vitest'
import { belowOutFault, likeTyped } from '../../../src/domain/equipment/asset.ts'
import { anAsset } from '../build.ts'

test('[C20] a count is not corrected to fewer than are out, and is told how many those are', () => {
  const lot = anAsset({ id: 'a1', kind: 'lot', quantity: 3, unit: ' 台 ' })
  expect(belowOutFault(lot, 4)).toEqual({ kind: 'below-out', out: 4, unit: '台' })
  expect(belowOutFault(lot, 3)).toBeNull()
  expect(belowOutFault({ ...lot, kind: 'unit', quantity: 1 }, 1)).toBeNull()
})

test('[C22] others with the same code or serial are found in whatever width, the thing itself is not', () => {
  const things = [
    anAsset({ id: 'a1', code: 'TK-0010', serial: '' }),
    anAsset({ id: 'a2', code: 'TK-0011', serial: 'SN 77' })
  ]
  const found = (code: string, serial: string, id = 'a9') =>
    likeTyped({ id, code, serial }, things).map((one) => one.id)
  expect(found('ＴＫ-0010', '')).toEqual(['a1'])
  expect(found('', 'sn77')).toEqual(['a2'])
  expect(found('tk-0010', '', 'a1')).toEqual([])
  expect(found('', '')).toEqual([])
})
