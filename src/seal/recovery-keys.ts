// Both keys of a recovery sheet, from the one seed on the paper: the signing key lets one tablet in, the other opens content keys.
import { digest } from '../protocol/digest.ts'
import { kemKeys, signKeys, type KeyPair } from './keys.ts'

export interface RecoveryKeys {
  readonly sign: KeyPair
  readonly kem: KeyPair
}

export function recoveryKeys(seed: Uint8Array): RecoveryKeys {
  return {
    sign: signKeys(digest('caravan/recovery/sig/1', seed)),
    kem: kemKeys(digest('caravan/recovery/kem/1', seed))
  }
}
