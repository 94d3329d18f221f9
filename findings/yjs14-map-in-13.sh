#!/usr/bin/env bash
# Documents of the next Yjs on tablets of this one. Guess: updates of 14 either read alike in 13 or raise an error there.
# Seen with @y/y 14.0.0-rc.7 and yjs 13.6.33: 14 reads the map of 13; a map nested in a map that was made by 14 is an empty XML
# fragment in 13, and its fields are gone from sight without an error.
# What follows: a caravan changes over to 14 when its last tablet can read it, never one by one.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts --legacy-peer-deps yjs@13.6.33 @y/y@14.0.0-rc.7
cat > run.mjs <<'JS'
import * as Y13 from 'yjs'
import * as Y14 from '@y/y'
const old = new Y13.Doc()
const child = new Y13.Map()
old.getMap('participants').set('c1', child)
child.set('group', 'A')
const read14 = new Y14.Doc()
Y14.applyUpdate(read14, Y13.encodeStateAsUpdate(old))
const next = new Y14.Doc()
const made = new Y14.Type()
next.get('participants').setAttr('c1', made)
made.setAttr('group', 'A')
const read13 = new Y13.Doc()
Y13.applyUpdate(read13, Y14.encodeStateAsUpdate(next))
const nested = read13.getMap('participants').get('c1')
const seen = [
  `13 read by 14: group ${read14.get('participants').getAttr('c1')?.getAttr('group')}`,
  `14 read by 13: ${nested instanceof Y13.XmlFragment ? 'XML fragment' : nested?.constructor.name}, ${JSON.stringify(nested)}, group ${nested?.get?.('group')}`
]
console.log(seen.join('\n'))
if (seen.join() !== '13 read by 14: group A,14 read by 13: XML fragment, "", group undefined') { console.error('changed'); process.exit(1) }
JS
node run.mjs
