// Chance for whole clients in tests: the system's, or, under vitest (see seeded.ts), the same bytes in every run.
// It runs in browsers, too. Programs that fork (bench, crash) keep the system's: two processes that drew the same bytes would be one tablet twice.
import { createChance } from '../sim/chance.ts'

let draw = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length))

export function drawnBytes(length: number): Uint8Array {
  return draw(length)
}

export function seedDrawn(seed: number): void {
  draw = createChance(seed).bytes
}
