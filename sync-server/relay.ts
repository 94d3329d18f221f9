// The relay without sockets: bytes of a call in, bytes of an answer out. Every wait is a wait for the
// store, so a simulation can drive it step by step.
import { bytesToHex, bytesToText, textToBytes } from '../src/lib/bytes.ts'
import type { Stop } from '../src/lib/emitter.ts'
import { no, type Result } from '../src/lib/result.ts'
import { CONTENT_TYPE, PATHS } from '../src/protocol/calls.ts'
import { deviceIn, deviceStatusAt } from '../src/protocol/control-state.ts'
import type { VerifySignature } from '../src/protocol/control.ts'
import {
  ENVELOPE_BYTES,
  OPEN_BODY_BYTES,
  PUSH_BYTES,
  STRANGER_BODY_BYTES
} from '../src/protocol/limits.ts'
import { encodeRefusal, HTTP_STATUS, type Refusal } from '../src/protocol/refusal.ts'
import { createBells, type Bell } from './bells.ts'
import { createControlLogs, type ControlLogFault } from './control-logs.ts'
import { createBucket } from './bucket.ts'
import type { Guest } from './crowd.ts'
import { eraseSuperseded } from './erasing.ts'
import { gatherCommits, type Later } from './group-commit.ts'
import { errorName } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { REFUSAL_BY_STATUS } from './policy.ts'
import { routeFor, strangeName } from './routes.ts'
import { standNow } from './session-calls.ts'
import { createSessions, type DeviceSession, type DeviceSessions } from './sessions.ts'
import type { Peer, Quotas, Reply, Resources } from './resources.ts'
import type { LogStore } from './store/log-store.ts'
import { verifyLikeDevices } from './verify.ts'

export interface RelayOptions {
  readonly store: LogStore
  readonly now: () => number
  readonly random: (length: number) => Uint8Array
  readonly origins?: readonly string[]
  readonly admission?: string | null
  readonly quotas?: Partial<Quotas>
  readonly verify?: VerifySignature
  /** Gathers deliveries that arrive together; without it each is committed by itself. */
  readonly later?: Later
  readonly hasRoom?: Resources['hasRoom']
  readonly metrics?: Metrics
  /** Names of failures, never what a caller sent. */
  readonly failed?: (name: string) => void
}

export type Headers = Readonly<Record<string, string | undefined>>

export interface RelayAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface Relay {
  /** Replays every control log; `handle` waits for it. */
  readonly open: () => Promise<Result<number, ControlLogFault>>
  readonly handle: (
    path: string,
    method: string,
    headers: Headers,
    body: Uint8Array,
    peer?: Peer
  ) => Promise<RelayAnswer>
  /** Who calls and the largest body this call may have, known before it is read. */
  readonly greet: (call: string, headers: Headers) => Greeting
  /** Null when the token is nobody's. A bell just hung is told where all stands: what came since the session rang nowhere. */
  readonly onBell: (token: Uint8Array, bell: Bell) => Stop | null
  readonly gauges: () => Promise<Readonly<Record<string, number>>>
}

export interface Greeting {
  readonly kind: Guest['kind']
  readonly limitBytes: number
  /** Null without a session. */
  readonly device: string | null
}

const IN_PROCESS: Peer = { address: 'in-process', isLoopback: true }
/** What a caller waits after a failure of ours. */
const FAILED_RETRY_MS = 5000
/** How SQLite names it when a write found no room. */
const FULL_DISK = 'SQLITE_FULL'

export function createRelay(options: RelayOptions): Relay {
  const resources = createResources(options)
  const { sessions, bells } = resources
  let opening: Promise<Result<number, ControlLogFault>> | null = null
  const open = () => (opening ??= openControlLogs(resources, options.failed))
  return {
    open,
    async handle(path, method, headers, body, peer = IN_PROCESS) {
      try {
        const opened = await open()
        if (!opened.ok) return refused({ name: 'BUSY', retryAfterMs: FAILED_RETRY_MS })
        const result = await answer(resources, { path, method, headers, body, peer })
        return result.ok ? granted(result.value) : refused(result.fault)
      } catch (error) {
        const name = errorName(error)
        options.failed?.(name)
        const why = name === FULL_DISK ? 'full' : 'broken'
        return refused({ name: 'BUSY', retryAfterMs: FAILED_RETRY_MS, why })
      }
    },
    greet(call, headers) {
      const session = sessionOf(sessions, headers, options.now())
      if (session) {
        const limitBytes = PUSH_BYTES + ENVELOPE_BYTES
        return { kind: 'device', limitBytes, device: bytesToHex(session.device) }
      }
      if (call === `POST ${PATHS.control}`)
        return { kind: 'founder', limitBytes: OPEN_BODY_BYTES, device: null }
      return { kind: 'stranger', limitBytes: STRANGER_BODY_BYTES, device: null }
    },
    onBell(token, bell) {
      const session = sessions.find(bytesToText(token), options.now())
      if (!session || !mayHang(resources, session)) return null
      const stop = bells.add(session, bell)
      standNow(resources, session).then(
        (hints) => hints.forEach(bell.ring),
        (error: unknown) => options.failed?.(errorName(error))
      )
      return stop
    },
    async gauges() {
      const { frames, apart, ...sizes } = await resources.store.stats()
      const kept = { frames_kept: frames, frames_apart: apart }
      return { ...sizes, ...kept, sessions: sessions.count(), bells: bells.count() }
    }
  }
}

