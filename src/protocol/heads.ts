// Comparing: the last frame the relay has of every writer, and the frames of one writer by number.
import { createCodec, type Codec } from './codec.ts'
import {
  ENVELOPE_BYTES,
  FRAME_BYTES,
  HEADS_BYTES,
  HEADS_STREAMS,
  HEADS_WRITERS,
  PAGE_FRAMES,
  PULL_BYTES
} from './limits.ts'
import { bytes, bytesUpTo, list, tuple, uint } from './shape.ts'

export interface WriterHead {
  readonly writer: Uint8Array
  readonly ctr: number
  readonly frameId: Uint8Array
}

export interface StreamWriters {
  readonly stream: Uint8Array
  readonly writers: readonly WriterHead[]
}

export interface RangeRequest {
  readonly stream: Uint8Array
  readonly writer: Uint8Array
  readonly from: number
  readonly to: number
}

const frame = bytesUpTo(FRAME_BYTES)
const id16 = bytes(16)
const writer = bytes(12)

export const headsRequest: Codec<readonly Uint8Array[]> = createCodec(
  ENVELOPE_BYTES,
  list(id16, HEADS_STREAMS),
  (streams) => streams,
  (streams) => streams
)

export const headsAnswer: Codec<readonly StreamWriters[]> = createCodec(
  HEADS_BYTES,
  list(tuple(id16, list(tuple(writer, uint(), id16), HEADS_WRITERS)), HEADS_STREAMS),
  (rows): readonly StreamWriters[] =>
    rows.map(([stream, heads]) => ({
      stream,
      writers: heads.map(([of, ctr, frameId]) => ({ writer: of, ctr, frameId }))
    })),
  (streams) =>
    streams.map((it) => [
      it.stream,
      it.writers.map((head) => [head.writer, head.ctr, head.frameId])
    ])
)

export const rangeRequest: Codec<RangeRequest> = createCodec(
  ENVELOPE_BYTES,
  tuple(id16, writer, uint(), uint()),
  ([stream, of, from, to]) => ({ stream, writer: of, from, to }),
  (it) => [it.stream, it.writer, it.from, it.to]
)

/** Consecutive from the first asked; fewer than asked where the page is full or the relay has no more. */
export const rangeAnswer: Codec<readonly Uint8Array[]> = createCodec(
  PULL_BYTES + ENVELOPE_BYTES,
  list(frame, PAGE_FRAMES),
  (frames) => frames,
  (frames) => frames
)
