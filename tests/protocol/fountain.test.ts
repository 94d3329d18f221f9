import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../../src/lib/bytes.ts'
import { createCollector, createParts } from '../../src/protocol/fountain.ts'
import { writeVaruint } from '../../src/protocol/varuint.ts'
import { aBundle, partOf, seeded, show } from './a-bundle.ts'

const anySize = fc.oneof(
  fc.integer({ min: 1, max: 40 }),
  fc.integer({ min: 1, max: 7000 }),
  fc.integer({ min: 1, max: 60_000 })
)
const anySeed = fc.integer()

test('[P62] the first k parts are the blocks, of one length, the last one filled with zeros', () => {
  const bundle = aBundle(10)
  const { k, part } = createParts(bundle, 4)
  const blocks = [0, 1, 2].map((n) => partOf(part(n)).block)
  expect(k).toBe(3)
  expect(joinBytes(...blocks)).toEqual(joinBytes(bundle, new Uint8Array(2)))
})

test('[P62] blocks are as long as all of them need to be', () => {
  const { k, part } = createParts(aBundle(246), 245)
  expect([k, partOf(part(0)).block.length]).toEqual([2, 123])
})

test('[P62] the choice is the one the hash gives', () => {
  const bundle = aBundle(300)
  const { k, part } = createParts(bundle, 1)
  for (const n of [300, 301, 70_000]) {
    const { bundle: id, block } = partOf(part(n))
    const label = joinBytes(new TextEncoder().encode('caravan/part/1\0'), id, writeVaruint(n))
    const hashes = [0, 1].map((number) => sha256(joinBytes(label, Uint8Array.of(number))))
    const bytes = joinBytes(...hashes)
    const chosen = [...bundle].filter((_, at) => bytes[Math.floor(at / 8)]! & (2 ** (at % 8)))
    expect(k).toBe(300)
    expect([...block]).toEqual([chosen.reduce((sum, byte) => sum ^ byte)])
  }
})

test('[P62] no part is of nothing, so a bundle of one block is in every part', () => {
  const bundle = aBundle(20)
  const { part } = createParts(bundle, 20)
  for (let n = 0; n < 40; n++) expect(partOf(part(n)).block).toEqual(bundle)
})

test('[P60] after the last number the parts begin again', () => {
  const { part } = createParts(aBundle(50), 10)
  expect(part(2 ** 21 + 3)).toEqual(part(3))
})

test('[P63] whatever is lost, up to half, and wherever one begins to look', () => {
  fc.assert(
    fc.property(
      anySize,
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      anySeed,
      fc.nat(900),
      (size, lost, seed, from) => {
        const random = seeded(seed)
        const bundle = aBundle(size, seed)
        const parts = createParts(bundle, 487)
        const { collector, taken } = show(parts, () => random() >= lost, from)
        expect(collector.bytes()).toEqual(bundle)
        expect(taken).toBeLessThan(parts.k + 30)
      }
    ),
    { numRuns: 40 }
  )
})

test('[P63] in any order, and doubled', () => {
  fc.assert(
    fc.property(anySize, anySeed, (size, seed) => {
      const random = seeded(seed)
      const bundle = aBundle(size, seed)
      const { k, part } = createParts(bundle, 814)
      const collector = createCollector()
      const numbers = Array.from({ length: 2 * (2 * k + 30) }, (_, at) => at >> 1)
      const mixed = numbers.map((n) => ({ n, at: random() })).toSorted((a, b) => a.at - b.at)
      const last = mixed.findIndex(({ n }) => collector.take(partOf(part(n))) === 'done')
      expect(last).toBeGreaterThanOrEqual(k - 1)
      expect(collector.bytes()).toEqual(bundle)
    }),
    { numRuns: 40 }
  )
})

test.each([16, 64])('[P63] of %i blocks with none lost, no part is too many', (k) => {
  expect(show(createParts(aBundle(k * 10), 10), () => true)).toMatchObject({ shown: k, taken: k })
})

test.each([
  [16, 0.3],
  [64, 0.3],
  [64, 0.5]
])('[P63] of %i blocks with %f lost, k + 2 parts are enough on average', (k, lost) => {
  const random = seeded(k)
  const trials = Array.from({ length: 300 }, (_, seed) => {
    const parts = createParts(aBundle(k * 10, seed), 10)
    return show(parts, () => random() >= lost).taken - k
  })
  expect(trials.reduce((sum, extra) => sum + extra) / trials.length).toBeLessThan(2)
  expect(Math.max(...trials)).toBeLessThan(20)
})