/** What a generation left behind when the relay went down is erased now. */
async function openControlLogs(resources: Resources, failed: RelayOptions['failed']) {
  const opened = await resources.controlLogs.open()
  try {
    for (const state of opened.ok ? resources.controlLogs.all() : [])
      await eraseSuperseded(resources, state)
  } catch (error) {
    failed?.(errorName(error))
  }
  return opened
}

function mayHang({ controlLogs, now }: Resources, { ws, device: id }: DeviceSession): boolean {
  const state = controlLogs.find(ws)?.state
  const device = state && deviceIn(state, id)
  const status = device && deviceStatusAt(device, now())
  return status === 'active' || status === 'waiting'
}

function createResources(options: RelayOptions): Resources {
  const { store, now, random, later } = options
  const verify = options.verify ?? verifyLikeDevices
  const quotas = { ...DEFAULT_QUOTAS, ...options.quotas }
  const metrics = options.metrics ?? createMetrics()
  const append: LogStore['append'] = async (deliveries) => {
    const before = now()
    const kept = await store.append(deliveries)
    metrics.committed(deliveries.length, (now() - before) / 1000)
    return kept
  }
  return {
    store,
    now,
    random,
    verify,
    quotas,
    metrics,
    origins: options.origins ?? [],
    admission: options.admission ?? null,
    hasRoom: options.hasRoom ?? (() => true),
    failed: options.failed ?? (() => undefined),
    append: later ? gatherCommits(append, later) : append,
    controlLogs: createControlLogs(store, verify),
    sessions: createSessions(random),
    bells: createBells(),
    pushes: createBucket(quotas.pushes),
    joins: createBucket(quotas.joins),
    strangers: createBucket(quotas.strangers),
    guesses: { ofLine: createBucket(GUESSES_OF_LINE), ofAll: createBucket(GUESSES_OF_ALL) },
    bytesByDevice: new Map(),
    movedEntries: new Map()
  }
}

const MIB = 1024 * 1024

/** Who copies a code from paper is wrong a few times; who tries them all gets 1440 tries a day. */
const GUESSES_OF_LINE = { perMinute: 1, burst: 8 }
/** From however many lines: six letters hold for decades. */
const GUESSES_OF_ALL = { perMinute: 10, burst: 200 }

const DEFAULT_QUOTAS: Quotas = {
  // A tablet that comes home with a full day delivers in one to three calls.
  pushes: { perMinute: 20, burst: 60 },
  // The secret in an invitation cannot be guessed; this spares the processor. One joining is two or
  // three calls, and the tablets of an evening share one address.
  joins: { perMinute: 10, burst: 40 },
  // Sessions and creations: a hall full of tablets behind one address, twice over.
  strangers: { perMinute: 120, burst: 240 },
  deviceDayBytes: 50 * MIB,
  cutOffDayBytes: 4 * MIB,
  workspaceBytes: 2048 * MIB
}

interface Request {
  readonly path: string
  readonly method: string
  readonly headers: Headers
  readonly body: Uint8Array
  readonly peer: Peer
}

async function answer(resources: Resources, request: Request): Reply {
  const [path = '', query = ''] = request.path.split('?', 2)
  const { headers, body, peer } = request
  const visit = { query, host: headers['host'] ?? '', body, peer, nowMs: resources.now() }
  const session = sessionOf(resources.sessions, headers, visit.nowMs)
  const route = routeFor(`${request.method} ${path}`, headers['authorization'] !== undefined)
  if (!route) return no({ name: strangeName(path) })
  // No plain form of a foreign page can send this type without being asked first.
  if (request.method === 'POST' && headers['content-type'] !== CONTENT_TYPE)
    return no({ name: 'MALFORMED' })
  if (route.kind === 'open') return route.run(resources, visit)
  const state = session && resources.controlLogs.find(session.ws)?.state
  const device = session && state && deviceIn(state, session.device)
  if (!state || !device) return no({ name: 'AUTH' })
  const status = deviceStatusAt(device, visit.nowMs)
  if (status !== 'active' && !route.also?.includes(status))
    return no({ name: REFUSAL_BY_STATUS[status] })
  if (route.only !== undefined && device.role !== route.only) return no({ name: 'NOGRANT' })
  return route.run(resources, visit, { device, state })
}

function sessionOf(sessions: DeviceSessions, headers: Headers, nowMs: number) {
  const [scheme, token = ''] = (headers['authorization'] ?? '').split(' ', 2)
  if (scheme !== 'Bearer' || textToBytes(token) === null) return null
  return sessions.find(token, nowMs)
}

function granted(body: Uint8Array): RelayAnswer {
  return { status: 200, headers: { 'content-type': CONTENT_TYPE }, body }
}

export function refused(refusal: Refusal): RelayAnswer {
  const type = { 'content-type': CONTENT_TYPE }
  const headers =
    refusal.name === 'BUSY'
      ? { ...type, 'retry-after': String(Math.ceil(refusal.retryAfterMs / 1000)) }
      : type
  return { status: HTTP_STATUS[refusal.name], headers, body: encodeRefusal(refusal) }
}
