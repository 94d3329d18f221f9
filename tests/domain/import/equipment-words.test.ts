import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  hasLostLetters,
  isDated,
  isRounded,
  isSameButZeros
} from '../../../src/domain/import/equipment-damage.ts'
import { isTotal } from '../../../src/domain/import/equipment-total.ts'
import { readCount, readYen } from '../../../src/domain/import/equipment-count.ts'
import { saysUsedUp } from '../../../src/domain/import/equipment-row.ts'

describe('counts', () => {
  const SURE: Readonly<Record<string, readonly [count: number, unit: string]>> = {
    '20': [20, ''],
    '２０': [20, ''],
    '1,200個': [1200, '個'],
    '20 pcs.': [20, 'pcs.'],
    '2本(5m)': [2, '本'],
    '20枚（予備2）': [20, '枚'],
    '20枚【うち予備2】': [20, '枚'],
    '20.0': [20, ''],
    '3ケース': [3, 'ケース'],
    '5コ': [5, 'コ'],
    二十四枚: [24, '枚'],
    三台: [3, '台'],
    百本: [100, '本'],
    '×4': [4, ''],
    計12点: [12, '点'],
    '0': [0, '']
  }
  test('[I30] a number with its counter, remarks in brackets apart', () => {
    for (const [text, [count, unit]] of Object.entries(SURE))
      expect([text, readCount(text)]).toEqual([
        text,
        { count, unit, isSure: true, isWritten: true }
      ])
  })

  const ASKED: Readonly<Record<string, number>> = {
    約20: 20,
    およそ20枚: 20,
    '20枚程度': 20,
    '20枚くらい': 20,
    '20以上': 20,
    '20～30': 20,
    '20-30本': 20,
    '10+予備2': 10,
    '2箱×10': 2,
    '1.5': 1,
    各2: 2,
    '3式': 3,
    V2: 2
  }
  test('[I30] about so many, ranges and sums are asked, with the first number', () => {
    for (const [text, count] of Object.entries(ASKED))
      expect([text, readCount(text)]).toMatchObject([
        text,
        { count, unit: '', isSure: false, isWritten: true }
      ])
  })

  test.each([
    '一式',
    '1式',
    '１式',
    '式',
    '一括',
    '若干',
    '少々',
    '適宜',
    '数個',
    '多数',
    '人数分'
  ])('[I30] %s is one, and asked', (text) => {
    const found = readCount(text)
    expect([found?.count, found?.isSure]).toEqual([1, false])
  })

  test.each([
    '',
    '-3',
    '−3',
    '¥20',
    '20円',
    '2023年',
    '2023年度',
    '5m',
    '30%',
    '10kg',
    '箱',
    '要確認'
  ])('[I30] %j is no count', (text) => {
    expect(readCount(text)).toBeNull()
  })

  test('[I30] nothing that is only about so many is ever sure, and nothing throws', () => {
    const hedge = fc.constantFrom(
      '約',
      'およそ',
      '～',
      '~',
      '程度',
      '以上',
      'くらい',
      '前後',
      '各',
      '式'
    )
    fc.assert(
      fc.property(
        hedge,
        fc.integer({ min: 0, max: 99_999 }),
        fc.boolean(),
        (word, number, before) => {
          const text = before ? `${word}${number}` : `${number}${word}`
          expect([text, readCount(text)?.isSure ?? false]).toEqual([text, false])
        }
      )
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        const count = readCount(text)?.count ?? 0
        expect(Number.isSafeInteger(count) && count >= 0).toBe(true)
      })
    )
  })
})

