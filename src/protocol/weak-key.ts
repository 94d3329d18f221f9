// Receiving keys that make every shared secret zero. Who let one into the control log could stop organizers from handing out keys:
// the library refuses to seal to it.
import { bytesToHex } from '../lib/bytes.ts'

/** The points of small order of Curve25519 and of its twist, and their second spellings past the prime (RFC 7748 §6.1, §7). */
const SMALL_ORDER: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'
])

/** The highest bit is not part of the number. */
export function isWeakKemKey(publicKey: Uint8Array): boolean {
  const number = publicKey.slice()
  number[31] = (number[31] ?? 0) & 0x7f
  return SMALL_ORDER.has(bytesToHex(number))
}
