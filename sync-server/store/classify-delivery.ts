// Where one frame goes, given what a store knows about its stream and its writer. Both stores ask this,
// inside the commit that writes.
import { sameBytes } from '../../src/lib/bytes.ts'
import type { QuarantineReason } from '../../src/protocol/access-calls.ts'
import { deviceOf } from '../../src/protocol/frame.ts'
import { DEVICE_WRITERS, STREAM_WRITERS } from '../../src/protocol/limits.ts'
import type { Delivery, StoredWriterHead } from './log-store.ts'

/** Asked only as far as it takes. */
export interface KnownOfWriter {
  readonly isClosed: boolean
  /** Of this very frame; 0 when it was erased since. */
  readonly seq: () => number | undefined
  readonly last: () => StoredWriterHead | undefined
  /** The last counter of this writer that counts; Infinity: it is not cut off. */
  readonly cut: () => number
  /** Whether another frame stands under this counter. */
  readonly isTaken: () => boolean
  readonly isPrevApart: () => boolean
  /** Writers of this stream, asked for one more. */
  readonly writers: () => { readonly ofDevice: number; readonly all: number }
}

export type DeliveryClass =
  | { readonly kind: 'next' }
  | { readonly kind: 'known'; readonly seq: number }
  | { readonly kind: 'covered' }
  | { readonly kind: 'gap' }
  /** It would begin one writer more than the ends in an entry have room for. */
  | { readonly kind: 'crowded' }
  /** `keep`: nobody else could bring it into the log later. */
  | { readonly kind: QuarantineReason; readonly keep: boolean }

export function classifyDelivery(delivery: Delivery, known: KnownOfWriter): DeliveryClass {
  const seq = known.seq()
  if (seq !== undefined) return { kind: 'known', seq }
  const { ctr, carrier, writer } = delivery
  const last = known.last()
  const end = last?.ctr ?? 0
  const isOwn = sameBytes(carrier, deviceOf(writer))
  const cut = known.cut()
  // Its author will say it again by itself, unless it was cut off.
  const keep = !isOwn || cut !== Infinity
  if (known.isClosed && ctr <= end)
    return isOther(delivery, last) || known.isTaken() ? { kind: 'fork', keep } : { kind: 'covered' }
  if (ctr > cut) return { kind: 'revoked', keep: true }
  if (known.isClosed) return { kind: 'superseded', keep: !isOwn }
  // What follows a fork will never follow the log.
  if (ctr > end + 1) return known.isPrevApart() ? { kind: 'fork', keep } : { kind: 'gap' }
  if (ctr !== end + 1 || !continues(delivery, last)) return { kind: 'fork', keep }
  return last || hasPlace(known.writers()) ? { kind: 'next' } : { kind: 'crowded' }
}

function hasPlace({ ofDevice, all }: ReturnType<KnownOfWriter['writers']>): boolean {
  return ofDevice < DEVICE_WRITERS && all < STREAM_WRITERS
}

function isOther({ ctr, fid }: Delivery, last: StoredWriterHead | undefined): boolean {
  return last?.ctr === ctr && !sameBytes(last.fid, fid)
}

/** Under counter 1 the predecessor is all zeros. */
function continues({ prev }: Delivery, last: StoredWriterHead | undefined): boolean {
  return last ? sameBytes(prev, last.fid) : prev.every((byte) => byte === 0)
}

/** Of a head that is beyond what an entry knew, the first counter that is; null: it is not. */
export function beyond(head: StoredWriterHead, known: StoredWriterHead | undefined): number | null {
  if (!known || head.ctr > known.ctr) return (known?.ctr ?? 0) + 1
  return head.ctr === known.ctr && !sameBytes(head.fid, known.fid) ? head.ctr : null
}
