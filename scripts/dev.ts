// npm run dev: the app from its sources with reload, the relay beside it behind the same address.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createServer } from 'vite'
import { RELAY, buildStale } from './stale.ts'

const RELAY_PORT = '8788'

buildStale([RELAY])
process.env.CARAVAN_PORT ??= RELAY_PORT
process.env.CARAVAN_DATA ??= join('data', 'dev.sqlite')
const relay = resolve('dist-relay/main.js')
process.argv = [process.argv[0] ?? 'node', relay, ...process.argv.slice(2)]
mkdirSync('data', { recursive: true })
await import(pathToFileURL(relay).href)

const target = `http://127.0.0.1:${process.env.CARAVAN_PORT}`
const server = await createServer({ server: { proxy: { '/v1': { target, ws: true } } } })
await server.listen()
server.printUrls()
