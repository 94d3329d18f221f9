#!/usr/bin/env bash
# An emptied tablet. Guess: once one tab has deleted the database, a write in another tab is refused (DatabaseClosedError).
# Seen with dexie 4.4.7: the other tab closes when it is told, opens again by itself at its next write, makes a new database of the same name
# and keeps the record in it. The write resolves as any other.
# What follows: emptying a tablet by deleting its database is not enough while other tabs live; the kit's writes ask in their own transaction
# whether the tablet still belongs to anybody.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; cd "$folder"
npm init -y >/dev/null
npm install --silent --ignore-scripts dexie@4.4.7 fake-indexeddb@6.2.5
cat > run.mjs <<'JS'
import 'fake-indexeddb/auto'
import Dexie from 'dexie'
const tab = async () => { const db = new Dexie('day'); db.version(1).stores({ marks: 'id' }); return db.open() }
const [emptying, other] = [await tab(), await tab()]
await other.marks.put({ id: 'before' })
await emptying.delete()
const left = (await Dexie.getDatabaseNames()).length
const written = await other.marks.put({ id: 'after' }).then(() => 'written', (problem) => problem.name)
const ids = (await other.marks.toArray()).map(({ id }) => id).join()
const seen = `${left} databases after deleting; the other tab's write: ${written}; then ${(await Dexie.getDatabaseNames()).length} database with ${ids}`
console.log(seen)
if (seen !== "0 databases after deleting; the other tab's write: written; then 1 database with after") { console.error('changed'); process.exit(1) }
JS
node run.mjs 2>/dev/null
