// 開示, 消去 and what the papers say.
import { no } from '../lib/result.ts'
import type { Acts } from './acts.ts'
import type { Inside } from './inside.ts'

export type ForgetActs = Pick<
  Acts,
  'disclose' | 'setRetention' | 'eraseFamily' | 'eraseKind' | 'noteExport' | 'saveSettings'
>

export function createForgetActs(_inside: Inside): ForgetActs {
  const refuse = () => Promise.resolve(no({ kind: 'not-allowed' } as const))
  return {
    disclose: refuse,
    setRetention: refuse,
    eraseFamily: refuse,
    eraseKind: refuse,
    noteExport: refuse,
    saveSettings: refuse
  }
}
