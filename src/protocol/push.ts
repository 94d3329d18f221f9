// Pushing: whole frames in, one verdict for each out, in the same order, after one durable commit.
import { createCodec, type Codec } from './codec.ts'
import { ENVELOPE_BYTES, FRAME_BYTES, PUSH_BYTES, PUSH_FRAMES } from './limits.ts'
import { CODES, codeName, type CodeName } from './refusal.ts'
import { bytes, bytesUpTo, list, tuple, uint, type Shape } from './shape.ts'

export interface PushReceipt {
  readonly code: CodeName
  /** Number in the stream; 0 where nothing was stored. */
  readonly seq: number
  readonly frameId: Uint8Array
}

const frame = bytesUpTo(FRAME_BYTES)
const id16 = bytes(16)
const code: Shape<CodeName> = (value) => (typeof value === 'number' ? codeName(value) : undefined)

export const pushRequest: Codec<readonly Uint8Array[]> = createCodec(
  PUSH_BYTES + ENVELOPE_BYTES,
  list(frame, PUSH_FRAMES),
  (frames) => frames,
  (frames) => frames
)

export const pushAnswer: Codec<readonly PushReceipt[]> = createCodec(
  ENVELOPE_BYTES,
  list(tuple(code, uint(), id16), PUSH_FRAMES),
  (rows): readonly PushReceipt[] =>
    rows.map(([name, seq, frameId]) => ({ code: name, seq, frameId })),
  (deliveries) => deliveries.map((it) => [CODES[it.code], it.seq, it.frameId])
)
