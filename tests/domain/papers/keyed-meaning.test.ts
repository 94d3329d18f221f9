import { expect, it } from 'vitest'
import { meaningOf, type KeyedPaper } from '../../../src/domain/papers/keyed-meaning.ts'
import { rowCodesOf } from '../../../src/domain/papers/row-code.ts'
import { cards } from '../../support/showroom/people.ts'
import { BLOCKS } from '../../support/showroom/place.ts'

const [first] = BLOCKS
const code = rowCodesOf(BLOCKS).get(first!.id) ?? ''

const paper: KeyedPaper = {
  cards: cards(40),
  blocks: BLOCKS,
  started: new Map([[BLOCKS[1]!.id, 605]]),
  came: '09:30',
  went: '16:00'
}

it('[X14] a number is shown as the child it means, with the time of the paper or the one for all', () => {
  expect(meaningOf('2', paper)).toMatchObject({
    kind: 'child',
    act: 'arrived',
    clock: '09:30',
    end: 'new',
    card: { participant: { mei: '美羽' } }
  })
  expect(meaningOf('1+1610', paper)).toMatchObject({ act: 'left', clock: '16:10', end: 'new' })
  expect(meaningOf('1', paper)).toMatchObject({ end: 'known' })
  expect(meaningOf('9', paper)).toMatchObject({ act: 'arrived', end: 'differs' })
})

it('[X14] a number nobody has, and one that two have, are no guess', () => {
  expect(meaningOf('900', paper)).toEqual({ kind: 'nobody', badge: 900 })
  expect(meaningOf('0', paper)).toEqual({ kind: 'nobody', badge: 0 })
  const [one] = paper.cards
  const twice = { ...paper, cards: [...paper.cards, one!] }
  expect(meaningOf('1', twice)).toMatchObject({ kind: 'several', marks: [{}, {}] })
})

it('[X14] a row of the plan says when it began, and not twice', () => {
  expect(meaningOf(`${code}+5`, paper)).toMatchObject({ kind: 'block', started: 575, end: 'new' })
  expect(meaningOf(`${code}/`, paper)).toMatchObject({ started: 'left-out', end: 'new' })
  const second = rowCodesOf(BLOCKS).get(BLOCKS[1]!.id) ?? ''
  expect(meaningOf(`${second}+5`, paper)).toMatchObject({ end: 'known' })
  expect(meaningOf(second, paper)).toMatchObject({ end: 'differs' })
})

it('[X10] a code of no row, or of two, is asked about', () => {
  expect(meaningOf('ZZ', paper)).toEqual({ kind: 'no-row', code: 'ZZ' })
  const twice = { ...paper, blocks: [...BLOCKS, first!] }
  expect(meaningOf(code, twice)).toMatchObject({ kind: 'several-rows', blocks: [{}, {}] })
  expect(meaningOf(`${code}-900`, paper)).toEqual({ kind: 'unread', why: 'time' })
  expect(meaningOf('りく', paper)).toEqual({ kind: 'unread', why: 'unknown' })
})
