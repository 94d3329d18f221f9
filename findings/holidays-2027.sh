#!/usr/bin/env bash
# Days of the season. Guess: a package of Japanese holidays that is asked for a year it does not know says so.
# Seen: japanese-public-holidays 3.2.38 holds 18 days of 2026 and none of 2027, and answers with an empty list as if nobody had a day off.
# What follows: 祝 in a plan is what somebody wrote, never what a package says; a list of holidays needs to tell how far it goes.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts japanese-public-holidays@3.2.38
cat > run.mjs <<'JS'
import * as all from 'japanese-public-holidays'
const { holidays } = 'default' in all && !('holidays' in all) ? all.default : all
const in2026 = holidays.filter((one) => one.date.startsWith('2026')).length
const in2027 = holidays.filter((one) => one.date.startsWith('2027')).length
console.log(`2026: ${in2026}\n2027: ${in2027}`)
if (in2026 !== 18 || in2027 !== 0) { console.error('changed'); process.exit(1) }
JS
node run.mjs
