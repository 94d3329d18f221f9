// Signatures of a control log, verified natively and all at once before the log is replayed one entry after the other.
// Only a yes is remembered, for exactly these bytes; everything else is asked of our own judge.
import { bytesToHex, sameBytes } from '../../lib/bytes.ts'
import { entryIn, type Claim, type VerifySignature } from '../../protocol/control.ts'
import type { ControlState } from '../../protocol/control-state.ts'
import type { ControlEntry } from '../../protocol/entry.ts'
import { decodeFrame, deviceOf, signedBytes } from '../../protocol/frame.ts'
import { deviceId, workspaceId } from '../../protocol/ids.ts'
import { isSoundKey, verify } from '../../seal/verify.ts'
import type { SyncEnvironment } from '../replica.ts'

export async function verifyAhead(
  environment: SyncEnvironment,
  state: ControlState,
  frames: readonly Uint8Array[]
): Promise<VerifySignature> {
  const check = nativeCheck(environment)
  if (!check) return verify
  const claims = claimsOf(state, frames)
  const answers = await Promise.all(
    claims.map(({ publicKey, message, sig }) => check(publicKey, message, sig))
  )
  const known = new Map(
    claims.filter((_, at) => answers[at]).map((claim) => [bytesToHex(claim.sig), claim])
  )
  return (claim) => {
    const before = known.get(bytesToHex(claim.sig))
    return (before !== undefined && isSame(before, claim)) || verify(claim)
  }
}

/** Native verification, judged as our own does; null where there is none. */
export function nativeCheck({ verify: native }: SyncEnvironment): SyncEnvironment['verify'] {
  if (!native) return null
  return (key, message, sig) => (isSound(key) ? native(key, message, sig) : Promise.resolve(false))
}

const soundByKey = new Map<string, boolean>()

/** Judged once a key: native verification accepts keys of small order that ours refuses. */
function isSound(key: Uint8Array): boolean {
  const name = bytesToHex(key)
  const known = soundByKey.get(name) ?? isSoundKey(key)
  soundByKey.set(name, known)
  return known
}

/** Whoever may have signed: ids are made of keys, so an entry's own word for a key is enough to ask with. */
function claimsOf(state: ControlState, frames: readonly Uint8Array[]): readonly Claim[] {
  const keyById = new Map(
    [...state.deviceById.values(), ...state.inviteById.values()].map((one) => [
      bytesToHex(one.id),
      one.sigPk
    ])
  )
  let { ws } = state
  return frames.flatMap((bytes, at) => {
    const frame = decodeFrame(bytes)
    if (!frame.ok) return []
    if (state.seq === 0 && at === 0) ws = workspaceId(frame.value.ct)
    const entry = entryIn(bytes)
    const key = entry.ok ? keyIn(entry.value) : null
    if (key) keyById.set(bytesToHex(deviceId(key)), key)
    const publicKey = keyById.get(bytesToHex(deviceOf(frame.value.writer)))
    const { sig } = frame.value
    return publicKey ? [{ publicKey, message: signedBytes(ws, bytes), sig }] : []
  })
}

function keyIn(entry: ControlEntry): Uint8Array | null {
  switch (entry.kind) {
    case 'genesis':
    case 'dev.add':
    case 'join':
    case 'invite':
    case 'recovery':
      return entry.sigPk
    default:
      return null
  }
}

function isSame(one: Claim, other: Claim): boolean {
  return sameBytes(one.publicKey, other.publicKey) && sameBytes(one.message, other.message)
}
