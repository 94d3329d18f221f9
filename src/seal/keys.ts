// Both kinds of key pairs from 32-byte seeds. Seeds are kept as bytes: browsers lose or refuse stored key objects.
import { ed25519, x25519 } from '@noble/curves/ed25519.js'

export interface KeyPair {
  readonly seed: Uint8Array
  readonly publicKey: Uint8Array
}

/** Ed25519. */
export function signKeys(seed: Uint8Array): KeyPair {
  return { seed, publicKey: ed25519.getPublicKey(seed) }
}

/** X25519; the seed is the private key. */
export function kemKeys(seed: Uint8Array): KeyPair {
  return { seed, publicKey: x25519.getPublicKey(seed) }
}
