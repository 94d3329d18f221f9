import { expect, test } from 'vitest'
import { namedPickers, pickerRemarks } from '../../../src/domain/release/pickers.ts'

test('[M12] names are parted outside brackets, and a remark alone is nobody', () => {
  const text = '小林 隆、祖母（ひとり帰り、不可）・（ひとり帰りはさせません）\n叔父(車)'
  expect(namedPickers(text)).toEqual([
    { name: '小林 隆', remark: '' },
    { name: '祖母', remark: 'ひとり帰り、不可' },
    { name: '叔父', remark: '車' }
  ])
  expect(pickerRemarks(text)).toEqual(['ひとり帰りはさせません'])
  expect(namedPickers('')).toEqual([])
  expect(namedPickers('（ひとり帰り可、雨の日は母（青空 なぎ）、兄（高校生））')).toEqual([])
})
