// 回復シート on a device inside: shown, checked, made anew, confirmed.
import { no } from '../lib/result.ts'
import type { Acts } from './acts.ts'
import type { Inside } from './inside.ts'

export type RecoveryActs = Pick<
  Acts,
  'recoveryState' | 'recoverySheet' | 'checkSheet' | 'newSheet' | 'confirmSheet'
>

export function createRecoveryActs(_inside: Inside): RecoveryActs {
  const refuse = () => Promise.resolve(no({ kind: 'not-allowed' } as const))
  return {
    recoveryState: () => Promise.resolve(null),
    recoverySheet: refuse,
    checkSheet: refuse,
    newSheet: refuse,
    confirmSheet: refuse
  }
}
