import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  countHome,
  foldCustody,
  holderKey,
  HOME,
  recentActs
} from '../../../src/domain/equipment/custody.ts'
import {
  giveBack,
  giverTo,
  move,
  reportCondition,
  undoCustody
} from '../../../src/domain/equipment/lend.ts'
import { aCondition, aDecision, aMove, anAsset, aVoid, MINUTE, NINE } from '../build.ts'
import type { Custody } from '../../../src/domain/equipment/custody.ts'
import type { Fact, Holder } from '../../../src/domain/fact.ts'
import type { MoveWish } from '../../../src/domain/equipment/lend.ts'

const UNIT = anAsset({ id: 'a1' })
const LOT = anAsset({ id: 'a1', kind: 'lot', quantity: 30 })
const BADGE: Holder = { kind: 'badge', number: 12, event: 'e1' }
const GROUP: Holder = { kind: 'group', group: 'g1' }
const WISH: MoveWish = { to: BADGE, quantity: null, from: null, note: null }

function unit(...facts: readonly Fact[]): Custody {
  return foldCustody(UNIT, facts)
}

function lot(...facts: readonly Fact[]): Custody {
  return foldCustody(LOT, facts)
}

describe('where a thing is', () => {
  test('[C1] a unit is home until it is moved, then with its last holder', () => {
    expect(unit()).toMatchObject({ holder: HOME, since: null, out: 0, held: [], question: false })
    const out = aMove({ id: 'm1', to: BADGE, note: 'ケース なし' })
    expect(unit(out)).toMatchObject({
      holder: BADGE,
      since: NINE,
      by: 'ono',
      device: 'd1',
      note: 'ケース なし',
      heads: ['m1'],
      out: 1,
      held: [{ holder: BADGE, quantity: 1 }]
    })
    expect(unit(out, aMove({ id: 'm2', to: HOME, prev: ['m1'] }))).toMatchObject({
      holder: HOME,
      out: 0,
      heads: ['m2']
    })
  })

  test('[C2] given back at another table that had not heard of the loan', () => {
    const out = aMove({ id: 'm1', to: BADGE, at: NINE })
    const back = aMove({ id: 'm2', to: HOME, at: NINE + MINUTE })
    expect(unit(out, back)).toMatchObject({ holder: HOME, question: false })
    expect(unit(aMove({ id: 'm1', to: BADGE, at: NINE + 2 * MINUTE }), back)).toMatchObject({
      holder: BADGE,
      question: true
    })
  })

  test('[C3] one unit lent twice is a question, the later is shown', () => {
    const here = aMove({ id: 'm1', to: BADGE })
    const there = aMove({ id: 'm2', to: GROUP, at: NINE + MINUTE })
    expect(unit(here, there)).toMatchObject({ holder: GROUP, question: true, heads: ['m1', 'm2'] })
    expect(unit(here, { ...here, id: 'm3' }).question).toBe(false)
    const decided = aDecision({ id: 'd1', subject: 'a1', chosen: 'm1', prev: ['m1', 'm2'] })
    expect(unit(here, there, decided)).toMatchObject({ holder: BADGE, question: false })
  })

  test('[C3] two tablets that say the same holder agree, the earlier is shown', () => {
    const later = aMove({ id: 'm1', to: BADGE, at: NINE + MINUTE, device: 'd2' })
    expect(unit(later, aMove({ id: 'm2', to: BADGE }))).toMatchObject({
      since: NINE,
      device: 'd1',
      question: false
    })
  })

  test('[C3] no thing is in two hands without a question', () => {
    const holder = fc.constantFrom<Holder>(HOME, BADGE, GROUP)
    const moves = fc.array(fc.record({ to: holder, at: fc.nat(9), sees: fc.nat(9) }), {
      maxLength: 8
    })
    fc.assert(
      fc.property(moves, (given) => {
        const facts = given.map(({ to, at, sees }, index) =>
          aMove({ id: `m${index}`, to, at, prev: sees < index ? [`m${sees}`] : [] })
        )
        const { question, heads } = unit(...facts)
        const hands = new Set(
          facts.filter((one) => heads.includes(one.id)).map((one) => holderKey(one.to))
        )
        hands.delete('home')
        if (hands.size > 1) expect(question).toBe(true)
      })
    )
  })

  test('[C4] counted things add up per holder', () => {
    const facts = [
      aMove({ id: 'm1', to: GROUP, quantity: 10 }),
      aMove({ id: 'm2', to: BADGE, quantity: 3, from: HOME, note: '午後まで' }),
      aMove({ id: 'm3', to: HOME, from: GROUP, quantity: 4, at: NINE + 1 }),
      aMove({ id: 'm4', to: BADGE, from: GROUP, quantity: null, at: NINE + 2 }),
      aMove({ id: 'm5', to: GROUP, quantity: 9 }),
      aMove({ id: 'm6', to: GROUP, asset: 'a2', quantity: 9 }),
      aVoid({ id: 'v1', subject: 'a1', prev: ['m5'] })
    ]
    const folded = lot(...facts)
    expect(folded).toMatchObject({ out: 9, heads: [], question: false, since: NINE + 2 })
    expect(folded.held).toEqual([
      { holder: GROUP, quantity: 5 },
      { holder: BADGE, quantity: 4 }
    ])
  })

  test('[C11] an out undone after all came back leaves none with the holder, all in place', () => {
    const facts = [
      aMove({ id: 'm1', to: BADGE, quantity: 30 }),
      aMove({ id: 'm2', to: HOME, from: BADGE, quantity: 30, at: NINE + 1 }),
      aVoid({ id: 'v1', subject: 'a1', prev: ['m1'], at: NINE + 2 })
    ]
    const undone = lot(...facts)
    expect(undone).toMatchObject({ out: 0, held: [] })
    expect(countHome(LOT, undone)).toBe(30)
    const again = aMove({ id: 'm3', to: BADGE, quantity: 5, at: NINE + 3 })
    expect(lot(...facts, again).held).toEqual([{ holder: BADGE, quantity: 5 }])
  })

  test('[C11] what one gave back too many takes nothing from another', () => {
    const out = aMove({ id: 'm1', to: GROUP, quantity: 4 })
    const back = aMove({ id: 'm2', to: HOME, from: BADGE, quantity: 2, at: NINE + 1 })
    expect(lot(out, back)).toMatchObject({ out: 4, held: [{ holder: GROUP, quantity: 4 }] })
  })

  test('[C11] more out than there are leaves none in place', () => {
    const many = lot(aMove({ id: 'm1', to: GROUP, quantity: 74 }))
    expect(many.out).toBe(74)
    expect(countHome(LOT, many)).toBe(0)
    expect(move(LOT, many, WISH)).toMatchObject({ value: { warning: { available: 0 } } })
  })

  test('[C5] the worst of contradictory conditions is shown', () => {
    const fine = aCondition({ id: 'k1', condition: 'fine' })
    const broken = aCondition({ id: 'k2', condition: 'broken', note: 'タイヤ', at: NINE + 1 })
    expect(unit()).toMatchObject({ condition: 'fine', conditionAt: null, conditionHeads: [] })
    expect(unit(fine, broken)).toMatchObject({
      condition: 'broken',
      conditionNote: 'タイヤ',
      conditionAt: NINE + 1,
      conditionQuestion: true
    })
    expect(unit(broken, { ...broken, id: 'k3' }).conditionQuestion).toBe(false)
    expect(unit(fine, aCondition({ ...broken, prev: ['k1'] })).conditionQuestion).toBe(false)
  })

  test('[C6] a place and a condition do not hide each other', () => {
    const folded = unit(aMove({ id: 'm1', to: GROUP }), aCondition({ id: 'k1', prev: ['m1'] }))
    expect(folded).toMatchObject({ holder: GROUP, condition: 'broken', heads: ['m1'] })
  })

  test('[C3] every place has a key of its own', () => {
    const places: readonly Holder[] = [
      HOME,
      GROUP,
      BADGE,
      { kind: 'staff', person: '~森' },
      { kind: 'venue', venue: 'v1' },
      { kind: 'lender' }
    ]
    expect(new Set(places.map(holderKey)).size).toBe(places.length)
  })
})

