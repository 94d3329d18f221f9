// A PIN as it is stored: scrypt, slow on purpose. Ten thousand PINs are soon tried all the same; the hash keeps them from being read off.
import { scryptAsync } from '@noble/hashes/scrypt.js'

/** 16 MiB and 0.3 s on a tablet of a hundred euros, 0.1 s on a desk. */
const COST = { N: 2 ** 14, r: 8, p: 1, dkLen: 32 }
/** The screen is drawn in between. */
const SLICE_MS = 20

export async function pinHash(pin: string, salt: Uint8Array): Promise<Uint8Array> {
  return scryptAsync(new TextEncoder().encode(pin), salt, { ...COST, asyncTick: SLICE_MS })
}
