import type { Environment } from '../kit/environment.ts'

/** Web Locks: the tab that owns the name runs `held`; a stolen lock ends without a word, as the browser does it. */
export function createLock(
  locks: LockManager,
  warn: (problem: unknown) => void
): Environment['lock'] {
  return (name, held, steal = false) => {
    const waiting = new AbortController()
    let release: () => void = () => undefined
    const stopped = new Promise<void>((resolve) => (release = resolve))
    locks
      // The interface forbids a signal beside steal: a theft never waits.
      .request(name, steal ? { steal } : { signal: waiting.signal }, async () =>
        Promise.race([held(), stopped])
      )
      .catch((problem: unknown) => {
        if (!isAbort(problem)) warn(problem)
      })
    return () => {
      waiting.abort()
      release()
    }
  }
}

function isAbort(problem: unknown): boolean {
  return problem instanceof Error && problem.name === 'AbortError'
}
