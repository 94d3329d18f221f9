import { looseCase } from '../../../src/domain/equipment/case.ts'
import { describe, expect, it } from 'vitest'
import { holdings } from '../../../src/domain/equipment/holdings.ts'
import { caseMark, columnsOf, slotsOf } from '../../../src/ui/equipment/slots.ts'
import { pickedNames, sayHolder, whereabouts } from '../../../src/ui/equipment/present-thing.ts'
import { equipment as words } from '../../../src/ui/equipment/words/ja.ts'
import { aThing } from '../../domain/equipment/a-thing.ts'

const ritsu = { kind: 'badge', number: 12, event: 'event' } as const
const river = { kind: 'venue', venue: 'river' } as const

describe('what was recorded', () => {
  it('is told with how many of a counted thing', () => {
    const cable = aThing('C-1', { kind: 'lot', quantity: 20 })
    const said = pickedNames(
      words,
      [aThing('E-01'), cable],
      [
        { asset: aThing('E-01').asset.id, from: null, quantity: null },
        { asset: cable.asset.id, from: null, quantity: 8 }
      ]
    )
    expect(said).toBe(`E-01、C-1 ${words.case.lotOut(8, cable.asset.unit)}`)
  })
})

describe('who holds what', () => {
  it('[C15] is told once a holder, the latest first, the things by their codes', () => {
    const held = holdings([
      aThing('E-13', { out: 1, holder: river, holderName: '川べり', since: 5 }),
      aThing('E-01'),
      aThing('E-12', { out: 1, holder: ritsu, holderName: 'りつ', since: 9 }),
      aThing('E-7', { out: 1, holder: river, holderName: '川べり', since: 7 })
    ])
    expect(held.map(({ name, since }) => [name, since])).toEqual([
      ['りつ', 9],
      ['川べり', 7]
    ])
    expect(held[1]!.things.map(({ asset }) => asset.code)).toEqual(['E-7', 'E-13'])
  })

  it.each([
    [ritsu, 'りつ', '名札 12 りつ'],
    [ritsu, '', '名札 12'],
    [{ kind: 'group', group: 'g' } as const, 'B', 'B班'],
    [{ kind: 'staff', person: '~田中' } as const, '田中', '田中'],
    [{ kind: 'staff', person: '~' } as const, '', '名前を聞いていない人']
  ])('%o named %s is said as %s', (holder, name, said) => {
    expect(sayHolder(words, holder, name)).toBe(said)
  })

  it('[C15] tells a lot that several hold once a holder', () => {
    const held = [
      { holder: river, name: '川べり', quantity: 4 },
      { holder: ritsu, name: 'りつ', quantity: 2 }
    ]
    const lot = aThing('H-01', { kind: 'lot', quantity: 20, out: 6, holder: river, held })
    expect(whereabouts(words, lot)).toBe('川べり 4本、名札 12 りつ 2本')
    expect(holdings([lot]).map(({ name, things }) => [name, things[0]?.out])).toEqual([
      ['川べり', 4],
      ['りつ', 2]
    ])
  })

  it('says how many of a lot are out', () => {
    const lot = aThing('H-01', {
      kind: 'lot',
      quantity: 20,
      out: 3,
      holder: river,
      holderName: '川べり'
    })
    expect(whereabouts(words, lot)).toBe('川べり 3本')
    expect(whereabouts(words, aThing('E-01'))).toBe('箱の中')
  })
})

describe('a case', () => {
  const kit = {
    name: '箱E',
    title: 'ロボットカー',
    lender: '',
    out: 2,
    broken: 1,
    things: [
      aThing('E-10', { slot: '10', condition: 'broken' }),
      aThing('E-90', { kind: 'lot', quantity: 96 }),
      aThing('E-2', { slot: '2', out: 1 }),
      aThing('E-1', { slot: '1' })
    ]
  }

  it('shows its units by slot and its counted things apart', () => {
    const { slots, lots } = slotsOf(kit)
    expect(slots.map(({ label, state }) => `${label} ${state}`)).toEqual([
      '1 in',
      '2 gone',
      '10 bad'
    ])
    expect(lots.map(({ asset }) => asset.code)).toEqual(['E-90'])
  })

  it.each([
    [6, 6],
    [10, 10],
    [12, 6],
    [16, 8],
    [20, 10],
    [30, 10]
  ])('of %i slots has %i columns', (slots, columns) => {
    expect(columnsOf(slots)).toBe(columns)
  })

  it('is marked by what tells it from the others', () => {
    expect(['箱E', '箱 12', '工具箱', '箱'].map(caseMark)).toEqual(['E', '12', '工具箱', '箱'])
  })

  it('is made up for what has none', () => {
    expect(looseCase([aThing('E-1')])).toEqual([])
    expect(looseCase([aThing('X-1', { kit: '', out: 1 })])[0]).toMatchObject({
      name: '',
      out: 1,
      broken: 0
    })
  })
})
