// Ed25519, judged exactly as OpenSSL and BoringSSL do: the encoding of sB − kA must be R, byte for byte.
// The library's own verify allows a factor of eight there (as RFC 8032 does), so an insider could sign what one tablet shows and another refuses.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha512 } from '@noble/hashes/sha2.js'
import { joinBytes, sameBytes } from '../lib/bytes.ts'
import type { Claim } from '../protocol/control.ts'

const { Point } = ed25519
const ORDER = Point.Fn.ORDER

export function verify({ publicKey, message, sig }: Claim): boolean {
  if (sig.length !== 64) return false
  const key = soundPoint(publicKey)
  const r = sig.subarray(0, 32)
  const s = littleEndian(sig.subarray(32))
  if (key === null || s >= ORDER) return false
  const k = littleEndian(sha512(joinBytes(r, publicKey, message))) % ORDER
  const expected = Point.BASE.multiplyUnsafe(s).subtract(key.multiplyUnsafe(k))
  return sameBytes(expected.toBytes(), r)
}

/** Canonical and not of small order: under a key that is not, one signature fits many messages. Ask it before a native verification. */
export function isSoundKey(publicKey: Uint8Array): boolean {
  return soundPoint(publicKey) !== null
}

function soundPoint(publicKey: Uint8Array) {
  try {
    const point = Point.fromBytes(publicKey)
    return point.isSmallOrder() ? null : point
  } catch {
    // The library throws on bytes that are no point.
    return null
  }
}

function littleEndian(bytes: Uint8Array): bigint {
  let value = 0n
  for (const byte of bytes.toReversed()) value = (value << 8n) | BigInt(byte)
  return value
}
