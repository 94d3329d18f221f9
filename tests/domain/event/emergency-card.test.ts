import { expect, test } from 'vitest'
import {
  addressParts,
  CARD_FIELDS,
  isCardUseless,
  missingOfCard
} from '../../../src/domain/event/emergency-card.ts'
import { VENUES } from '../build.ts'

const [HALL] = VENUES as [(typeof VENUES)[number]]

test('[J20] [J21] what is missing is named in the order 119 asks, the address first', () => {
  expect(missingOfCard(HALL)).toEqual(CARD_FIELDS)
  expect(missingOfCard(HALL)[0]).toBe('address')
  const told = { ...HALL, address: '柚子原町 1', addressYomi: 'ゆずはらちょう 1', aed: '玄関' }
  expect(missingOfCard(told)).toEqual(['landmark', 'telephone', 'signal', 'hospital', 'meeting'])
  expect(isCardUseless(HALL)).toBe(true)
  expect(isCardUseless({ ...told, address: ' ' })).toBe(true)
  expect(isCardUseless(told)).toBe(false)
})

test('[J22] a reading stands above each part, or above the whole', () => {
  const read = (address: string, addressYomi: string) => addressParts({ address, addressYomi })
  expect(read('柚子原町 大字 中沢', 'ゆずはらちょう おおあざ　なかざわ')).toEqual([
    { text: '柚子原町', yomi: 'ゆずはらちょう' },
    { text: '大字', yomi: 'おおあざ' },
    { text: '中沢', yomi: 'なかざわ' }
  ])
  expect(read('柚子原町 12', 'ゆずはらちょう 12')[1]).toEqual({ text: '12', yomi: '' })
  expect(read('柚子原町大字 中沢', 'ゆずはらちょう')).toEqual([
    { text: '柚子原町大字 中沢', yomi: 'ゆずはらちょう' }
  ])
  expect(read('', '')).toEqual([])
  expect(addressParts({ address: '柚子原町' })).toEqual([{ text: '柚子原町', yomi: '' }])
})
