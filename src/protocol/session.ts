// Beginning a session: the relay's nonce, what a device signs over it, and what it is told in return.
import { joinBytes } from '../lib/bytes.ts'
import { createCodec, type Codec } from './codec.ts'
import { textBytes } from './digest.ts'
import {
  APP_TEXT_BYTES,
  ENVELOPE_BYTES,
  OPEN_BODY_BYTES,
  ORIGIN_TEXT_BYTES,
  STREAMS
} from './limits.ts'
import { bytes, list, map, text, tuple, uint } from './shape.ts'
import { writeVaruint } from './varuint.ts'

export interface Hello {
  readonly protocols: readonly number[]
  /** The origin the relay believes it has; what is signed is the one the device reached. */
  readonly relay: string
  readonly nonce: Uint8Array
  readonly nowMs: number
  readonly limits: Limits
}

/** What this relay takes and gives in one call; never more than limits.ts. */
export interface Limits {
  readonly frameBytes: number
  readonly pushFrames: number
  readonly pushBytes: number
  readonly pullBytes: number
}

export interface SessionRequest {
  readonly ws: Uint8Array
  readonly device: Uint8Array
  readonly clientNonce: Uint8Array
  /** The one of the last session's answer, zeros at first. */
  readonly ticket: Uint8Array
  readonly app: string
  readonly nonce: Uint8Array
  readonly sig: Uint8Array
}

export interface StreamHead {
  readonly stream: Uint8Array
  readonly gen: number
  readonly seq: number
  readonly chain: Uint8Array
}

export interface SessionAnswer {
  readonly token: Uint8Array
  readonly ttlSeconds: number
  readonly ticket: Uint8Array
  readonly controlSeq: number
  readonly controlHash: Uint8Array
  /** Only those the device may read. */
  readonly streams: readonly StreamHead[]
  readonly nowMs: number
}

export interface Challenge {
  /** As the device reached it, for example `https://relay.example.org`. */
  readonly relay: string
  /** Of `hello`, 32 bytes. */
  readonly nonce: Uint8Array
  /** The device's own, 16 bytes. */
  readonly clientNonce: Uint8Array
  readonly ws: Uint8Array
  readonly device: Uint8Array
}

export function authBytes(challenge: Challenge): Uint8Array {
  const relay = textBytes(challenge.relay)
  return joinBytes(
    textBytes('caravan/auth/1\0'),
    writeVaruint(relay.length),
    relay,
    challenge.nonce,
    challenge.clientNonce,
    challenge.ws,
    challenge.device
  )
}

const id16 = bytes(16)
const id32 = bytes(32)
const limits = map(tuple(uint(), uint(), uint(), uint()), (row): Limits => {
  const [frameBytes, pushFrames, pushBytes, pullBytes] = row
  return { frameBytes, pushFrames, pushBytes, pullBytes }
})

export const hello: Codec<Hello> = createCodec(
  ENVELOPE_BYTES,
  tuple(list(uint(), 16), text(ORIGIN_TEXT_BYTES), id32, uint(), limits),
  ([protocols, relay, nonce, nowMs, given]) => ({ protocols, relay, nonce, nowMs, limits: given }),
  (it) => [it.protocols, it.relay, it.nonce, it.nowMs, limitRow(it.limits)]
)

export const sessionRequest: Codec<SessionRequest> = createCodec(
  ENVELOPE_BYTES,
  tuple(id32, bytes(8), id16, id16, text(APP_TEXT_BYTES), id32, bytes(64)),
  ([ws, device, clientNonce, ticket, app, nonce, sig]) => ({
    ws,
    device,
    clientNonce,
    ticket,
    app,
    nonce,
    sig
  }),
  (it) => [it.ws, it.device, it.clientNonce, it.ticket, it.app, it.nonce, it.sig]
)

export const sessionAnswer: Codec<SessionAnswer> = createCodec(
  OPEN_BODY_BYTES,
  tuple(id32, uint(), id16, uint(), id32, list(tuple(id16, uint(), uint(), id16), STREAMS), uint()),
  ([token, ttlSeconds, ticket, controlSeq, controlHash, rows, nowMs]): SessionAnswer => ({
    token,
    ttlSeconds,
    ticket,
    controlSeq,
    controlHash,
    streams: rows.map(([stream, gen, seq, chain]) => ({ stream, gen, seq, chain })),
    nowMs
  }),
  (it) => [
    it.token,
    it.ttlSeconds,
    it.ticket,
    it.controlSeq,
    it.controlHash,
    it.streams.map(({ stream, gen, seq, chain }) => [stream, gen, seq, chain]),
    it.nowMs
  ]
)

function limitRow(it: Limits): readonly number[] {
  return [it.frameBytes, it.pushFrames, it.pushBytes, it.pullBytes]
}
