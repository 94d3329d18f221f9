// The relay on a socket: reads a body no larger than its call may have, answers, and writes one line
// about it. Everything that is not a call is the app.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { no, ok, type Result } from '../src/lib/result.ts'
import { PATHS } from '../src/protocol/calls.ts'
import type { Refusal } from '../src/protocol/refusal.ts'
import { lineOf } from './address.ts'
import { appHeaders, callHeaders, type AppFiles } from './app-files.ts'
import type { Config } from './config.ts'
import type { Crowd, Seat } from './crowd.ts'
import { refused, type RelayAnswer, type Relay } from './relay.ts'
import { shortName, type Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Peer } from './resources.ts'

export interface Front {
  readonly config: Config
  readonly relay: Relay
  readonly app: AppFiles | null
  readonly log: Log
  readonly metrics: Metrics
  readonly now: () => number
  /** Makes the short names of callers in the log mean nothing outside this run. */
  readonly salt: Uint8Array
  readonly crowd: Crowd
  readonly gauges: () => Promise<Readonly<Record<string, number>>>
}

/** A body is sent or given up within a minute; most are within a second. */
const CROWDED: Refusal = { name: 'BUSY', retryAfterMs: 2000 }
const CALLS: ReadonlySet<string> = new Set(Object.values(PATHS))
const FORWARDED = ['x-forwarded-for', 'forwarded', 'x-real-ip'] as const
const LOOPBACK_ADDRESS = /^(?:127\.|::1$|::ffff:127\.)/u
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/u

export function createListener(front: Front): RequestListener {
  return (request, response) => {
    const began = front.now()
    const call = callOf(pathOf(request))
    let bytesIn = 0
    const counted = (bytes: number) => (bytesIn = bytes)
    response.once('close', () => {
      const ms = front.now() - began
      const status = response.writableFinished ? response.statusCode : 499
      const bytesOut = Number(response.getHeader('content-length') ?? 0)
      const token = request.headers.authorization
      const who = token === undefined ? {} : { who: shortName(front.salt, token) }
      front.metrics.answered(call, status, ms / 1000)
      front.log.request({ call, status, ms, bytesIn, bytesOut, ...who })
    })
    void serve(front, request, response, counted).catch((error: unknown) => {
      front.log.warn('request failed', { error: error instanceof Error ? error.name : 'unknown' })
      if (!response.headersSent) response.writeHead(500, callHeaders())
      response.end()
    })
  }
}

async function serve(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse,
  counted: (bytes: number) => void
): Promise<void> {
  const path = pathOf(request)
  if (path === '/health') return sendText(response, 200, 'ok\n')
  if (path === '/metrics') return sendMetrics(front, request, response)
  if (!isCall(path)) return serveApp(front, request, response)
  const cors = corsHeaders(front.config, request)
  if (request.method === 'OPTIONS') return sendPreflight(response, cors)
  const { limitBytes, kind, device } = front.relay.greet(
    `${request.method} ${path}`,
    headersOf(request)
  )
  const name = device ?? peerOf(front.config, request).address
  const seat = front.crowd.enter({ kind, name })
  if (!seat.ok) return turnAway(response, CROWDED, cors)
  try {
    const body = await readBody(request, seat.value, limitBytes)
    if (!body.ok) return turnAway(response, body.fault, cors)
    counted(body.value.length)
    send(response, await ask(front, request, body.value), cors)
  } finally {
    seat.value.leave()
  }
}

/** What is still on its way is not wanted; the connection ends with the answer. */
function turnAway(
  response: ServerResponse,
  refusal: Refusal,
  cors: Readonly<Record<string, string>>
): void {
  response.setHeader('connection', 'close')
  send(response, refused(refusal), cors)
}

async function ask(front: Front, request: IncomingMessage, body: Uint8Array): Promise<RelayAnswer> {
  const peer = peerOf(front.config, request)
  const url = request.url ?? '/'
  return front.relay.handle(url, request.method ?? 'GET', headersOf(request), body, peer)
}

