// The calls around who is in and who is out: frames set apart, when devices were last seen, finding a workspace by its recovery sheet.
import { createCodec, type Codec } from './codec.ts'
import {
  APART_FRAMES,
  APP_TEXT_BYTES,
  DEVICES,
  ENVELOPE_BYTES,
  FRAME_BYTES,
  OPEN_BODY_BYTES,
  PULL_BYTES
} from './limits.ts'
import { bool, bytes, bytesUpTo, list, map, oneOf, text, tuple, uint } from './shape.ts'

/** Why the relay set a frame apart: its author was cut off, its stream has a later generation, or its counter was used. */
export const QUARANTINE_REASONS = ['revoked', 'superseded', 'fork'] as const
export type QuarantineReason = (typeof QUARANTINE_REASONS)[number]

export interface QuarantinedFrame {
  /** Rising; where the next page begins. */
  readonly n: number
  readonly why: QuarantineReason
  /** Device that brought it. */
  readonly carrier: Uint8Array
  readonly receivedMs: number
  readonly frame: Uint8Array
}

export interface QuarantinePage {
  readonly frames: readonly QuarantinedFrame[]
  readonly more: boolean
}

/** By the relay's clock, at the device's last session. */
export interface Seen {
  readonly device: Uint8Array
  readonly at: number
  readonly app: string
}

const reason = map(oneOf(0, 1, 2), (at) => QUARANTINE_REASONS[at])
const apart = map(
  tuple(uint(), reason, bytes(8), uint(), bytesUpTo(FRAME_BYTES)),
  ([n, why, carrier, receivedMs, frame]): QuarantinedFrame => ({
    n,
    why,
    carrier,
    receivedMs,
    frame
  })
)

/** Of `GET /v1/quarantine?after=n`, for organizers. */
export const quarantinePage: Codec<QuarantinePage> = createCodec(
  PULL_BYTES + ENVELOPE_BYTES,
  tuple(list(apart, APART_FRAMES), bool),
  ([frames, more]) => ({ frames, more }),
  ({ frames, more }) => [
    frames.map(({ n, why, carrier, receivedMs, frame }) => [
      n,
      QUARANTINE_REASONS.indexOf(why),
      carrier,
      receivedMs,
      frame
    ]),
    more
  ]
)

/** Frame ids an organizer has adopted or dropped: they are removed. */
export const settleRequest: Codec<readonly Uint8Array[]> = createCodec(
  ENVELOPE_BYTES,
  tuple(list(bytes(16), APART_FRAMES)),
  ([ids]) => ids,
  (ids) => [ids]
)

/** How many there were. */
export const settleAnswer: Codec<number> = createCodec(
  ENVELOPE_BYTES,
  tuple(uint()),
  ([count]) => count,
  (count) => [count]
)

const seen = map(tuple(bytes(8), uint(), text(APP_TEXT_BYTES)), ([device, at, app]): Seen => ({
  device,
  at,
  app
}))

export const seenAnswer: Codec<readonly Seen[]> = createCodec(
  OPEN_BODY_BYTES,
  tuple(list(seen, DEVICES)),
  ([rows]) => rows,
  (rows) => [rows.map(({ device, at, app }) => [device, at, app])]
)

/** Id of the signing key of a recovery sheet. */
export const findRequest: Codec<Uint8Array> = createCodec(
  ENVELOPE_BYTES,
  tuple(bytes(8)),
  ([id]) => id,
  (id) => [id]
)

export const findAnswer: Codec<Uint8Array> = createCodec(
  ENVELOPE_BYTES,
  tuple(bytes(32)),
  ([ws]) => ws,
  (ws) => [ws]
)
