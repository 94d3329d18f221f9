// The PIN of the showroom is 4827; every other one is wrong, and the fifth of these begins a pause.
import { NO_TRIES, triesLeft, tryOnce, type Tries } from '../../../src/domain/lock/lock.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { createLockCommands } from '../../../src/kit/lock/commands.ts'
import type { LockState } from '../../../src/kit/lock/views.ts'
import { createEmitter } from '../../../src/lib/emitter.ts'
import { no, ok } from '../../../src/lib/result.ts'
import type { Wish } from './wish.ts'

const PIN = '4827'
const CODE = 'ON9QXAAG07PS5FUH:VDL1BB13X7*KJ$.HW30%-KFVOK45QO3RDI$4S*3V%XH$:4*YCB0GLKH:9A'

export function openStillLock(wish: Pick<Wish, 'lock'>) {
  let tries: Tries = NO_TRIES
  const state = createEmitter<LockState>({
    isSet: wish.lock !== 'off',
    isOpen: wish.lock !== 'shut',
    pauseMs: 0,
    triesLeft: 5,
    minutes: 5
  })
  const change = (more: Partial<LockState>) => {
    state.emit({ ...state.value(), ...more })
    return Promise.resolve(ok(null))
  }
  const withPin =
    (more: Partial<LockState>): KitCommands['unlock'] =>
    (pin) => {
      const counted = tryOnce(tries)
      if (!counted.ok) return Promise.resolve(counted)
      tries = pin === PIN ? NO_TRIES : counted.value
      const left = triesLeft(tries)
      void change({ ...(pin === PIN ? more : {}), pauseMs: tries.pauseMs, triesLeft: left })
      return Promise.resolve(pin === PIN ? ok(null) : no({ kind: 'pin-wrong', triesLeft: left }))
    }
  const commands: ReturnType<typeof createLockCommands> = {
    setPin: () => change({ isSet: true, isOpen: true }),
    removePin: withPin({ isSet: false, isOpen: true }),
    unlock: withPin({ isOpen: true }),
    lockNow: () => change({ isOpen: false }),
    setLockMinutes: (minutes) => change({ minutes }),
    look: () => Promise.resolve(ok(null)),
    askUnlock: () => Promise.resolve(ok({ number: '042917', code: CODE.slice(0, 38) })),
    helpUnlock: () => Promise.resolve(ok({ code: CODE, name: '端末3' })),
    useUnlock: async () => {
      await change({ isSet: false, isOpen: true })
      return ok({ helper: '端末2' })
    }
  }
  return { watch: state.watch, commands }
}
