// What the relay decides about entries of the control log, and what an entry brings about for frames:
// pure, as in relay.ts.
import { hexToBytes, sameBytes } from '../src/lib/bytes.ts'
import { no, ok, type Result } from '../src/lib/result.ts'
import {
  deviceIn,
  inviteIn,
  streamIn,
  type ControlState,
  type Stream
} from '../src/protocol/control-state.ts'
import {
  entryIn,
  replay,
  type ControlFault,
  type VerifySignature
} from '../src/protocol/control.ts'
import type { ControlEntry, WriterEnd } from '../src/protocol/entry.ts'
import { decodeFrame, deviceOf } from '../src/protocol/frame.ts'
import { deviceId } from '../src/protocol/ids.ts'
import { CONTROL_ENTRIES, STREAMS } from '../src/protocol/limits.ts'
import type { Refusal, RefusalName } from '../src/protocol/refusal.ts'
import type { Generation, ControlNote, StoredWriterHead } from './store/log-store.ts'

export interface Creation {
  /** Null: none was set, then only this machine itself may create. */
  readonly admission: string | null
  readonly given: string
  readonly fromThisMachine: boolean
}

/** Each entry stands for itself, whoever carries it: so a relay set back by a backup is made whole. */
export function judgeControl(
  state: ControlState,
  frames: readonly Uint8Array[],
  verify: VerifySignature
): Result<ControlState, Refusal> {
  if (frames.length === 0) return no({ name: 'MALFORMED' })
  const { state: next, fault } = replay(state, frames, verify)
  if (fault) return no(refusalOf(state, fault))
  // where there are too many already, whatever opens none is taken: a device must still be cut off
  const most = Math.max(STREAMS, streamsInUse(state))
  const isFull = next.seq > CONTROL_ENTRIES || streamsInUse(next) > most
  return isFull ? no({ name: 'QUOTA' }) : ok(next)
}

/** Superseded ones are told to nobody any more. */
function streamsInUse({ streamById }: ControlState): number {
  return [...streamById.values()].filter(({ state }) => state.kind !== 'superseded').length
}

/** The relay's clock judges here and nowhere else whether an invitation is too old. */
export function judgeJoin(
  state: ControlState,
  frame: Uint8Array,
  nowMs: number,
  verify: VerifySignature
): Result<ControlState, Refusal> {
  const entry = entryIn(frame)
  if (!entry.ok) return no(refusalOf(state, entry.fault))
  if (entry.value.kind === 'dev.add') return judgeRestoring(state, frame, verify)
  if (entry.value.kind !== 'join') return no({ name: 'MALFORMED' })
  const invite = inviteIn(state, entry.value.invite)
  if (!invite) return no({ name: 'UNKNOWN_DEVICE' })
  if (invite.state.kind === 'used') return no({ name: 'INVITE_USED' })
  if (invite.state.kind === 'withdrawn') return no({ name: 'INVITE_WITHDRAWN' })
  if (invite.untilMs <= nowMs) return no({ name: 'INVITE_EXPIRED' })
  return judgeControl(state, [frame], verify)
}

/** Who has the recovery sheet has no session: an organizer is added with it as others join. */
function judgeRestoring(
  state: ControlState,
  frame: Uint8Array,
  verify: VerifySignature
): Result<ControlState, Refusal> {
  if (!isSignedByRecovery(state, frame)) return no({ name: 'UNKNOWN_DEVICE' })
  return judgeControl(state, [frame], verify)
}

/** A lost answer may be asked for again, but an old entry is no key to the log for ever. */
export function mayRepeatJoin(state: ControlState, frame: Uint8Array, nowMs: number): boolean {
  const entry = entryIn(frame)
  if (!entry.ok || (entry.value.kind !== 'dev.add' && entry.value.kind !== 'join')) return false
  // who was cut off hears of it in a session, and of nothing after it
  if (deviceIn(state, deviceId(entry.value.sigPk))?.cut) return false
  if (entry.value.kind === 'dev.add') return isSignedByRecovery(state, frame)
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

/** In their order: each is written in the same commit as its entry. */
export function notesOf(
  after: ControlState,
  frames: readonly Uint8Array[]
): readonly ControlNote[] {
  return frames.flatMap((frame) => {
    const entry = entryIn(frame)
    if (!entry.ok) return []
    const note = noteOf(entry.value)
    return note ? [note, ...abandonedBy(after, entry.value)] : []
  })
}

function abandonedBy({ streamById }: ControlState, entry: ControlEntry): readonly ControlNote[] {
  if (entry.kind !== 'supersede') return []
  const { old, next } = entry
  return [...streamById.values()].flatMap(({ id: stream, state }): readonly ControlNote[] => {
    const isTheirs = state.kind === 'superseded' && sameBytes(state.next, next)
    return isTheirs && !sameBytes(stream, old) ? [{ kind: 'abandon', stream, next }] : []
  })
}

function noteOf(entry: ControlEntry): ControlNote | null {
  if (entry.kind === 'revoke') {
    const ends = entry.cuts.flatMap(({ stream, writers }) =>
      writers.map((end) => ({ stream, ...headOf(end) }))
    )
    return { kind: 'cut-off', device: entry.device, ends }
  }
  if (entry.kind !== 'supersede') return null
  const { old: stream, next, covers } = entry
  return { kind: 'close', stream, next, covers: covers.map(headOf) }
}

function headOf({ writer, ctr, frameId: fid }: WriterEnd): StoredWriterHead {
  return { writer, ctr, fid }
}

/** Each holds all that a superseded stream held; the nearest first. */
export function laterGenerations(state: ControlState, stream: Stream): readonly Generation[] {
  const later: Generation[] = []
  let at: Stream | undefined = stream
  while (at?.state.kind === 'superseded') {
    at = streamIn(state, at.state.next)
    const frames = at?.base?.frames.map((fid) => hexToBytes(fid) ?? new Uint8Array())
    if (at && frames) later.push({ stream: at.id, frames })
  }
  return later
}

/** By the id of its signing key, as printed on the sheet. */
export function hasRecoveryKey({ recovery }: ControlState, id: Uint8Array): boolean {
  return recovery?.sigPk ? sameBytes(deviceId(recovery.sigPk), id) : false
}

function isSignedByRecovery(state: ControlState, bytes: Uint8Array): boolean {
  const frame = decodeFrame(bytes)
  return frame.ok && hasRecoveryKey(state, deviceOf(frame.value.writer))
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
