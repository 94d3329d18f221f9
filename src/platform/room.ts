import { isFull } from '../lib/is-full.ts'
import { fillScratch } from './scratch.ts'

const MIB = 1024 * 1024
/** Some ten times what a day with forty children and six tablets has written. */
const TRIED_MIB = 64
const ROOM = { name: 'caravan-room', mib: TRIED_MIB, mibAtOnce: 4, rowBytes: 4 * MIB }

type Room =
  | { readonly kind: 'enough' }
  | { readonly kind: 'little'; readonly mib: number }
  | { readonly kind: 'unknown' }

/**
 * Writes some MiB and takes them away again. `estimate()` does not do: in Chromium quota minus usage is a constant (10 GiB,
 * 1 GiB on a disk of 420 MB, also when nothing can be written any more), and some engines have none.
 */
export async function tryRoom(factory: IDBFactory | undefined): Promise<Room> {
  if (!factory) return { kind: 'unknown' }
  try {
    const mib = await fillScratch(factory, ROOM)
    return mib >= TRIED_MIB ? { kind: 'enough' } : { kind: 'little', mib }
  } catch (problem) {
    return isFull(problem) ? { kind: 'little', mib: 0 } : { kind: 'unknown' }
  }
}
