#!/usr/bin/env bash
# Rosters of schools as Word files. Guess: a reader that does not know furigana (w:ruby) drops the reading and keeps the name.
# Seen: mammoth 1.13.0 and officeparser 7.8.0 drop both; of 参加者 山田(やまだ) さん 3年 stays 参加者  さん 3年. mammoth says so in a
# message nobody has to read, officeparser says nothing.
# What follows: a Word roster is never read for names by these; the kit takes tables only.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts --legacy-peer-deps jszip@3.10.1 mammoth@1.13.0 officeparser@7.8.0
cat > run.mjs <<'JS'
import JSZip from 'jszip'
import mammoth from 'mammoth'
import { parseOffice } from 'officeparser'
const type = 'application/vnd.openxmlformats-'
const zip = new JSZip()
zip.file('[Content_Types].xml', `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${type}package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}officedocument.wordprocessingml.document.main+xml"/></Types>`)
zip.file('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const ruby = `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="distributeSpace"/><w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="ja-JP"/></w:rubyPr><w:rt>${run('やまだ')}</w:rt><w:rubyBase>${run('山田')}</w:rubyBase></w:ruby></w:r>`
zip.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run('参加者 ')}${ruby}${run(' さん 3年')}</w:p></w:body></w:document>`)
const buffer = await zip.generateAsync({ type: 'nodebuffer' })
const { value, messages } = await mammoth.extractRawText({ buffer })
const parsed = await parseOffice(buffer)
const seen = [value.trim(), messages.map((one) => one.message).join(), String(parsed.toText()).trim()]
console.log(`mammoth: ${seen[0]} (${seen[1]})\nofficeparser: ${seen[2]}`)
if (seen[0] !== '参加者  さん 3年' || !seen[1].includes('w:ruby') || seen[2] !== '参加者  さん 3年') { console.error('changed'); process.exit(1) }
process.exit(0)
JS
node run.mjs
