import { describe, expect, it } from 'vitest'
import { badgeCode, familyCode } from '../../../src/domain/attendance/badge-code.ts'
import { borrowedBy } from '../../../src/domain/release/borrowed.ts'
import { pickerOptions } from '../../../src/domain/release/registered-pickers.ts'
import {
  scanAtPickup,
  isLastOnes,
  lastToGo,
  membersIn,
  pickupFamilies,
  searchPickup,
  pickupWarningsOf
} from '../../../src/domain/release/waiting-families.ts'
import { readName } from '../../../src/domain/people/people.ts'
import type { Asset } from '../../../src/domain/entity.ts'
import { aCard } from './a-family-card.ts'

const own = (family: string) => ({ card: { household: family, families: [family] } })
const ABE = aCard('c2', {
  child: { family: 'f2', sei: '阿部', seiYomi: 'あべ', meiYomi: 'りく', badge: 7 },
  ...own('f2')
})
const MORI = aCard('c1', { guardian: { goesHomeAlone: true } })
const HARU = aCard('c3', { child: { mei: '春', meiYomi: 'はる' }, card: { state: 'left', at: 5 } })
const CODES = new Map([
  ['f1', 'KTC-12'],
  ['f2', 'KTC-7']
])
const FAMILIES = pickupFamilies([MORI, ABE, HARU], CODES)

describe('families at pick-up', () => {
  it('[M13] stand in one line each, by the first reading, with who may go alone', () => {
    expect(FAMILIES.map(({ id, cards, mayGoAlone }) => [id, cards.length, mayGoAlone])).toEqual([
      ['f2', 1, 0],
      ['f1', 2, 1]
    ])
    expect(membersIn(FAMILIES[1]!, 'left')).toEqual([HARU])
    expect(membersIn(FAMILIES[1]!, null)).toHaveLength(2)
  })

  it('[M14] are found by a reading, a number or a whole code', () => {
    const find = (typed: string) => searchPickup(FAMILIES, typed, readName).map(({ id }) => id)
    expect(find('もり は')).toEqual(['f1'])
    expect(find('7')).toEqual(['f2'])
    expect(find('ｋｔｃ-12')).toEqual(['f1'])
    expect(find('KTC-1')).toEqual([])
    expect(find(' ')).toEqual([])
    const scan = (read: string) => scanAtPickup(FAMILIES, read, 'e1')
    for (const read of [' KTC-7', '7', familyCode('e1', 'f2'), badgeCode('e1', 7)])
      expect(scan(read), read).toMatchObject({ kind: 'family', family: { id: 'f2' } })
    for (const read of ['KTC', '', '8', familyCode('e1', 'f9')])
      expect(scan(read), read).toEqual({ kind: 'nobody' })
    expect(scan(familyCode('e2', 'f2'))).toEqual({ kind: 'other-event' })
    expect(scan(badgeCode('e1', 7).slice(0, -1))).toEqual({ kind: 'nobody' })
    const [last = ''] = badgeCode('e1', 7).slice(-1)
    const wrong = `${badgeCode('e1', 7).slice(0, -1)}${last === '0' ? '1' : '0'}`
    expect(scan(wrong)).toEqual({ kind: 'misread' })
  })

  it('[M14] a code that two families wear opens neither', () => {
    const twice = pickupFamilies([MORI, ABE], new Map([...CODES, ['f2', 'KTC-12']]))
    expect(scanAtPickup(twice, 'KTC-12', 'e1')).toEqual({ kind: 'nobody' })
  })

  it.each([
    ['（父には渡さないでください）', true],
    ['祖母（祖父は不可）', true],
    ['母（一人で帰らせないでください）', false],
    ['祖母（16時から）', false],
    ['（徒歩）', false],
    ['', false]
  ])('[M16] %s: the one in charge is asked first: %s', (pickers, isAsked) => {
    const [family] = pickupFamilies([aCard('c1', { guardian: { pickers } })], CODES)
    expect(family?.asksFirst).toBe(isAsked)
    expect(pickupWarningsOf(pickers).length > 0).toBe(isAsked)
  })

  it('[M16] so it is where entries or marks say two things', () => {
    for (const card of [{ hasConflict: true }, { namedInPart: ['森 父'] }])
      expect(pickupFamilies([aCard('c1', { card })], CODES)[0]?.asksFirst).toBe(true)
  })

  it('[M18] the last ones are few, or left when the session is over', () => {
    expect(isLastOnes({ arrived: 5, left: 30 }, 'running')).toBe(true)
    expect(isLastOnes({ arrived: 6, left: 30 }, 'running')).toBe(false)
    expect(isLastOnes({ arrived: 3, left: 0 }, 'running')).toBe(false)
    expect(isLastOnes({ arrived: 10, left: 0 }, 'after')).toBe(true)
    expect(isLastOnes({ arrived: 11, left: 0 }, 'after')).toBe(false)
    expect(isLastOnes({ arrived: 0, left: 40 }, 'after')).toBe(false)
    expect(lastToGo([MORI, HARU, aCard('c9', { card: { state: 'left', at: 4 } })])?.at).toBe(5)
    expect(lastToGo([MORI])).toBeNull()
  })
})

it('[M15] what is out under a badge is said by name, but for what is used up', () => {
  const thing = (name: string, number: number, kind: Asset['kind'] = 'unit') => ({
    asset: { name, code: 'R-1', kind } as Asset,
    held: [{ holder: { kind: 'badge', number, event: 'e1' } as const, name: '', quantity: 1 }]
  })
  const things = [thing('ロボットカー', 7), thing('ノート', 8), thing('電池', 7, 'consumable')]
  expect(borrowedBy([ABE], 'e1', things)).toEqual(['ロボットカー R-1'])
  expect(borrowedBy([ABE], 'e2', things)).toEqual([])
  expect(borrowedBy([MORI], 'e1', things)).toEqual([])
})

it('[M17] a person is a choice for all who go, or for those who named it', () => {
  const uncle = aCard('c1', { guardian: { pickers: 'おじ' } })
  const sister = aCard('c3')
  const [mother, other] = pickerOptions([uncle, sister], true)
  expect(mother).toMatchObject({ name: '森 恵', unnamed: [], inPart: [], holders: [uncle, sister] })
  expect(other).toMatchObject({ name: 'おじ', unnamed: [sister], holders: [uncle] })
})
