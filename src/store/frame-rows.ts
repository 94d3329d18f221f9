// The rows a judged frame becomes: kept, waiting, or set aside with its bytes.
import type { FactRun } from '../crdt/fact-run.ts'
import { bytesToHex } from '../lib/bytes.ts'
import type { Authors, FrameRow, PendingRow, RejectedRow } from './db.ts'

/** A frame that passed every check but, for entity documents, the bouncer. */
export interface Incoming {
  readonly stream: string
  readonly writer: string
  readonly ctr: number
  readonly fid: Uint8Array
  readonly bytes: Uint8Array
  readonly doc: string
  readonly device: string
  /** Own frame that comes back (after a restore). */
  readonly mine: boolean
  /** It came by hand; else from the relay, which has it. */
  readonly carried: boolean
  readonly update: Uint8Array
  /** Client ids the writer may use in this frame. */
  readonly clients: readonly number[]
  /** Of these, the ones of other devices. */
  readonly authors?: Authors
  /** When it was received here, device clock. */
  readonly rx: number
  /** Null for entity documents. */
  readonly runs: readonly FactRun[] | null
}

export interface IntakeRows {
  readonly frames: readonly FrameRow[]
  readonly aside: readonly RejectedRow[]
  /** Passed, but something before it has not come. */
  readonly held: readonly PendingRow[]
}

/** The row a taken frame is kept in. */
export function frameRow(one: Incoming, records: number): FrameRow {
  const { stream, writer, ctr, fid, bytes, update } = one
  return {
    stream,
    writer,
    ctr,
    fid,
    bytes,
    update,
    records,
    ...routeOf(one),
    ...(one.authors ? { authors: one.authors } : {})
  }
}

function routeOf({ mine, carried }: Incoming): Pick<FrameRow, 'mine' | 'carried'> {
  if (carried) return { carried: 1 }
  return mine ? { mine: 'delivered' } : {}
}

export function pendingRow(one: Incoming): PendingRow {
  const { stream, writer, ctr, bytes, rx } = one
  const carried = one.carried ? { carried: 1 as const } : {}
  return { fid: bytesToHex(one.fid), stream, writer, ctr, bytes, why: 'deps', rx, ...carried }
}

export function rejectedRow(one: Incoming, why: string): RejectedRow {
  return { fid: bytesToHex(one.fid), stream: one.stream, writer: one.writer, bytes: one.bytes, why }
}
