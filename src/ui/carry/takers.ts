import type { EventId } from '../../domain/id.ts'
import type { Met } from '../../kit/tablets/sync-views.ts'
import type { Tablet } from '../../kit/tablets/views.ts'

export interface Taker {
  readonly device: string
  readonly name: string
  /** When it was met last; null: never. */
  readonly at: number | null
}

/** The other tablets of this event, the last met first; organizers read every event. */
export function takersOf(
  tablets: readonly Tablet[],
  met: readonly Met[],
  event: EventId
): readonly Taker[] {
  const atByDevice = new Map(met.map(({ device, at }) => [device, at]))
  return tablets
    .filter((one) => !one.self)
    .filter((one) => one.role === 'organizer' || event === '' || one.events.includes(event))
    .map(({ device, name }) => ({ device, name, at: atByDevice.get(device) ?? null }))
    .toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0))
}
