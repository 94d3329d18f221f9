import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { base45ToBytes, bytesToBase45 } from '../../src/lib/base45.ts'

test.each([
  ['AB', 'BB8'],
  ['Hello!!', '%69 VD92EX0'],
  ['base-45', 'UJCLQE7W581'],
  ['ietf!', 'QED8WEX0'],
  ['', '']
])('RFC 9285: %s is %s', (plain, text) => {
  const bytes = new TextEncoder().encode(plain)
  expect(bytesToBase45(bytes)).toBe(text)
  expect(base45ToBytes(text)).toEqual(bytes)
})

test('all bytes survive, in letters of the QR alphanumeric mode', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = bytesToBase45(bytes)
      expect(text).toMatch(/^[0-9A-Z $%*+\-./:]*$/u)
      expect(text.length).toBe(Math.ceil(bytes.length * 1.5))
      expect(base45ToBytes(text)).toEqual(bytes)
    })
  )
})

test.each([
  ['one letter over', 'BB8B'],
  ['a lower-case letter', 'bB8'],
  ['a letter of none', 'BB8あ='],
  ['three letters past 65535 (RFC 9285 §6)', 'GGW'],
  ['the largest three letters', ':::'],
  ['two letters past 255', 'V5'],
  ['white space around it', ' BB8\n']
])('%s is refused', (_, text) => {
  expect(base45ToBytes(text)).toBeNull()
})

test('the last number that fits is read', () => {
  expect(base45ToBytes('FGW')).toEqual(Uint8Array.of(255, 255))
  expect(base45ToBytes('U5')).toEqual(Uint8Array.of(255))
})

test('what is read is written the same', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-Z $%*+\-./:a_é]{0,9}$/u), (text) => {
      const bytes = base45ToBytes(text)
      if (bytes !== null) expect(bytesToBase45(bytes)).toBe(text)
    }),
    { numRuns: 1000 }
  )
})
