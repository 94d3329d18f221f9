#!/usr/bin/env bash
# Telephones of application forms. Guess: a Japanese number with 内線12 behind it is read, with or without its extension; and of a cell with
# two numbers in full width both are found.
# Seen with libphonenumber-js 1.13.16 (full metadata): "0854-84-1234 内線12" is no number at all, "0854-84-1234 ext. 12" is one with extension;
# findPhoneNumbersInText finds two numbers beside " " or "・", and none of 090ー1234ー5678／080ー1111ー2222 in full width,
# though the parser by itself reads such a number.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts libphonenumber-js@1.13.16
cat > run.mjs <<'JS'
import { findPhoneNumbersInText, parsePhoneNumberFromString } from 'libphonenumber-js/max'
const parsed = (text) => { const one = parsePhoneNumberFromString(text, 'JP'); return one ? `${one.formatNational()}` : 'nothing' }
const found = (text) => findPhoneNumbersInText(text, 'JP').map((one) => one.number.formatNational()).join(' and ') || 'nothing'
const seen = [
  parsed('0854-84-1234 内線12'),
  parsed('0854-84-1234 ext. 12'),
  parsed('０９０ー１２３４ー５６７８'),
  found('090-1234-5678・080-1111-2222'),
  found('０９０ー１２３４ー５６７８／０８０ー１１１１ー２２２２')
]
console.log(seen.join('\n'))
if (seen.join() !== 'nothing,0854-84-1234 ext. 12,090-1234-5678,090-1234-5678 and 080-1111-2222,nothing') { console.error('changed'); process.exit(1) }
JS
node run.mjs
