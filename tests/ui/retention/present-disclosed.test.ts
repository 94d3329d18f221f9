import { expect, it } from 'vitest'
import type { Disclosure } from '../../../src/kit/retention/views.ts'
import { familyName, tablesOf } from '../../../src/ui/retention/present-disclosed.ts'
import { care } from '../../../src/ui/care/words/ja.ts'
import { forget } from '../../../src/ui/retention/words/ja.ts'
import { ja as words } from '../../support/all-words.ts'
import { disclosureOf } from '../../support/showroom/forgotten.ts'
import { cards } from '../../support/showroom/people.ts'
import { PLACE } from '../../support/showroom/place.ts'
import { readWish } from '../../support/showroom/wish.ts'

const FAMILY = 'fam-勅使河原'

function aDisclosure(): Disclosure {
  const disclosure = disclosureOf(readWish(''), cards(40), FAMILY)
  if (!disclosure) throw new Error('the showroom has this family')
  return disclosure
}

function rowsBy(title: string, disclosure: Disclosure): readonly (readonly string[])[] {
  const said = { words, forget, release: words.release, care, view: PLACE }
  const tables = tablesOf(said, disclosure)
  return tables.find((table) => table.title === title)?.rows ?? []
}

it('[W11] leaves nothing out: every value, mark, look, tablet and export has a line', () => {
  const disclosure = aDisclosure()
  const { children, consents, consented, fields, looks, tablets, exports } = disclosure
  const marks = children.flatMap(({ history }) => history)
  const titles = forget.disclosure
  expect(rowsBy(titles.attendance, disclosure)).toHaveLength(marks.length)
  expect(rowsBy(titles.consents, disclosure)).toHaveLength(consents.length + consented.length)
  expect(rowsBy(titles.fields, disclosure)).toHaveLength(fields.length)
  expect(rowsBy(titles.looks, disclosure)).toHaveLength(looks.length)
  expect(rowsBy(titles.tablets, disclosure)).toHaveLength(tablets.length)
  expect(rowsBy(titles.exports, disclosure)).toHaveLength(exports.length)
})

it('[W11] says of a consent what was answered, when, to whom, and whether it holds', () => {
  expect(rowsBy(forget.disclosure.consents, aDisclosure())[0]).toEqual([
    '写真',
    '内部だけ',
    '2026年11月22日(日) 8:41',
    '加納 誠',
    'いまの答え'
  ])
})

it('calls a child by its reading and the family as such', () => {
  const [family, child] = rowsBy(forget.disclosure.fields, aDisclosure())
  expect(family?.[0]).toBe('家族 電話')
  expect(child?.[0]).toBe('てしがわら こたろう アレルギー')
  expect(familyName(aDisclosure())).toBe('勅使河原')
})

it('marks what was taken back or changed later', () => {
  const states = rowsBy(forget.disclosure.attendance, aDisclosure()).map((row) => row.at(-1))
  expect(states.slice(0, 4)).toEqual(['', '', 'あとで変わった', 'もとにもどした'])
})

it('[H32] says of a consent as it was given edition, signer, way and day, and that it was withdrawn', () => {
  const disclosure = aDisclosure()
  const [inside, withdrawn] = rowsBy(forget.disclosure.consents, disclosure).slice(-2)
  expect(inside?.slice(0, 2)).toEqual([
    '勅使河原 虎太郎 写真',
    '内部だけ・お知らせの版 2026年度版・答えた人(署名) 勅使河原 薫・紙・2026年11月20日(金)'
  ])
  expect(withdrawn?.slice(0, 2)).toEqual(['勅使河原 虎太郎 応急手当と救急搬送', '撤回・電話'])
})
