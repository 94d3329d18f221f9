#!/usr/bin/env bash
# Two tablets without signal: one takes a venue's name away, the other corrects it. Guess: in Loro the correction survives, as in Yjs and Automerge, whoever did which.
# Seen with loro-crdt 1.17.1: the higher peer id wins. Deleted by the higher one, the correction is gone on both tablets, and nothing tells that there was one.
# What follows: whether a correction lives is drawn by lot; in the kit a removal names what it saw, and a correction beside it is shown again and asked about.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts loro-crdt@1.17.1 yjs@13.6.33
cat > run.mjs <<'JS'
import { LoroDoc } from 'loro-crdt'
import * as Y from 'yjs'
function loro(deleting) {
  const [one, two] = [1n, 2n].map((peer) => {
    const doc = new LoroDoc()
    doc.setPeerId(peer)
    return doc
  })
  one.getMap('venue').set('name', '公民館')
  two.import(one.export({ mode: 'snapshot' }))
  const [deleter, editor] = deleting === 1 ? [one, two] : [two, one]
  deleter.getMap('venue').delete('name')
  editor.getMap('venue').set('name', '体育館')
  one.import(two.export({ mode: 'update' }))
  two.import(one.export({ mode: 'update' }))
  return [one, two].map((doc) => doc.getMap('venue').get('name'))
}
function yjs(deleting) {
  const [one, two] = [1, 2].map((id) => Object.assign(new Y.Doc(), { clientID: id }))
  one.getMap('venue').set('name', '公民館')
  Y.applyUpdate(two, Y.encodeStateAsUpdate(one))
  const [deleter, editor] = deleting === 1 ? [one, two] : [two, one]
  deleter.getMap('venue').delete('name')
  editor.getMap('venue').set('name', '体育館')
  const updates = [one, two].map((doc) => Y.encodeStateAsUpdate(doc))
  for (const doc of [one, two]) for (const update of updates) Y.applyUpdate(doc, update)
  return [one, two].map((doc) => doc.getMap('venue').get('name'))
}
const seen = [1, 2].flatMap((peer) => [`Yjs, ${peer} deletes: ${yjs(peer)}`, `Loro, ${peer} deletes: ${loro(peer)}`])
console.log(seen.join('\n'))
const expected = ['Yjs, 1 deletes: 体育館,体育館', 'Loro, 1 deletes: 体育館,体育館', 'Yjs, 2 deletes: 体育館,体育館', 'Loro, 2 deletes: ,']
if (seen.join('|') !== expected.join('|')) { console.error('changed'); process.exit(1) }
JS
node run.mjs
