import { expect, test } from 'vitest'
import { crc32 } from '../../src/lib/crc32.ts'

test.each([
  ['', 0],
  ['a', 0xe8_b7_be_43],
  ['123456789', 0xcb_f4_39_26],
  ['The quick brown fox jumps over the lazy dog', 0x41_4f_a3_39]
])('the CRC-32 of "%s" is the one of gzip', (text, expected) => {
  expect(crc32(new TextEncoder().encode(text))).toBe(expected)
})

test('every byte has its row in the table', () => {
  expect(crc32(Uint8Array.from({ length: 256 }, (_, at) => at))).toBe(0x29_05_8c_73)
})
