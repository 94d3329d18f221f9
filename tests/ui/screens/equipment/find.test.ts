import { describe, expect, it } from 'vitest'
import {
  findByCode,
  findThings,
  isAway,
  isOver,
  type Wanted
} from '../../../../src/ui/screens/equipment/find.ts'
import { looseCase, slotsOf } from '../../../../src/ui/screens/equipment/slots.ts'
import { whereabouts } from '../../../../src/ui/screens/equipment/wording.ts'
import { ja } from '../../../../src/ui/words/ja.ts'
import { casesOf, caseLabel } from '../../../../src/ui/screens/equipment/cases.ts'
import { aThing } from './a-thing.ts'

const ALL: Wanted = { text: '', inCase: '', where: 'all' }

function codes(wanted: Partial<Wanted>, things: readonly ReturnType<typeof aThing>[]) {
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

  it('counts a lost thing as away, never as in its case', () => {
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

  it('keeps the cases of two lenders apart though they have one name', () => {
    const cases = casesOf(things)
    expect(cases.map((of) => caseLabel(of, cases))).toEqual([
      '箱2 テック工房',
      '箱2 みらい機器',
      '箱A'
    ])
    expect(codes({ inCase: cases[0]!.key }, things)).toEqual(['MR-0001'])
  })
})

describe('reading a code', () => {
  const things = [aThing('E-1', { serial: 'SN 77' }), aThing('E-12'), aThing('E-012b')]

  it.each([
    ['e-12', 'E-12'],
    ['Ｅ－１２', 'E-12'],
    ['E12', 'E-12'],
    ['e01', 'E-1'],
    ['sn77', 'E-1']
  ])('%s is %s', (typed, code) => {
    expect(findByCode(things, typed)?.asset.code).toBe(code)
  })

  it('knows nothing of a code that is not there or is empty', () => {
    expect(findByCode(things, 'F-12')).toBeNull()
    expect(findByCode(things, '  ')).toBeNull()
  })

  it('does not guess when a short form fits two things', () => {
    expect(findByCode([aThing('E-07'), aThing('E-7')], 'e7')).toBeNull()
    expect(findByCode([aThing('E-07'), aThing('E-7')], 'e-7')?.asset.code).toBe('E-7')
  })
})
