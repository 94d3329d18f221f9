import type { Environment } from '../kit/environment.ts'
import type { Stop } from '../lib/emitter.ts'
import { awake } from './awake.ts'
import { createBell } from './bell.ts'
import { openChannel } from './channel.ts'
import { request } from './fetch.ts'
import { createLock } from './locks.ts'
import { createMarker } from './marker.ts'
import { scrub } from './scrub.ts'
import { nativeVerify } from './verify.ts'
import { appVersion } from './version.ts'

/**
 * Only in a secure context (secure.ts): elsewhere there are neither locks nor WebCrypto. Another database name is
 * another life on the same device, as the practice event has it.
 */
export async function openBrowser(
  database = 'caravan',
  note: (problem: unknown) => void = () => undefined
): Promise<Environment> {
  const warn = (problem: unknown) => {
    note(problem)
    console.warn(problem)
  }
  return {
    now: Date.now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    after,
    request,
    bell: createBell((url) => new WebSocket(url)),
    lock: createLock(navigator.locks, warn),
    channel: openChannel,
    database: { name: database },
    marker: createMarker(localStorage, database, warn),
    verify: await nativeVerify(crypto.subtle),
    origin: location.origin,
    app: appVersion,
    awake,
    scrub: () => scrub(indexedDB).catch(warn),
    warn
  }
}

function after(ms: number, act: () => void): Stop {
  // Longer waits than 2^31 − 1 ms would fire at once.
  const timer = setTimeout(act, Math.min(ms, 2_147_483_647))
  return () => clearTimeout(timer)
}