describe('handing out and taking back', () => {
  test('[C7] from home nothing warns, and the fact names what the tablet had seen', () => {
    expect(move(UNIT, unit(), { ...WISH, note: ' ' })).toEqual({
      ok: true,
      value: {
        fact: {
          kind: 'moved',
          asset: 'a1',
          to: BADGE,
          from: HOME,
          quantity: null,
          note: null,
          prev: []
        },
        warning: null
      }
    })
  })

  test('[C7] what is out already is lent on, with a warning who holds it', () => {
    const out = unit(aMove({ id: 'm1', to: GROUP }))
    expect(move(UNIT, out, WISH)).toMatchObject({
      value: {
        fact: { from: GROUP, prev: ['m1'] },
        warning: { kind: 'already-out', holder: GROUP, since: NINE }
      }
    })
    expect(move(UNIT, out, { ...WISH, to: GROUP })).toMatchObject({
      value: { warning: { kind: 'already-there' } }
    })
    expect(giveBack(UNIT, out, WISH)).toMatchObject({
      value: { fact: { to: HOME }, warning: null }
    })
    expect(giveBack(UNIT, unit(), WISH)).toMatchObject({
      value: { warning: { kind: 'already-home' } }
    })
  })

  test('[C7] what is broken is lent with a warning', () => {
    expect(move(UNIT, unit(aCondition({ id: 'k1' })), WISH)).toMatchObject({
      value: { warning: { kind: 'not-fine', condition: 'broken' } }
    })
  })

  test('[C7] more than there are, or more back than are out, is recorded with a warning', () => {
    const some = lot(aMove({ id: 'm1', to: GROUP, quantity: 25 }))
    expect(move(LOT, some, { ...WISH, quantity: 5 })).toMatchObject({
      value: { fact: { quantity: 5, from: null, prev: [] }, warning: null }
    })
    expect(move(LOT, some, { ...WISH, quantity: 6, from: HOME })).toMatchObject({
      value: { warning: { kind: 'more-than-there-are', available: 5 } }
    })
    expect(giveBack(LOT, some, { quantity: 26, from: GROUP, note: null })).toMatchObject({
      value: { warning: { kind: 'more-than-there-are', available: 25 } }
    })
    expect(giveBack(LOT, some, { quantity: null, from: BADGE, note: null })).toMatchObject({
      value: { fact: { quantity: 1 }, warning: { available: 0 } }
    })
  })

  test('[C8] nobody, no count and endless notes are refused', () => {
    const nobodies: readonly Holder[] = [
      { kind: 'group', group: '' },
      { kind: 'badge', number: 0, event: 'e1' },
      { kind: 'badge', number: 1, event: '' },
      { kind: 'staff', person: '~' },
      { kind: 'staff', person: '' },
      { kind: 'venue', venue: '' }
    ]
    for (const to of nobodies)
      expect(move(UNIT, unit(), { ...WISH, to })).toEqual({
        ok: false,
        fault: { kind: 'invalid', field: 'to', why: 'empty' }
      })
    expect(move(UNIT, unit(), { ...WISH, to: { kind: 'lender' } }).ok).toBe(true)
    for (const quantity of [0, -1, 1.5, Number.NaN, 100_000, 99_999_999_999])
      expect(move(LOT, lot(), { ...WISH, quantity })).toMatchObject({
        fault: { field: 'quantity', why: 'not-a-number' }
      })
    expect(move(LOT, lot(), { ...WISH, quantity: 99_999 }).ok).toBe(true)
    const endless = { ...WISH, note: 'あ'.repeat(501) }
    expect(move(UNIT, unit(), endless)).toMatchObject({ fault: { why: 'too-long' } })
    expect(reportCondition('a1', unit(), { ...endless, condition: 'lost' }).ok).toBe(false)
  })

  test('[C7] a condition names what stood', () => {
    const broken = unit(aCondition({ id: 'k1' }))
    expect(reportCondition('a1', broken, { condition: 'fine', note: ' なおした ' })).toEqual({
      ok: true,
      value: { kind: 'conditioned', asset: 'a1', condition: 'fine', note: 'なおした', prev: ['k1'] }
    })
  })

  test('[C9] undo takes one movement or condition back, once', () => {
    const facts = [aMove({ id: 'm1' }), aCondition({ id: 'k1' }), aVoid({ id: 'v1' })]
    for (const id of ['m1', 'k1'])
      expect(undoCustody(id, facts, new Set())).toEqual({
        ok: true,
        value: { kind: 'voided', subject: 'a1', prev: [id] }
      })
    expect(undoCustody('m1', facts, new Set(['m1']))).toMatchObject({ fault: { kind: 'gone' } })
    expect(undoCustody('v1', facts, new Set()).ok).toBe(false)
  })

  test('[C10] the last twenty commands of all things, latest first, the undone among them', () => {
    const facts = Array.from({ length: 25 }, (_, at) =>
      at % 2 === 0
        ? aMove({ id: `m${at}`, asset: `a${at}`, at: NINE + at * MINUTE })
        : aCondition({ id: `k${at}`, asset: `a${at}`, at: NINE + at * MINUTE })
    )
    const undone = aVoid({ id: 'v1', prev: ['m24'], at: NINE + 99 * MINUTE })
    const ids = recentActs([...facts, undone, ...facts]).map(({ id }) => id)
    expect(ids).toHaveLength(20)
    expect(ids.slice(0, 3)).toEqual(['m24', 'k23', 'm22'])
  })
})

describe('who gives a thing, when nobody says', () => {
  test('[C7] home it is brought by who has it, the first of several', () => {
    expect(giverTo(HOME, unit(aMove({ id: 'm1', to: BADGE })))).toEqual(BADGE)
    const two = [
      aMove({ id: 'm1', to: GROUP, quantity: 3 }),
      aMove({ id: 'm2', to: BADGE, quantity: 2 })
    ]
    expect(giverTo(HOME, lot(...two))).toEqual(lot(...two).held[0]?.holder)
  })

  test('[C7] out it goes from home, and what is home has no giver', () => {
    expect(giverTo(GROUP, unit(aMove({ id: 'm1', to: BADGE })))).toBeNull()
    expect(giverTo(HOME, unit())).toBeNull()
  })
})
