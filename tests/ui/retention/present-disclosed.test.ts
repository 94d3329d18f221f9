import { expect, it } from 'vitest'
import type { Disclosure } from '../../../src/kit/retention/views.ts'
import { familyName, tablesOf } from '../../../src/ui/retention/present-disclosed.ts'
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
  const tables = tablesOf({ words, forget, release: words.release, view: PLACE }, disclosure)
  return tables.find((table) => table.title === title)?.rows ?? []
}

it('[W11] leaves nothing out: every value, mark, look, tablet and export has a line', () => {
  const disclosure = aDisclosure()
  const { children, consents, fields, looks, tablets, exports } = disclosure
  const marks = children.flatMap(({ history }) => history)
  const titles = forget.disclosure
  expect(rowsBy(titles.attendance, disclosure)).toHaveLength(marks.length)
  expect(rowsBy(titles.consents, disclosure)).toHaveLength(consents.length)
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
