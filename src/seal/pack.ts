// What goes into the seal: deflated if that helps, and padded, so that a length tells little.
import { deflateSync } from 'fflate'
import { joinBytes } from '../lib/bytes.ts'
import { writeVaruint } from '../protocol/varuint.ts'

export const STORED = 0
export const DEFLATED = 1
/** Hides whether two or six marks are inside; costs half of it on average. */
export const PAD_BYTES = 256

export function pack(content: Uint8Array): Uint8Array {
  const deflated = deflateSync(content)
  const helps = deflated.length < content.length
  const body = helps ? deflated : content
  const head = joinBytes(Uint8Array.of(helps ? DEFLATED : STORED), writeVaruint(body.length))
  const whole = new Uint8Array(paddedBytes(head.length + body.length))
  whole.set(head)
  whole.set(body, head.length)
  return whole
}

export function paddedBytes(length: number): number {
  return Math.ceil(length / PAD_BYTES) * PAD_BYTES
}
