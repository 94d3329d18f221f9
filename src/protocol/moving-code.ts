// Parts as the texts of QR codes, and how large and how quick the codes are.
import { base45ToBytes, bytesToBase45 } from '../lib/base45.ts'
import { no, type Result } from '../lib/result.ts'
import { readPart, type Part, type PartFault } from './part.ts'

export interface Pace {
  /** Of the QR code, which has 17 + 4 × version modules a side. */
  readonly version: number
  readonly ecc: 'low'
  /** What fits beside the at most 18 bytes around a block. */
  readonly blockBytes: number
  readonly codesPerSecond: number
}

/**
 * A code of version 10 has room for 263 bytes, 15 for 505, 20 for 832: about 1, 3 and 6.5 kB/s, a bundle of 7 kB in 2 to 8 s. Larger codes
 * need a camera held still. A code not read is made up for by any other, so its own correction is the least there is.
 */
export const PACES = {
  slow: { version: 10, ecc: 'low', blockBytes: 245, codesPerSecond: 4 },
  normal: { version: 15, ecc: 'low', blockBytes: 487, codesPerSecond: 6 },
  fast: { version: 20, ecc: 'low', blockBytes: 814, codesPerSecond: 8 }
} as const satisfies Readonly<Record<string, Pace>>

export function partToQrText(part: Uint8Array): string {
  return bytesToBase45(part)
}

export function qrTextToPart(text: string): Result<Part, PartFault> {
  const bytes = base45ToBytes(text)
  return bytes === null ? no({ kind: 'malformed' }) : readPart(bytes)
}
