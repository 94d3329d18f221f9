#!/usr/bin/env bash
# A badge filmed by a camera that mirrors, or through foil. Guess: a decoder of QR codes reads a mirrored code, as it reads a turned one.
# Seen: qr 0.7.0 reads a code turned by 90 degrees and one in white on black, but throws for a mirrored one; jsqr 1.4.0 and zxing-wasm 3.1.6 read it.
# What follows: with qr alone every second picture of the camera is turned over before it is read.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts jsqr@1.4.0 qr@0.7.0 zxing-wasm@3.1.6
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import jsqr from 'jsqr'
import encodeQR from 'qr'
import { decodeQR } from 'qr/decode.js'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
prepareZXingModule({ overrides: { wasmBinary: readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm').buffer } })
const dots = encodeQR('KIT-17', 'raw', { ecc: 'high', border: 4 })
const last = dots.length - 1
function picture(isDark, scale = 6) {
  const side = dots.length * scale
  const data = new Uint8ClampedArray(side * side * 4)
  for (let at = 0; at < side * side; at++) {
    const x = Math.floor((at % side) / scale)
    const y = Math.floor(at / side / scale)
    const shade = isDark(x, y) ? 0 : 255
    data.set([shade, shade, shade, 255], at * 4)
  }
  return { width: side, height: side, data }
}
const told = (read) => { try { return read() ?? 'nothing' } catch { return 'nothing' } }
const looks = {
  turned: picture((x, y) => dots[last - x][y]),
  'white on black': picture((x, y) => !dots[y][x]),
  mirrored: picture((x, y) => dots[y][last - x])
}
const seen = Object.entries(looks).map(([look, one]) => `qr, ${look}: ${told(() => decodeQR(one))}`)
const { mirrored } = looks
seen.push(`jsqr, mirrored: ${told(() => jsqr(mirrored.data, mirrored.width, mirrored.height)?.data)}`)
const found = await readBarcodes({ ...mirrored, colorSpace: 'srgb' })
seen.push(`zxing-wasm, mirrored: ${found.map(({ text }) => text).join() || 'nothing'}`)
console.log(seen.join('\n'))
const expected = [
  'qr, turned: KIT-17', 'qr, white on black: KIT-17', 'qr, mirrored: nothing',
  'jsqr, mirrored: KIT-17', 'zxing-wasm, mirrored: KIT-17'
]
if (seen.join() !== expected.join()) { console.error('changed'); process.exit(1) }
JS
node run.mjs
