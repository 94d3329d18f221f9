// People and tablets: letting in, resting, cutting off, and what lost tablets still bring. All of it needs signal.
import { no } from '../lib/result.ts'
import type { Acts } from './acts.ts'
import type { Inside } from './inside.ts'

export type AccessActs = Pick<
  Acts,
  | 'setStanding'
  | 'approve'
  | 'cutOff'
  | 'exposure'
  | 'lookAtTablets'
  | 'changeKeys'
  | 'apart'
  | 'adopt'
  | 'drop'
>

export function createAccessActs(_inside: Inside): AccessActs {
  const refuse = () => Promise.resolve(no({ kind: 'not-allowed' } as const))
  return {
    setStanding: refuse,
    approve: refuse,
    cutOff: refuse,
    exposure: () => Promise.resolve(null),
    lookAtTablets: refuse,
    changeKeys: refuse,
    apart: refuse,
    adopt: refuse,
    drop: refuse
  }
}
