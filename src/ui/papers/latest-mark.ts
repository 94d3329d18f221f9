import type { Instant } from '../../domain/id.ts'
import type { Card } from '../../kit/people/views.ts'

export function latestMark(cards: readonly Card[]): Instant | null {
  const times = cards.map((card) => card.at).filter((at) => at !== null)
  return times.length === 0 ? null : Math.max(...times)
}
