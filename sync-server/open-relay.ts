// Brings the relay's parts together on one port, and takes them apart again in an order that answers
// everybody who was already being served.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { no, ok, type Result } from '../src/lib/result.ts'
import { PATHS } from '../src/protocol/calls.ts'
import { serveFiles } from './app-files.ts'
import { readAppFolder } from './app-folder.ts'
import { createBellTower } from './bell.ts'
import type { ControlLogFault } from './control-logs.ts'
import type { Config } from './config.ts'
import { createRelay, type Relay } from './relay.ts'
import { createCrowd } from './crowd.ts'
import { openDisk } from './disk.ts'
import { createListener, peerOf } from './http.ts'
import type { Log } from './log.ts'
import { createMetrics } from './metrics.ts'
import type { LogStore } from './store/log-store.ts'

export interface RelayEnvironment {
  readonly config: Config
  readonly store: LogStore
  /** Milliseconds of the wall clock. */
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
  readonly log: Log
}

export interface OpenRelay {
  readonly port: number
  readonly hasApp: boolean
  /** Ends calls and bells, then the store. */
  readonly close: () => Promise<void>
}

export type StartFault =
  | ControlLogFault
  | { readonly kind: 'cannot-listen'; readonly host: string; readonly port: number }

/** A call is small; whoever needs longer for one is not coming through. */
const REQUEST_MS = 60_000
const HEADERS_MS = 10_000
/** Longer than a proxy keeps a connection it wants to use again. */
const KEEP_ALIVE_MS = 65_000
/** Each costs some 50 kB with its bell; forty tablets of twenty caravans are fewer. */
const CONNECTIONS = 1500
/** After this, calls still running are cut: they were not answered, so nothing is lost. */
const CLOSE_MS = 5000
const SWEEP_MS = 20

export async function openRelay(
  environment: RelayEnvironment
): Promise<Result<OpenRelay, StartFault>> {
  const { config, store, now, random, log } = environment
  const metrics = createMetrics()
  const disk = openDisk(config.data, config.minFreeBytes, now)
  const relay = createRelay({
    ...settingsOf(config),
    store,
    now,
    random,
    metrics,
    hasRoom: disk.hasRoom,
    later: (task, afterMs) => void setTimeout(task, afterMs),
    failed: (name) => log.warn('call failed', { error: name })
  })
  const opened = await relay.open()
  if (!opened.ok) return opened
  const app = config.app === null ? null : readAppFolder(config.app)
  const crowd = createCrowd()
  const gauges = async () => ({
    ...(await relay.gauges()),
    open_calls: crowd.calls(),
    open_body_bytes: crowd.heldBytes(),
    free_bytes: disk.freeBytes(),
    resident_bytes: process.memoryUsage.rss(),
    cpu_seconds: process.cpuUsage().user / 1e6 + process.cpuUsage().system / 1e6
  })
  const files = app === null ? null : serveFiles(app)
  const front = { config, relay, app: files, log, metrics, now, gauges, crowd, salt: random(16) }
  const server = createServer(
    { requestTimeout: REQUEST_MS, headersTimeout: HEADERS_MS, keepAliveTimeout: KEEP_ALIVE_MS },
    createListener(front)
  )
  server.maxConnections = CONNECTIONS
  const closeBells = hangBells(server, relay, environment)
  const port = await listen(server, config)
  if (port === null) return no({ kind: 'cannot-listen', host: config.host, port: config.port })
  const close = async () => {
    closeBells()
    await closeServer(server)
    await store.close()
  }
  return ok({ port, hasApp: app !== null, close })
}

function settingsOf(config: Config) {
  return {
    origins: config.origins,
    admission: config.admission,
    quotas: {
      pushes: { perMinute: config.pushesPerMinute, burst: config.pushesPerMinute * 3 },
      joins: { perMinute: config.joinsPerMinute, burst: config.joinsPerMinute * 4 },
      deviceDayBytes: config.deviceDayBytes,
      workspaceBytes: config.workspaceBytes
    }
  }
}

function hangBells(server: Server, relay: Relay, { config, now }: RelayEnvironment): () => void {
  const tower = createBellTower({ onBell: relay.onBell, now })
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const isBell = request.url === PATHS.bell && isOwnPage(config, request)
    if (isBell) tower.upgrade({ request, socket, head, line: peerOf(config, request).address })
    else socket.destroy()
  })
  return tower.close
}

/** Browsers say which page asks; programs that are none need not. */
function isOwnPage({ cors, origins }: Config, { headers }: IncomingMessage): boolean {
  const { origin, host = '' } = headers
  if (origin === undefined || cors.includes(origin) || origins.includes(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

async function listen(server: Server, { host, port }: Config): Promise<number | null> {
  return new Promise((resolve) => {
    server.once('error', () => resolve(null))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' ? (address?.port ?? null) : null)
    })
  })
}

async function closeServer(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), CLOSE_MS)
  // A connection kept alive becomes idle only after its answer, so one look is not enough.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS)
  await new Promise((resolve) => server.close(resolve))
  clearInterval(sweep)
  clearTimeout(cut)
}
