import { expect, it } from 'vitest'
import { daysInWords } from '../../../../src/ui/event/sight/days-in-words.ts'
import { struck } from '../../../../src/ui/words/ruby.ts'
import { common } from '../../../../src/ui/words/common/ja.ts'

it('says the days of an event with their year, once a year', () => {
  expect(daysInWords(common, { days: [] })).toBe('')
  expect(daysInWords(common, { days: ['2026-12-31'] })).toBe('2026年12月31日(木)')
  expect(daysInWords(common, { days: ['2026-12-12', '2026-12-13'] })).toBe(
    '2026年12月12日(土)・12月13日(日)'
  )
  expect(daysInWords(common, { days: ['2026-12-31', '2027-01-01'] })).toBe(
    '2026年12月31日(木)・2027年1月1日(金)'
  )
})

it('says only the first and the last of three in a row', () => {
  expect(daysInWords(common, { days: ['2026-11-21', '2026-11-22', '2026-11-23'] })).toBe(
    '2026年11月21日(土)–11月23日(月)'
  )
  expect(daysInWords(common, { days: ['2026-11-21', '2026-11-22', '2026-11-24'] })).toBe(
    '2026年11月21日(土)・11月22日(日)・11月24日(火)'
  )
})

it('[E44] a cancelled day is struck through and said, and so is an event that was called off', () => {
  const days = ['2026-11-21', '2026-11-22', '2026-11-23']
  expect(daysInWords(common, { days, cancelled: ['2026-11-22'] })).toBe(
    `2026年11月21日(土)・${struck('11月22日(日)')} 中止・11月23日(月)`
  )
  expect(daysInWords(common, { days, cancelled: days })).toBe(
    `${struck('2026年11月21日(土)–11月23日(月)')} 中止`
  )
})
