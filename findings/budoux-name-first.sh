#!/usr/bin/env bash
# A list of helpers on a poster, wrapped at phrases. Guess: a kana name at the head of a line stays whole, as it does in a sentence.
# Seen with budoux 0.9.2: のぞみさんとみのりさん may break inside the name, の|ぞみさんと, and the town さんのへ町 inside its own, さんの|へ町; めいさん in a sentence stays whole.
# What follows: names and places are wrapped as one piece of their own, and only the words around them are given to a phrase breaker.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts budoux@0.9.2
cat > run.mjs <<'JS'
import { loadDefaultJapaneseParser } from 'budoux'
const parser = loadDefaultJapaneseParser()
const lines = ['のぞみさんとみのりさん', 'ここはさんのへ町です', 'ひとりで帰っていいのはめいさんだけです']
const seen = lines.map((line) => parser.parse(line).join('|'))
console.log(seen.join('\n'))
const expected = ['の|ぞみさんと|みのりさん', 'ここは|さんの|へ町です', 'ひとりで|帰っていいのは|めいさんだけです']
if (seen.join() !== expected.join()) { console.error('changed'); process.exit(1) }
JS
node run.mjs
