import { decodeQR } from 'qr/decode.js'
import { describe, expect, it } from 'vitest'
import { qrPath } from '../../../src/ui/parts/qr.tsx'

/** Paints the path the way an SVG renderer does, four pixels a module. */
function paint(size: number, path: string) {
  const scale = 4
  const side = size * scale
  const data = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/gu)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * side + Number(x) * scale) * 4
      const until = from + Number(width) * scale * 4
      for (let at = from; at < until; at += 4) data.fill(0, at, at + 3)
    }
  }
  return { width: side, height: side, data }
}

describe('the QR of an invitation', () => {
  it('[W3] is read back by the kit itself', () => {
    const link = `https://caravan.example/#/join/${'AbC-_123'.repeat(14)}`
    const { size, path } = qrPath(link)
    expect(decodeQR(paint(size, path))).toBe(link)
  })
})
