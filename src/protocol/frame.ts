// A frame: the one signed envelope of everything that is kept. Its stored bytes are its signed bytes; it is never encoded anew after signing.
import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { textBytes } from './digest.ts'
import { ENTRY_BYTES, FRAME_BYTES } from './limits.ts'
import { readVaruint, writeVaruint } from './varuint.ts'
import { FRAME_VERSION } from './version.ts'

export const KIND_CONTROL = 0
export const KIND_YJS = 2
export const KIND_BASE = 3

export interface FrameHeader {
  /** 0 control, 2 Yjs update, 3 generation base; others are stored and forwarded. */
  readonly kind: number
  /** 16 bytes, zeros for control. */
  readonly stream: Uint8Array
  /** Device id 8 ‖ incarnation 4. */
  readonly writer: Uint8Array
  /** 1, 2, 3 … per stream and writer; for control the number of the entry. */
  readonly ctr: number
  /** Frame id of ctr − 1, 16 bytes, zeros for 1. */
  readonly prev: Uint8Array
  /** First 8 bytes of the control hash the author knew. */
  readonly ctl: Uint8Array
  /** 8 bytes, zeros for plaintext. */
  readonly keyId: Uint8Array
  /** 12 bytes, zeros for plaintext. */
  readonly nonce: Uint8Array
}

export interface Frame extends FrameHeader {
  readonly ct: Uint8Array
  readonly sig: Uint8Array
}

export type FrameFault =
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-big'; readonly limitBytes: number }
  | { readonly kind: 'foreign-version'; readonly version: number }

const CTR_AT = 30
const AFTER_CTR = 44
const SIG_BYTES = 64
const SIGNED = textBytes('caravan/frame/1\0')

/** Everything before the ciphertext, its length included: the additional data of the seal. */
export function headerBytes(header: FrameHeader, ctBytes: number): Uint8Array {
  return joinBytes(
    Uint8Array.of(FRAME_VERSION, header.kind),
    header.stream,
    header.writer,
    writeVaruint(header.ctr),
    header.prev,
    header.ctl,
    header.keyId,
    header.nonce,
    writeVaruint(ctBytes)
  )
}

export function encodeFrame(frame: Frame): Uint8Array {
  return joinBytes(headerBytes(frame, frame.ct.length), frame.ct, frame.sig)
}

/** What kind a frame says it is, without reading the rest. */
export function kindOfFrame(bytes: Uint8Array): number {
  return bytes[1] ?? 0
}

/** The fields are copies: they outlive the message they came in. */
export function decodeFrame(bytes: Uint8Array): Result<Frame, FrameFault> {
  if (bytes.length > FRAME_BYTES) return no({ kind: 'too-big', limitBytes: FRAME_BYTES })
  const version = bytes[0] ?? FRAME_VERSION
  if (version !== FRAME_VERSION) return no({ kind: 'foreign-version', version })
  const ctr = readVaruint(bytes, CTR_AT)
  const length = ctr === null ? null : readVaruint(bytes, ctr.next + AFTER_CTR)
  if (ctr === null || length === null) return no({ kind: 'malformed' })
  const sigAt = length.next + length.value
  if (sigAt + SIG_BYTES !== bytes.length) return no({ kind: 'malformed' })
  const part = (from: number, to: number) => new Uint8Array(bytes.subarray(from, to))
  const frame = {
    kind: kindOfFrame(bytes),
    stream: part(2, 18),
    writer: part(18, CTR_AT),
    ctr: ctr.value,
    prev: part(ctr.next, ctr.next + 16),
    ctl: part(ctr.next + 16, ctr.next + 24),
    keyId: part(ctr.next + 24, ctr.next + 32),
    nonce: part(ctr.next + 32, ctr.next + AFTER_CTR),
    ct: part(length.next, sigAt),
    sig: part(sigAt, bytes.length)
  }
  return judge(frame)
}

/** Of the whole frame's bytes. Without the signature: signing twice need not give the same bytes, the record is one. */
export function frameId(bytes: Uint8Array): Uint8Array {
  return sha256(bytes.subarray(0, bytes.length - SIG_BYTES)).slice(0, 16)
}

/** What the signature of the frame with these bytes covers. */
export function signedBytes(ws: Uint8Array, bytes: Uint8Array): Uint8Array {
  return signedPart(ws, bytes.subarray(0, bytes.length - SIG_BYTES))
}

/** The same before there is a signature: `unsigned` is header ‖ ciphertext. */
export function signedPart(ws: Uint8Array, unsigned: Uint8Array): Uint8Array {
  return joinBytes(SIGNED, ws, unsigned)
}

export function deviceOf(writer: Uint8Array): Uint8Array {
  return writer.slice(0, 8)
}

function judge(frame: Frame): Result<Frame, FrameFault> {
  if (frame.ctr === 0 || isZero(frame.prev) !== (frame.ctr === 1)) return no({ kind: 'malformed' })
  const plain = frame.kind === KIND_CONTROL
  if (isZero(frame.stream) !== plain || isZero(frame.keyId) !== plain)
    return no({ kind: 'malformed' })
  if (!plain) return ok(frame)
  if (!isZero(frame.nonce)) return no({ kind: 'malformed' })
  if (frame.ct.length > ENTRY_BYTES) return no({ kind: 'too-big', limitBytes: ENTRY_BYTES })
  return ok(frame)
}

function isZero(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0)
}
