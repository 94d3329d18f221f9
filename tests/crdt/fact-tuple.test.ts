import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factId } from '../../src/crdt/fact-id.ts'
import { readFactRuns } from '../../src/crdt/fact-bouncer.ts'
import { encodeFactRun } from '../../src/crdt/fact-run.ts'
import { factToTuple, tupleToFact } from '../../src/crdt/fact-tuple.ts'
import type { Tuple } from '../../src/crdt/tuple.ts'
import type { FactBody, Holder } from '../../src/domain/fact.ts'
import { sayings } from './a-saying.ts'
import { acting, at, factIds, when } from './a-day-saying.ts'
import { tuples } from './a-tuple.ts'

const answered: FactBody = {
  ...{ kind: 'answered', subject: 'AAECAwQF', root: 'sessions', about: 'removal' },
  ...{ answer: 'remove', day: '', before: [1, 'x'] }
}
const teller = { client: 2 ** 53 - 1, clock: 9, device: '0123456789abcdef', acting }

describe('a fact', () => {
  it('[Y17] of every kind is read back as it was told, through the bytes of an update', () => {
    fc.assert(
      fc.property(sayings, fc.uniqueArray(factIds, { maxLength: 4 }), (saying, prev) => {
        const run = { client: 5, clock: 9, tuples: [factToTuple(saying, when, prev)] }
        const read = readFactRuns(encodeFactRun(run), () => true)
        const tuple = read.ok ? read.value[0]!.tuples[0]! : []
        const told = { id: factId(teller.client, 9), at, by: '~山田', device: teller.device, prev }
        expect(tupleToFact(tuple, teller)).toEqual({ ok: true, value: { ...saying, ...told } })
      }),
      { numRuns: 500 }
    )
  })

  it('[Y17] never moves a time that was said back before its minute', () => {
    const saidAt = at - 400_600
    const mark = { kind: 'mark', session: 'AAECAwQF', participant: 'AAECAwQF' } as const
    const tuple = factToTuple({ ...mark, status: 'left', picker: null, saidAt }, when, [])
    const read = tupleToFact(tuple, teller)
    expect(read.ok && read.value).toMatchObject({ saidAt: at - 400_000 })
  })

  it('[Y17] has these bytes for ever', () => {
    const subject = 'AAECAwQF'
    const id = Uint8Array.of(0, 1, 2, 3, 4, 5)
    const mark = { kind: 'mark', session: subject, participant: subject, status: 'left' } as const
    const moved = { kind: 'moved', asset: subject, quantity: 2, note: 'n' } as const
    const badge: Holder = { kind: 'badge', number: 7, event: subject }
    const staff: Holder = { kind: 'staff', person: '~佐藤' }
    const told: readonly (readonly [FactBody, Tuple])[] = [
      [{ ...mark, picker: 'p', saidAt: at - 5000 }, [1, 3, 60, id, id, 2, 'p', -5]],
      [{ kind: 'voided', subject }, [2, 3, 60, id]],
      [{ ...moved, to: badge, from: staff }, [3, 3, 60, id, 2, '7@AAECAwQF', 3, '佐藤', 2, 'n']],
      [{ ...moved, to: { kind: 'home' }, from: null }, [3, 3, 60, id, 0, null, null, null, 2, 'n']],
      [
        { ...moved, to: { kind: 'group', group: subject }, from: { kind: 'lender' } },
        [3, 3, 60, id, 1, id, 5, null, 2, 'n']
      ],
      [
        {
          ...moved,
          to: { kind: 'venue', venue: subject },
          from: { kind: 'staff', person: subject }
        },
        [3, 3, 60, id, 4, id, 3, id, 2, 'n']
      ],
      [
        { kind: 'conditioned', asset: subject, condition: 'missing-part', note: null },
        [4, 3, 60, id, 2, null]
      ],
      [{ kind: 'decided', subject, chosen: factId(6, 4), note: null }, [5, 3, 60, id, 6, 4, null]],
      [
        { kind: 'same', subject: 'ZZZZZZZZ', other: subject },
        [6, 3, 60, id, Uint8Array.of(101, 150, 89, 101, 150, 89)]
      ],
      [{ kind: 'withdrawn', subject }, [19, 3, 60, id]],
      [answered, [21, 3, 60, id, 2, 0, 1, '', 2, 1, 'x']],
      [{ kind: 'field', subject, field: 'owner', value: 'x' }, [8, 3, 60, id, 40, 'x']],
      [
        { kind: 'named', subject: '0001020304050607', name: 'あ' },
        [12, 3, 60, Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7), 'あ']
      ]
    ]
    for (const [saying, tuple] of told) {
      expect(factToTuple(saying, when, [])).toEqual(tuple)
      expect(factToTuple(saying, when, [factId(6, 4), factId(1, 0)])).toEqual([
        ...tuple,
        6,
        4,
        1,
        0
      ])
    }
  })

  it('[Y18] of an unknown kind, or broken, is a value saying so', () => {
    const id = Uint8Array.of(0, 1, 2, 3, 4, 5)
    const good: Tuple = [2, 3, 60, id, 7, 1]
    expect(tupleToFact(good, teller).ok).toBe(true)
    const unknown = [[], [9, 3, 60, id], [99, 3, 60, id], ['1', 3, 60], [null], [0, 1, null, '']]
    for (const tuple of unknown)
      expect(tupleToFact(tuple, teller)).toEqual({ ok: false, fault: { kind: 'unknown-kind' } })
    const broken: readonly Tuple[] = [
      [2],
      [2, 3, 60],
      [2, 3, 60, 'AAECAwQF'],
      [2, 3, 60, id.subarray(1)],
      [2, 3, 60, id, 7],
      [2, 3, 60, id, 7, -1],
      [2, 3, 60, id, 0.5, 1],
      [2, 9, 60, id],
      [2, -1, 60, id],
      [2, null, 60, id],
      [2, 3, 0.5, id],
      [2, 3, null, id],
      [1, 3, 60, id, id, 4, null, null],
      [1, 3, 60, id, id, 0, null],
      [3, 3, 60, id, null, null, null, null, null, null],
      [3, 3, 60, id, 6, null, null, null, null, null],
      [3, 3, 60, id, 0, 1, null, null, null, null],
      [3, 3, 60, id, 1, 'g', null, null, null, null],
      [3, 3, 60, id, 2, '07@AAECAwQF', null, null, null, null],
      [3, 3, 60, id, 2, 7, null, null, null, null],
      [3, 3, 60, id, 3, 7, null, null, null, null],
      [3, 3, 60, id, 4, 7, null, null, null, null],
      [3, 3, 60, id, 5, 7, null, null, null, null],
      [3, 3, 60, id, 'home', null, null, null, null, null],
      [3, 3, 60, id, 0, null, 0, null, Number.NaN, null],
      [21, 3, 60, id, 2, 0, 1, '', 1, null],
      [5, 3, 60, id, 1, null, null],
      [5, 3, 60, id, -1, 1, null],
      [6, 3, 60, id, id],
      [8, 3, 60, id, 8, 'x'],
      [8, 3, 60, id, 99, 'x'],
      [8, 3, 60, id, 1, id],
      [8, 3, 60, id, 1, Number.POSITIVE_INFINITY],
      [12, 3, 60, id, 'x'],
      [10, 3, 60, id, id, 99, 'x', null, 0, null],
      [22, 3, 60, id, id, '2026-12-12', 7, 0, 0],
      [23, 3, 60, id, 'AAECAwQF', 0, 0, false, ''],
      [28, 3, 60, id, null, 0, 0, null, null, null]
    ]
    for (const tuple of broken)
      expect(tupleToFact(tuple, teller)).toEqual({ ok: false, fault: { kind: 'malformed-tuple' } })
  })

  it('[Y28] the numbers of an entry’s fields are kept for ever; a number nobody knows yet is no field of its own', () => {
    const id = Uint8Array.of(0, 1, 2, 3, 4, 5)
    const fieldOf = (number: number) => {
      const read = tupleToFact([8, 3, 60, id, number, 'x'], teller)
      return read.ok && read.value.kind === 'field' ? read.value.field : null
    }
    const kept = { sei: 50, mei: 51, seiYomi: 52, meiYomi: 53, callName: 54, grade: 55, group: 56 }
    const more = { venue: 57, badge: 58, days: 59, note: 60, told: 61, sessions: 62, offRoster: 63 }
    for (const [field, number] of Object.entries({ ...kept, ...more }))
      expect(fieldOf(number)).toBe(field)
    expect(fieldOf(64)).toBe('blockTitle')
    expect(fieldOf(78)).toBe('blockStation')
    for (const number of [49, 79, 255]) expect(fieldOf(number)).toBe(null)
  })

  it('[Y18] never makes reading throw, whatever it holds', () => {
    const starts = fc.tuple(
      fc.integer({ min: -1, max: 14 }),
      fc.constantFrom(0, 3, 9),
      fc.integer()
    )
    fc.assert(
      fc.property(starts, tuples, (start, rest) => {
        expect(typeof tupleToFact([...start, ...rest], teller).ok).toBe('boolean')
        expect(typeof tupleToFact(rest, teller).ok).toBe('boolean')
      }),
      { numRuns: 2000 }
    )
  })

  it('[Y17] is written as all will read it, and never with a text all would refuse', () => {
    const named = { kind: 'named', subject: '0001020304050607' } as const
    expect(factToTuple({ ...named, name: 'a\uD83D' }, when, []).at(-1)).toBe('a\uFFFD')
    expect(() => factToTuple({ ...named, name: 'あ'.repeat(22_000) }, when, [])).toThrow(
      'a text is short'
    )
    expect(() => factToTuple({ kind: 'voided', subject: 'short' }, when, [])).toThrow(
      'an id is six bytes'
    )
    expect(() => factToTuple({ ...named, subject: 'x', name: '' }, when, [])).toThrow('a device id')
    expect(() => factToTuple({ ...named, name: '' }, when, ['nonsense'])).toThrow('a predecessor')
  })
})
