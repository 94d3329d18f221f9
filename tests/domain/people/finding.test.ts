import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldSearch, foldText } from '../../../src/domain/fold.ts'
import { familiesOf } from '../../../src/domain/people/families.ts'
import { findFamilies, wantedOf } from '../../../src/domain/people/finding.ts'
import { matches, nameOf, searchKey, twinKey } from '../../../src/domain/people/people.ts'
import { openTwins } from '../../../src/domain/people/twins.ts'
import { aParticipant } from '../build.ts'
import { aCard, aChild } from './a-card.ts'

const NO_CONTACT = aCard(aChild('p0', {})).guardian

function aFamily(id: string, sei: string, told: Partial<typeof NO_CONTACT> = {}) {
  const guardian = { ...NO_CONTACT, ...told }
  return familiesOf([aCard(aChild(id, { family: id, sei, mei: '花' }), { guardian })])
}

const families = [
  ...aFamily('f1', '\u{fa11}山', { name: '﨑山 恵', phone: '070-9753-2872' }),
  ...aFamily('f2', '森', { pickers: '祖母（𠮷野 和子）', phone2: '03-123-4567 (母携帯)' }),
  ...aFamily('f3', '林', { phone: '90-1234-5678', phone2: '0854-12-3456' })
]

function found(typed: string): readonly string[] {
  return findFamilies(families, wantedOf(typed), nameOf).map(({ family: { id }, by }) =>
    [id, ...by.map(({ place, text }) => `${place} ${text}`)].join(': ')
  )
}

describe('letters of names', () => {
  const pairs = [
    '崎山 﨑山 嵜山',
    '高木 髙木',
    '浜田 濵田 濱田',
    '吉野 𠮷野',
    '渡辺 渡邊 渡邉'
  ].concat(
    ['斎藤 齋藤 斉藤 齊藤', '沢 澤', '広 廣', '国 國', '桜 櫻', '島 嶋 嶌', '真 眞', '恵 惠'],
    ['徳 德', '瀬 瀨', '黒 黑', '神 \u{fa19}', '隆 \u{f9dc}', '葛 葛\u{e0100}', '辻 辻\u{e0101}'],
    ['佐々木 佐佐木', '橋 𣘺', '富 冨', '柳 栁', '館 舘', '長谷 ⻑谷', '竜 龍 ⻯', '塚 \u{fa10}']
  )

  test.each(pairs)('[N20] %s find each other', (pair) => {
    const [today = '', ...others] = pair.split(' ')
    for (const other of others) {
      const child = { ...aParticipant({ id: 'c1' }), sei: other }
      expect(matches(searchKey(child), today)).toBe(true)
      expect(matches(searchKey({ ...child, sei: today }), other)).toBe(true)
      expect(child.sei).toBe(other)
    }
  })

  test('[N20] letters that families tell apart stay apart', () => {
    for (const pair of [
      '坂阪',
      '川河',
      '裕祐',
      '畑畠',
      '原源',
      '己巳',
      '崎埼',
      '藤籐',
      '朗郎',
      '湧涌'
    ])
      expect(foldSearch(pair.slice(0, 1))).not.toBe(foldSearch(pair.slice(1)))
  })

  test('[N20] folding for a search twice changes nothing', () => {
    const letters = fc.stringMatching(/^[﨑髙濵𠮷邉齋澤々ーか゛⻑ヶゞ ]*$/u)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), letters), (text) => {
        expect(foldSearch(foldSearch(text))).toBe(foldSearch(text))
      })
    )
  })

  test('[N21] nothing is joined by it: neither entries, nor what files and lenders are compared by', () => {
    const bare = { seiYomi: '', meiYomi: '' }
    const one = aParticipant({ id: 'c1', ...bare, sei: '斉藤' })
    const other = aParticipant({ id: 'c2', ...bare, sei: '齋藤' })
    expect(twinKey(one)).not.toBe(twinKey(other))
    expect(openTwins([one, other], new Map())).toEqual([])
    expect(foldText('齋藤電機')).not.toBe(foldText('斉藤電機'))
    expect(foldText('葛\u{e0100}')).not.toBe(foldText('葛'))
  })
})

describe('finding families', () => {
  test('[N19] by reading, badge, guardian, telephone and who may pick up', () => {
    expect(found('崎山')).toEqual(['f1'])
    expect(found('雪')).toEqual([])
    expect(found('崎山 恵')).toEqual(['f1: guardian 﨑山 恵'])
    expect(found('吉野')).toEqual(['f2: pickers 祖母（𠮷野 和子）'])
    expect(found('祖母 森')).toEqual(['f2: pickers 祖母（𠮷野 和子）'])
    expect(found('')).toEqual(['f1', 'f2', 'f3'])
  })

  test.each([
    [
      '2872',
      '9753',
      '97532872',
      '０７０９７５３',
      '070-9753-2872',
      '070 9753 2872',
      '+81 70 9753 2872'
    ],
    ['(070)9753-2872', '7532', '０７０ー９７５３', '070.9753']
  ])('[N22] by digits from any part of a telephone: %s %s …', (...typed) => {
    for (const one of typed) expect(found(one), one).toEqual(['f1: phone 070-9753-2872'])
  })

  test('[N22] by a part of three, by the zero that was taken away, not by fewer digits', () => {
    expect(found('123')).toEqual(['f2: phone 03-123-4567（母携帯）'])
    expect(found('09012')).toEqual(['f3: phone 090-1234-5678'])
    expect(found('87')).toEqual([])
    expect(found('287')).toEqual([])
    expect(found('森 4567')).toEqual(['f2: phone 03-123-4567（母携帯）'])
  })

  test('[N22] a number that nobody can dial is found as it was written', () => {
    const [odd] = aFamily('f4', '谷', { phone: '0854-12-345' })
    expect(findFamilies(odd ? [odd] : [], wantedOf('12345'), nameOf)).toHaveLength(1)
  })

  test('[N24] keys are made once for a card, not at each letter', () => {
    let asked = 0
    const counting = (child: Parameters<typeof nameOf>[0]) => {
      asked += 1
      return nameOf(child)
    }
    for (const typed of ['さ', 'さき', 'さきや', '0709'])
      findFamilies(families, wantedOf(typed), counting)
    expect(asked).toBe(families.length)
  })
})
