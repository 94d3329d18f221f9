// Ed25519. A frame is signed once and its bytes are kept; it is never signed again.
import { ed25519 } from '@noble/curves/ed25519.js'

export function sign(message: Uint8Array, seed: Uint8Array): Uint8Array {
  return ed25519.sign(message, seed)
}
