// What lies inside the seal of a Yjs frame: the update, the frames it builds on, and the app starts it was written in.
import type { Result } from '../lib/result.ts'
import { decodeCbor, encodeCbor, type DecodeFault } from './cbor.ts'
import { DEPS, ERASED_IDS, INFLATED_BYTES, OWNERS, SESSIONS_IN_BODY } from './limits.ts'
import { bytes, bytesUpTo, list, map, optional, tuple, uint } from './shape.ts'

/** The writer's frames up to `ctr` were applied before. */
export interface Dep {
  readonly writer: Uint8Array
  readonly ctr: number
}

/** App starts of another device whose records an organizer took over. */
export interface Adopted {
  readonly device: Uint8Array
  readonly sessions: readonly Uint8Array[]
}

export interface Body {
  /** Yjs V1. */
  readonly update: Uint8Array
  readonly deps: readonly Dep[]
  /** Six random bytes of each app start and tab; client ids are made from them. */
  readonly sessions: readonly Uint8Array[]
  /** An organizer's only. */
  readonly adopted: readonly Adopted[]
}

/** Yjs client ids by the device that wrote under them. */
export interface Owner {
  readonly device: Uint8Array
  readonly clients: readonly number[]
}

/** One frame of a generation's base. */
export interface BaseBody {
  /** Yjs V1. */
  readonly update: Uint8Array
  readonly owners: readonly Owner[]
  /** Six-byte ids of what must not come back. */
  readonly erased: readonly Uint8Array[]
  /** All records of generations before this number were erased; 0: never. */
  readonly erasedBelow: number
}

const adopted = map(
  tuple(bytes(8), list(bytes(6), SESSIONS_IN_BODY)),
  ([device, sessions]): Adopted => ({ device, sessions })
)
const owner = map(tuple(bytes(8), list(uint(), OWNERS)), ([device, clients]): Owner => ({
  device,
  clients
}))

const row = tuple(
  bytesUpTo(INFLATED_BYTES),
  list(tuple(bytes(12), uint()), DEPS),
  list(bytes(6), SESSIONS_IN_BODY),
  optional(list(adopted, OWNERS), [])
)
const baseRow = tuple(
  bytesUpTo(INFLATED_BYTES),
  list(owner, OWNERS),
  list(bytes(6), ERASED_IDS),
  uint()
)

export function encodeBody(body: Body): Uint8Array {
  const told = [body.update, body.deps.map(({ writer, ctr }) => [writer, ctr]), body.sessions]
  if (body.adopted.length === 0) return encodeCbor(told)
  return encodeCbor([...told, body.adopted.map(({ device, sessions }) => [device, sessions])])
}

export function decodeBody(content: Uint8Array): Result<Body, DecodeFault> {
  return decodeCbor(content, INFLATED_BYTES, (value) => {
    const fits = row(value)
    if (fits === undefined) return undefined
    const [update, deps, sessions, taken] = fits
    return {
      update,
      deps: deps.map(([writer, ctr]) => ({ writer, ctr })),
      sessions,
      adopted: taken
    }
  })
}

export function encodeBaseBody({ update, owners, erased, erasedBelow }: BaseBody): Uint8Array {
  const owned = owners.map(({ device, clients }) => [device, clients])
  return encodeCbor([update, owned, erased, erasedBelow])
}

export function decodeBaseBody(content: Uint8Array): Result<BaseBody, DecodeFault> {
  return decodeCbor(content, INFLATED_BYTES, (value) => {
    const fits = baseRow(value)
    if (fits === undefined) return undefined
    const [update, owners, erased, erasedBelow] = fits
    return { update, owners, erased, erasedBelow }
  })
}
