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
import { deviceIn, emptyControl, type ControlState } from '../src/protocol/control-state.ts'
import { decodeFrame, frameId } from '../src/protocol/frame.ts'
import { workspaceId } from '../src/protocol/ids.ts'
import { CONTROL_LOG_BYTES, CONTROL_PAGE_BYTES } from '../src/protocol/limits.ts'
import type { Refusal } from '../src/protocol/refusal.ts'
import type { ControlLogStep } from './control-logs.ts'
import { forgetOldest } from './bucket.ts'
import {
  bringsExpiredJoin,
  judgeControl,
  judgeJoin,
  mayCreate,
  mayRepeatJoin,
  notesOf
} from './entries.ts'
import { eraseSuperseded } from './erasing.ts'
import { busy, noSpace, type Caller, type Reply, type Resources, type Visit } from './resources.ts'
import type { ControlStep } from './store/log-store.ts'

/** A workspace that is full of records must still be able to cut a device off. */
const CONTROL_RESERVE_BYTES = 4 * 1024 * 1024
const REMEMBERED_ENTRIES = 1000

export async function answerReadControl(
  { store, controlLogs }: Resources,
  { query }: Visit,
  { state, device }: Caller
): Reply {
  const text = new URLSearchParams(query).get('from') ?? '1'
  const from = /^\d{1,6}$/u.test(text) ? Number(text) : 0
  if (from < 1) return no({ name: 'MALFORMED' })
  const frames = await store.control(state.ws, from, CONTROL_PAGE_BYTES)
  if (device.cut === null)
    return ok(controlPage.encode({ frames, seq: state.seq, hash: state.hash }))
  const { seq } = device.cut
  const hash = await controlLogs.hashAt(state.ws, seq)
  const told = frames.slice(0, Math.max(0, seq - from + 1))
  return ok(controlPage.encode({ frames: told, seq, hash }))
}

