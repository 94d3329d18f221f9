// What the relay keeps, and the only thing it keeps: per stream a dense, append-only log of sealed
// frames, per workspace a strictly linear control log. What `append` and `appendControl` answered is
// on the disk; a store that cannot promise that rejects instead.

export interface Place {
  readonly ws: Uint8Array
  readonly stream: Uint8Array
}

export interface Delivery extends Place {
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

/** `fork` overwrites nothing: the writer has already said something else under this counter. */
export type Kept =
  | { readonly kind: 'stored'; readonly seq: number }
  | { readonly kind: 'known'; readonly seq: number }
  | { readonly kind: 'fork' }
  | { readonly kind: 'gap' }
  | { readonly kind: 'superseded' }

/** Position in a stream: the number alone would not survive a restored backup, the running hash does. */
export interface Cursor {
  readonly seq: number
  readonly chain: Uint8Array
}

export interface StreamHead extends Cursor {
  readonly stream: Uint8Array
}

export interface Page {
  readonly firstSeq: number
  /** After the last frame of this page. */
  readonly chain: Uint8Array
  readonly head: number
  readonly frames: readonly Uint8Array[]
  readonly rxMs: readonly number[]
}

export interface WriterHead {
  readonly writer: Uint8Array
  readonly ctr: number
  readonly fid: Uint8Array
}

export interface Span extends Place {
  readonly writer: Uint8Array
  readonly from: number
  readonly to: number
}

export interface ControlHead {
  readonly seq: number
  readonly hash: Uint8Array
}

export interface ControlStep {
  readonly ws: Uint8Array
  /** Null makes the workspace; otherwise the head this step was decided on. */
  readonly expect: ControlHead | null
  readonly head: ControlHead
  readonly frames: readonly Uint8Array[]
  readonly rxMs: number
}

export interface Workspace extends ControlHead {
  readonly ws: Uint8Array
  readonly bytes: number
}

export interface Stats {
  readonly workspaces: number
  readonly streams: number
  readonly frames: number
  readonly bytes: number
}

export interface LogStore {
  /** All in one durable commit; each delivery is judged after the ones before it. */
  readonly append: (deliveries: readonly Delivery[]) => Promise<readonly Kept[]>
  /** Null when the cursor does not fit this log. At least one frame, however small the limit. */
  readonly pull: (place: Place, after: Cursor, limitBytes: number) => Promise<Page | null>
  /** The last frame of every writer. */
  readonly heads: (place: Place) => Promise<readonly WriterHead[]>
  /** False, and nothing written, when the head is not the expected one. */
  readonly appendControl: (step: ControlStep) => Promise<boolean>
  /** Erases the frames of a stream for good and closes it; returns how many went. */
  readonly supersede: (place: Place, next: Uint8Array) => Promise<number>
  readonly stats: () => Promise<Stats>
  readonly range: (span: Span, limitBytes: number) => Promise<readonly Uint8Array[]>
  readonly control: (
    ws: Uint8Array,
    from: number,
    limitBytes: number
  ) => Promise<readonly Uint8Array[]>
  readonly streamHeads: (ws: Uint8Array) => Promise<readonly StreamHead[]>
  readonly workspaces: () => Promise<readonly Workspace[]>
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