test('[P63] a collector says what each part told it', () => {
  const bundle = aBundle(30)
  const parts = [0, 1, 2, 3, 4].map((n) => partOf(createParts(bundle, 10).part(n)))
  const collector = createCollector()
  expect([collector.progress(), collector.bytes()]).toEqual([null, null])
  expect([0, 0, 2].map((n) => collector.take(parts[n]!))).toEqual(['more', 'known', 'more'])
  expect([collector.progress(), collector.bytes()]).toEqual([{ have: 2, need: 3 }, null])
  expect([1, 1, 4].map((n) => collector.take(parts[n]!))).toEqual(['done', 'done', 'done'])
  expect([collector.progress(), collector.bytes()]).toEqual([{ have: 3, need: 3 }, bundle])
})

const [ten, six] = [createParts(aBundle(30), 10), createParts(aBundle(30), 6)]
const elsewhere = createParts(aBundle(30, 2), 10)

test.each([
  ['another bundle', (n: number) => partOf(elsewhere.part(n))],
  ['the same bundle in other blocks', (n: number) => partOf(six.part(n))],
  ['the same name and another length', (n: number) => ({ ...partOf(ten.part(n)), totalBytes: 29 })]
])('[P64] a part of %s changes nothing', (_, strange) => {
  const collector = createCollector()
  collector.take(partOf(ten.part(0)))
  for (let n = 0; n < 9; n++) expect(collector.take(strange(n))).toBe('other')
  expect(collector.progress()).toEqual({ have: 1, need: 3 })
  expect([1, 2].map((n) => collector.take(partOf(ten.part(n))))).toEqual(['more', 'done'])
  expect(collector.take(strange(0))).toBe('other')
  expect(collector.bytes()).toEqual(aBundle(30))
})

test('[P65] a forged block is found out at the end, and everything begins again', () => {
  const bundle = aBundle(30)
  const parts = [0, 1, 2].map((n) => partOf(createParts(bundle, 10).part(n)))
  const collector = createCollector()
  collector.take({ ...parts[1]!, block: new Uint8Array(10) })
  expect([0, 1, 2].map((n) => collector.take(parts[n]!))).toEqual(['more', 'known', 'more'])
  expect([collector.progress(), collector.bytes()]).toEqual([null, null])
  for (const part of parts) collector.take(part)
  expect(collector.bytes()).toEqual(bundle)
})

test('[P65] [P66] forged parts of every kind never give a wrong bundle', () => {
  const bundle = aBundle(60)
  const { part } = createParts(bundle, 10)
  const forged = fc.record({
    bundle: fc.constant(partOf(part(0)).bundle),
    totalBytes: fc.oneof(fc.constant(60), fc.integer({ min: 20, max: 65_536 })),
    n: fc.nat(20),
    block: fc.oneof(
      fc.uint8Array({ minLength: 10, maxLength: 10 }),
      fc.uint8Array({ minLength: 64, maxLength: 80 })
    )
  })
  const honest = fc.nat(20).map((n) => partOf(part(n)))
  fc.assert(
    fc.property(fc.array(fc.oneof(forged, honest), { maxLength: 40 }), (row) => {
      const collector = createCollector()
      for (const any of row) {
        const taken = collector.take(any)
        expect(taken === 'done').toBe(collector.bytes() !== null && taken !== 'other')
      }
      expect([null, bundle]).toContainEqual(collector.bytes())
    }),
    { numRuns: 500 }
  )
})

test('[P66] the largest cut allowed is collected from what comes after the first pass', () => {
  const bundle = aBundle(65_536)
  const parts = createParts(bundle, 64)
  expect(parts.k).toBe(1024)
  expect(show(parts, () => true, 1024).collector.bytes()).toEqual(bundle)
})

test('[P60] what is no bundle is not cut', () => {
  for (const [size, blockBytes] of [
    [0, 10],
    [65_537, 814],
    [1025, 1],
    [10, 0]
  ] as const)
    expect(() => createParts(new Uint8Array(size), blockBytes)).toThrow('a bundle has')
})