export async function answerControl(
  resources: Resources,
  visit: Visit,
  { state: { ws }, device }: Caller
): Reply {
  const { controlLogs, verify, pushes, movedEntries } = resources
  const waitMs = pushes.take(bytesToHex(device.id), visit.nowMs)
  if (waitMs > 0) return busy(waitMs)
  if (!resources.hasRoom('entries')) return noSpace()
  const request = controlRequest.decode(visit.body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const { expectHash, frames } = request.value
  if (isOverfull(resources, ws, visit)) return no({ name: 'QUOTA' })
  const names = frames.map((frame) => bytesToHex(frameId(frame)))
  const insist = names.some((name) => movedEntries.has(name))
  const stepped = await controlLogs.step(ws, (before) => {
    const state = before ?? emptyControl()
    if (!sameBytes(state.hash, expectHash)) return behind(state)
    if (device.role !== 'organizer' && bringsExpiredJoin(state, frames, visit.nowMs))
      return no({ name: 'INVITE_EXPIRED' })
    const judged = judgeControl(state, frames, verify)
    return stepTo(judged, { frames, rxMs: visit.nowMs, insist })
  })
  if (!stepped.ok && stepped.fault.name === 'MOVED') {
    for (const name of names) movedEntries.set(name, true)
    forgetOldest(movedEntries, REMEMBERED_ENTRIES)
  }
  return afterStep(resources, ws, frames, stepped)
}

/**
 * Without a session: the first entries of a workspace, or all of a workspace this relay has lost. What one call does not hold follows on top
 * of the head of the one before, which names the workspace.
 */
export async function answerCreate(resources: Resources, visit: Visit): Reply {
  const { controlLogs, verify, admission } = resources
  const { nowMs, peer } = visit
  const waitMs = resources.strangers.take(peer.address, nowMs)
  if (waitMs > 0) return busy(waitMs)
  if (!resources.hasRoom('records')) return noSpace()
  const request = controlRequest.decode(visit.body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const { frames } = request.value
  if (frames.length === 0) return no({ name: 'AUTH' })
  const guessMs = guessWaitMs(resources, visit)
  if (guessMs > 0) return busy(guessMs)
  const given = request.value.admission
  if (!mayCreate({ admission, given, fromThisMachine: peer.isLoopback })) {
    resources.guesses.ofLine.take(peer.address, nowMs)
    resources.guesses.ofAll.take('all', nowMs)
    return no({ name: 'ADMISSION' })
  }
  const ws = isCreation(request.value) ? bornFrom(frames) : goesOn(resources, request.value)
  if (!ws) return no({ name: isCreation(request.value) ? 'MALFORMED' : 'AUTH' })
  if (isOverfull(resources, ws, visit)) return no({ name: 'QUOTA' })
  const { expectHash } = request.value
  const stepped = await controlLogs.step(ws, (before) => {
    const state = before ?? emptyControl()
    if (!sameBytes(state.hash, expectHash)) return behind(state)
    // the tablets bring what the relay has lost, and what is above an end is set apart
    return stepTo(judgeControl(state, frames, verify), { frames, rxMs: nowMs, insist: true })
  })
  return afterStep(resources, ws, frames, stepped)
}

function isOverfull({ controlLogs, quotas }: Resources, ws: Uint8Array, { body }: Visit): boolean {
  const bytes = (controlLogs.find(ws)?.bytes ?? 0) + body.length
  return bytes > quotas.workspaceBytes + CONTROL_RESERVE_BYTES
}

/** Whoever has guessed wrong too often waits, with the right code too: or the answer would tell it. */
function guessWaitMs({ guesses }: Resources, { peer, nowMs }: Visit): number {
  return Math.max(guesses.ofLine.wait(peer.address, nowMs), guesses.ofAll.wait('all', nowMs))
}

/** The workspace these entries begin. */
function bornFrom(frames: readonly Uint8Array[]): Uint8Array | null {
  const genesis = decodeFrame(frames[0] ?? new Uint8Array())
  return genesis.ok ? workspaceId(genesis.value.ct) : null
}

function goesOn({ controlLogs }: Resources, { expectHash }: ControlRequest): Uint8Array | null {
  return controlLogs.all().find(({ hash }) => sameBytes(hash, expectHash))?.ws ?? null
}

export async function answerJoin(resources: Resources, visit: Visit): Reply {
  const { controlLogs, joins, store, verify } = resources
  const waitMs = joins.take(visit.peer.address, visit.nowMs)
  if (waitMs > 0) return busy(waitMs)
  if (!resources.hasRoom('records')) return noSpace()
  const request = joinRequest.decode(visit.body)
  if (!request.ok) return no({ name: 'MALFORMED' })
  const { ws, frame } = request.value
  if (!controlLogs.find(ws)) return no({ name: 'UNKNOWN_WORKSPACE' })
  const stepped = await controlLogs.step(ws, (before) => {
    const judged = judgeJoin(before ?? emptyControl(), frame, visit.nowMs, verify)
    return stepTo(judged, { frames: [frame], rxMs: visit.nowMs, insist: false })
  })
  const state = controlLogs.find(ws)?.state ?? emptyControl()
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
  const { controlLogs } = resources
  const state = controlLogs.find(ws)?.state
  if (!stepped.ok && !(await isThere(resources, ws, frames))) return stepped
  if (!state) return no({ name: 'UNKNOWN_WORKSPACE' })
  if (stepped.ok) ringControl(resources, state)
  await eraseSuperseded(resources, state)
  return ok(controlAnswer.encode({ seq: state.seq, hash: state.hash }))
}

/** Also to those who are to rest or are cut off from now on: they are the ones who have to know. */
function ringControl({ bells }: Resources, state: ControlState): void {
  bells.ring(state.ws, (id) => {
    const cut = deviceIn(state, id)?.cut
    return encodeHint({ stream: CONTROL_STREAM, seq: cut ? cut.seq : state.seq })
  })
}

async function isThere(
  { store, controlLogs }: Resources,
  ws: Uint8Array,
  frames: readonly Uint8Array[]
): Promise<boolean> {
  const first = decodeFrame(frames[0] ?? new Uint8Array())
  if (!first.ok || !controlLogs.find(ws)) return false
  const bytes = frames.reduce((total, frame) => total + frame.length, 0)
  const stored = await store.control(ws, first.value.ctr, bytes * 2)
  return frames.every((frame, at) => sameBytes(frame, stored[at] ?? new Uint8Array()))
}

function isCreation({ expectHash }: ControlRequest): boolean {
  return expectHash.every((byte) => byte === 0)
}

function behind({ seq, hash, last }: ControlState): Result<never, Refusal> {
  return no({ name: 'CTL_HEAD', seq, hash, last })
}

function stepTo(
  judged: Result<ControlState, Refusal>,
  wanted: Pick<ControlStep, 'frames' | 'rxMs' | 'insist'>
): ControlLogStep {
  return judged.ok
    ? ok({ next: judged.value, notes: notesOf(judged.value, wanted.frames), ...wanted })
    : judged
}
