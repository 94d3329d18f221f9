// Runs a TypeScript program on a Node that cannot: node scripts/run.mjs tests/sim/main.ts --seeds 300
// A child process goes through here, too: fork('scripts/run.mjs', ['tests/bench/tablet.ts'])
import { register } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

register(new URL('typescript-hooks.mjs', import.meta.url).href)
process.setSourceMapsEnabled(true)

const [node, , entry, ...rest] = process.argv
const file = resolve(entry ?? 'scripts/run.mjs')
process.argv = [node ?? 'node', file, ...rest]
await import(pathToFileURL(file).href)
