// What the relay keeps, and the only thing it keeps: per stream a dense, append-only log of sealed
// frames, per workspace a strictly linear control log, and beside them what was set apart. What it
// answered is on the disk; a store that cannot promise that rejects instead.
import type { QuarantineReason } from '../../src/protocol/access-calls.ts'

export interface StreamPlace {
  readonly ws: Uint8Array
  readonly stream: Uint8Array
}

export interface Delivery extends StreamPlace {
  readonly writer: Uint8Array
  readonly ctr: number
  readonly prev: Uint8Array
  readonly fid: Uint8Array
  readonly kind: number
  /** Device that brought the frame; not always the one that wrote it. */
  readonly carrier: Uint8Array
  /** The relay's clock: advisory, never a reason to refuse. */
  readonly rxMs: number
  readonly body: Uint8Array
}

export type Kept =
  | { readonly kind: 'stored'; readonly seq: number }
  /** Number 0: erased since, together with its stream. */
  | { readonly kind: 'known'; readonly seq: number }
  /** The stream is closed, and the next generation holds what this counter said. */
  | { readonly kind: 'covered' }
  | { readonly kind: 'gap' }
  /** One incarnation too many: it may be brought again once the document is written anew. */
  | { readonly kind: 'crowded' }
  /** Not in the log; `apart`: set apart by this delivery. A fork overwrites nothing. */
  | { readonly kind: QuarantineReason; readonly apart: boolean }

/** Position in a stream: the number alone would not survive a restored backup, the running hash does. */
export interface LogPosition {
  readonly seq: number
  readonly chain: Uint8Array
}

export interface StoredStreamHead extends LogPosition {
  readonly stream: Uint8Array
}

export interface StoredPage {
  readonly firstSeq: number
  /** After the last frame of this page. */
  readonly chain: Uint8Array
  readonly head: number
  readonly frames: readonly Uint8Array[]
  readonly rxMs: readonly number[]
}

export interface StoredWriterHead {
  readonly writer: Uint8Array
  readonly ctr: number
  readonly fid: Uint8Array
}

export interface FrameSpan extends StreamPlace {
  readonly writer: Uint8Array
  readonly from: number
  readonly to: number
}

export interface StoredControlHead {
  readonly seq: number
  readonly hash: Uint8Array
}

export interface ControlStep {
  readonly ws: Uint8Array
  /** Null makes the workspace; otherwise the head this step was decided on. */
  readonly expect: StoredControlHead | null
  readonly head: StoredControlHead
  readonly frames: readonly Uint8Array[]
  readonly rxMs: number
  /** What its entries rest on and bring about, in their order. */
  readonly notes: readonly ControlNote[]
  /** What was written above cuts and covers is set apart, instead of keeping the step out. */
  readonly insist: boolean
}

export interface StreamEnd extends StoredWriterHead {
  readonly stream: Uint8Array
}

/** `ends` and `covers`: where the writers stood for whoever made the entry. */
export type ControlNote =
  | { readonly kind: 'cut-off'; readonly device: Uint8Array; readonly ends: readonly StreamEnd[] }
  | {
      readonly kind: 'close'
      readonly stream: Uint8Array
      readonly next: Uint8Array
      readonly covers: readonly StoredWriterHead[]
    }
  /** A candidate for the same place that came to nothing: whatever it holds is in `next`. */
  | { readonly kind: 'abandon'; readonly stream: Uint8Array; readonly next: Uint8Array }

/** `behind`: the head is another one. `moved`: a writer has written more than the entry knew. Both change nothing. */
export type Stepped =
  | { readonly kind: 'done'; readonly bytes: number }
  | { readonly kind: 'behind' }
  | { readonly kind: 'moved' }

/** A later generation: the frames it begins with. */
export interface Generation {
  readonly stream: Uint8Array
  readonly frames: readonly Uint8Array[]
}

export interface QuarantineRow {
  readonly n: number
  readonly why: QuarantineReason
  readonly carrier: Uint8Array
  readonly rxMs: number
  readonly body: Uint8Array
}

/** From a number on, as many as fit. */
export interface Slice {
  readonly after: number
  readonly limitBytes: number
  readonly most: number
}

/** A device that begins a session, with the ticket it shows and the one it is to get. */
export interface Arrival {
  readonly ws: Uint8Array
  readonly device: Uint8Array
  readonly ticket: Uint8Array
  readonly fresh: Uint8Array
  readonly rxMs: number
  readonly app: string
}

export interface LastSeen {
  readonly device: Uint8Array
  readonly at: number
  readonly app: string
}

export interface StoredWorkspace extends StoredControlHead {
  readonly ws: Uint8Array
  readonly bytes: number
}

export interface Stats {
  readonly workspaces: number
  readonly streams: number
  readonly frames: number
  readonly apart: number
  readonly bytes: number
}

export interface LogStore {
  /** All in one durable commit; each delivery is judged after the ones before it. */
  readonly append: (deliveries: readonly Delivery[]) => Promise<readonly Kept[]>
  /** Null when the cursor does not fit this log. At least one frame, however small the limit. */
  readonly pull: (
    place: StreamPlace,
    after: LogPosition,
    limitBytes: number
  ) => Promise<StoredPage | null>
  /** The last frame of every writer. */
  readonly heads: (place: StreamPlace) => Promise<readonly StoredWriterHead[]>
  /** With its notes, in one commit: no append comes between what a step rests on and what it brings about. */
  readonly appendControl: (step: ControlStep) => Promise<Stepped>
  /** Erases the frames of a closed stream for good once one of the later generations is whole; how many bytes went, null while none is. */
  readonly supersede: (place: StreamPlace, later: readonly Generation[]) => Promise<number | null>
  readonly apart: (
    ws: Uint8Array,
    slice: Slice
  ) => Promise<{ readonly rows: readonly QuarantineRow[]; readonly more: boolean }>
  /** Erases frames set apart; they are not set apart again. */
  readonly settle: (
    ws: Uint8Array,
    fids: readonly Uint8Array[]
  ) => Promise<{ readonly count: number; readonly bytes: number }>
  /** Whether the ticket is the last one given, or the one before whose successor may have got lost. The fresh one holds from now on either way. */
  readonly arrive: (arrival: Arrival) => Promise<boolean>
  readonly seen: (ws: Uint8Array) => Promise<readonly LastSeen[]>
  readonly stats: () => Promise<Stats>
  readonly range: (span: FrameSpan, limitBytes: number) => Promise<readonly Uint8Array[]>
  readonly control: (
    ws: Uint8Array,
    from: number,
    limitBytes: number
  ) => Promise<readonly Uint8Array[]>
  readonly streamHeads: (ws: Uint8Array) => Promise<readonly StoredStreamHead[]>
  readonly workspaces: () => Promise<readonly StoredWorkspace[]>
  readonly close: () => Promise<void>
}

/** What a frame costs in an answer besides its own bytes: CBOR length and receipt time. */
const FRAME_COST = 16

/** As many from the front as fit the limit; the first always does, or nothing would ever move. */
export function fitting<Row extends { readonly body: Uint8Array }>(
  rows: Iterable<Row>,
  limitBytes: number
): readonly Row[] {
  const page: Row[] = []
  let bytes = 0
  for (const row of rows) {
    bytes += row.body.length + FRAME_COST
    if (page.length > 0 && bytes > limitBytes) break
    page.push(row)
  }
  return page
}