async function readBody(
  request: IncomingMessage,
  seat: Seat,
  limitBytes: number
): Promise<Result<Uint8Array, Refusal>> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > limitBytes) return no({ name: 'TOOBIG' })
    if (!seat.hold(chunk.length)) return no(CROWDED)
    chunks.push(chunk)
  }
  return ok(new Uint8Array(Buffer.concat(chunks)))
}

/** Behind a proxy only its last word about the address counts: a caller can write the ones before. */
export function peerOf({ behindProxy }: Config, request: IncomingMessage): Peer {
  const address = request.socket.remoteAddress ?? ''
  if (behindProxy) {
    const told = String(request.headers['x-forwarded-for'] ?? '').split(',')
    return { address: lineOf(told.at(-1)?.trim() || address), isLoopback: false }
  }
  const isForwarded = FORWARDED.some((name) => request.headers[name] !== undefined)
  const isHere = LOOPBACK_ADDRESS.test(address) && LOOPBACK_HOST.test(request.headers.host ?? '')
  return { address: lineOf(address), isLoopback: isHere && !isForwarded }
}

function headersOf(request: IncomingMessage): Readonly<Record<string, string | undefined>> {
  const { host, authorization } = request.headers
  return { host, authorization, 'content-type': request.headers['content-type'] }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/'
}

/** `/v1/…` and later ones; an app's own `/venues` is none. */
function isCall(path: string): boolean {
  return /^\/v\d+\//u.test(path)
}

/** The name in log and metrics: never the address a caller typed. */
function callOf(path: string): string {
  if (CALLS.has(path) || path === '/health' || path === '/metrics') return path
  return isCall(path) ? 'unknown' : 'app'
}

function serveApp(
  { config, app }: Front,
  request: IncomingMessage,
  response: ServerResponse
): void {
  const here = LOOPBACK_HOST.test(request.headers.host ?? '')
    ? [`http://${request.headers.host}`]
    : []
  const relays = config.origins.length > 0 ? config.origins : here
  for (const [name, value] of Object.entries(appHeaders(relays))) response.setHeader(name, value)
  const otherwise = () => sendText(response, 404, 'not found\n')
  if (request.method !== 'GET' && request.method !== 'HEAD') sendText(response, 405, 'no\n')
  else if (app) app(request, response, otherwise)
  else otherwise()
}

async function sendMetrics(
  front: Front,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const isAllowed = front.config.openMetrics || peerOf(front.config, request).isLoopback
  if (!isAllowed) return sendText(response, 403, 'only from this machine\n')
  sendText(response, 200, front.metrics.text(await front.gauges()))
}

function corsHeaders({ cors }: Config, request: IncomingMessage): Readonly<Record<string, string>> {
  const { origin } = request.headers
  if (cors.length === 0) return {}
  const vary = { vary: 'origin' }
  if (origin === undefined || !cors.includes(origin)) return vary
  return { ...vary, 'access-control-allow-origin': origin }
}

function sendPreflight(response: ServerResponse, cors: Readonly<Record<string, string>>): void {
  response.writeHead(204, {
    ...callHeaders(),
    ...cors,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type',
    'access-control-max-age': '600'
  })
  response.end()
}

function send(
  response: ServerResponse,
  { status, headers, body }: RelayAnswer,
  cors: Readonly<Record<string, string>>
): void {
  const expose = cors['access-control-allow-origin'] === undefined ? {} : EXPOSED
  const length = { 'content-length': String(body.length) }
  // A page of another origin may read the answer only through CORS.
  response.writeHead(status, { ...callHeaders(), ...headers, ...cors, ...expose, ...length })
  response.end(body)
}

const EXPOSED = { 'access-control-expose-headers': 'retry-after' }

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...callHeaders(), 'content-type': 'text/plain; charset=utf-8' })
  response.end(text)
}
