#!/usr/bin/env bash
# Names for the English screens, made from readings. Guess: a small vowel belongs to the sign before it: ヴィ is vi, ティ ti, ファ fa.
# Seen with wanakana 5.3.1: ヴィクトリア becomes vyikutoria, ヴァン vuan, ティナ teina, ファン fuan.
# What follows: names of children from abroad need a table of their own.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts wanakana@5.3.1
cat > run.mjs <<'JS'
import { toRomaji } from 'wanakana'
const seen = ['ヴィクトリア', 'ヴェラ', 'ヴァン', 'ティナ', 'ファン'].map((name) => `${name} ${toRomaji(name)}`)
console.log(seen.join('\n'))
if (seen.join() !== 'ヴィクトリア vyikutoria,ヴェラ vyera,ヴァン vuan,ティナ teina,ファン fuan') { console.error('changed'); process.exit(1) }
JS
node run.mjs
