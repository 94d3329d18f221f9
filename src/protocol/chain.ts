// Running hashes. Two sides that agree on one agree on everything before it, in order.
import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../lib/bytes.ts'

export const CHAIN_BYTES = 16
export const CONTROL_HASH_BYTES = 32
export const HEAD_BYTES = 8

/** Of an empty stream. */
export function emptyChain(): Uint8Array {
  return new Uint8Array(CHAIN_BYTES)
}

export function nextChain(chain: Uint8Array, frameId: Uint8Array): Uint8Array {
  return sha256(joinBytes(chain, frameId)).slice(0, CHAIN_BYTES)
}

/** Of an empty control log. */
export function emptyControlHash(): Uint8Array {
  return new Uint8Array(CONTROL_HASH_BYTES)
}

export function nextControlHash(hash: Uint8Array, frameId: Uint8Array): Uint8Array {
  return sha256(joinBytes(hash, frameId))
}

/** What a frame names of the control log its author knew. */
export function headOf(controlHash: Uint8Array): Uint8Array {
  return controlHash.slice(0, HEAD_BYTES)
}
