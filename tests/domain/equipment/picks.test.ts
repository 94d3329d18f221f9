import { describe, expect, it } from 'vitest'
import { splitByHolder } from '../../../src/domain/equipment/holdings.ts'
import {
  addPick,
  countPick,
  countTyped,
  mostOf,
  pickedPieces,
  togglePick,
  type ThingPick
} from '../../../src/domain/equipment/picks.ts'
import { warningsOf } from '../../../src/domain/equipment/warnings.ts'
import { aThing } from './a-thing.ts'

const hall = { kind: 'venue', venue: 'hall' } as const
const river = { kind: 'venue', venue: 'river' } as const
const unit = aThing('E-07')
const lot = aThing('H-01', { kind: 'lot', quantity: 20, out: 12 })

describe('picking', () => {
  it('[C14] a tap picks, a second tap lets go', () => {
    const picked = togglePick(togglePick([], unit, 'out'), lot, 'out')
    expect(picked.map(({ asset }) => asset)).toEqual(['E-07', 'H-01'])
    expect(togglePick(picked, unit, 'out').map(({ asset }) => asset)).toEqual(['H-01'])
  })

  it('[C14] a second scan of one thing lets nothing go', () => {
    const picked = addPick([], unit, 'out')
    expect(addPick(picked, unit, 'out')).toBe(picked)
  })

  it('counted things go out one by one and come back whole', () => {
    expect(addPick([], lot, 'out')).toEqual([{ asset: 'H-01', from: null, quantity: 1 }])
    const [back] = addPick([], { ...lot, held: [{ holder: hall, name: '', quantity: 12 }] }, 'back')
    expect(back).toEqual({ asset: 'H-01', from: hall, quantity: 12 })
  })

  it('a lot at two holders comes back from the one that was tapped', () => {
    const held = [
      { holder: hall, name: 'ホール', quantity: 8 },
      { holder: river, name: '川べり', quantity: 4 }
    ]
    const parts = splitByHolder({ ...lot, held })
    const picked = parts.reduce<readonly ThingPick[]>(
      (picks, part) => togglePick(picks, part, 'back'),
      []
    )
    expect(picked.map(({ from, quantity }) => [from, quantity])).toEqual([
      [hall, 8],
      [river, 4]
    ])
    expect(togglePick(picked, parts[0]!, 'back')).toEqual([picked[1]])
  })

  it('reads digits of either width, and nothing that is no count', () => {
    expect(['3', '３', ' １２ ', '03', '99999'].map(countTyped)).toEqual([3, 3, 12, 3, 99_999])
    const none = ['', 'abc', '1.5', '１．５', '0', '-3', '1e3', '100000', '99999999999']
    expect(none.map(countTyped)).toEqual(none.map(() => null))
  })

  it('what is no count leaves the former one standing', () => {
    const five = countPick(addPick([], lot, 'out'), 'H-01', 5)
    for (const odd of [0, 1.5, Number.NaN, 100_000]) expect(countPick(five, 'H-01', odd)).toBe(five)
  })

  it('proposes at least one and never what would be refused', () => {
    const out = { ...lot, out: 99_999_999_999 }
    expect([mostOf(out, 'out'), mostOf(out, 'back')]).toEqual([1, 99_999])
  })

  it('never counts less than one, and pieces add up', () => {
    const picked = addPick(addPick([], unit, 'out'), lot, 'out')
    expect(pickedPieces(countPick(picked, 'H-01', 5))).toBe(6)
    expect(pickedPieces(countPick(picked, 'H-01', -3))).toBe(2)
  })
})

describe('warnings', () => {
  const out = aThing('E-09', { out: 1, condition: 'broken' })

  it('say that a unit is out already and that it is broken', () => {
    const kinds = warningsOf([out], addPick([], out, 'out'), 'out').map(({ kind }) => kind)
    expect(kinds).toEqual(['already-out', 'broken'])
  })

  it('say that a lot has fewer left than picked', () => {
    const picked = countPick(addPick([], lot, 'out'), 'H-01', 9)
    expect(warningsOf([lot], picked, 'out')).toEqual([{ kind: 'too-many', thing: lot, left: 8 }])
    const over = { ...lot, out: 64 }
    expect(warningsOf([over], picked, 'out')).toMatchObject([{ kind: 'too-many', left: 0 }])
    expect(warningsOf([lot], countPick(picked, 'H-01', 8), 'out')).toEqual([])
  })

  it('say that what comes back was never seen going out', () => {
    expect(warningsOf([unit], addPick([], unit, 'back'), 'back')).toEqual([
      { kind: 'already-home', thing: unit }
    ])
    expect(warningsOf([out], addPick([], out, 'back'), 'back')).toEqual([])
  })
})
