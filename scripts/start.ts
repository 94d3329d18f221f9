// npm start: app and relay are built when needed, then the relay runs in this very process, so that
// Ctrl-C reaches it and nothing else. Options go to the relay: npm start -- --help
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { APP, RELAY, buildStale } from './stale.ts'

buildStale([APP, RELAY])
const relay = resolve('dist-relay/main.js')
process.argv = [process.argv[0] ?? 'node', relay, ...process.argv.slice(2)]
process.env.CARAVAN_DATA ??= join('data', 'caravan.sqlite')
mkdirSync('data', { recursive: true })
await import(pathToFileURL(relay).href)
