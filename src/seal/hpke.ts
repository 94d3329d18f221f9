// One suite for wrapped keys: X25519, HKDF-SHA256, AES-256-GCM. Only its single-shot calls are used; the sending context of this library once reused nonces.
import type { CipherSuite } from '@hpke/core'
import { joinBytes } from '../lib/bytes.ts'
import { lazy } from '../lib/lazy.ts'
import { textBytes } from '../protocol/digest.ts'

export const ENC_BYTES = 32

/** Wrapping happens at inviting and joining, never at a tap. */
export const hpke = lazy(async (): Promise<CipherSuite> => {
  const [{ Aes256Gcm, CipherSuite: Suite }, { DhkemX25519HkdfSha256, HkdfSha256 }] =
    await Promise.all([import('@hpke/core'), import('@hpke/dhkem-x25519')])
  return new Suite({
    kem: new DhkemX25519HkdfSha256(),
    kdf: new HkdfSha256(),
    aead: new Aes256Gcm()
  })
})

/** A wrap opens in its workspace and for its recipient only. */
export function wrapInfo(ws: Uint8Array, recipient: Uint8Array): Uint8Array {
  return joinBytes(textBytes('caravan/wrap/1\0'), ws, recipient)
}

/** The exact bytes alone: the library reads the whole buffer behind a view. */
export function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
