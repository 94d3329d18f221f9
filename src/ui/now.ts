import { useEffect, useState } from 'preact/hooks'
import type { Instant } from '../domain/id.ts'
import { useApp } from './app-context.ts'

/** The time as the screen shows it, looked at again every `everyMs`. */
export function useNow(everyMs = 15_000): Instant {
  const { environment } = useApp()
  const [now, setNow] = useState(environment.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(environment.now()), everyMs)
    return () => clearInterval(timer)
  }, [environment, everyMs])
  return now
}
