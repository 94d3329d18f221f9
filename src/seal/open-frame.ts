// The way back from seal-frame, for a frame whose signature was already verified.
import { gcm } from '@noble/ciphers/aes.js'
import { sameBytes } from '../lib/bytes.ts'
import { no, type Result } from '../lib/result.ts'
import { decodeBaseBody, decodeBody, type BaseBody, type Body } from '../protocol/body.ts'
import { decodeFrame, headerBytes, type Frame, type FrameFault } from '../protocol/frame.ts'
import { keyId } from './key-id.ts'
import { unpack } from './unpack.ts'

export type OpenFault = FrameFault | { readonly kind: 'wrong-key' } | { readonly kind: 'bad-seal' }

export function openFrame(bytes: Uint8Array, key: Uint8Array): Result<Body, OpenFault> {
  const content = openContent(bytes, key)
  return content.ok ? decodeBody(content.value) : content
}

/** Of a generation's base. */
export function openBase(bytes: Uint8Array, key: Uint8Array): Result<BaseBody, OpenFault> {
  const content = openContent(bytes, key)
  return content.ok ? decodeBaseBody(content.value) : content
}

function openContent(bytes: Uint8Array, key: Uint8Array): Result<Uint8Array, OpenFault> {
  const frame = decodeFrame(bytes)
  if (!frame.ok) return frame
  if (!sameBytes(keyId(key), frame.value.keyId)) return no({ kind: 'wrong-key' })
  const packed = decrypted(frame.value, key)
  if (packed === null) return no({ kind: 'bad-seal' })
  return unpack(packed)
}

function decrypted(frame: Frame, key: Uint8Array): Uint8Array | null {
  try {
    return gcm(key, frame.nonce, headerBytes(frame, frame.ct.length)).decrypt(frame.ct)
  } catch {
    // The library throws when the tag does not fit.
    return null
  }
}
