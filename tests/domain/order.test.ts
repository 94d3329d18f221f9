import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupsInOrder, lendersInOrder, staffInOrder } from '../../src/domain/order.ts'
import { byName } from '../../src/domain/people/people.ts'

const aPerson = (id: string, name: string, yomi = '') => ({ id, name, yomi, organisation: '' })
const aGroup = (id: string, letter: string) =>
  ({ id, letter, event: 'e1', shape: 'circle' }) as const
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

test('[N14] staff by reading, who has none by name', () => {
  const staff = [
    aPerson('p1', '渡辺', 'わたなべ'),
    aPerson('p2', '青木', 'アオキ'),
    aPerson('p3', 'ばば'),
    aPerson('p4', '浜', 'はま')
  ]
  expect(idsOf(staffInOrder(staff))).toEqual(['p2', 'p3', 'p4', 'p1'])
})

test('[N14] groups and lenders by name, numbers as numbers', () => {
  const letters = ['10班', 'B', '2班', 'A']
  const groups = letters.map((letter, at) => aGroup(`g${at}`, letter))
  expect(groupsInOrder(groups).map(({ letter }) => letter)).toEqual(['2班', '10班', 'A', 'B'])
  const lenders = [
    { id: 'l2', name: 'みらい機器' },
    { id: 'l1', name: 'あおぞら' },
    { id: 'l0', name: 'みらい機器' }
  ]
  expect(idsOf(lendersInOrder(lenders))).toEqual(['l1', 'l0', 'l2'])
})

test('[N14] what looks equal stands in one order, whichever way it came', () => {
  const names = ['A班', 'Ａ班', 'a班', 'はーと', 'ハート', 'ﾊｰﾄ', 'は', '2', '02', '']
  const pick = fc.shuffledSubarray(names.map((letter, at) => aGroup(`g${at}`, letter)))
  const staff = names.map((name, at) => aPerson(`p${at}`, name, at % 2 === 0 ? name : ''))
  fc.assert(
    fc.property(pick, fc.shuffledSubarray(staff), (groups, people) => {
      expect(groupsInOrder(groups)).toEqual(groupsInOrder(groups.toReversed()))
      expect(staffInOrder(people)).toEqual(staffInOrder(people.toReversed()))
    })
  )
  for (const one of names)
    for (const other of names)
      expect([byName(one, other) === 0, Math.sign(byName(one, other))]).toEqual([
        one === other,
        -Math.sign(byName(other, one)) + 0
      ])
})
