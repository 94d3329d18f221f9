// Whether the disk still has room. A relay that filled its disk could not even erase; it stops taking
// before that, and goes on giving.
import { statfsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

export interface Disk {
  readonly freeBytes: () => number
  readonly hasRoom: (of: Load) => boolean
}

/** Entries of the control log are few and small, and one of them may cut off the very tablet that fills the disk. */
export type Load = 'records' | 'entries'

/** Of the room that is kept free, what entries may still use up. */
const ENTRIES_PART = 7 / 8

/** Asking the system at every delivery would cost more than it tells. */
const REMEMBER_MS = 5000

export function openDisk(file: string, minFreeBytes: number, now: () => number): Disk {
  const folder = dirname(resolve(file))
  let free = 0
  let askedAtMs = -Infinity
  const freeBytes = () => {
    if (now() - askedAtMs < REMEMBER_MS) return free
    const { bavail, bsize } = statfsSync(folder)
    free = bavail * bsize
    askedAtMs = now()
    return free
  }
  const hasRoom = (of: Load) =>
    freeBytes() >= (of === 'entries' ? minFreeBytes * (1 - ENTRIES_PART) : minFreeBytes)
  return { freeBytes, hasRoom }
}
