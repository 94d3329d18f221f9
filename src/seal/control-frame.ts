// A control entry becomes a signed frame on top of a known state, and the state's head after it, so that several can be made in a row.
import { joinBytes } from '../lib/bytes.ts'
import { headOf, nextControlHash } from '../protocol/chain.ts'
import type { ControlEntry } from '../protocol/entry.ts'
import { encodeEntry } from '../protocol/entry-codec.ts'
import { encodeFrame, frameId, headerBytes, KIND_CONTROL, signedPart } from '../protocol/frame.ts'
import { deviceId, workspaceId } from '../protocol/ids.ts'
import type { KeyPair } from './keys.ts'
import { sign } from './sign.ts'

/** Any ControlState is one. */
export interface ControlTip {
  readonly ws: Uint8Array
  readonly seq: number
  readonly hash: Uint8Array
  readonly last: Uint8Array
}

export interface ControlFrame {
  readonly bytes: Uint8Array
  readonly after: ControlTip
}

/** Control frames are counted for all signers together; the incarnation says nothing and stays zero. */
const NO_INCARNATION = new Uint8Array(4)

export function makeControlFrame(
  tip: ControlTip,
  entry: ControlEntry,
  signer: KeyPair
): ControlFrame {
  const ct = encodeEntry(entry)
  const header = {
    kind: KIND_CONTROL,
    stream: new Uint8Array(16),
    writer: joinBytes(deviceId(signer.publicKey), NO_INCARNATION),
    ctr: tip.seq + 1,
    prev: tip.last,
    ctl: headOf(tip.hash),
    keyId: new Uint8Array(8),
    nonce: new Uint8Array(12)
  }
  const ws = entry.kind === 'genesis' ? workspaceId(ct) : tip.ws
  const signed = signedPart(ws, joinBytes(headerBytes(header, ct.length), ct))
  const bytes = encodeFrame({ ...header, ct, sig: sign(signed, signer.seed) })
  const last = frameId(bytes)
  return { bytes, after: { ws, seq: header.ctr, hash: nextControlHash(tip.hash, last), last } }
}
