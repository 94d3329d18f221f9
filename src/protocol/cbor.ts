// CBOR in and out: shortest forms only, no tags, no floats out of range, nothing after the value. Never throws on bytes from outside.
import { decode, encode } from 'cborg'
import { no, ok, type Result } from '../lib/result.ts'
import type { Shape } from './shape.ts'

export type DecodeFault =
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-big'; readonly limitBytes: number }

const STRICT = {
  strict: true,
  allowIndefinite: false,
  allowUndefined: false,
  allowInfinity: false,
  allowNaN: false,
  allowBigInt: false,
  rejectDuplicateMapKeys: true,
  // A Map, not an object: a key `__proto__` stays a key.
  useMaps: true
} as const

/** In bytes of its own: under node the library answers with a view into a shared pool, and storing a view stores the pool. */
export function encodeCbor(value: unknown): Uint8Array {
  return new Uint8Array(encode(value))
}

export function decodeCbor<Value>(
  bytes: Uint8Array,
  limitBytes: number,
  shape: Shape<Value>
): Result<Value, DecodeFault> {
  if (bytes.length > limitBytes) return no({ kind: 'too-big', limitBytes })
  const value = shape(parsed(bytes))
  return value === undefined ? no({ kind: 'malformed' }) : ok(value)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, STRICT)
  } catch {
    // The library says no by throwing; nesting past the stack ends here too.
    return undefined
  }
}
