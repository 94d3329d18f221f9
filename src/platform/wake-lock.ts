import type { Stop } from '../lib/emitter.ts'
import { awake } from './awake.ts'

/** Keeps the screen lit until stopped; the system lets go whenever the page is hidden, so we ask again. */
export function keepLit(): Stop {
  let lock: WakeLockSentinel | null = null
  let stopped = false
  async function ask(): Promise<void> {
    if (stopped || !('wakeLock' in navigator) || lock?.released === false) return
    // Refused on a low battery: the screen then goes dark as it would without us.
    const granted = await navigator.wakeLock.request('screen').catch(() => null)
    if (stopped) await granted?.release()
    else lock = granted
  }
  const stopListening = awake(() => void ask())
  void ask()
  return () => {
    stopped = true
    stopListening()
    void lock?.release()
  }
}
