import type { Stop } from '../lib/emitter.ts'

export function awake(call: () => void): Stop {
  const listening = new AbortController()
  const { signal } = listening
  window.addEventListener('online', call, { signal })
  window.addEventListener('pageshow', call, { signal })
  document.addEventListener(
    'visibilitychange',
    () => document.visibilityState === 'visible' && call(),
    {
      signal
    }
  )
  return () => listening.abort()
}
