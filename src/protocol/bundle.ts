// A bundle: sealed frames that go from tablet to tablet without the relay, by code or by file, and what its giver holds.
// Frames prove themselves; what the giver says of itself counts only under its signature, and a cut-off bundle has none.
import { BUNDLE_MAGIC, isBundle } from './bundle-magic.ts'
import { joinAll, joinBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { createCodec } from './codec.ts'
import { textBytes } from './digest.ts'
import {
  BUNDLE_BYTES,
  BUNDLE_HEAD_BYTES,
  FRAME_BYTES,
  HEADS_STREAMS,
  HEADS_WRITERS
} from './limits.ts'
import { bool, bytes, list, nullable, tuple, uint } from './shape.ts'
import { readVaruint, writeVaruint } from './varuint.ts'
import { BUNDLE_VERSION } from './version.ts'

/** Up to which of its frames a writer is held. Device and stream are told by the control entry that brought them. */
export interface HeldWriter {
  readonly device: number
  readonly incarnation: Uint8Array
  readonly ctr: number
  /** First 4 bytes of the id of that frame: two frames under one counter are noticed. */
  readonly frame: Uint8Array
}

export interface HeldStream {
  readonly stream: number
  readonly writers: readonly HeldWriter[]
}

export interface BundleHead {
  /** `workspaceMark` of the giver's. */
  readonly ws: Uint8Array
  readonly from: Uint8Array
  /** Null: for whoever may read it. */
  readonly to: Uint8Array | null
  /** Clock of the giver, ms. */
  readonly at: number
  /** Entries of the control log the giver knows. */
  readonly controlSeq: number
  readonly holds: readonly HeldStream[]
  /** `holds` names every stream that giver and receiver may both read, not only those something is new in. */
  readonly isWhole: boolean
  /** Of all that both may read, to compare by; null while the receiver is not known. */
  readonly digest: Uint8Array | null
  /** The giver waits for a bundle in return. */
  readonly asks: boolean
}

export interface Bundle {
  readonly head: BundleHead
  /** Control entries first, each frame after those it builds on. */
  readonly frames: readonly Uint8Array[]
}

export interface ReadBundle extends Bundle {
  /** Null: the end is missing, and with it the signature. */
  readonly seal: { readonly signed: Uint8Array; readonly sig: Uint8Array } | null
}

export type BundleFault =
  | { readonly kind: 'malformed' }
  | { readonly kind: 'foreign-version'; readonly version: number }
  | { readonly kind: 'too-big'; readonly limitBytes: number }

const SIG_BYTES = 64
const SIGNED = textBytes('caravan/bundle/1\0')

const heldWriter = tuple(uint(), bytes(4), uint(), bytes(4))
const heldStream = tuple(uint(), list(heldWriter, HEADS_WRITERS))

const headCodec = createCodec(
  BUNDLE_HEAD_BYTES,
  tuple(
    bytes(8),
    bytes(8),
    nullable(bytes(8)),
    uint(),
    uint(),
    list(heldStream, HEADS_STREAMS),
    bool,
    nullable(bytes(16)),
    bool
  ),
  ([ws, from, to, at, controlSeq, holds, isWhole, digest, asks]): BundleHead => ({
    ws,
    from,
    to,
    at,
    controlSeq,
    holds: holds.map(([stream, writers]) => ({
      stream,
      writers: writers.map(([device, incarnation, ctr, frame]) => ({
        device,
        incarnation,
        ctr,
        frame
      }))
    })),
    isWhole,
    digest,
    asks
  }),
  (head) => [
    head.ws,
    head.from,
    head.to,
    head.at,
    head.controlSeq,
    head.holds.map(({ stream, writers }) => [
      stream,
      writers.map(({ device, incarnation, ctr, frame }) => [device, incarnation, ctr, frame])
    ]),
    head.isWhole,
    head.digest,
    head.asks
  ]
)

/** Of a frame's id. */
export function frameMark(fid: Uint8Array): Uint8Array {
  return fid.slice(0, 4)
}

/** Enough of a workspace's id to tell whose a bundle is; the signature covers all of it. */
export function workspaceMark(ws: Uint8Array): Uint8Array {
  return ws.slice(0, 8)
}

/** `sign` gets what the signature covers. */
export function encodeBundle(
  ws: Uint8Array,
  { head, frames }: Bundle,
  sign: (signed: Uint8Array) => Uint8Array
): Uint8Array {
  const headBytes = headCodec.encode(head)
  const unsigned = joinAll([
    BUNDLE_MAGIC,
    Uint8Array.of(BUNDLE_VERSION),
    ...[headBytes, ...frames].flatMap((one) => [writeVaruint(one.length), one]),
    writeVaruint(0)
  ])
  return joinBytes(unsigned, sign(joinBytes(SIGNED, ws, unsigned)))
}

/** Reads as far as it goes: of a bundle that was cut off, the frames that are whole. `ws` is the reader's own workspace. */
export function decodeBundle(ws: Uint8Array, all: Uint8Array): Result<ReadBundle, BundleFault> {
  if (all.length > BUNDLE_BYTES) return no({ kind: 'too-big', limitBytes: BUNDLE_BYTES })
  const version = all[BUNDLE_MAGIC.length]
  if (version === undefined || !isBundle(all)) return no({ kind: 'malformed' })
  if (version !== BUNDLE_VERSION) return no({ kind: 'foreign-version', version })
  const first = readItem(all, BUNDLE_MAGIC.length + 1)
  const head = first && headCodec.decode(first.bytes)
  if (!first || !head?.ok) return no({ kind: 'malformed' })
  const frames: Uint8Array[] = []
  let at = first.next
  for (let item = readItem(all, at); item; item = readItem(all, at)) {
    at = item.next
    if (item.bytes.length === 0) return ok({ head: head.value, frames, seal: sealAt(ws, all, at) })
    frames.push(new Uint8Array(item.bytes))
  }
  return ok({ head: head.value, frames, seal: null })
}

function sealAt(ws: Uint8Array, all: Uint8Array, at: number): ReadBundle['seal'] {
  if (at + SIG_BYTES !== all.length) return null
  return {
    signed: joinBytes(SIGNED, ws, all.subarray(0, at)),
    sig: new Uint8Array(all.subarray(at))
  }
}

/** Null: cut off, or longer than anything a bundle carries. */
function readItem(all: Uint8Array, at: number) {
  const length = readVaruint(all, at)
  if (!length || length.value > Math.max(FRAME_BYTES, BUNDLE_HEAD_BYTES)) return null
  const next = length.next + length.value
  return next > all.length ? null : { bytes: all.subarray(length.next, next), next }
}
