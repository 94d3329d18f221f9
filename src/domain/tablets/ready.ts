// Which tablets were not given an event.
import type { EventId, Id } from '../id.ts'

/** The tablets that join events one by one: organizers hold every key already. */
export function tabletsWithout<
  Tablet extends { readonly role: string; readonly events: readonly Id[] }
>(tablets: readonly Tablet[], event: EventId): readonly Tablet[] {
  return tablets.filter((one) => one.role !== 'organizer' && !one.events.includes(event))
}
