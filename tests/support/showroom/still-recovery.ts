// A recovery sheet that opens nothing: the words of a seed of zeros and ones, and how a workspace can stand with it.
import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js'
import { createEmitter } from '../../../src/lib/emitter.ts'
import { no, ok } from '../../../src/lib/result.ts'
import type { Kit } from '../../../src/kit/open.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { RecoveryState } from '../../../src/kit/recovery/views.ts'
import { sheetToLink } from '../../../src/protocol/recovery-sheet.ts'
import { seedToWords } from '../../../src/seal/recovery-words.ts'
import type { Wish } from './wish.ts'

type SheetCommands = Pick<
  KitCommands,
  'recoverySheet' | 'checkSheet' | 'newSheet' | 'confirmSheet' | 'restore' | 'apart' | 'changeKeys'
>

const ORIGIN = 'https://caravan.example'
const seed = Uint8Array.from({ length: 32 }, (_, at) => (at * 77 + 19) % 256)
const ws = Uint8Array.from({ length: 32 }, (_, at) => (at * 31 + 5) % 256)
const other = '端末2 受付・加納'

const NOTHING = { sheet: false, cut: 0, keys: false }
const STATES: Readonly<Record<Wish['sheet'], RecoveryState>> = {
  kept: {
    isHere: false,
    n: 2,
    lets: true,
    offer: null,
    organizers: 2,
    since: { ...NOTHING, sheet: true }
  },
  here: { isHere: true, n: 1, lets: true, offer: null, organizers: 1, since: NOTHING },
  mine: {
    isHere: true,
    n: 2,
    lets: true,
    offer: { n: 3, by: '', mine: true },
    organizers: 2,
    since: NOTHING
  },
  offer: {
    isHere: false,
    n: 2,
    lets: true,
    offer: { n: 3, by: other, mine: false },
    organizers: 2,
    since: NOTHING
  },
  old: { isHere: false, n: 1, lets: false, offer: null, organizers: 1, since: NOTHING }
}

export function openStillRecovery(wish: Wish): {
  readonly views: Pick<Kit, 'recovery' | 'settings' | 'retention'>
  readonly commands: SheetCommands
} {
  const state = createEmitter<RecoveryState | null>(
    wish.role === 'organizer' ? STATES[wish.sheet] : null
  )
  const become = (sheet: Wish['sheet']) => {
    state.emit(STATES[sheet])
    return Promise.resolve(ok(null))
  }
  return {
    views: {
      recovery: state.watch,
      settings: createEmitter({
        name: 'こどもテックキャラバン',
        contact: '三宅 里奈',
        phone: '0120-00-0000',
        email: 'caravan@example.org',
        purpose: '',
        backupDays: 30,
        consentVersion: '',
        relay: ORIGIN
      }).watch,
      retention: () => createEmitter(null).watch
    },
    commands: {
      recoverySheet: () =>
        Promise.resolve(
          ok({
            n: state.value()?.n ?? 1,
            link: sheetToLink({ ws, seed, relay: ORIGIN }, ORIGIN),
            relay: ORIGIN,
            words: { kana: seedToWords(seed, japanese), english: seedToWords(seed, english) },
            ask: [3, 11, 20]
          })
        ),
      checkSheet: () => become('kept'),
      newSheet: () => become(wish.sheet === 'kept' ? 'mine' : 'here'),
      confirmSheet: () => become('kept'),
      restore: () => Promise.resolve(no({ kind: 'sheet-not-in-force' })),
      apart: () => Promise.resolve(ok([])),
      changeKeys: () => Promise.resolve(ok(null))
    }
  }
}
