#!/usr/bin/env bash
# Writing the days of a caravan as a calendar file. Guess: the ics package folds long lines at 75 octets, as RFC 5545 (3.1) counts them.
# Seen with ics 3.12.0: it counts letters. A Japanese title of 70 letters makes a line of 209 octets; of Latin letters the lines have 75.
# What follows: readers that hold to octets may cut such a line within a letter; whoever writes Japanese calendar files folds by octets itself.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts ics@3.12.0
cat > run.mjs <<'JS'
import ics from 'ics'
function octets(letter) {
  const { value } = ics.createEvent({ start: [2026, 12, 12], title: letter.repeat(70) })
  return Math.max(...value.split('\r\n').map((line) => Buffer.byteLength(line)))
}
console.log(`あ ${octets('あ')}, a ${octets('a')}`)
if (octets('あ') !== 209 || octets('a') !== 75) { console.error('changed'); process.exit(1) }
JS
node run.mjs
