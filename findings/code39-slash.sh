#!/usr/bin/env bash
# Labels of lenders. Guess: a plain Code 39 label gives back the text that was put in; "full ASCII" is an option one asks for.
# Seen with zxing-wasm 3.1.6: every pair of / + % $ and a letter is taken for full ASCII, unasked. TK/A12 is read as TK!12,
# C+SHARP as CsHARP, while zbar (zbar-wasm 0.11.0) and bwip-js 4.11.4, which drew them, agree on the text as written.
# What follows for labels: no / + % $ before a letter in Code 39; a code is compared after both readings.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts zxing-wasm@3.1.6 @undecaf/zbar-wasm@0.11.0 bwip-js@4.11.4 pngjs@7.0.0
cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import bwip from 'bwip-js/node'
import { PNG } from 'pngjs'
import { scanImageData } from '@undecaf/zbar-wasm'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
const wasm = readFileSync('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')
prepareZXingModule({ overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) } })
const seen = []
for (const text of ['TK-0012', 'TK/0012', 'TK/A12', 'C+SHARP']) {
  const png = await bwip.toBuffer({ bcid: 'code39', text, scale: 3, height: 12, backgroundcolor: 'FFFFFF', paddingwidth: 12, paddingheight: 8 })
  const [zxing] = await readBarcodes(new Blob([png]))
  const { data, width, height } = PNG.sync.read(png)
  const [zbar] = await scanImageData({ data: new Uint8ClampedArray(data), width, height })
  seen.push(`${text}: zxing ${zxing?.text}, zbar ${zbar?.decode()}`)
}
console.log(seen.join('\n'))
const expected = ['TK-0012: zxing TK-0012, zbar TK-0012', 'TK/0012: zxing TK/0012, zbar TK/0012', 'TK/A12: zxing TK!12, zbar TK/A12', 'C+SHARP: zxing CsHARP, zbar C+SHARP']
if (seen.join() !== expected.join()) { console.error('changed'); process.exit(1) }
JS
node run.mjs
