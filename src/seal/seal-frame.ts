// Content becomes a frame: packed, encrypted under the scope's key, signed. Synchronous, so that a database transaction can stay open around it.
import { gcm } from '@noble/ciphers/aes.js'
import { joinBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { encodeFrame, headerBytes, signedPart, type FrameHeader } from '../protocol/frame.ts'
import { FRAME_BYTES, INFLATED_BYTES } from '../protocol/limits.ts'
import { keyId } from './key-id.ts'
import type { KeyPair } from './keys.ts'
import { pack } from './pack.ts'
import { sign } from './sign.ts'

export interface ToSeal {
  /** `nonce`: twelve fresh random bytes, never used twice. */
  readonly header: Omit<FrameHeader, 'keyId'>
  /** An encoded body: of records or of a base. */
  readonly content: Uint8Array
  readonly ws: Uint8Array
  /** Content key of the scope, 32 bytes. */
  readonly key: Uint8Array
  readonly signer: KeyPair
}

export type SealFault = { readonly kind: 'too-big'; readonly limitBytes: number }

const TAG_BYTES = 16

export function sealFrame(toSeal: ToSeal): Result<Uint8Array, SealFault> {
  const { content } = toSeal
  if (content.length > INFLATED_BYTES) return no({ kind: 'too-big', limitBytes: INFLATED_BYTES })
  const packed = pack(content)
  const header = { ...toSeal.header, keyId: keyId(toSeal.key) }
  const aad = headerBytes(header, packed.length + TAG_BYTES)
  const ct = gcm(toSeal.key, header.nonce, aad).encrypt(packed)
  const sig = sign(signedPart(toSeal.ws, joinBytes(aad, ct)), toSeal.signer.seed)
  const bytes = encodeFrame({ ...header, ct, sig })
  return bytes.length > FRAME_BYTES ? no({ kind: 'too-big', limitBytes: FRAME_BYTES }) : ok(bytes)
}
