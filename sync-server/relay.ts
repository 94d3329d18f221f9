// What the relay decides, and nothing else: no clock, no chance, no disk, no network. It reads the
// control log and signatures, never content, and its word on a frame is the one the devices say too.
import { sameBytes } from '../src/lib/bytes.ts'
import { no, ok, type Result } from '../src/lib/result.ts'
import {
  deviceIn,
  inviteIn,
  type ControlState,
  type Device,
  type Stream
} from '../src/protocol/control-state.ts'
import { entryIn, replay, type ControlFault, type Verify } from '../src/protocol/control.ts'
import { decodeFrame, frameId, signedBytes, type Frame } from '../src/protocol/frame.ts'
import { mayRead } from '../src/protocol/grants.ts'
import { judgeFrame, REFUSAL_BY_OBJECTION } from '../src/protocol/judge.ts'
import { CONTROL_ENTRIES, STREAMS } from '../src/protocol/limits.ts'
import type { CodeName, Refusal, RefusalName } from '../src/protocol/refusal.ts'
import { authBytes, type SessionRequest } from '../src/protocol/session.ts'
import type { Kept } from './store/log-store.ts'

export interface Judged {
  readonly fid: Uint8Array
  readonly bytes: Uint8Array
  readonly verdict: Result<Frame, RefusalName>
}

export interface Creation {
  /** Null: none was set, then only this machine itself may create. */
  readonly admission: string | null
  readonly given: string
  readonly fromThisMachine: boolean
}

/** Null: not in the log, or past the date it was let in until. */
export function activeDevice(state: ControlState, id: Uint8Array, nowMs: number): Device | null {
  const device = deviceIn(state, id)
  return device && (device.untilMs ?? Infinity) > nowMs ? device : null
}

/** `origins`: the addresses this relay is known under; a signature for another one is worth nothing. */
export function judgeSession(
  state: ControlState,
  request: SessionRequest,
  origins: readonly string[],
  verify: Verify
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

export function judgeDelivery(state: ControlState, bytes: Uint8Array, verify: Verify): Judged {
  const fid = frameId(bytes)
  const refuse = (name: RefusalName): Judged => ({ fid, bytes, verdict: no(name) })
  const frame = decodeFrame(bytes)
  if (!frame.ok) return refuse(REFUSAL_BY_FRAME_FAULT[frame.fault.kind])
  const author = judgeFrame(state, frame.value)
  if (!author.ok) return refuse(REFUSAL_BY_OBJECTION[author.fault.kind])
  const { sigPk: publicKey } = author.value.device
  const message = signedBytes(state.ws, bytes)
  if (!verify({ publicKey, message, sig: frame.value.sig })) return refuse('BADSIG')
  return { fid, bytes, verdict: ok(frame.value) }
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
      return 'DUP'
    case 'fork':
      return 'FORK'
    case 'gap':
      return 'GAP'
    case 'superseded':
      return 'NOGRANT'
  }
}

export function readableStreams(state: ControlState, device: Device): readonly Stream[] {
  return [...state.streamById.values()].filter((stream) => mayRead(device, stream.scope))
}

/** Each entry stands for itself, whoever carries it: so a relay set back by a backup is made whole. */
export function judgeControl(
  state: ControlState,
  frames: readonly Uint8Array[],
  verify: Verify
): Result<ControlState, Refusal> {
  if (frames.length === 0) return no({ name: 'MALFORMED' })
  const { state: next, fault } = replay(state, frames, verify)
  if (fault) return no(refusalOf(state, fault))
  const full = next.seq > CONTROL_ENTRIES || next.streamById.size > STREAMS
  return full ? no({ name: 'QUOTA' }) : ok(next)
}

/** The relay's clock judges here and nowhere else whether an invitation is too old. */
export function judgeJoin(
  state: ControlState,
  frame: Uint8Array,
  nowMs: number,
  verify: Verify
): Result<ControlState, Refusal> {
  const entry = entryIn(frame)
  if (!entry.ok) return no(refusalOf(state, entry.fault))
  if (entry.value.kind !== 'join') return no({ name: 'MALFORMED' })
  const invite = inviteIn(state, entry.value.invite)
  if (!invite) return no({ name: 'UNKNOWN_DEVICE' })
  if (invite.state.kind === 'used') return no({ name: 'INVITE_USED' })
  if (invite.state.kind === 'withdrawn') return no({ name: 'INVITE_WITHDRAWN' })
  if (invite.untilMs <= nowMs) return no({ name: 'INVITE_EXPIRED' })
  return judgeControl(state, [frame], verify)
}

/** A lost answer may be asked for again, but an old entry is no key to the log for ever. */
export function mayRepeatJoin(state: ControlState, frame: Uint8Array, nowMs: number): boolean {
  const entry = entryIn(frame)
  if (!entry.ok || entry.value.kind !== 'join') return false
  return (inviteIn(state, entry.value.invite)?.untilMs ?? 0) > nowMs
}

/** An expired invitation is not joined by another door: only an organizer may bring such an entry. */
export function bringsExpiredJoin(
  state: ControlState,
  frames: readonly Uint8Array[],
  nowMs: number
): boolean {
  return frames.some((frame) => {
    const entry = entryIn(frame)
    if (!entry.ok || entry.value.kind !== 'join') return false
    return (inviteIn(state, entry.value.invite)?.untilMs ?? Infinity) <= nowMs
  })
}

export function mayCreate({ admission, given, fromThisMachine }: Creation): boolean {
  if (admission === null) return fromThisMachine
  const encoder = new TextEncoder()
  return sameBytes(encoder.encode(given), encoder.encode(admission))
}

function refusalOf({ seq, hash, last }: ControlState, fault: ControlFault): Refusal {
  const name = REFUSAL_BY_CONTROL_FAULT[fault.kind]
  return name === 'CTL_HEAD' ? { name, seq, hash, last } : { name }
}

const REFUSAL_BY_CONTROL_FAULT: Readonly<
  Record<ControlFault['kind'], Exclude<RefusalName, 'BUSY' | 'ROLLBACK'>>
> = {
  malformed: 'MALFORMED',
  'foreign-version': 'SERVER_TOO_OLD',
  'unknown-entry': 'SERVER_TOO_OLD',
  'not-next': 'CTL_HEAD',
  'unknown-signer': 'UNKNOWN_DEVICE',
  'unknown-device': 'UNKNOWN_DEVICE',
  'bad-signature': 'BADSIG',
  'invite-used': 'INVITE_USED',
  'invite-withdrawn': 'INVITE_WITHDRAWN',
  'unknown-invite': 'NOGRANT',
  'unknown-stream': 'MOVED',
  'last-organizer': 'NOGRANT',
  'not-allowed': 'NOGRANT',
  'not-grantable': 'NOGRANT',
  'already-known': 'NOGRANT',
  'wrong-recipient': 'NOGRANT'
}
