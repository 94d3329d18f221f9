// Reading and lengthening the control log: creating a workspace, joining it, entries of its organizers.
// All of a call's entries are appended or none.
import { bytesToHex, sameBytes } from '../src/lib/bytes.ts'
import { no, ok, type Result } from '../src/lib/result.ts'
import { CONTROL_STREAM, encodeHint } from '../src/protocol/bell.ts'
import {
  controlAnswer,
  controlPage,
  controlRequest,
  joinAnswer,
  joinRequest,
  type ControlRequest
} from '../src/protocol/control-calls.ts'
import { emptyControl, type ControlState } from '../src/protocol/control-state.ts'
import { decodeFrame } from '../src/protocol/frame.ts'
import { workspaceId } from '../src/protocol/ids.ts'
import { CONTROL_LOG_BYTES, CONTROL_PAGE_BYTES } from '../src/protocol/limits.ts'
import type { Refusal } from '../src/protocol/refusal.ts'
import { bringsExpiredJoin, judgeControl, judgeJoin, mayCreate, mayRepeatJoin } from './relay.ts'
import {
  busy,
  noSpace,
  type Reply,
  type Resources,
  type Standing,
  type Visit
} from './resources.ts'

export async function answerReadControl(
  { store, books }: Resources,
  { query }: Visit,
  { session }: Standing
): Reply {
  const text = new URLSearchParams(query).get('from') ?? '1'
  const from = /^\d{1,6}$/u.test(text) ? Number(text) : 0
  const state = books.find(session.ws)?.state
  if (from < 1 || !state) return no({ name: 'MALFORMED' })
  const frames = await store.control(session.ws, from, CONTROL_PAGE_BYTES)
  return ok(controlPage.encode({ frames, seq: state.seq, hash: state.hash }))
}

export async function answerControl(
  resources: Resources,
  visit: Visit,
  { session, device }: Standing
): Reply {
  const { books, verify, pushes, quotas } = resources
  const waitMs = pushes.take(bytesToHex(device.id), visit.nowMs)
  if (waitMs > 0) return busy(waitMs)
  if (!resources.hasRoom()) return noSpace()
  const request = controlRequest.decode(visit.body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const { expectHash, frames } = request.value
  if ((books.find(session.ws)?.bytes ?? 0) + visit.body.length > quotas.workspaceBytes)
    return no({ name: 'QUOTA' })
  const stepped = await books.step(session.ws, (before) => {
    const state = before ?? emptyControl()
    if (!sameBytes(state.hash, expectHash)) return behind(state)
    if (device.role !== 'organizer' && bringsExpiredJoin(state, frames, visit.nowMs))
      return no({ name: 'INVITE_EXPIRED' })
    return stepTo(judgeControl(state, frames, verify), frames, visit.nowMs)
  })
  return afterStep(resources, session.ws, frames, stepped)
}

/** Without a session: the first entries of a workspace, or all of a workspace this relay has lost. */
export async function answerCreate(resources: Resources, visit: Visit): Reply {
  const { books, verify, admission } = resources
  const { nowMs, peer } = visit
  const waitMs = resources.strangers.take(peer.address, nowMs)
  if (waitMs > 0) return busy(waitMs)
  if (!resources.hasRoom()) return noSpace()
  const request = controlRequest.decode(visit.body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const { frames } = request.value
  if (!isCreation(request.value)) return no({ name: 'AUTH' })
  const given = request.value.admission
  if (!mayCreate({ admission, given, fromThisMachine: peer.isLoopback }))
    return no({ name: 'ADMISSION' })
  const genesis = decodeFrame(frames[0] ?? new Uint8Array())
  if (!genesis.ok) return no({ name: 'MALFORMED' })
  const ws = workspaceId(genesis.value.ct)
  const stepped = await books.step(ws, (before) =>
    before ? behind(before) : stepTo(judgeControl(emptyControl(), frames, verify), frames, nowMs)
  )
  return afterStep(resources, ws, frames, stepped)
}

export async function answerJoin(resources: Resources, visit: Visit): Reply {
  const { books, joins, store, verify } = resources
  const waitMs = joins.take(visit.peer.address, visit.nowMs)
  if (waitMs > 0) return busy(waitMs)
  if (!resources.hasRoom()) return noSpace()
  const request = joinRequest.decode(visit.body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const { ws, frame } = request.value
  if (!books.find(ws)) return no({ name: 'UNKNOWN_WORKSPACE' })
  const stepped = await books.step(ws, (before) =>
    stepTo(judgeJoin(before ?? emptyControl(), frame, visit.nowMs, verify), [frame], visit.nowMs)
  )
  const state = books.find(ws)?.state ?? emptyControl()
  if (!stepped.ok && !mayRepeatJoin(state, frame, visit.nowMs)) return stepped
  const answer = await afterStep(resources, ws, [frame], stepped)
  if (!answer.ok) return answer
  return ok(joinAnswer.encode(await store.control(ws, 1, CONTROL_LOG_BYTES)))
}

/** An answer that got lost is asked for again: what already stands there word for word is a success. */
async function afterStep(
  resources: Resources,
  ws: Uint8Array,
  frames: readonly Uint8Array[],
  stepped: Result<ControlState, Refusal>
): Reply {
  const { books, bells } = resources
  const state = books.find(ws)?.state
  if (!stepped.ok && !(await isThere(resources, ws, frames))) return stepped
  if (!state) return no({ name: 'UNKNOWN_WORKSPACE' })
  if (stepped.ok) bells.ring(ws, encodeHint({ stream: CONTROL_STREAM, seq: state.seq }), () => true)
  return ok(controlAnswer.encode({ seq: state.seq, hash: state.hash }))
}

async function isThere(
  { store, books }: Resources,
  ws: Uint8Array,
  frames: readonly Uint8Array[]
): Promise<boolean> {
  const first = decodeFrame(frames[0] ?? new Uint8Array())
  if (!first.ok || !books.find(ws)) return false
  const bytes = frames.reduce((total, frame) => total + frame.length, 0)
  const stored = await store.control(ws, first.value.ctr, bytes * 2)
  return frames.every((frame, at) => sameBytes(frame, stored[at] ?? new Uint8Array()))
}

function isCreation({ expectHash, frames }: ControlRequest): boolean {
  return expectHash.every((byte) => byte === 0) && frames.length > 0
}

function behind({ seq, hash, last }: ControlState): Result<never, Refusal> {
  return no({ name: 'CTL_HEAD', seq, hash, last })
}

function stepTo(
  judged: Result<ControlState, Refusal>,
  frames: readonly Uint8Array[],
  rxMs: number
) {
  return judged.ok ? ok({ next: judged.value, frames, rxMs }) : judged
}
