// What the relay decides, and nothing else: no clock, no chance, no disk, no network. It reads the
// control log and signatures, never content, and its word on a frame is the one the devices say too.
import { bytesToHex } from '../src/lib/bytes.ts'
import { no, ok, type Result } from '../src/lib/result.ts'
import {
  deviceIn,
  streamIn,
  type ControlState,
  type Device,
  type DeviceStatus,
  type Stream
} from '../src/protocol/control-state.ts'
import type { VerifySignature } from '../src/protocol/control.ts'
import {
  decodeFrame,
  deviceOf,
  frameId,
  KIND_BASE,
  signedBytes,
  type Frame
} from '../src/protocol/frame.ts'
import { mayRead } from '../src/protocol/grants.ts'
import { judgeFrame, REFUSAL_BY_OBJECTION, type Objection } from '../src/protocol/judge.ts'
import type { CodeName, RefusalName } from '../src/protocol/refusal.ts'
import { authBytes, type SessionRequest } from '../src/protocol/session.ts'
import type { Kept } from './store/log-store.ts'

export interface JudgedDelivery {
  readonly fid: Uint8Array
  readonly bytes: Uint8Array
  readonly verdict: Result<Frame, RefusalName>
}

/** Each call says which devices besides active ones it is for; the others are told how they stand. */
export const REFUSAL_BY_STATUS = {
  waiting: 'WAITING',
  paused: 'PAUSED',
  ended: 'ENDED',
  cut: 'REVOKED'
} as const satisfies Record<Exclude<DeviceStatus, 'active'>, RefusalName>

/** `origins`: the addresses this relay is known under; a signature for another one is worth nothing. */
export function judgeSession(
  state: ControlState,
  request: SessionRequest,
  origins: readonly string[],
  verify: VerifySignature
): 'UNKNOWN_DEVICE' | 'AUTH' | null {
  const device = deviceIn(state, request.device)
  if (!device) return 'UNKNOWN_DEVICE'
  const signed = origins.some((relay) =>
    verify({
      publicKey: device.sigPk,
      message: authBytes({ ...request, relay }),
      sig: request.sig
    })
  )
  return signed ? null : 'AUTH'
}

export function judgeDelivery(
  state: ControlState,
  bytes: Uint8Array,
  verify: VerifySignature
): JudgedDelivery {
  const fid = frameId(bytes)
  const refuse = (name: RefusalName): JudgedDelivery => ({ fid, bytes, verdict: no(name) })
  const frame = decodeFrame(bytes)
  if (!frame.ok) return refuse(REFUSAL_BY_FRAME_FAULT[frame.fault.kind])
  const author = authorOf(state, frame.value)
  if (!author.ok) return refuse(REFUSAL_BY_OBJECTION[author.fault.kind])
  const { sigPk: publicKey } = author.value
  const message = signedBytes(state.ws, bytes)
  if (!verify({ publicKey, message, sig: frame.value.sig })) return refuse('BADSIG')
  if (isForeignBase(state, frame.value, fid)) return refuse('NOGRANT')
  return { fid, bytes, verdict: ok(frame.value) }
}

/** Real frames that came too late go on to the store, which knows best and sets them apart. */
function authorOf(state: ControlState, frame: Frame): Result<Device, Objection> {
  const judged = judgeFrame(state, frame)
  if (judged.ok) return ok(judged.value.device)
  const device = deviceIn(state, deviceOf(frame.writer))
  if (!device) return judged
  if (judged.fault.kind === 'superseded') return ok(device)
  if (judged.fault.kind !== 'revoked') return judged
  const before = new Map(state.deviceById).set(bytesToHex(device.id), { ...device, cut: null })
  return authorOf({ ...state, deviceById: before }, frame)
}

/** Under a counter of the base in force there is one frame; another would keep it out for ever. */
function isForeignBase(state: ControlState, { kind, stream, ctr }: Frame, fid: Uint8Array) {
  if (kind !== KIND_BASE) return false
  const base = streamIn(state, stream)?.base
  return base ? base.frames[ctr - 1] !== bytesToHex(fid) : false
}

const REFUSAL_BY_FRAME_FAULT = {
  malformed: 'MALFORMED',
  'too-big': 'TOOBIG',
  'foreign-version': 'SERVER_TOO_OLD'
} as const

export function codeOf(kept: Kept): CodeName {
  switch (kept.kind) {
    case 'stored':
      return 'STORED'
    case 'known':
    case 'covered':
      return 'DUP'
    case 'gap':
      return 'GAP'
    case 'crowded':
      return 'BUSY'
    case 'fork':
      return 'FORK'
    case 'revoked':
      return 'REVOKED'
    case 'superseded':
      return 'SUPERSEDED'
  }
}

export function readableStreams(state: ControlState, device: Device): readonly Stream[] {
  return [...state.streamById.values()].filter((stream) => isTold(device, stream))
}

export function isReadable(state: ControlState, device: Device, id: Uint8Array): boolean {
  const stream = streamIn(state, id)
  return stream !== undefined && isTold(device, stream)
}

/** What is superseded is about to be erased; a candidate is the organizers' own work. */
function isTold(device: Device, { scope, state }: Stream): boolean {
  if (state.kind === 'superseded') return false
  if (state.kind === 'candidate' && device.role !== 'organizer') return false
  return mayRead(device, scope)
}
