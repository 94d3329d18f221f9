import { useEffect, useState } from 'preact/hooks'
import type { Instant } from '../domain/id.ts'
import { useHand } from './hand.ts'

/** The time as the screen shows it, looked at again every `everyMs`. */
export function useNow(everyMs = 15_000): Instant {
  const { surroundings } = useHand()
  const [now, setNow] = useState(surroundings.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(surroundings.now()), everyMs)
    return () => clearInterval(timer)
  }, [surroundings, everyMs])
  return now
}
