// A child between arriving and leaving: what taking a departure back means, and which tablet received it. Rules A12, A13, X7.
import type { Presence, PresenceById } from './attendance.ts'
import type { Participant } from '../entity.ts'
import type { Fact } from '../fact.ts'
import type { DeviceId, FactId, Id, Instant, ParticipantId } from '../id.ts'

/** Presence of a session as if only these facts had been recorded. */
export type ReadPresence = (holds: (fact: Fact) => boolean) => PresenceById

/**
 * The marks to undo so that a child who left is here again since it arrived; empty when no arrival stood before. Several,
 * because one departure may hide another: corrected, or recorded at a second table.
 */
export function departureOf(participant: ParticipantId, read: ReadPresence): readonly FactId[] {
  const taken = new Set<FactId>()
  for (;;) {
    const shown = read((fact) => !taken.has(fact.id)).get(participant)
    if (shown?.state === 'arrived') return [...taken]
    const isOwn = shown?.state === 'left' && shown.carriedFrom === null
    if (!isOwn || shown.fact === null || taken.has(shown.fact)) return []
    taken.add(shown.fact)
  }
}

export interface Stay {
  readonly came: Instant | null
  readonly left: Instant | null
  /** Also after it has left. */
  readonly broughtBy: string | null
}

/** When a child came and when it left: who has left keeps the time it came, also in an earlier session of the day. */
export function staysIn(presence: PresenceById, read: ReadPresence): (child: Id) => Stay {
  const hasLeft = [...presence.values()].some(({ state }) => state === 'left')
  const before = hasLeft ? read(isNoDeparture) : presence
  return (child) => {
    const shown = presence.get(child)
    const came = before.get(child)
    return {
      came: wasHere(shown) && came?.state === 'arrived' ? came.at : null,
      left: shown?.state === 'left' ? shown.at : null,
      broughtBy: wasHere(shown) ? (came?.broughtBy ?? null) : null
    }
  }
}

function isNoDeparture(fact: Fact): boolean {
  return fact.kind !== 'mark' || fact.status !== 'left'
}

function wasHere(presence: Presence | undefined): boolean {
  return presence?.state === 'arrived' || presence?.state === 'left'
}

/** How many of the expected each tablet received: together as many as came, whether they have left or not. */
export function receivedByDevice(
  expected: readonly Participant[],
  read: ReadPresence
): ReadonlyMap<DeviceId, number> {
  const presence = read(() => true)
  const stays = read(isNoDeparture)
  const counts = new Map<DeviceId, number>()
  for (const { id } of expected) {
    const shown = presence.get(id)
    if (shown === undefined || !wasHere(shown)) continue
    const device = receiverOf(shown, stays.get(id))
    counts.set(device, (counts.get(device) ?? 0) + 1)
  }
  return counts
}

/** Picked up at another table, a child stays with the one that received it. */
function receiverOf(shown: Presence, stay: Presence | undefined): DeviceId {
  return shown.state === 'left' && stay?.state === 'arrived' ? stay.device : shown.device
}
