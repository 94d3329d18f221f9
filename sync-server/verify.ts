// Signatures at the speed of the system's own library, judged as the devices judge them: see the notes
// in seal/verify.ts, whose answer this is for every input.
import { createPublicKey, verify as verifyNatively, type KeyObject } from 'node:crypto'
import { bytesToHex } from '../src/lib/bytes.ts'
import type { VerifySignature } from '../src/protocol/control.ts'
import { isSoundKey } from '../src/seal/verify.ts'
import { forgetOldest } from './bucket.ts'

/** RFC 8410: what stands before the 32 bytes of an Ed25519 key. */
const DER_HEAD = Buffer.from('302a300506032b6570032100', 'hex')
const REMEMBERED_KEYS = 4096

/** Null for keys under which one signature would fit many messages. */
const keyByBytes = new Map<string, KeyObject | null>()

export const verifyLikeDevices: VerifySignature = ({ publicKey, message, sig }) => {
  const key = keyOf(publicKey)
  return key !== null && sig.length === 64 && verifyNatively(null, message, key, sig)
}

function keyOf(publicKey: Uint8Array): KeyObject | null {
  const name = bytesToHex(publicKey)
  const known = keyByBytes.get(name)
  if (known !== undefined) return known
  const key = isSoundKey(publicKey)
    ? createPublicKey({ key: Buffer.concat([DER_HEAD, publicKey]), format: 'der', type: 'spki' })
    : null
  keyByBytes.set(name, key)
  forgetOldest(keyByBytes, REMEMBERED_KEYS)
  return key
}
