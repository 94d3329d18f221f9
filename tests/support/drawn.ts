// Chance for whole clients in tests: the system's, or, under vitest (see seeded.ts), the same bytes in every run.
// Programs that fork (bench, crash) keep the system's: two processes that drew the same bytes would be one tablet twice.
import { randomBytes } from 'node:crypto'
import { createChance } from '../sim/chance.ts'

let draw = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

export function drawnBytes(length: number): Uint8Array {
  return draw(length)
}

export function seedDrawn(seed: number): void {
  draw = createChance(seed).bytes
}
