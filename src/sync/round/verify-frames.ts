// The form and the signature of frames that came from anywhere, checked before anything else is asked of them.
import { deviceIn } from '../../protocol/control-state.ts'
import { decodeFrame, deviceOf, frameId, signedBytes, type Frame } from '../../protocol/frame.ts'
import { verify } from '../../seal/verify.ts'
import type { Replica } from '../replica.ts'
import { nativeCheck } from './verify-ahead.ts'

/** A frame whose form and signature were checked, with what it needs next. */
export interface Candidate {
  readonly bytes: Uint8Array
  readonly frame: Frame
  readonly fid: Uint8Array
  readonly authentic: boolean
}

/** Longest stretch of verifying without letting the screen breathe, ms. */
const SLICE_MS = 12

/** Parses and verifies; native Ed25519 all at once, else in slices. A frame that does not parse is null. */
export async function verifyFrames(
  replica: Replica,
  all: readonly Uint8Array[]
): Promise<(Candidate | null)[]> {
  const { environment } = replica
  const native = nativeCheck(environment)
  if (native) return Promise.all(all.map((bytes) => candidateOf(replica, bytes, native)))
  const candidates: (Candidate | null)[] = []
  let since = environment.now()
  for (const bytes of all) {
    candidates.push(
      await candidateOf(replica, bytes, (publicKey, message, sig) =>
        Promise.resolve(verify({ publicKey, message, sig }))
      )
    )
    if (environment.now() - since < SLICE_MS) continue
    await new Promise<void>((resume) => environment.after(0, resume))
    since = environment.now()
  }
  return candidates
}

async function candidateOf(
  replica: Replica,
  bytes: Uint8Array,
  check: NonNullable<Replica['environment']['verify']>
): Promise<Candidate | null> {
  const decoded = decodeFrame(bytes)
  if (!decoded.ok) return null
  const device = deviceIn(replica.control, deviceOf(decoded.value.writer))
  const authentic =
    device !== undefined &&
    (await check(device.sigPk, signedBytes(replica.identity.ws, bytes), decoded.value.sig))
  return { bytes, frame: decoded.value, fid: frameId(bytes), authentic }
}
