import type { Verify } from '../kit/environment.ts'
import { hexToBytes } from '../lib/bytes.ts'

// RFC 8032 §7.1, test 2: one byte, signed.
const KNOWN = {
  key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  message: '72',
  signature:
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00'
}

/** Native Ed25519 (Chrome 137, Safari 17), or null: tried on a known signature, because names alone lie. */
export async function nativeVerify(subtle: SubtleCrypto | undefined): Promise<Verify | null> {
  if (subtle === undefined) return null
  const verify = verifyWith(subtle)
  const [key, message, signature] = [KNOWN.key, KNOWN.message, KNOWN.signature].map(hexToBytes)
  if (!key || !message || !signature) return null
  return (await verify(key, message, signature)) ? verify : null
}

function verifyWith(subtle: SubtleCrypto): Verify {
  return async (publicKey, message, signature) => {
    try {
      const key = await subtle.importKey('raw', plain(publicKey), 'Ed25519', false, ['verify'])
      return await subtle.verify('Ed25519', key, plain(signature), plain(message))
    } catch {
      return false
    }
  }
}

/** A copy, because WebCrypto's types refuse a view that might be on shared memory. */
function plain(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes)
}
