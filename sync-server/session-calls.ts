// How a caller becomes known: `hello` hands out a nonce, `session` proves the key.
import { bytesToHex } from '../src/lib/bytes.ts'
import { no, ok } from '../src/lib/result.ts'
import { CONTROL_STREAM, encodeHint } from '../src/protocol/bell.ts'
import { emptyChain } from '../src/protocol/chain.ts'
import {
  deviceIn,
  deviceStatusAt,
  type ControlState,
  type Device
} from '../src/protocol/control-state.ts'
import {
  FRAME_BYTES,
  PULL_BYTES,
  PUSH_BYTES,
  PUSH_FRAMES,
  SESSION_TTL_SECONDS
} from '../src/protocol/limits.ts'
import {
  hello,
  sessionAnswer,
  sessionRequest,
  type Limits,
  type StreamHead
} from '../src/protocol/session.ts'
import { PROTOCOL } from '../src/protocol/version.ts'
import { errorName } from './log.ts'
import { judgeSession, readableStreams, REFUSAL_BY_STATUS } from './policy.ts'
import { busy, type Reply, type Resources, type Visit } from './resources.ts'
import type { DeviceSession } from './sessions.ts'
import type { Arrival } from './store/log-store.ts'

const LIMITS: Limits = {
  frameBytes: FRAME_BYTES,
  pushFrames: PUSH_FRAMES,
  pushBytes: PUSH_BYTES,
  pullBytes: PULL_BYTES
}

export async function answerHello(resources: Resources, visit: Visit): Reply {
  const { nowMs } = visit
  const relay = originsFor(resources, visit)[0] ?? ''
  const nonce = resources.sessions.nonce(nowMs)
  return ok(hello.encode({ protocols: [PROTOCOL], relay, nonce, nowMs, limits: LIMITS }))
}

export async function answerSession(resources: Resources, visit: Visit): Reply {
  const { sessions, controlLogs, random, verify } = resources
  const { nowMs } = visit
  const waitMs = resources.strangers.take(visit.peer.address, nowMs)
  if (waitMs > 0) return busy(waitMs)
  const request = sessionRequest.decode(visit.body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const { ws, device, nonce } = request.value
  const state = controlLogs.find(ws)?.state
  if (!state) return no({ name: 'UNKNOWN_WORKSPACE' })
  if (!sessions.isFresh(nonce, nowMs)) return no({ name: 'AUTH' })
  const refusal = judgeSession(state, request.value, originsFor(resources, visit), verify)
  if (refusal) return no({ name: refusal })
  sessions.spend(nonce)
  const known = deviceIn(state, device)
  if (!known) return no({ name: 'UNKNOWN_DEVICE' })
  const status = deviceStatusAt(known, nowMs)
  if (status === 'paused' || status === 'ended') return no({ name: REFUSAL_BY_STATUS[status] })
  const { ticket: shown, app } = request.value
  const { fits, ticket } = await admit(resources, {
    ws,
    device,
    rxMs: nowMs,
    app,
    ticket: shown,
    fresh: random(16)
  })
  if (!fits) return no({ name: 'ROLLBACK', ticket })
  const token = sessions.begin({ ws, device }, nowMs)
  const told = await toldTo(resources, state, known)
  return ok(
    sessionAnswer.encode({ token, ttlSeconds: SESSION_TTL_SECONDS, ticket, nowMs, ...told })
  )
}

/** A disk that takes nothing stops no session, or nothing would be given any more: the ticket before stays good. */
async function admit({ store, failed }: Resources, arrival: Arrival) {
  try {
    return { fits: await store.arrive(arrival), ticket: arrival.fresh }
  } catch (error) {
    failed(errorName(error))
    return { fits: true, ticket: arrival.ticket }
  }
}

/** Who is cut off hears how it came to that, and nothing after. */
async function toldTo(resources: Resources, state: ControlState, device: Device) {
  if (device.cut !== null) {
    const controlHash = await resources.controlLogs.hashAt(state.ws, device.cut.seq)
    return { controlSeq: device.cut.seq, controlHash, streams: [] }
  }
  const streams = await streamHeads(resources, state, device)
  return { controlSeq: state.seq, controlHash: state.hash, streams }
}

/** A hint for the control log and for each stream that holds something and may be read. */
export async function standNow(
  resources: Resources,
  { ws, device }: DeviceSession
): Promise<readonly Uint8Array[]> {
  const state = resources.controlLogs.find(ws)?.state
  const known = state && deviceIn(state, device)
  if (!known) return []
  const heads = (await streamHeads(resources, state, known)).filter(({ seq }) => seq > 0)
  return [{ stream: CONTROL_STREAM, seq: state.seq }, ...heads].map(encodeHint)
}

/** Configured ones; on this machine also the address it was reached by, so that trying needs no setting. */
function originsFor({ origins }: Resources, { host, peer }: Visit): readonly string[] {
  const here = peer.isLoopback && host !== '' ? [`http://${host}`] : []
  const known = [...origins, ...here]
  const reached = known.filter((origin) => origin.endsWith(`//${host}`))
  return [...reached, ...known.filter((origin) => !reached.includes(origin))]
}

async function streamHeads(
  { store }: Resources,
  state: ControlState,
  device: Device
): Promise<readonly StreamHead[]> {
  const heads = await store.streamHeads(state.ws)
  const headById = new Map(heads.map((head) => [bytesToHex(head.stream), head]))
  return readableStreams(state, device).map(({ id, gen }) => {
    const head = headById.get(bytesToHex(id))
    return { stream: id, gen, seq: head?.seq ?? 0, chain: head?.chain ?? emptyChain() }
  })
}
