#!/usr/bin/env bash
# Rosters of town offices as OpenDocument tables. Guess: of a cell with furigana the name alone is its value.
# Seen: SheetJS (xlsx 0.18.5) reads text:ruby as 山田やまだ, name and reading in one word; a workbook in .xlsx with furigana is read right
# by the same program. (Gnumeric 1.12.55 reads the .ods in the same way.)
# What follows: a roster exported by way of SheetJS may hold such names; they fold to no known child, so a person has to look.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts jszip@3.10.1 xlsx@0.18.5
cat > run.mjs <<'JS'
import JSZip from 'jszip'
import xlsx from 'xlsx'
const ods = 'application/vnd.oasis.opendocument.spreadsheet'
const urn = 'urn:oasis:names:tc:opendocument:xmlns'
const zip = new JSZip()
zip.file('mimetype', ods)
zip.file('META-INF/manifest.xml', `<?xml version="1.0"?><manifest:manifest xmlns:manifest="${urn}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="${ods}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`)
zip.file('content.xml', `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="${urn}:office:1.0" xmlns:table="${urn}:table:1.0" xmlns:text="${urn}:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="名簿"><table:table-row><table:table-cell office:value-type="string"><text:p>氏名</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell office:value-type="string"><text:p><text:ruby><text:ruby-base>山田</text:ruby-base><text:ruby-text>やまだ</text:ruby-text></text:ruby></text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`)
const book = xlsx.read(await zip.generateAsync({ type: 'nodebuffer' }))
const rows = xlsx.utils.sheet_to_json(book.Sheets['名簿'], { header: 1 })
console.log(`ods: ${JSON.stringify(rows)}`)
if (JSON.stringify(rows) !== '[["氏名"],["山田やまだ"]]') { console.error('changed'); process.exit(1) }
JS
node run.mjs
