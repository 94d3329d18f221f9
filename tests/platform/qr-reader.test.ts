import { encodeQR } from 'qr'
import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { createTurn } from '../../src/platform/qr-reader.ts'

const TEXT = 'HTTPS://EXAMPLE.ORG/17'

function picture(isMirrored: boolean) {
  const dots = encodeQR(TEXT, 'raw', { ecc: 'medium', border: 4 })
  const scale = 5
  const side = dots.length * scale
  const data = new Uint8ClampedArray(side * side * 4)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const across = Math.floor((isMirrored ? side - 1 - x : x) / scale)
      const shade = dots[Math.floor(y / scale)]?.[across] ? 0 : 255
      data.set([shade, shade, shade, 255], (y * side + x) * 4)
    }
  return { width: side, height: side, data }
}

test('a code is read straight and mirrored, in the first or second picture of it', () => {
  for (const isMirrored of [false, true]) {
    const read = createTurn(decodeQR)
    const pixels = picture(isMirrored)
    const before = pixels.data.slice()
    const found = [read(pixels), read(pixels), read(pixels), read(pixels)]
    expect(found.slice(0, 2)).toContain(TEXT)
    expect(found.slice(2)).toContain(TEXT)
    expect(pixels.data).toEqual(before)
  }
})

test('a picture without a code is nothing', () => {
  const read = createTurn(decodeQR)
  const empty = { width: 60, height: 60, data: new Uint8ClampedArray(60 * 60 * 4).fill(255) }
  expect([read(empty), read(empty)]).toEqual([null, null])
})
