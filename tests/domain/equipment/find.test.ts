import { isAway, isOver } from '../../../src/domain/equipment/thing.ts'
import { describe, expect, it } from 'vitest'
import { findThings, thingsByCode, type ThingQuery } from '../../../src/domain/equipment/find.ts'
import { slotsOf } from '../../../src/ui/equipment/slots.ts'
import { whereabouts } from '../../../src/ui/equipment/present-thing.ts'
import { ja } from '../../support/all-words.ts'
import { casesInOrder, caseLabel, looseCase } from '../../../src/domain/equipment/case.ts'
import { aThing } from './a-thing.ts'

const ALL: ThingQuery = { text: '', inCase: '', where: 'all' }

function codes(wanted: Partial<ThingQuery>, things: readonly ReturnType<typeof aThing>[]) {
  return findThings(things, { ...ALL, ...wanted }).map(({ asset }) => asset.code)
}

describe('finding things', () => {
  const ritsu = { kind: 'badge', number: 12, event: 'event' } as const
  const things = [
    aThing('TK-0007', { name: 'ロボットカー' }),
    aThing('TK-0012', { name: 'ノートPC', kit: '箱2', out: 1, holder: ritsu, holderName: 'りつ' }),
    aThing('MR-0001', { name: 'ドローン', kit: '箱2', lender: 'テック工房', condition: 'broken' })
  ]

  it('takes hiragana for katakana and narrow letters for wide ones', () => {
    expect(codes({ text: 'ろぼっと' }, things)).toEqual(['TK-0007'])
    expect(codes({ text: 'ＮＯＴＥ' }, things)).toEqual([])
    expect(codes({ text: 'のーとｐｃ' }, things)).toEqual(['TK-0012'])
  })

  it('finds by lender, by holder and by the short form of a code', () => {
    expect(codes({ text: 'てっく' }, things)).toEqual(['MR-0001'])
    expect(codes({ text: 'りつ' }, things)).toEqual(['TK-0012'])
    expect(codes({ text: 'tk7' }, things)).toEqual(['TK-0007'])
  })

  it('narrows by state', () => {
    expect(codes({ where: 'out' }, things)).toEqual(['TK-0012'])
    expect(codes({ where: 'home' }, things)).toEqual(['TK-0007', 'MR-0001'])
    expect(codes({ where: 'broken' }, things)).toEqual(['MR-0001'])
  })

  it('[C12] counts a lost thing as away, never as in its case', () => {
    const lost = aThing('TK-0003', { condition: 'lost' })
    expect(codes({ where: 'home' }, [...things, lost])).toEqual(['TK-0007', 'MR-0001'])
    expect(isAway(lost)).toBe(true)
    expect(whereabouts(ja.equipment, lost)).toBe('なくした')
    const kit = { name: '箱A', title: '', lender: '', things: [lost], out: 1, broken: 1 }
    expect(slotsOf(kit).slots.map(({ state }) => state)).toEqual(['gone-bad'])
    expect(looseCase([aThing('TK-0004', { kit: '', condition: 'lost' })])[0]?.out).toBe(1)
  })

  it('sees that more of a counted thing are out than there are', () => {
    const cables = { kind: 'lot', quantity: 10 } as const
    expect(isOver(aThing('C-1', { ...cables, out: 11 }))).toBe(true)
    expect(isOver(aThing('C-2', { ...cables, out: 10 }))).toBe(false)
  })

  it('[C12] keeps the cases of two lenders apart though they have one name', () => {
    const cases = casesInOrder(things)
    expect(cases.map((of) => caseLabel(of, cases))).toEqual([
      '箱2 テック工房',
      '箱2 みらい機器',
      '箱A'
    ])
    expect(codes({ inCase: cases[0]!.key }, things)).toEqual(['MR-0001'])
  })
})

describe('reading a code', () => {
  const things = [
    aThing('E-1', { serial: 'SN 77' }),
    aThing('E-12', { serial: '20230001' }),
    aThing('E-012b'),
    aThing('TK-0110', { slot: '3' })
  ]
  const read = (typed: string, of = things) =>
    thingsByCode(of, typed).map(({ asset }) => asset.code)

  it.each([
    ['e-12', 'E-12'],
    ['Ｅ－１２', 'E-12'],
    ['E12', 'E-12'],
    ['e01', 'E-1'],
    ['sn77', 'E-1'],
    ['12', 'E-12'],
    ['110', 'TK-0110'],
    ['3', 'TK-0110'],
    ['0001', 'E-1'],
    ['20230001', 'E-12'],
    ['230001', 'E-12']
  ])('[C13] %s is %s', (typed, code) => {
    expect(read(typed)).toEqual([code])
  })

  it('knows nothing of a code that is not there or is empty', () => {
    expect(read('F-12')).toEqual([])
    expect(read('  ')).toEqual([])
    expect(read('77')).toEqual([])
  })

  it('takes the one thing the list shows', () => {
    const named = aThing('MR-0001', { name: 'ドローン' })
    expect(read('どろーん', [...things, named])).toEqual(['MR-0001'])
  })

  it('[C13] does not guess when it fits two things: both are told', () => {
    const [zero, plain] = [aThing('E-07'), aThing('E-7')]
    expect(read('e7', [zero, plain])).toEqual(['E-07', 'E-7'])
    expect(read('e-7', [zero, plain])).toEqual(['E-7'])
    const one = aThing('A-1', { lender: 'テック工房' })
    const two = aThing('A-1', { lender: 'みらい機器' })
    const other = { ...two, asset: { ...two.asset, id: 'other' } }
    expect(read('A-1', [one, other])).toEqual(['A-1', 'A-1'])
  })

  it('digits narrow the list to the ends of codes and slots, and short ones to no serial number', () => {
    const many = [aThing('TK-0010'), aThing('TK-0101', { serial: '9910' })]
    expect(codes({ text: '10' }, many)).toEqual(['TK-0010'])
    expect(codes({ text: '9910' }, many)).toEqual(['TK-0101'])
    expect(codes({ text: '991' }, many)).toEqual([])
  })
})
