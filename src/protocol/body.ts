// What lies inside the seal of a Yjs frame: the update, the frames it builds on, and the app starts it was written in.
import type { Result } from '../lib/result.ts'
import { decodeCbor, encodeCbor, type DecodeFault } from './cbor.ts'
import { DEPS, INFLATED_BYTES, SESSIONS_IN_BODY } from './limits.ts'
import { bytes, bytesUpTo, list, tuple, uint } from './shape.ts'

/** The writer's frames up to `ctr` were applied before. */
export interface Dep {
  readonly writer: Uint8Array
  readonly ctr: number
}

export interface Body {
  /** Yjs V1. */
  readonly update: Uint8Array
  readonly deps: readonly Dep[]
  /** Six random bytes of each app start and tab; client ids are made from them. */
  readonly sessions: readonly Uint8Array[]
}

const row = tuple(
  bytesUpTo(INFLATED_BYTES),
  list(tuple(bytes(12), uint()), DEPS),
  list(bytes(6), SESSIONS_IN_BODY)
)

export function encodeBody(body: Body): Uint8Array {
  return encodeCbor([body.update, body.deps.map(({ writer, ctr }) => [writer, ctr]), body.sessions])
}

export function decodeBody(content: Uint8Array): Result<Body, DecodeFault> {
  return decodeCbor(content, INFLATED_BYTES, (value) => {
    const fits = row(value)
    if (fits === undefined) return undefined
    const [update, deps, sessions] = fits
    return { update, deps: deps.map(([writer, ctr]) => ({ writer, ctr })), sessions }
  })
}
