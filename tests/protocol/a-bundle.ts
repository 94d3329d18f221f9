// Builders: bundles, a seeded generator, and what a camera makes of a row of parts.
import { createCollector, type Collector, type Parts } from '../../src/protocol/fountain.ts'
import { readPart, type Part } from '../../src/protocol/part.ts'

/** Mulberry32: the same numbers from the same seed, from 0 to below 1. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function aBundle(length: number, seed = 1): Uint8Array {
  const random = seeded(seed)
  return Uint8Array.from({ length }, () => random() * 256)
}

export function partOf(bytes: Uint8Array): Part {
  const part = readPart(bytes)
  if (!part.ok) throw new Error(part.fault.kind)
  return part.value
}

export interface Shown {
  readonly collector: Collector
  /** Until it was done: shown, and of these not lost. */
  readonly shown: number
  readonly taken: number
}

/** Shows part after part; `arrives` says which are read. */
export function show({ part }: Parts, arrives: () => boolean, from = 0): Shown {
  const collector = createCollector()
  for (let [shown, taken] = [1, 0]; ; shown++) {
    if (!arrives()) continue
    taken += 1
    if (collector.take(partOf(part(from + shown - 1))) === 'done')
      return { collector, shown, taken }
  }
}
