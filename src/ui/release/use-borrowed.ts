import type { EventId } from '../../domain/id.ts'
import { borrowedBy } from '../../domain/release/borrowed.ts'
import type { Card } from '../../kit/people/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'

/** Names of things that are still out under the badges of these children. */
export function useBorrowed(event: EventId): (cards: readonly Card[]) => readonly string[] {
  const { kit } = useApp()
  const equipment = useLive(() => kit.equipment(event), [kit, event])
  const things = equipment?.things ?? []
  return (cards) => borrowedBy(cards, event, things)
}
