// One part of a bundle, as one moving code shows it. What was misread is told apart from what a later version wrote.
import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes, sameBytes } from '../lib/bytes.ts'
import { crc32 } from '../lib/crc32.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { MOVING_BYTES, PART_BLOCKS, PART_NUMBERS } from './limits.ts'
import { readVaruint, writeVaruint } from './varuint.ts'
import { PART_VERSION } from './version.ts'

export interface Part {
  /** 4 bytes. */
  readonly bundle: Uint8Array
  readonly totalBytes: number
  readonly n: number
  /** One block of the bundle, or several on top of each other. */
  readonly block: Uint8Array
}

export type PartFault =
  | { readonly kind: 'malformed' }
  | { readonly kind: 'foreign-version'; readonly version: number }

const MAGIC = 0x4b
const TOTAL_AT = 6
const CHECK_BYTES = 4

export function bundleId(bytes: Uint8Array): Uint8Array {
  return sha256(bytes).slice(0, 4)
}

/** In how many blocks the bundle of this part is cut. */
export function blockCount({ totalBytes, block }: Pick<Part, 'totalBytes' | 'block'>): number {
  return Math.ceil(totalBytes / block.length)
}

export function encodePart(part: Part): Uint8Array {
  const content = joinBytes(
    Uint8Array.of(MAGIC, PART_VERSION),
    part.bundle,
    writeVaruint(part.totalBytes),
    writeVaruint(part.block.length),
    writeVaruint(part.n),
    part.block
  )
  return joinBytes(content, checksum(content))
}

/** The fields are copies: they outlive the picture they came in. */
export function readPart(bytes: Uint8Array): Result<Part, PartFault> {
  const content = bytes.subarray(0, -CHECK_BYTES)
  const isWhole = sameBytes(checksum(content), bytes.subarray(-CHECK_BYTES))
  if (content[0] !== MAGIC || !isWhole) return no({ kind: 'malformed' })
  const version = content[1] ?? PART_VERSION
  if (version !== PART_VERSION) return no({ kind: 'foreign-version', version })
  const part = readContent(content)
  return part === null ? no({ kind: 'malformed' }) : ok(part)
}

function readContent(content: Uint8Array): Part | null {
  const total = readVaruint(content, TOTAL_AT)
  const length = total && readVaruint(content, total.next)
  const n = length && readVaruint(content, length.next)
  if (total === null || length === null || n === null) return null
  if (total.value > MOVING_BYTES || n.value >= PART_NUMBERS) return null
  if (length.value < 1 || length.value > total.value) return null
  if (n.next + length.value !== content.length) return null
  const bundle = content.slice(2, TOTAL_AT)
  const part = { bundle, totalBytes: total.value, n: n.value, block: content.slice(n.next) }
  return blockCount(part) > PART_BLOCKS ? null : part
}

/** Of a picture read wrong; against a forger stands the signature in the bundle. */
function checksum(content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(CHECK_BYTES)
  new DataView(bytes.buffer).setUint32(0, crc32(content))
  return bytes
}
