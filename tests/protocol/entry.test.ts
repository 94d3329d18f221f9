import { encode } from 'cborg'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ControlEntry, KeyWrap } from '../../src/protocol/entry.ts'
import { decodeEntry, encodeEntry } from '../../src/protocol/entry-codec.ts'
import { someBytes } from '../seal/a-workspace.ts'

const MALFORMED = { ok: false, fault: { kind: 'malformed' } }
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const key = bytesOf(32)
const scopes = fc.array(fc.stringMatching(/^[a-z:]{1,20}$/u), { maxLength: 5 })
const wraps: fc.Arbitrary<KeyWrap[]> = fc.array(
  fc.record({ recipient: bytesOf(8), blob: fc.uint8Array({ maxLength: 100 }) }),
  { maxLength: 4 }
)
const ends = fc.array(fc.record({ writer: bytesOf(12), ctr: fc.nat(), frameId: bytesOf(16) }), {
  maxLength: 3
})
const given = {
  sigPk: key,
  kemPk: key,
  role: fc.constantFrom('organizer', 'facilitator', 'volunteer'),
  scopes
} as const

const anyEntry: fc.Arbitrary<ControlEntry> = fc.oneof(
  fc.record({
    kind: fc.constant('genesis'),
    nonce: bytesOf(16),
    sigPk: key,
    kemPk: key,
    nameHash: key
  }),
  fc.record({
    kind: fc.constant('recovery'),
    n: fc.nat(),
    kemPk: key,
    sigPk: key,
    wraps
  }),
  fc.record({
    kind: fc.constant('recovery'),
    n: fc.nat(),
    kemPk: key,
    sigPk: fc.constant(null),
    wraps: fc.constant([])
  }),
  fc.record({ kind: fc.constant('approve'), id: bytesOf(8), wraps }),
  fc.record({
    kind: fc.constant('revoke'),
    device: bytesOf(8),
    cuts: fc.array(fc.record({ stream: bytesOf(16), writers: ends }), { maxLength: 3 }),
    reason: fc.constantFrom('left', 'lost', 'stolen')
  }),
  fc.record({
    kind: fc.constant('supersede'),
    old: bytesOf(16),
    next: bytesOf(16),
    keyId: bytesOf(8),
    writer: bytesOf(12),
    frames: fc.array(bytesOf(16), { maxLength: 3 }),
    covers: ends,
    erased: fc.boolean()
  }),
  fc.record({
    kind: fc.constant('standing'),
    device: bytesOf(8),
    paused: fc.boolean(),
    untilMs: fc.option(fc.maxSafeNat())
  }),
  fc.record({ kind: fc.constant('dev.add'), ...given, untilMs: fc.option(fc.maxSafeNat()) }),
  fc.record({
    kind: fc.constant('invite'),
    ...given,
    untilMs: fc.maxSafeNat(),
    approve: fc.boolean(),
    wraps
  }),
  fc.record({ kind: fc.constant('join'), invite: bytesOf(8), sigPk: key, kemPk: key }),
  fc.record({
    kind: fc.constant('keys'),
    scope: fc.constantFrom('common', 'people:AbCd-_12'),
    keyId: bytesOf(8),
    commit: key,
    wraps
  }),
  fc.record({
    kind: fc.constant('stream'),
    stream: bytesOf(16),
    lineage: bytesOf(16),
    scope: fc.constant('common'),
    gen: fc.nat(),
    doc: fc.string({ maxLength: 16 })
  }),
  fc.record({ kind: fc.constant('withdraw'), invite: bytesOf(8) }),
  fc.record({ kind: fc.constant('grant'), device: bytesOf(8), scopes, wraps })
)

test('[P39] every entry survives encoding and decoding', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(decodeEntry(encodeEntry(entry))).toEqual({ ok: true, value: entry })
    })
  )
})

test('[P19] what a later version appends is ignored', () => {
  const row = [12, someBytes(8, 1), 'new', [1, 2]]
  const entry = { kind: 'withdraw', invite: someBytes(8, 1) }
  expect(decodeEntry(encode(row))).toEqual({ ok: true, value: entry })
})

test('[P30] reserved and later numbers are unknown, not broken', () => {
  for (const number of [0, 11, 15, 255, Number.MAX_SAFE_INTEGER]) {
    const fault = { kind: 'unknown-entry', number }
    expect(decodeEntry(encode([number, 'whatever']))).toEqual({ ok: false, fault })
  }
})

test.each([
  ['nothing', []],
  ['no list', 12],
  ['a map', { 0: 12 }],
  ['a text for the number', ['12']],
  ['a fraction for the number', [12.5]],
  ['a negative number', [-1]],
  ['a field missing', [12]],
  ['a field too short', [12, someBytes(7, 1)]],
  ['a field too long', [12, someBytes(9, 1)]],
  ['another type', [12, 'abcdefgh']],
  ['a role not known', [3, someBytes(32, 1), someBytes(32, 2), 3, [], null]],
  ['a role in words', [3, someBytes(32, 1), someBytes(32, 2), 'organizer', [], null]],
  ['a bool as number', [4, someBytes(32, 1), someBytes(32, 2), 2, [], 1, 0, []]],
  ['a wrap cut short', [13, someBytes(8, 1), [], [[someBytes(8, 1)]]]]
])('[P19] %s is malformed', (_, row) => {
  expect(decodeEntry(encode(row))).toEqual(MALFORMED)
})

const times = (n: number, value: unknown) => Array.from({ length: n }, () => value)
const wrapOf = (bytes: number) => [someBytes(8, 1), new Uint8Array(bytes)]

test.each([
  ['scopes', (n: number) => [13, someBytes(8, 1), times(n, 'common'), []], 256],
  ['wraps', (n: number) => [13, someBytes(8, 1), [], times(n, wrapOf(1))], 512],
  ['bytes of a wrap', (n: number) => [13, someBytes(8, 1), [], [wrapOf(n)]], 20 * 1024],
  ['bytes of a scope', (n: number) => [13, someBytes(8, 1), ['x'.repeat(n)], []], 32],
  [
    'bytes of a document',
    (n: number) => [9, someBytes(16, 1), someBytes(16, 2), 'common', 1, 'x'.repeat(n)],
    64
  ]
])('[P39] at most so many %s, one sharp', (_, row, most) => {
  expect(decodeEntry(encode(row(most))).ok).toBe(true)
  expect(decodeEntry(encode(row(most + 1)))).toEqual(MALFORMED)
})

test('[P13] an entry has at most 64 KiB', () => {
  const wide = times(4, wrapOf(20_000))
  const fault = { kind: 'too-big', limitBytes: 65_536 }
  expect(decodeEntry(encode([13, someBytes(8, 1), [], wide]))).toEqual({ ok: false, fault })
})

test('[P39] text is counted in bytes, not letters', () => {
  const row = (doc: string) => [9, someBytes(16, 1), someBytes(16, 2), 'common', 1, doc]
  expect(decodeEntry(encode(row('あ'.repeat(21)))).ok).toBe(true)
  expect(decodeEntry(encode(row('あ'.repeat(22)))).ok).toBe(false)
})
