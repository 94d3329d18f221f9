// A bundle as parts without end, of which any few more than its blocks give it back, whichever were lost: the random linear fountain of
// D. J. C. MacKay, "Fountain codes", IEE Proceedings Communications 152 (2005) 1062, with the blocks themselves as its first parts.
import { assert } from '../lib/assert.ts'
import { joinBytes, sameBytes } from '../lib/bytes.ts'
import { digest } from './digest.ts'
import { MOVING_BYTES, PART_BLOCKS, PART_NUMBERS } from './limits.ts'
import { blockCount, bundleId, encodePart, type Part } from './part.ts'
import { writeVaruint } from './varuint.ts'

export interface Parts {
  /** How many blocks there are: as many parts are needed at least. */
  readonly k: number
  /** For n = 0, 1, 2 … as long as somebody watches. */
  readonly part: (n: number) => Uint8Array
}

/** `more`: it told something new; `known`: it did not; `other`: of another bundle or cut otherwise, and left aside. */
export type PartTaken = 'more' | 'done' | 'known' | 'other'

export interface Collector {
  readonly take: (part: Part) => PartTaken
  /** Null while nothing is collected. */
  readonly progress: () => { readonly have: number; readonly need: number } | null
  /** The bundle once it is done; who wrote it is for its signature to say. */
  readonly bytes: () => Uint8Array | null
}

const HASH_BYTES = 32

/** `blockBytes` is what a code has room for; blocks are as long as all of them need to be. */
export function createParts(bytes: Uint8Array, blockBytes: number): Parts {
  assert(bytes.length > 0 && bytes.length <= MOVING_BYTES, 'a bundle has 1 byte to 64 KiB')
  const k = Math.ceil(bytes.length / blockBytes)
  assert(k <= PART_BLOCKS, 'a bundle has at most 1024 blocks')
  const length = Math.ceil(bytes.length / k)
  const bundle = bundleId(bytes)
  return { k, part }

  function part(count: number): Uint8Array {
    const n = count % PART_NUMBERS
    const chosen = choose(bundle, n, k)
    const block = new Uint8Array(length)
    for (let at = 0; at < k; at++)
      if (isChosen(chosen, at)) xorInto(block, bytes.subarray(at * length, (at + 1) * length))
    return encodePart({ bundle, totalBytes: bytes.length, n, block })
  }
}

/** Holds at most k rows of k bits and one block, whatever it is shown. */
export function createCollector(): Collector {
  let first: Part | null = null
  let whole: Uint8Array | null = null
  /** Choice ‖ block. The key is a block that no other row has chosen, so k rows are the k blocks. */
  const rowByBlock = new Map<number, Uint8Array>()
  return { take, progress, bytes: () => whole }

  function take(part: Part): PartTaken {
    first ??= part
    if (!isSameCut(first, part)) return 'other'
    if (whole !== null) return 'done'
    if (!keep(part)) return 'known'
    if (rowByBlock.size < blockCount(part)) return 'more'
    whole = wholeOf(part, rowByBlock)
    if (whole !== null) return 'done'
    // A forged part was among them, and nobody can say which: all of them go.
    first = null
    rowByBlock.clear()
    return 'more'
  }

  /** False when the part is a sum of those that came before. */
  function keep(part: Part): boolean {
    const k = blockCount(part)
    const fresh = joinBytes(choose(part.bundle, part.n, k), part.block)
    for (const [at, row] of rowByBlock) if (isChosen(fresh, at)) xorInto(fresh, row)
    let free = 0
    while (free < k && !isChosen(fresh, free)) free++
    if (free === k) return false
    for (const row of rowByBlock.values()) if (isChosen(row, free)) xorInto(row, fresh)
    rowByBlock.set(free, fresh)
    return true
  }

  function progress() {
    return first && { have: rowByBlock.size, need: blockCount(first) }
  }
}

function isSameCut(one: Part, other: Part): boolean {
  const isSameSize = one.totalBytes === other.totalBytes && one.block.length === other.block.length
  return isSameSize && sameBytes(one.bundle, other.bundle)
}

/** Null when the blocks are not the bundle the parts are named after. */
function wholeOf(
  { bundle, totalBytes, block: { length } }: Part,
  rowByBlock: ReadonlyMap<number, Uint8Array>
): Uint8Array | null {
  const blocks = new Uint8Array(rowByBlock.size * length)
  for (const [at, row] of rowByBlock) blocks.set(row.subarray(-length), at * length)
  const whole = blocks.slice(0, totalBytes)
  return sameBytes(bundleId(whole), bundle) ? whole : null
}

/** Which blocks part n is made of, one bit each: the first k parts of one, the others of about half of them. */
function choose(bundle: Uint8Array, n: number, k: number): Uint8Array {
  const length = Math.ceil(k / 8)
  const chosen = n < k ? new Uint8Array(length) : hashOf(bundle, n, length)
  const last = length - 1
  chosen[last] = (chosen[last] ?? 0) & (255 >> (length * 8 - k))
  const isNone = chosen.every((byte) => byte === 0)
  if (isNone) chosen[(n % k) >> 3] = 1 << ((n % k) & 7)
  return chosen
}

function hashOf(bundle: Uint8Array, n: number, length: number): Uint8Array {
  const parts: Uint8Array[] = []
  for (let counter = 0; counter * HASH_BYTES < length; counter++)
    parts.push(digest('caravan/part/1\0', bundle, writeVaruint(n), Uint8Array.of(counter)))
  return joinBytes(...parts).subarray(0, length)
}

function isChosen(chosen: Uint8Array, at: number): boolean {
  return (((chosen[at >> 3] ?? 0) >> (at & 7)) & 1) === 1
}

function xorInto(target: Uint8Array, other: Uint8Array): void {
  for (let at = 0; at < other.length; at++) target[at] = (target[at] ?? 0) ^ (other[at] ?? 0)
}
