import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actingClock, actingToTuple, recordedAt, tupleToActing } from '../../src/crdt/acting.ts'
import { factId, parseFactId } from '../../src/crdt/fact-id.ts'
import type { Tuple } from '../../src/crdt/tuple.ts'

const people = fc.oneof(
  fc.constantFrom('AAECAwQF', ''),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((name) => `~${name}`)
)

describe('who commands', () => {
  it('[Y19] is read back, with the clock and its offset', () => {
    const offsets = fc.option(fc.integer({ min: -1e9, max: 1e9 }))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), offsets, people, (from, offset, by) => {
        const said = { at: from, offset, by }
        expect(tupleToActing(actingToTuple(said))).toEqual(said)
      })
    )
  })

  it('[Y19] corrects the time by the offset its writer knew', () => {
    expect(recordedAt({ at: 1000, offset: 500, by: '' }, 2)).toBe(3500)
    expect(recordedAt({ at: 1000, offset: null, by: '' }, -1)).toBe(0)
  })

  it('[Y19] is null when it says no time or person', () => {
    const id = Uint8Array.of(0, 1, 2, 3, 4, 5)
    expect(tupleToActing([0, 5, null, id, 'later'])).toEqual({
      at: 5,
      offset: null,
      by: 'AAECAwQF'
    })
    const wrong: readonly Tuple[] = [
      [],
      [1, 5, null, ''],
      [0, '5', null, ''],
      [0, 0.5, null, ''],
      [0, 1e300, null, ''],
      [0, 5, '', ''],
      [0, 5],
      [0, 5, null],
      [0, 5, null, null],
      [0, 5, null, 7],
      [0, 5, null, id.subarray(1)]
    ]
    for (const tuple of wrong) expect(tupleToActing(tuple)).toBeNull()
  })

  it('[Y19] is named by the clock of the acting fact', () => {
    expect(actingClock([1, 3, 60])).toBe(3)
    expect(actingClock([0, 3, 60])).toBeNull()
    expect(actingClock([1, -3, 60])).toBeNull()
    expect(actingClock([1])).toBeNull()
  })
})

describe('the name of a fact', () => {
  it('[Y20] is its client and clock, and nothing else parses', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.maxSafeNat(), (client, clock) => {
        expect(parseFactId(factId(client, clock))).toEqual({ client, clock })
      })
    )
    for (const id of [
      '',
      '.',
      '1',
      '1.',
      '.1',
      '01.1',
      '1.1.1',
      'A.1',
      '1.-1',
      '1 .1',
      'zzzzzzzzzzzz.1'
    ])
      expect(parseFactId(id)).toBeNull()
  })
})
