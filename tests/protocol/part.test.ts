import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinBytes } from '../../src/lib/bytes.ts'
import { crc32 } from '../../src/lib/crc32.ts'
import { blockCount, bundleId, encodePart, readPart } from '../../src/protocol/part.ts'
import { writeVaruint } from '../../src/protocol/varuint.ts'
import { someBytes } from '../seal/a-workspace.ts'

const MALFORMED = { ok: false, fault: { kind: 'malformed' } }
const part = { bundle: someBytes(4, 1), totalBytes: 300, n: 200, block: someBytes(30, 2) }

function checked(...content: readonly Uint8Array[]): Uint8Array {
  const bytes = joinBytes(...content, new Uint8Array(4))
  new DataView(bytes.buffer).setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)))
  return bytes
}

function written(numbers: readonly number[], block: Uint8Array): Uint8Array {
  const head = Uint8Array.of(0x4b, 1, ...part.bundle)
  return checked(head, ...numbers.map(writeVaruint), block)
}

test('[P60] [P39] every part survives', () => {
  const anyPart = fc
    .record({
      bundle: fc.uint8Array({ minLength: 4, maxLength: 4 }),
      totalBytes: fc.integer({ min: 1, max: 65_536 }),
      n: fc.nat({ max: 2 ** 21 - 1 }),
      block: fc.uint8Array({ minLength: 1, maxLength: 900 })
    })
    .filter((any) => any.block.length <= any.totalBytes && blockCount(any) <= 1024)
  fc.assert(
    fc.property(anyPart, (value) => {
      expect(readPart(encodePart(value))).toEqual({ ok: true, value })
    })
  )
})

test('[P60] the bytes are where the table says', () => {
  const head = Uint8Array.of(0x4b, 1, ...part.bundle, 0xac, 2, 30, 0xc8, 1)
  expect(encodePart(part)).toEqual(checked(head, part.block))
})

test('[P60] the id is the beginning of the SHA-256', () => {
  expect(bundleId(new TextEncoder().encode('abc'))).toEqual(Uint8Array.of(0xba, 0x78, 0x16, 0xbf))
})

test('[P60] [P39] the limits are one sharp', () => {
  const reads = (total: number, length: number, n: number) =>
    readPart(written([total, length, n], new Uint8Array(length))).ok
  expect([reads(65_536, 64, 0), reads(65_537, 65, 0)]).toEqual([true, false])
  expect([reads(65_536, 65_536, 0), reads(64, 64, 0), reads(64, 65, 0)]).toEqual([
    true,
    true,
    false
  ])
  expect([reads(1024, 1, 0), reads(1025, 1, 0), reads(0, 0, 0), reads(1, 0, 0)]).toEqual([
    true,
    false,
    false,
    false
  ])
  expect([reads(10, 5, 2 ** 21 - 1), reads(10, 5, 2 ** 21)]).toEqual([true, false])
})

test('[P60] another spelling is refused', () => {
  const head = Uint8Array.of(0x4b, 1, ...part.bundle)
  const block = new Uint8Array(5)
  expect(readPart(checked(head, Uint8Array.of(10, 5, 3), block)).ok).toBe(true)
  for (const numbers of [
    [0x8a, 0, 5, 3],
    [10, 0x85, 0, 3],
    [10, 5, 0x83, 0],
    [10, 6, 3],
    [10, 4, 3]
  ])
    expect(readPart(checked(head, Uint8Array.from(numbers), block))).toEqual(MALFORMED)
})

test('[P61] anything misread is malformed', () => {
  const bytes = encodePart(part)
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const misread = bytes.slice()
    misread[bit >> 3]! ^= 1 << (bit & 7)
    expect(readPart(misread)).toEqual(MALFORMED)
  }
})

test('[P61] anything cut short or empty is malformed, also under a right checksum', () => {
  const bytes = encodePart(part)
  for (let length = 0; length < bytes.length; length++) {
    expect(readPart(bytes.subarray(0, length))).toEqual(MALFORMED)
    if (length < bytes.length - 4)
      expect(readPart(checked(bytes.subarray(0, length)))).toEqual(MALFORMED)
  }
})

test('[P61] a later version is told apart, another magic is not ours', () => {
  const later = checked(Uint8Array.of(0x4b, 2), someBytes(9, 1))
  const fault = { kind: 'foreign-version', version: 2 }
  expect(readPart(later)).toEqual({ ok: false, fault })
  expect(readPart(checked(Uint8Array.of(0x4c, 2), someBytes(9, 1)))).toEqual(MALFORMED)
})

test('[P20] [P60] any bytes get an answer, and what is read is written the same', () => {
  const content = fc.uint8Array({ maxLength: 40 })
  const honest = content.map((bytes) => checked(Uint8Array.of(0x4b, 1), bytes))
  fc.assert(
    fc.property(fc.oneof(content, honest), (bytes) => {
      const answer = readPart(bytes)
      if (answer.ok) expect(encodePart(answer.value)).toEqual(bytes)
    }),
    { numRuns: 3000 }
  )
})
