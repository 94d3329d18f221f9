import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Done, Fault } from '../kit/fault.ts'

export interface Doing {
  readonly busy: boolean
  readonly fault: Fault | null
  /** Runs one act at a time; `then` hears the value, a refusal becomes `fault`. */
  readonly run: <Value>(act: () => Done<Value>, then?: (value: Value) => void) => void
  readonly clear: () => void
}

/** An act under way on this screen: busy, refused with words, or done. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const running = useRef(false)
  const shown = useRef(true)
  useEffect(() => {
    shown.current = true
    return () => {
      shown.current = false
    }
  }, [])
  const run = useCallback(<Value>(act: () => Done<Value>, then?: (value: Value) => void) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    void act().then((result) => {
      running.current = false
      if (!shown.current) return
      setBusy(false)
      setFault(result.ok ? null : result.fault)
      if (result.ok) then?.(result.value)
    })
  }, [])
  return { busy, fault, run, clear: useCallback(() => setFault(null), []) }
}
