// Whether a tablet may leave, by what it told of itself.
import type { EventId, Id } from '../id.ts'
import { roomOf } from './room.ts'

interface TabletReport {
  readonly installed: boolean
  readonly persistent: boolean
  readonly precached: boolean
  readonly freeMiB: number
}

/** The parts of a report that should be so before a tablet leaves. */
function failing(check: TabletReport): readonly ('installed' | 'persistent' | 'precached')[] {
  return (['installed', 'persistent', 'precached'] as const).filter((part) => !check[part])
}

export function isReady({ check }: { readonly check: TabletReport | null }): boolean {
  return check !== null && failing(check).length === 0 && roomOf(check.freeMiB).kind !== 'little'
}

/** The tablets that join events one by one: organizers hold every key already. */
export function tabletsWithout<
  Tablet extends { readonly role: string; readonly events: readonly Id[] }
>(tablets: readonly Tablet[], event: EventId): readonly Tablet[] {
  return tablets.filter((one) => one.role !== 'organizer' && !one.events.includes(event))
}