describe('money', () => {
  const YEN: Readonly<Record<string, number | null>> = {
    '12,000': 12_000,
    '1,499.00': 1499,
    '12万円': 120_000,
    '1.2万': 12_000,
    '1万2千円': 12_000,
    '1万2,500円': 12_500,
    '3千円': 3000,
    '98,000円(税込)': 98_000,
    '98,000円税込': 98_000,
    '¥14,500-': 14_500,
    '￥１４，５００': 14_500,
    '14500円也': 14_500,
    '@3,200': 3200,
    '0': 0,
    '$1,499.00': null,
    '299.99': null,
    '1,499ドル': null,
    '10 EUR': null,
    約3万円: null,
    '3～5万円': null,
    オープン: null,
    '': null,
    円: null
  }
  test('[I31] whole yen as people write them, and no other money', () => {
    for (const [text, yen] of Object.entries(YEN))
      expect([text, readYen(text)]).toEqual([text, yen])
  })

  test('[I31] what is read is whole yen, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(Number.isSafeInteger(readYen(text) ?? 0)).toBe(true)
      })
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (yen) => {
        for (const text of [`${yen}`, `¥${yen}`, `${yen.toLocaleString('en')}円`, `${yen}.00`])
          expect(readYen(text)).toBe(yen)
        if (yen % 1000 === 0) expect(readYen(`${yen / 10_000}万円`)).toBe(yen)
      })
    )
  })
})

describe('lines that are no thing', () => {
  test.each([
    '小計',
    '合計',
    '計',
    '総計',
    '合 計',
    '合計金額',
    '合計(税込)',
    '消費税',
    '送料',
    '値引き',
    'Total',
    'Subtotal'
  ])('[I32] %s', (name) => {
    expect(isTotal(name, ['', name, '40'])).toBe(true)
    expect(isTotal('', [name, '', '40'])).toBe(true)
  })
  test('[I32] the end of a list', () => {
    expect(isTotal('', ['', '', '', '', '以上'])).toBe(true)
    expect(isTotal('', ['以下余白'])).toBe(true)
    expect(isTotal('', ['※電池は消耗品です'])).toBe(true)
  })
  test.each([
    '計量カップ',
    '温度計',
    '設計図',
    '合計器',
    '以上検知器',
    '送料無料シール',
    'ストップウォッチ'
  ])('[I32] %s is a thing', (name) => {
    expect(isTotal(name, ['1', name, '2'])).toBe(false)
  })
  test('[I32] a thing without a name is no total', () => {
    expect(isTotal('', ['A-1', '', '2'])).toBe(false)
    expect(isTotal('', ['', '', '12,000'])).toBe(false)
  })
})

describe('what a spreadsheet made of it', () => {
  test('[I33] exponents, days, lost letters and errors', () => {
    for (const text of ['8.90123E+12', '1E+05', '4.9E12', '8.90123e+12'])
      expect([text, isRounded(text)]).toEqual([text, true])
    for (const text of ['E12', 'A8.9E+12', '1E', '12', 'TK-0001', '8E+12A'])
      expect([text, isRounded(text)]).toEqual([text, false])
    for (const text of ['12月1日', '1-Dec', 'Dec-12', '2012/12/1'])
      expect([text, isDated(text)]).toEqual([text, true])
    for (const text of ['12-1', '12', 'TK-12', 'Decker-1', '日'])
      expect([text, isDated(text)]).toEqual([text, false])
    for (const text of ['?田', '〓木', '\u{fffd}', '\u{e000}', '#N/A', '#REF!', '####', '#NAME?'])
      expect([text, hasLostLetters(text)]).toEqual([text, true])
    for (const text of ['髙木', '#1', 'ドローン', 'C#入門'])
      expect([text, hasLostLetters(text)]).toEqual([text, false])
  })

  test('[I33] zeros before a number of digits alone', () => {
    expect(isSameButZeros('0012', '12')).toBe(true)
    expect(isSameButZeros('００１２', '012')).toBe(true)
    for (const [one, other] of [
      ['12', '12'],
      ['0012', '120'],
      ['TK-0012', 'TK-12'],
      ['', '0']
    ] as const)
      expect(isSameButZeros(one, other)).toBe(false)
  })
})

test('[I34] a consumable is said in words', () => {
  for (const text of ['消耗品', '消耗品費', '使い捨て', 'Consumable', '事務用消耗品'])
    expect([text, saysUsedUp(text)]).toEqual([text, true])
  for (const text of ['備品', '非消耗品', '消耗品以外', '消耗品ではない', '○', ''])
    expect([text, saysUsedUp(text)]).toEqual([text, false])
})
