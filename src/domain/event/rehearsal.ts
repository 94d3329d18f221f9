// What a rehearsal leaves of itself: nothing. Rules E48, E49, E51.
import type { Event, Group, Venue } from '../entity.ts'
import type { Fact, Holder } from '../fact.ts'
import type { EventId, Instant } from '../id.ts'
import { isRemoved, readRemoval } from '../removal.ts'

/** As long as it can be taken back at the foot of the screen. */
export const END_UNDO_MS = 10_000

interface Places {
  readonly events: readonly Pick<Event, 'id' | 'rehearsal'>[]
  readonly venues: readonly Pick<Venue, 'id' | 'event'>[]
  readonly groups: readonly Pick<Group, 'id' | 'event'>[]
}

/**
 * By whom it goes to. What comes back from an event was really there, for in a rehearsal nothing goes anywhere. Between a shelf and
 * somebody of the staff it is for the event it was said for.
 */
export function isMovedForRehearsal(
  { to, from, said }: { to: Holder; from: Holder | null; said: EventId },
  { events, ...places }: Places
): boolean {
  const going = eventOfHolder(to, places)
  if (going !== '') return isRehearsed(going, events)
  if (from && eventOfHolder(from, places) !== '') return false
  return isRehearsed(said, events)
}

function eventOfHolder(holder: Holder, { venues, groups }: Omit<Places, 'events'>): EventId {
  switch (holder.kind) {
    case 'badge':
      return holder.event
    case 'venue':
      return venues.find(({ id }) => id === holder.venue)?.event ?? ''
    case 'group':
      return groups.find(({ id }) => id === holder.group)?.event ?? ''
    case 'home':
    case 'staff':
    case 'lender':
      return ''
  }
}

export function isRehearsed(
  id: EventId,
  events: readonly Pick<Event, 'id' | 'rehearsal'>[]
): boolean {
  return events.some((one) => one.id === id && one.rehearsal === true)
}

/** E51: false where something was recorded while it was real, or where nobody knows since when it is a rehearsal. */
export function isOnlyRehearsed(
  { rehearsal = false, rehearsedFrom = 0 }: Pick<Event, 'rehearsal' | 'rehearsedFrom'>,
  records: readonly Pick<Fact, 'at'>[]
): boolean {
  return rehearsal && rehearsedFrom > 0 && records.every(({ at }) => at >= rehearsedFrom)
}

/** A rehearsal that was ended then and not brought back since: from when on its records may go; null where they stay. */
export function erasedFrom(event: Event, endedAt: Instant): Instant | null {
  const isEnded =
    event.rehearsal === true && isRemoved('events', event) && readRemoval(event)?.at === endedAt
  return isEnded ? endedAt + END_UNDO_MS : null
}
