import * as fc from 'fast-check'
import { encodeQR } from 'qr'
import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { createCollector, createParts } from '../../src/protocol/fountain.ts'
import { PACES, partToQrText, qrTextToPart } from '../../src/protocol/moving-code.ts'
import { encodePart } from '../../src/protocol/part.ts'
import { aBundle, partOf } from './a-bundle.ts'

const MALFORMED = { ok: false, fault: { kind: 'malformed' } }
const paces = Object.entries(PACES)
const journeys = [1, 700, 3000].flatMap((size) =>
  paces.map(([name, pace]) => ({ size, name, pace }))
)

/** Three pixels a module, with the light border. */
function picture(rows: readonly (readonly boolean[])[]) {
  const side = rows.length * 3
  const data = Uint8ClampedArray.from({ length: side * side * 4 }, (_, at) => {
    const [x, y] = [(at >> 2) % side, Math.floor((at >> 2) / side)]
    const isDark = rows[Math.floor(y / 3)]?.[Math.floor(x / 3)] === true
    return isDark && at % 4 < 3 ? 0 : 255
  })
  return { width: side, height: side, data }
}

test('[P67] a part is read back from its text, and every text begins alike', () => {
  const { part } = createParts(aBundle(1000), 100)
  for (let n = 0; n < 30; n++) {
    const text = partToQrText(part(n))
    expect(text.slice(0, 3)).toBe('VL9')
    expect(qrTextToPart(text)).toEqual({ ok: true, value: partOf(part(n)) })
  }
})

test('[P67] other texts are refused', () => {
  const text = partToQrText(createParts(aBundle(100), 100).part(0))
  const others = ['', 'https://kit.example.org/#/join/AAAA', text.toLowerCase(), `${text} `, 'VL9']
  for (const other of others) expect(qrTextToPart(other)).toEqual(MALFORMED)
})

test('[P20] [P67] any text gets an answer', () => {
  const text = partToQrText(createParts(aBundle(100), 50).part(7))
  const letters = fc.string({ unit: 'grapheme', maxLength: 5 })
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(6), letters, (at, gone, put) => {
      const damaged = text.slice(0, at) + put + text.slice(at + gone)
      expect(qrTextToPart(damaged).ok).toBe(damaged === text)
    }),
    { numRuns: 500 }
  )
})

test.each(paces)('[P68] the largest part of the %s pace just fits its code', (_, pace) => {
  const { version, ecc, blockBytes } = pace
  const whole = { bundle: new Uint8Array(4).fill(255), totalBytes: 65_536, n: 2 ** 21 - 1 }
  const textOf = (length: number) =>
    partToQrText(encodePart({ ...whole, block: new Uint8Array(length).fill(255) }))
  const options = { ecc, encoding: 'alphanumeric', border: 1 } as const
  expect(encodeQR(textOf(blockBytes), 'raw', options).length).toBe(19 + 4 * version)
  expect(encodeQR(textOf(blockBytes + 1), 'raw', options).length).toBe(23 + 4 * version)
  expect(() => encodeQR(textOf(blockBytes + 1), 'raw', { ...options, version })).toThrow()
})

test.each(journeys)(
  '[P67] [P68] $size bytes go through real codes of the $name pace, every third lost',
  ({ size, pace: { version, ecc, blockBytes } }) => {
    const bundle = aBundle(size)
    const { part } = createParts(bundle, blockBytes)
    const collector = createCollector()
    for (let n = 0; collector.bytes() === null; n++) {
      if (n % 3 === 1) continue
      const rows = encodeQR(partToQrText(part(n)), 'raw', { ecc, version, border: 4 })
      const read = qrTextToPart(decodeQR(picture(rows)))
      expect(read.ok && collector.take(read.value)).toMatch(/more|done|known/u)
    }
    expect(collector.bytes()).toEqual(bundle)
  }
)
