import { signal, type ReadonlySignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Stop, Watch } from '../lib/emitter.ts'

/** A signal that listens only while somebody looks; undefined until the first word. */
export function live<Value>(watch: Watch<Value>): ReadonlySignal<Value | undefined> {
  let stop: Stop | null = null
  const seen = signal<Value | undefined>(undefined, {
    watched() {
      stop = watch((value) => {
        seen.value = value
      })
    },
    unwatched() {
      stop?.()
      stop = null
    }
  })
  return seen
}

/** The present value of a watch inside a component; a new watch begins when `keys` change. */
export function useLive<Value>(
  watch: () => Watch<Value>,
  keys: readonly unknown[]
): Value | undefined {
  return useMemo(() => live(watch()), keys).value
}
