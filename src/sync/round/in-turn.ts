// One after the other over all tabs of a device. Whoever was frozen in the middle is not waited for.
import type { SyncEnvironment } from '../replica.ts'

/** Longer than the longest wait for a small answer. */
const PATIENCE_MS = 45_000

export function inTurn<Value>(
  { lock, after }: Pick<SyncEnvironment, 'lock' | 'after'>,
  name: string,
  act: () => Promise<Value>
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let begun = false
    async function held(): Promise<void> {
      if (begun) return
      begun = true
      cancel()
      await act().then(resolve, reject)
      // a turn later: the lock is not yet ours to give back while it is being granted
      queueMicrotask(() => leave())
    }
    let leave = lock(name, held)
    let cancel = after(PATIENCE_MS, takeTurn)
    /** Again until it has begun: somebody else may take the lock while it is being granted. */
    function takeTurn(): void {
      if (begun) return
      leave()
      leave = lock(name, held, true)
      cancel = after(PATIENCE_MS, takeTurn)
    }
  })
}
