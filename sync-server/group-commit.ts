// Deliveries that arrive together are committed together: one sync of the disk answers all of them.
// Nobody is answered before it.
import type { Delivery, Kept } from './store/log-store.ts'

export type Append = (deliveries: readonly Delivery[]) => Promise<readonly Kept[]>
/** Runs the task once, this many milliseconds from now. */
export type Later = (task: () => void, afterMs: number) => void

interface Waiting {
  readonly deliveries: readonly Delivery[]
  readonly settle: (kept: Promise<readonly Kept[]>) => void
}

/** A commit takes 0.4 to 8 ms on usual disks; waiting about as long doubles what one sync carries. */
const GATHER_MS = 4

export function gatherCommits(append: Append, later: Later): Append {
  let waiting: Waiting[] = []
  const flush = () => {
    const batch = waiting
    waiting = []
    const all = append(batch.flatMap((one) => one.deliveries))
    let start = 0
    for (const { deliveries, settle } of batch) {
      const from = start
      start += deliveries.length
      const to = start
      settle(all.then((kept) => kept.slice(from, to)))
    }
  }
  return async (deliveries) => {
    if (deliveries.length === 0) return []
    return new Promise((settle) => {
      if (waiting.length === 0) later(flush, GATHER_MS)
      waiting.push({ deliveries, settle })
    })
  }
}
