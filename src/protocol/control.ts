// The control log's state machine: relay and devices run it over the same bytes and come to the same state, or refuse the same entry.
// An entry counts only on top of the one before it; nothing that was refused changes anything.
import { bytesToHex, sameBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { headOf, nextControlHash } from './chain.ts'
import { applyRule, type ControlDraft, type RuleFault, type Signer } from './control-rules.ts'
import { deviceIn, inviteIn, type ControlState } from './control-state.ts'
import type { ControlEntry } from './entry.ts'
import { decodeEntry } from './entry-codec.ts'
import { decodeFrame, deviceOf, frameId, KIND_CONTROL, signedBytes, type Frame } from './frame.ts'
import { deviceId, workspaceId } from './ids.ts'

export interface Claim {
  readonly publicKey: Uint8Array
  readonly message: Uint8Array
  readonly sig: Uint8Array
}

/** Ed25519 as seal/verify.ts judges it, so that every implementation judges alike. */
export type VerifySignature = (claim: Claim) => boolean

export type ControlFault =
  | RuleFault
  | { readonly kind: 'malformed' }
  /** As an entry of a number not known: whoever meets it stops here and asks for an update. */
  | { readonly kind: 'foreign-version' }
  /** Not made on top of this state. */
  | { readonly kind: 'not-next' }
  | { readonly kind: 'unknown-signer' }
  | { readonly kind: 'bad-signature' }

/** How far a replay came; `fault` says why not further. */
export interface Replay {
  readonly state: ControlState
  readonly applied: number
  readonly fault: ControlFault | null
}

interface Signed {
  readonly entry: ControlEntry
  readonly signer: Signer
}

/** One entry, by its frame's bytes. */
export function applyEntry(
  state: ControlState,
  bytes: Uint8Array,
  verify: VerifySignature
): Result<ControlState, ControlFault> {
  const { state: next, fault } = replay(state, [bytes], verify)
  return fault === null ? ok(next) : no(fault)
}

/** Many entries with one copy of the state; stops at the first that is refused. */
export function replay(
  state: ControlState,
  frames: readonly Uint8Array[],
  verify: VerifySignature
): Replay {
  const draft = draftOf(state)
  for (const [applied, bytes] of frames.entries()) {
    const fault = advance(draft, bytes, verify)
    if (fault !== null) return { state: draft, applied, fault }
  }
  return { state: draft, applied: frames.length, fault: null }
}

/** The entry inside a control frame, for who must judge it by more than the log: the relay's clock. */
export function entryIn(bytes: Uint8Array): Result<ControlEntry, ControlFault> {
  const frame = controlFrame(bytes)
  return frame.ok ? entryOf(frame.value) : frame
}

function advance(
  draft: ControlDraft,
  bytes: Uint8Array,
  verify: VerifySignature
): ControlFault | null {
  const frame = controlFrame(bytes)
  if (!frame.ok) return frame.fault
  if (!isNext(draft, frame.value)) return { kind: 'not-next' }
  const ws = draft.seq === 0 ? workspaceId(frame.value.ct) : draft.ws
  const message = signedBytes(ws, bytes)
  const check = (publicKey: Uint8Array) => verify({ publicKey, message, sig: frame.value.sig })
  const signed =
    draft.seq === 0 ? genesisOf(frame.value, check) : signedOf(draft, frame.value, check)
  if (!signed.ok) return signed.fault
  const fault = applyRule(draft, signed.value.signer, signed.value.entry)
  if (fault !== null) return fault
  draft.ws = ws
  draft.seq += 1
  draft.last = frameId(bytes)
  draft.hash = nextControlHash(draft.hash, draft.last)
  draft.seqByHead.set(bytesToHex(headOf(draft.hash)), draft.seq)
  return null
}

type Check = (publicKey: Uint8Array) => boolean

/** The first entry brings its own key; the workspace's id is its hash. */
function genesisOf(frame: Frame, check: Check): Result<Signed, ControlFault> {
  const entry = entryOf(frame)
  if (!entry.ok) return entry
  if (entry.value.kind !== 'genesis') return no({ kind: 'not-allowed' })
  if (!sameBytes(deviceOf(frame.writer), deviceId(entry.value.sigPk)))
    return no({ kind: 'unknown-signer' })
  if (!check(entry.value.sigPk)) return no({ kind: 'bad-signature' })
  return ok({ entry: entry.value, signer: { kind: 'root' } })
}

/** The signature is checked before the number: nobody else can make a device believe it is too old. */
function signedOf(draft: ControlDraft, frame: Frame, check: Check): Result<Signed, ControlFault> {
  const found = signerOf(draft, deviceOf(frame.writer))
  if (found === null) return no({ kind: 'unknown-signer' })
  if (!check(found.key)) return no({ kind: 'bad-signature' })
  const entry = entryOf(frame)
  return entry.ok ? ok({ entry: entry.value, signer: found.signer }) : entry
}

function signerOf(draft: ControlDraft, id: Uint8Array): { signer: Signer; key: Uint8Array } | null {
  const device = deviceIn(draft, id)
  if (device !== undefined) return { signer: { kind: 'device', device }, key: device.sigPk }
  const invite = inviteIn(draft, id)
  if (invite !== undefined) return { signer: { kind: 'invite', invite }, key: invite.sigPk }
  const { recovery, root } = draft
  if (recovery?.sigPk && sameBytes(deviceId(recovery.sigPk), id))
    return { signer: { kind: 'recovery' }, key: recovery.sigPk }
  if (root === null || !sameBytes(root.id, id)) return null
  return { signer: { kind: 'root' }, key: root.sigPk }
}

function isNext(draft: ControlDraft, frame: Frame): boolean {
  return (
    frame.ctr === draft.seq + 1 &&
    sameBytes(frame.prev, draft.last) &&
    sameBytes(frame.ctl, headOf(draft.hash))
  )
}

function controlFrame(bytes: Uint8Array): Result<Frame, ControlFault> {
  const frame = decodeFrame(bytes)
  if (frame.ok && frame.value.kind === KIND_CONTROL) return frame
  const foreign = !frame.ok && frame.fault.kind === 'foreign-version'
  return no({ kind: foreign ? 'foreign-version' : 'malformed' })
}

function entryOf(frame: Frame): Result<ControlEntry, ControlFault> {
  const entry = decodeEntry(frame.ct)
  if (entry.ok) return entry
  return no(entry.fault.kind === 'unknown-entry' ? entry.fault : { kind: 'malformed' })
}

function draftOf(state: ControlState): ControlDraft {
  return {
    ...state,
    seqByHead: new Map(state.seqByHead),
    deviceById: new Map(state.deviceById),
    inviteById: new Map(state.inviteById),
    streamById: new Map(state.streamById),
    keyById: new Map(state.keyById),
    wrapsByRecipient: new Map(state.wrapsByRecipient)
  }
}
