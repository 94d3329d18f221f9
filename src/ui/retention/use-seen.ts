import { useRef } from 'preact/hooks'

/** What was seen last: the screen that erases something goes on to its end when that is gone. */
export function useSeen<Value>(value: Value | undefined): Value | undefined {
  const seen = useRef(value)
  if (value !== undefined) seen.current = value
  return seen.current
}
