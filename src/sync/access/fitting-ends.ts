// The ends an entry names of a device that is cut off: all, and where one that was changed has more writers than an entry holds, those with
// most frames. What is not named is not lost: the relay sets it apart.
import type { StreamEnds, WriterEnd } from '../../protocol/entry.ts'
import { ENTRY_BYTES } from '../../protocol/limits.ts'

/** With their CBOR heads, and counters as large as they come. */
const END_BYTES = 12 + 16 + 9 + 4
const STREAM_BYTES = 16 + 6
/** The entry's other fields. */
const REST_BYTES = 64

export function fittingEnds(cuts: readonly StreamEnds[]): readonly StreamEnds[] {
  const largest = cuts
    .flatMap(({ stream, writers }) => writers.map((end) => ({ stream, end })))
    .toSorted((one, other) => other.end.ctr - one.end.ctr)
  const endsByStream = new Map<Uint8Array, WriterEnd[]>()
  let left = ENTRY_BYTES - REST_BYTES
  for (const { stream, end } of largest) {
    const ends = endsByStream.get(stream) ?? []
    left -= END_BYTES + (ends.length === 0 ? STREAM_BYTES : 0)
    if (left < 0) break
    endsByStream.set(stream, [...ends, end])
  }
  return cuts.flatMap(({ stream }) => {
    const writers = endsByStream.get(stream)
    return writers ? [{ stream, writers }] : []
  })
}

export function countOf(cuts: readonly StreamEnds[]): number {
  return cuts.reduce((sum, { writers }) => sum + writers.length, 0)
}
