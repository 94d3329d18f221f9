// The doorbell: binary hints over a WebSocket that something is at a number. Losing one loses nothing.
import { joinBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { readVaruint, writeVaruint } from './varuint.ts'

export interface Hint {
  /** 16 bytes; `CONTROL_STREAM` for the control log. */
  readonly stream: Uint8Array
  readonly seq: number
}

/** What the control log is called in a hint. */
export const CONTROL_STREAM = new Uint8Array(16)

export function encodeHint(hint: Hint): Uint8Array {
  return joinBytes(hint.stream, writeVaruint(hint.seq))
}

export function decodeHint(bytes: Uint8Array): Result<Hint, { readonly kind: 'malformed' }> {
  const seq = readVaruint(bytes, 16)
  if (seq === null || seq.next !== bytes.length) return no({ kind: 'malformed' })
  return ok({ stream: new Uint8Array(bytes.subarray(0, 16)), seq: seq.value })
}
