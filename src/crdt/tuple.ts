// A fact as it lies in the Y.Array `facts`: a flat list of scalars, never an object.

import { MAX_TEXT_BYTES } from './limits.ts'

export type Scalar = null | boolean | number | string | Uint8Array
export type Tuple = readonly Scalar[]

export function isScalar(value: unknown): value is Scalar {
  // ArrayBuffer.isView and not instanceof: an object may borrow a prototype through `__proto__`
  if (typeof value === 'object') return value === null || isBytes(value)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}

export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && value instanceof Uint8Array
}

/** Whether every tablet would refuse the text for its length. */
export function isLongText(text: string): boolean {
  // a character takes at most three bytes a code unit: most texts need no counting
  return text.length * 3 > MAX_TEXT_BYTES && new TextEncoder().encode(text).length > MAX_TEXT_BYTES
}

/** A lone half of a surrogate pair is sent as U+FFFD; it must read so on the writing tablet too. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
}
