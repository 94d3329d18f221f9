import type { Watch } from '../../src/lib/emitter.ts'

/** The first value that satisfies; rejects after ten seconds with what was last seen. */
export function until<Value>(
  watch: Watch<Value>,
  holds: (value: Value) => boolean
): Promise<Value> {
  return new Promise((resolve, reject) => {
    let last: Value | undefined
    let stop: () => void = () => undefined
    const limit = setTimeout(() => {
      stop()
      reject(new Error(`never held; last seen ${JSON.stringify(last)?.slice(0, 2000)}`))
    }, 10_000)
    let done = false
    stop = watch((value) => {
      last = value
      if (done || !holds(value)) return
      done = true
      clearTimeout(limit)
      queueMicrotask(() => stop())
      resolve(value)
    })
  })
}
