// Both keys of an invitation, from the one seed in its QR code.
import { digest } from '../protocol/digest.ts'
import { kemKeys, signKeys, type KeyPair } from './keys.ts'

export interface InviteKeys {
  readonly sign: KeyPair
  readonly kem: KeyPair
}

export function inviteKeys(seed: Uint8Array): InviteKeys {
  return {
    sign: signKeys(digest('caravan/invite/sig/1', seed)),
    kem: kemKeys(digest('caravan/invite/kem/1', seed))
  }
}
