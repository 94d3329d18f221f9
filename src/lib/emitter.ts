export type Stop = () => void
/** Tells the present value at once and every later one, until stopped. */
export type Watch<Value> = (seen: (value: Value) => void) => Stop

export interface Emitter<Value> {
  readonly watch: Watch<Value>
  readonly emit: (value: Value) => void
  readonly value: () => Value
}

export function createEmitter<Value>(first: Value): Emitter<Value> {
  const listeners = new Set<(value: Value) => void>()
  let current = first
  return {
    watch(seen) {
      listeners.add(seen)
      seen(current)
      return () => void listeners.delete(seen)
    },
    emit(value) {
      current = value
      for (const listener of listeners) listener(value)
    },
    value: () => current
  }
}
