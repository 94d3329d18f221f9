// Unsigned LEB128 up to 2^53-1 (what lib0 writes). Reading accepts the shortest form only, so that one number has one spelling.
import { assert } from '../lib/assert.ts'

export function writeVaruint(value: number): Uint8Array {
  assert(Number.isSafeInteger(value) && value >= 0, 'a varuint is a safe integer from 0')
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
  return Uint8Array.from(bytes)
}

export interface ReadNumber {
  readonly value: number
  /** Where the next field begins. */
  readonly next: number
}

/** Null when cut off, longer than needed or past 2^53-1. */
export function readVaruint(bytes: Uint8Array, at: number): ReadNumber | null {
  let value = 0
  let scale = 1
  for (let next = at; next < bytes.length; next++) {
    const byte = bytes[next] ?? 0
    value += (byte % 128) * scale
    if (value > Number.MAX_SAFE_INTEGER) return null
    if (byte < 128) return byte === 0 && next > at ? null : { value, next: next + 1 }
    scale *= 128
  }
  return null
}
