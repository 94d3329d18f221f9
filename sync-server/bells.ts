// Who wants to hear when something new arrived. A hint names a stream and a number, never content, and
// reaches only devices that may read the stream; losing one loses nothing.
import { bytesToHex, sameBytes } from '../src/lib/bytes.ts'
import type { Stop } from '../src/lib/emitter.ts'
import type { DeviceSession } from './sessions.ts'

export interface Bell {
  readonly ring: (hint: Uint8Array) => void
  readonly close: () => void
}

export interface Bells {
  readonly add: (session: DeviceSession, bell: Bell) => Stop
  /** To every bell of the workspace; null for a device that is not to hear of it. */
  readonly ring: (ws: Uint8Array, hintFor: (device: Uint8Array) => Uint8Array | null) => void
  readonly count: () => number
}

/** A few tabs; more is a program gone wrong. */
const BELLS_PER_DEVICE = 4

interface Hung extends Bell {
  readonly device: Uint8Array
}

export function createBells(): Bells {
  const bellsByWorkspace = new Map<string, Set<Hung>>()
  let count = 0
  const remove = (name: string, bell: Hung) => {
    const bells = bellsByWorkspace.get(name)
    if (!bells?.delete(bell)) return
    count--
    if (bells.size === 0) bellsByWorkspace.delete(name)
  }
  return {
    add({ ws, device }, bell) {
      const name = bytesToHex(ws)
      const bells = bellsByWorkspace.get(name) ?? new Set()
      bellsByWorkspace.set(name, bells)
      const hung = { ...bell, device }
      bells.add(hung)
      count++
      const own = [...bells].filter((one) => sameBytes(one.device, device))
      for (const old of own.slice(0, -BELLS_PER_DEVICE)) {
        remove(name, old)
        old.close()
      }
      return () => remove(name, hung)
    },
    ring(ws, hintFor) {
      for (const bell of bellsByWorkspace.get(bytesToHex(ws)) ?? []) {
        const hint = hintFor(bell.device)
        if (hint) bell.ring(hint)
      }
    },
    count: () => count
  }
}
