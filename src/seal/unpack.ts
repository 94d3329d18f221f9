// The way back from pack. A few bytes may claim to become gigabytes: inflating stops at the limit, not after it.
import { Inflate } from 'fflate'
import { joinBytes } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { INFLATED_BYTES } from '../protocol/limits.ts'
import { readVaruint } from '../protocol/varuint.ts'
import { DEFLATED, paddedBytes, STORED } from './pack.ts'

export type UnpackFault =
  | { readonly kind: 'malformed' }
  | { readonly kind: 'too-big'; readonly limitBytes: number }

/** Deflate makes at most a thousandfold of it: 4 MiB at a time. */
const STEP_BYTES = 4096

export function unpack(packed: Uint8Array): Result<Uint8Array, UnpackFault> {
  const flag = packed[0]
  const length = readVaruint(packed, 1)
  if (length === null) return no({ kind: 'malformed' })
  const end = length.next + length.value
  if (packed.length !== paddedBytes(end)) return no({ kind: 'malformed' })
  if (packed.subarray(end).some((byte) => byte !== 0)) return no({ kind: 'malformed' })
  const body = packed.slice(length.next, end)
  if (flag === STORED) return ok(body)
  return flag === DEFLATED ? inflate(body) : no({ kind: 'malformed' })
}

function inflate(body: Uint8Array): Result<Uint8Array, UnpackFault> {
  const parts: Uint8Array[] = []
  let total = 0
  const stream = new Inflate((part) => {
    parts.push(part)
    total += part.length
  })
  try {
    for (let at = 0; at < body.length; at += STEP_BYTES) {
      stream.push(body.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= body.length)
      if (total > INFLATED_BYTES) return no({ kind: 'too-big', limitBytes: INFLATED_BYTES })
    }
  } catch {
    // The library says no by throwing.
    return no({ kind: 'malformed' })
  }
  return ok(joinBytes(...parts))
}
