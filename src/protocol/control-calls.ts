// The calls of the control log: append on top of a known head, read on, join by an invitation.
import { createCodec, type Codec } from './codec.ts'
import {
  ADMISSION_TEXT_BYTES,
  CONTROL_ENTRIES,
  CONTROL_LOG_BYTES,
  CONTROL_PAGE_BYTES,
  ENVELOPE_BYTES,
  FRAME_BYTES,
  OPEN_BODY_BYTES,
  PUSH_BYTES
} from './limits.ts'
import { bytes, bytesUpTo, list, optional, text, tuple, uint } from './shape.ts'

export interface ControlRequest {
  /** Zeros to create a workspace. */
  readonly expectHash: Uint8Array
  /** All or none is appended. */
  readonly frames: readonly Uint8Array[]
  /** Only when creating a workspace; empty where the relay asks for none. */
  readonly admission: string
}

export interface ControlHead {
  readonly seq: number
  readonly hash: Uint8Array
}

export interface ControlPage extends ControlHead {
  readonly frames: readonly Uint8Array[]
}

export interface JoinRequest {
  readonly ws: Uint8Array
  readonly frame: Uint8Array
}

const frame = bytesUpTo(FRAME_BYTES)
const id32 = bytes(32)

export const controlRequest: Codec<ControlRequest> = createCodec(
  PUSH_BYTES + ENVELOPE_BYTES,
  tuple(id32, list(frame, CONTROL_ENTRIES), optional(text(ADMISSION_TEXT_BYTES), '')),
  ([expectHash, frames, admission]) => ({ expectHash, frames, admission }),
  (it) =>
    it.admission === '' ? [it.expectHash, it.frames] : [it.expectHash, it.frames, it.admission]
)

export const controlAnswer: Codec<ControlHead> = createCodec(
  ENVELOPE_BYTES,
  tuple(uint(), id32),
  ([seq, hash]) => ({ seq, hash }),
  (it) => [it.seq, it.hash]
)

/** Of `GET /v1/ctl?from=n`: frames with number ≥ n, as many as a page holds. */
export const controlPage: Codec<ControlPage> = createCodec(
  CONTROL_PAGE_BYTES + ENVELOPE_BYTES,
  tuple(list(frame, CONTROL_ENTRIES), uint(), id32),
  ([frames, seq, hash]) => ({ frames, seq, hash }),
  (it) => [it.frames, it.seq, it.hash]
)

export const joinRequest: Codec<JoinRequest> = createCodec(
  OPEN_BODY_BYTES,
  tuple(id32, frame),
  ([ws, join]) => ({ ws, frame: join }),
  (it) => [it.ws, it.frame]
)

/** The whole control log, the join itself last. */
export const joinAnswer: Codec<readonly Uint8Array[]> = createCodec(
  CONTROL_LOG_BYTES,
  tuple(list(frame, CONTROL_ENTRIES)),
  ([frames]) => frames,
  (frames) => [frames]
)
