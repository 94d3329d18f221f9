#!/usr/bin/env bash
# Scanning from a sheet of labels. Guess: with two QR labels of the same size in view, a reader for one code gives one of them.
# Seen: jsqr 1.4.0 gives nothing for two labels side by side, each of which it reads alone; qr 0.7.0 gives the left one, zxing-wasm 3.1.6 both.
# What follows: the hint "only one label in the picture" is needed wherever jsqr is used.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts jsqr@1.4.0 qr@0.7.0 zxing-wasm@3.1.6
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import jsqr from 'jsqr'
import encodeQR from 'qr'
import decodeQR from 'qr/decode.js'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
const wasm = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) } })
/** Labels beside each other, six pixels a module, with the quiet zone of four modules that the standard asks for. */
function picture(...texts) {
  const labels = texts.map((text) => encodeQR(text, 'raw', { border: 4 }))
  const side = labels[0].length
  const [width, height] = [side * 6 * labels.length, side * 6]
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const column = Math.floor(x / 6)
      if (labels[Math.floor(column / side)][Math.floor(y / 6)][column % side]) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
    }
  return { data, width, height }
}
const read = async (image) => [
  jsqr(image.data, image.width, image.height)?.data ?? 'nothing',
  decodeQR(image),
  (await readBarcodes(image)).map((one) => one.text).toSorted().join('+')
]
const seen = [...(await read(picture('TK-0012-7QX'))), ...(await read(picture('MR-0001-ABC'))), ...(await read(picture('TK-0012-7QX', 'MR-0001-ABC')))]
console.log(`one: ${seen.slice(0, 3)}\none: ${seen.slice(3, 6)}\ntwo: ${seen.slice(6)}`)
if (seen.slice(6).join() !== 'nothing,TK-0012-7QX,MR-0001-ABC+TK-0012-7QX' || seen[0] !== 'TK-0012-7QX' || seen[3] !== 'MR-0001-ABC') { console.error('changed'); process.exit(1) }
JS
node run.mjs
