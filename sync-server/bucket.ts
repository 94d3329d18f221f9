// How often one caller may do one thing: a bucket that fills steadily and holds a burst.

export interface Rate {
  readonly perMinute: number
  readonly burst: number
}

export interface Bucket {
  /** 0 when allowed, otherwise how long to wait. */
  readonly take: (caller: string, nowMs: number) => number
  /** The same without taking. */
  readonly wait: (caller: string, nowMs: number) => number
}

/** As many callers as are remembered; a forgotten one starts with a full bucket. */
const CALLERS = 10_000

export function createBucket({ perMinute, burst }: Rate): Bucket {
  const levels = new Map<string, { readonly left: number; readonly atMs: number }>()
  const msPerToken = 60_000 / perMinute
  const leftFor = (caller: string, nowMs: number) => {
    const level = levels.get(caller)
    // A clock that was set back neither fills nor empties a bucket.
    const refill = level ? Math.max(0, nowMs - level.atMs) / msPerToken : 0
    return Math.min(burst, (level?.left ?? burst) + refill)
  }
  const waitFor = (left: number) => (left < 1 ? Math.ceil((1 - left) * msPerToken) : 0)
  return {
    take(caller, nowMs) {
      const left = leftFor(caller, nowMs)
      levels.delete(caller)
      levels.set(caller, { left: left < 1 ? left : left - 1, atMs: nowMs })
      forgetOldest(levels, CALLERS)
      return waitFor(left)
    },
    wait: (caller, nowMs) => waitFor(leftFor(caller, nowMs))
  }
}

/** A Map keeps the order in which its keys were set: the first is the oldest. */
export function forgetOldest(map: Map<string, unknown>, most: number): void {
  while (map.size > most) {
    const oldest = map.keys().next()
    if (oldest.done) return
    map.delete(oldest.value)
  }
}
