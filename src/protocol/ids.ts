// Ids that prove themselves: each is a hash of what it names, so nobody has to hand them out.
import { sha256 } from '@noble/hashes/sha2.js'
import { assert } from '../lib/assert.ts'
import { hexToBytes } from '../lib/bytes.ts'
import { digest } from './digest.ts'

const DEVICE_ID_BYTES = 8

/** Of a device, an invitation or the root by its signing key; of the recovery key by its receiving key. */
export function deviceId(publicKey: Uint8Array): Uint8Array {
  return digest('caravan/device/1\0', publicKey).slice(0, DEVICE_ID_BYTES)
}

/** `genesis` is the CBOR of the first control entry, as it lies in the frame. */
export function workspaceId(genesis: Uint8Array): Uint8Array {
  return sha256(genesis)
}

/** Back from the form ids are stored and looked up in: lower-case hexadecimal; anything else is a bug. */
export function hexToId(text: string): Uint8Array {
  const bytes = hexToBytes(text)
  assert(bytes, 'ids are stored as hexadecimal')
  return bytes
}
