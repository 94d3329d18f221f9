import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Done, Fault } from '../../kit/fault.ts'

export type AnswerState<Value> =
  | { readonly state: 'asking' }
  | { readonly state: 'here'; readonly value: Value }
  | { readonly state: 'refused'; readonly fault: Fault }

/** Asks as the screen opens, and again on wish; what an earlier question brings is not shown any more. */
export function useAsk<Value>(
  ask: () => Done<Value>,
  inputs: readonly unknown[]
): { readonly asked: AnswerState<Value>; readonly again: () => void } {
  const [asked, setAsked] = useState<AnswerState<Value>>({ state: 'asking' })
  const [round, setRound] = useState(0)
  useEffect(() => {
    let shown = true
    setAsked({ state: 'asking' })
    void ask().then((result) => {
      if (!shown) return
      setAsked(
        result.ok
          ? { state: 'here', value: result.value }
          : { state: 'refused', fault: result.fault }
      )
    })
    return () => {
      shown = false
    }
  }, [...inputs, round])
  return { asked, again: useCallback(() => setRound((before) => before + 1), []) }
}
