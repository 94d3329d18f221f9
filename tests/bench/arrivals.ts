import type { Kit } from '../../src/kit/open.ts'
import type { Watch } from '../../src/lib/emitter.ts'

/** When one tablet's screen came to show each child as arrived. */
export interface Arrivals {
  readonly of: (participant: string) => Promise<number>
}

export function watchArrivals(kit: Kit, session: string): Arrivals {
  const shownAt = new Map<string, number>()
  const waiting = new Map<string, (at: number) => void>()
  kit.reception(session)((reception) => {
    for (const { participant, state } of reception?.cards ?? []) {
      if (state !== 'arrived' || shownAt.has(participant.id)) continue
      shownAt.set(participant.id, Date.now())
      waiting.get(participant.id)?.(Date.now())
    }
  })
  return {
    of: async (participant) =>
      shownAt.get(participant) ??
      new Promise<number>((resolve) => waiting.set(participant, resolve))
  }
}

/** The first value that satisfies. */
export async function until<Value>(
  watch: Watch<Value>,
  holds: (value: Value) => boolean
): Promise<void> {
  await new Promise<void>((resolve) => {
    const stop = watch((value) => {
      if (!holds(value)) return
      queueMicrotask(() => stop())
      resolve()
    })
  })
}
