#!/usr/bin/env bash
# Rosters as Excel writes them: names with furigana. Guess: reading a workbook as a stream gives the same cells as reading it whole.
# Seen with exceljs 4.4.0: whole, the cell is 山田; as a stream it is ヤマダ, the reading in place of the name, without a word.
# What follows: a name that arrives in katakana alone may be a reading; the kit shows what it read before it goes in.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts exceljs@4.4.0 jszip@3.10.1
cat > run.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import exceljs from 'exceljs'
import JSZip from 'jszip'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const pack = 'http://schemas.openxmlformats.org/package/2006'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
const part = (name, type) => `<Override PartName="/xl/${name}.xml" ContentType="${sheetType}${type}+xml"/>`
const zip = new JSZip()
zip.file('[Content_Types].xml', `<?xml version="1.0"?><Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('worksheets/sheet1', 'worksheet')}${part('sharedStrings', 'sharedStrings')}${part('styles', 'styles')}</Types>`)
zip.file('_rels/.rels', `<?xml version="1.0"?><Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`)
zip.file('xl/workbook.xml', `<?xml version="1.0"?><workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="roster" sheetId="1" r:id="rId1"/></sheets></workbook>`)
zip.file('xl/_rels/workbook.xml.rels', `<?xml version="1.0"?><Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${rel}/styles" Target="styles.xml"/></Relationships>`)
zip.file('xl/styles.xml', `<?xml version="1.0"?><styleSheet xmlns="${main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`)
zip.file('xl/sharedStrings.xml', `<?xml version="1.0"?><sst xmlns="${main}" count="2" uniqueCount="2"><si><t>3年</t></si><si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh><phoneticPr fontId="0"/></si></sst>`)
zip.file('xl/worksheets/sheet1.xml', `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData></worksheet>`)
writeFileSync('roster.xlsx', await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }))
const text = (value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value))
const book = new exceljs.Workbook()
await book.xlsx.readFile('roster.xlsx')
const seen = [`whole: ${['A1', 'B1'].map((cell) => text(book.worksheets[0].getCell(cell).value)).join(' ')}`]
for await (const sheet of new exceljs.stream.xlsx.WorkbookReader('roster.xlsx', { sharedStrings: 'cache', worksheets: 'emit' }))
  for await (const row of sheet) seen.push(`stream: ${[1, 2].map((column) => text(row.getCell(column).value)).join(' ')}`)
console.log(seen.join('\n'))
if (seen.join() !== 'whole: 3年 山田,stream: 3年 ヤマダ') { console.error('changed'); process.exit(1) }
JS
node run.mjs
