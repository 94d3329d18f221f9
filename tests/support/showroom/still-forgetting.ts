import { no, ok } from '../../../src/lib/result.ts'
import { createEmitter } from '../../../src/lib/emitter.ts'
import type { Kit } from '../../../src/kit.ts'
import type { Acts, Done } from '../../../src/kit/acts.ts'

const done = (): Done => Promise.resolve(ok(null))
const refused = (): Done<never> => Promise.resolve(no({ kind: 'needs-signal' }))

export const stillForgettingActs = {
  recoverySheet: refused,
  checkSheet: refused,
  newSheet: refused,
  confirmSheet: refused,
  restore: refused,
  disclose: refused,
  setRetention: done,
  eraseFamily: refused,
  eraseKind: refused,
  noteExport: done,
  saveSettings: done
} satisfies Partial<Acts>

export const stillForgetting: Pick<Kit, 'retention' | 'erasures' | 'settings'> = {
  retention: () => createEmitter(null).watch,
  erasures: createEmitter([]).watch,
  settings: createEmitter({
    name: 'こどもテックキャラバン',
    contact: '個人情報の窓口 三宅 里奈',
    phone: '090-1234-5678',
    email: 'madoguchi@caravan.example',
    purpose: '',
    backupDays: 30,
    relay: 'https://caravan.example'
  }).watch
}
