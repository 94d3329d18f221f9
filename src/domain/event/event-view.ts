import type { Event, Group, Lender, Session, Staff, Venue } from '../entity.ts'

/** An event with all that belongs to it, in order. */
export interface EventView {
  readonly event: Event
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
  readonly groups: readonly Group[]
  readonly staff: readonly Staff[]
  readonly lenders: readonly Lender[]
  /** False while this tablet has no keys for the event's people (W4). */
  readonly peopleReadable: boolean
}
