import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  seenBadges,
  seenByTablet,
  seenPeople,
  seenTwice
} from '../../../src/domain/rollcall/seen.ts'
import { wearersSince } from '../../../src/domain/rollcall/wearers.ts'
import { unsee } from '../../../src/domain/rollcall/write.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { aField, aParticipant, aVoid, MINUTE, NINE } from '../build.ts'
import { aBadgeSighting, aSighting } from './build.ts'

const CALL = { ids: ['r1', 'r2'] }
const wearerOf = (badge: number) => (badge === 23 ? 'c23' : null)
const who = { personOf: (id: string) => id, wearerOf }

function peopleSeen(facts: readonly Fact[]) {
  return [...seenPeople(CALL, facts, who).byPerson.keys()].toSorted()
}

describe('who was seen', () => {
  test('[R16] by any of the tablets, under any beginning of the roll call', () => {
    const facts = [
      aSighting({ id: 'x1' }),
      aSighting({ id: 'x2', subject: 'r2', person: 'c2', device: 'd2' }),
      aSighting({ id: 'x3', subject: 'r9', person: 'c3' })
    ]
    expect(peopleSeen(facts)).toEqual(['c1', 'c2'])
  })

  test('[R17] what was taken back does not count, what another tablet saw does', () => {
    const mine = aSighting({ id: 'x1' })
    const slip = aVoid({ id: 'x2', subject: 'r1', prev: ['x1'] })
    expect(peopleSeen([mine, slip])).toEqual([])
    expect(peopleSeen([mine, slip, aSighting({ id: 'x3', device: 'd2' })])).toEqual(['c1'])
    expect(unsee([mine, aSighting({ id: 'x3' })], new Set(['x1']))).toEqual([
      { kind: 'voided', subject: 'r1', prev: ['x1'] }
    ])
    expect(unsee([mine, slip], new Set(['x1']))).toEqual([])
  })

  test('[R18] as one of a number is told apart from one by one', () => {
    const counted = aSighting({ id: 'x1', how: 'counted' })
    const isCounted = (facts: readonly Fact[]) =>
      seenPeople(CALL, facts, who).byPerson.get('c1')?.isCounted
    expect(isCounted([counted])).toBe(true)
    expect(isCounted([counted, aSighting({ id: 'x2', device: 'd2' })])).toBe(false)
  })

  test('[R19] a badge is its wearer; a copy beside a person says nothing more', () => {
    expect(peopleSeen([aBadgeSighting({ id: 'x1', badge: 23 })])).toEqual(['c23'])
    expect(peopleSeen([aBadgeSighting({ id: 'x1', badge: 23, isCopy: true })])).toEqual([])
    const { unclear } = seenPeople(CALL, [aBadgeSighting({ id: 'x1', badge: 5 })], who)
    expect([...unclear.keys()]).toEqual([5])
  })

  test('[R20] who reads no names sees numbers, whoever told them', () => {
    const facts = [
      aBadgeSighting({ id: 'x1', badge: 23, isCopy: true }),
      aBadgeSighting({ id: 'x2', badge: 5, device: 'd2' }),
      aSighting({ id: 'x3' })
    ]
    expect([...seenBadges(CALL, facts).keys()].toSorted()).toEqual([23, 5])
  })

  test('[R21] each tablet tells how many it saw, where and until when; who was seen twice is one', () => {
    const facts = [
      aSighting({ id: 'x1', place: '玄関前' }),
      aSighting({ id: 'x2', person: 'c2', at: NINE + MINUTE }),
      aSighting({ id: 'x3', device: 'd2', by: 'ando', place: '駐車場' })
    ]
    const states = [...seenPeople(CALL, facts, who).byPerson.values()]
    expect(seenByTablet(states)).toEqual([
      { device: 'd1', by: 'ono', place: '玄関前', people: 2, until: NINE + MINUTE },
      { device: 'd2', by: 'ando', place: '駐車場', people: 1, until: NINE }
    ])
    expect(seenTwice(states)).toBe(1)
  })
})

describe('who wears a badge', () => {
  const entries = [
    aParticipant({ id: 'c1', badge: 23 }),
    aParticipant({ id: 'c2', badge: 24 }),
    aParticipant({ id: 'c3', badge: 24 }),
    aParticipant({ id: 'c4' })
  ]
  const told = (facts: readonly Fact[], personOf = (id: string) => id) =>
    wearersSince(NINE, entries, facts, personOf)
  const moved = (at: number) => aField({ id: 'b1', subject: 'c9', field: 'badge', value: 30, at })

  test('[R19] its one wearer; of two with one number nobody, unless they are one child', () => {
    expect(told([])(23)).toBe('c1')
    expect(told([])(24)).toBeNull()
    expect(told([])(99)).toBeNull()
    const joined = told([], (id) => (id === 'c3' ? 'c2' : id))
    expect(joined(24)).toBe('c2')
  })

  test('[R19] a number that was changed since the roll call began makes nobody falsely seen', () => {
    expect(told([moved(NINE - 1)])(23)).toBe('c1')
    expect(told([moved(NINE)])(23)).toBeNull()
    expect(told([aField({ id: 'b2', at: NINE })])(23)).toBe('c1')
  })
})

test('[R16] [R17] [R18] any order, any doubling, any division over tablets give the same', () => {
  const facts = fc.array(
    fc.oneof(
      fc.record({
        person: fc.integer({ min: 0, max: 4 }),
        badge: fc.constantFrom(0, 5, 23),
        how: fc.constantFrom('seen' as const, 'counted' as const),
        isCopy: fc.boolean(),
        device: fc.constantFrom('d1', 'd2', 'd3')
      }),
      fc.record({ takes: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 2 }) })
    ),
    { maxLength: 12 }
  )
  fc.assert(
    fc.property(facts, fc.func(fc.integer()), fc.func(fc.boolean()), (all, shuffle, isHere) => {
      const told = all.map((one, n): Fact => {
        if ('takes' in one)
          return aVoid({ id: `x${n}`, subject: 'r1', prev: one.takes.map((at) => `x${at}`) })
        const { person, badge, ...rest } = one
        return aSighting({ id: `x${n}`, person: person ? `c${person}` : '', badge, ...rest })
      })
      const [here, there] = [told.filter(({ id }) => isHere(id)), told]
      const merged = [...there, ...here].toSorted((a, b) => shuffle(a.id, b.id))
      for (const fold of [
        (set: readonly Fact[]) => sorted(seenPeople(CALL, set, who).byPerson),
        (set: readonly Fact[]) => sorted(seenBadges(CALL, set))
      ])
        expect(fold(merged)).toEqual(fold(told))
    })
  )
})

function sorted<Key, Value>(map: ReadonlyMap<Key, Value>) {
  return [...map].toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))
}
