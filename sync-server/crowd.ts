// How many calls are open at once, and how many bytes of their bodies are held: for each caller, for all strangers and for
// all devices. Whoever sends slowly, or not on, takes no more of this machine than that.
import { no, ok, type Result } from '../src/lib/result.ts'
import {
  ENVELOPE_BYTES,
  OPEN_BODY_BYTES,
  PUSH_BYTES,
  STRANGER_BODY_BYTES
} from '../src/protocol/limits.ts'

/**
 * A device is known by itself, so that a hall behind one address keeps its room; others by their line. `founder`: a stranger with a large body,
 * who makes a workspace; those who ask for a session or join do not wait for them.
 */
export interface Guest {
  readonly kind: 'stranger' | 'founder' | 'device'
  readonly name: string
}

export interface Seat {
  /** False: no more is to be held; the body is given up. */
  readonly hold: (bytes: number) => boolean
  readonly leave: () => void
}

export interface Crowd {
  /** Refused when too many calls of this guest are open. */
  readonly enter: (guest: Guest) => Result<Seat, 'crowded'>
  readonly heldBytes: () => number
  readonly calls: () => number
}

interface Room {
  readonly callsEach: number
  readonly bytesEach: number
  readonly bytesAll: number
}

const MIB = 1024 * 1024

/** Of 1 GB memory a tenth; forty tablets of a hall may begin at once. */
const ROOM_BY_KIND: Readonly<Record<Guest['kind'], Room>> = {
  stranger: { callsEach: 64, bytesEach: 64 * STRANGER_BODY_BYTES, bytesAll: 12 * MIB },
  founder: { callsEach: 8, bytesEach: 2 * OPEN_BODY_BYTES, bytesAll: 16 * MIB },
  device: { callsEach: 16, bytesEach: 2 * (PUSH_BYTES + ENVELOPE_BYTES), bytesAll: 80 * MIB }
}

interface Load {
  calls: number
  bytes: number
}

export function createCrowd(): Crowd {
  const loadByGuest = new Map<string, Load>()
  const heldByKind = { stranger: 0, founder: 0, device: 0 }
  let calls = 0
  return {
    enter({ kind, name }) {
      const { callsEach, bytesEach, bytesAll } = ROOM_BY_KIND[kind]
      const key = `${kind} ${name}`
      const load = loadByGuest.get(key) ?? { calls: 0, bytes: 0 }
      if (load.calls >= callsEach) return no('crowded')
      loadByGuest.set(key, load)
      load.calls++
      calls++
      let own = 0
      return ok({
        hold(bytes) {
          if (load.bytes + bytes > bytesEach || heldByKind[kind] + bytes > bytesAll) return false
          own += bytes
          load.bytes += bytes
          heldByKind[kind] += bytes
          return true
        },
        leave() {
          load.calls--
          calls--
          load.bytes -= own
          heldByKind[kind] -= own
          if (load.calls === 0) loadByGuest.delete(key)
        }
      })
    },
    heldBytes: () => heldByKind.stranger + heldByKind.founder + heldByKind.device,
    calls: () => calls
  }
}
