// Pulling: from a cursor on, as many frames as fit; a cursor that speaks of another log is sent back to the start.
import { createCodec, type Codec } from './codec.ts'
import { ENVELOPE_BYTES, FRAME_BYTES, PAGE_FRAMES, PULL_BYTES, STREAMS } from './limits.ts'
import { bytes, bytesUpTo, either, list, oneOf, tuple, uint } from './shape.ts'

export interface StreamCursor {
  readonly stream: Uint8Array
  readonly seq: number
  /** Running hash of the stream up to seq. */
  readonly chain: Uint8Array
}

export interface PullRequest {
  readonly cursors: readonly StreamCursor[]
  readonly maxBytes: number
}

export interface PullPage {
  readonly kind: 'page'
  readonly stream: Uint8Array
  /** Number of the first frame; cursor + 1 also when there is none. */
  readonly firstSeq: number
  /** Running hash after the last frame here. */
  readonly chain: Uint8Array
  /** Number of the last frame the relay has. */
  readonly head: number
  readonly frames: readonly Uint8Array[]
  /** When the relay received each; advisory. */
  readonly receivedMs: readonly number[]
}

/** The relay's log is another one than the cursor speaks of: pull from the beginning. */
export interface PullRestart {
  readonly kind: 'cursor'
  readonly stream: Uint8Array
}

const id16 = bytes(16)
const frame = bytesUpTo(FRAME_BYTES)
const page = tuple(id16, uint(), id16, uint(), list(frame, PAGE_FRAMES), list(uint(), PAGE_FRAMES))
const restart = tuple(id16, oneOf('CURSOR'))

export const pullRequest: Codec<PullRequest> = createCodec(
  ENVELOPE_BYTES,
  tuple(list(tuple(id16, uint(), id16), STREAMS), uint(PULL_BYTES)),
  ([rows, maxBytes]): PullRequest => ({
    cursors: rows.map(([stream, seq, chain]) => ({ stream, seq, chain })),
    maxBytes
  }),
  (it) => [it.cursors.map(({ stream, seq, chain }) => [stream, seq, chain]), it.maxBytes]
)

export const pullAnswer: Codec<readonly (PullPage | PullRestart)[]> = createCodec(
  PULL_BYTES + ENVELOPE_BYTES,
  list(
    either(
      (value): PullPage | undefined => {
        const row = page(value)
        if (row === undefined || row[4].length !== row[5].length) return undefined
        const [stream, firstSeq, chain, head, frames, receivedMs] = row
        return { kind: 'page', stream, firstSeq, chain, head, frames, receivedMs }
      },
      (value): PullRestart | undefined => {
        const row = restart(value)
        return row && { kind: 'cursor', stream: row[0] }
      }
    ),
    STREAMS
  ),
  (pages) => pages,
  (pages) =>
    pages.map((it) =>
      it.kind === 'cursor'
        ? [it.stream, 'CURSOR']
        : [it.stream, it.firstSeq, it.chain, it.head, it.frames, it.receivedMs]
    )
)
