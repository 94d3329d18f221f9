import type { Stop } from '../lib/emitter.ts'
import { awake } from './awake.ts'

/** Keeps the screen lit until stopped; the system lets go whenever the page is hidden, so we ask again. `told` hears whether it stays lit. */
export function keepLit(told: (isLit: boolean) => void = () => undefined): Stop {
  let lock: WakeLockSentinel | null = null
  let stopped = false
  async function ask(): Promise<void> {
    if (stopped || !('wakeLock' in navigator) || lock?.released === false) return
    // Refused on a low battery: the screen then goes dark as it would without us.
    const granted = await navigator.wakeLock.request('screen').catch(() => null)
    if (stopped) return granted?.release()
    lock = granted
    told(granted !== null)
    granted?.addEventListener('release', () => !stopped && told(false), { once: true })
  }
  const stopListening = awake(() => void ask())
  void ask()
  return () => {
    stopped = true
    stopListening()
    void lock?.release()
  }
}
