#!/usr/bin/env bash
# Days of an event. Guess: a package that knows the day between two holidays in 2026 (国民の休日, by the law's third article) knows it in 2032.
# Seen with date-holidays 3.37.0: 21 September 2026 is there, 21 September 2032, as much between 敬老の日 and 秋分の日, is a working day.
# What follows: the kit asks which days an event has and takes them from no calendar of holidays.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts date-holidays@3.37.0
cat > run.mjs <<'JS'
import Holidays from 'date-holidays'
const japan = new Holidays('JP')
const inSeptember = (year) => japan.getHolidays(year).map(({ date }) => date.slice(0, 10)).filter((day) => day.startsWith(`${year}-09`)).map((day) => day.slice(8)).join(' ')
const seen = `2026: ${inSeptember(2026)}; 2032: ${inSeptember(2032)}`
console.log(seen)
if (seen !== '2026: 21 22 23; 2032: 20 22') { console.error('changed'); process.exit(1) }
JS
node run.mjs
