// What children who go home still have under their badges: said to whoever fetches them, and never in their way. Rule M15.
import type { Thing } from '../equipment/thing.ts'
import type { EventId } from '../id.ts'
import type { Card } from '../people/card.ts'

export function borrowedBy(
  cards: readonly Pick<Card, 'participant'>[],
  event: EventId,
  things: readonly Pick<Thing, 'asset' | 'held'>[]
): readonly string[] {
  const numbers = new Set(
    cards.map(({ participant }) => participant.badge).filter((one) => one > 0)
  )
  return things
    .filter(({ asset }) => asset.kind !== 'consumable')
    .filter(({ held }) =>
      held.some(
        ({ holder }) =>
          holder.kind === 'badge' && holder.event === event && numbers.has(holder.number)
      )
    )
    .map(({ asset }) => [asset.name, asset.code].filter(Boolean).join(' '))
}
