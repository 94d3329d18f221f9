// Where a child belongs, as its entry reads once a venue or a group was removed. Rule E38.
import type { Participant } from '../entity.ts'
import type { Id } from '../id.ts'

/** What was removed: venues and groups together, since ids are never the same. */
export type GonePlaces = ReadonlySet<Id>

/** An entry that names a removed group reads as without one, and at a removed venue as at any; what it says stays. */
export function placedAmong(
  entries: readonly Participant[],
  gone: GonePlaces
): readonly Participant[] {
  if (gone.size === 0) return entries
  return entries.map((one) => {
    const isPlaced = !gone.has(one.group) && !gone.has(one.venue)
    if (isPlaced) return one
    return {
      ...one,
      group: gone.has(one.group) ? '' : one.group,
      venue: gone.has(one.venue) ? '' : one.venue
    }
  })
}
