import type { Tuple } from '../../src/crdt/tuple.ts'

export function isTupleLike(value: unknown): value is Tuple {
  return Array.isArray(value)
}
