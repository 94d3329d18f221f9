// A whole day: each child once, however many sessions and venues it was in. Rule A25.
import type { PresenceById, PresenceCounts, PresenceState } from './attendance.ts'
import type { Participant } from '../entity.ts'
import type { Id, Instant } from '../id.ts'

export interface Counted {
  /** Whom the session expects, and who was marked there. */
  readonly people: readonly Participant[]
  readonly presence: PresenceById
}

interface OfDay {
  readonly state: PresenceState
  readonly at: Instant
}

/** Seen anywhere: what was said last of it. Never seen: looked for as long as one session misses it, else absent. */
export function countDay(sessions: readonly Counted[]): PresenceCounts {
  const ofDay = new Map<Id, OfDay>()
  for (const { people, presence } of sessions)
    for (const { id } of people) {
      const here = presence.get(id)
      const said: OfDay = { state: here?.state ?? 'yet', at: here?.at ?? -Infinity }
      const before = ofDay.get(id)
      ofDay.set(id, before ? lastOf(before, said) : said)
    }
  const counts = { expected: ofDay.size, arrived: 0, yet: 0, absent: 0, left: 0 }
  for (const { state } of ofDay.values()) counts[state]++
  return counts
}

function lastOf(before: OfDay, said: OfDay): OfDay {
  const [wasSeen, isSeen] = [isSighting(before), isSighting(said)]
  if (wasSeen && isSeen) return said.at >= before.at ? said : before
  if (wasSeen || isSeen) return wasSeen ? before : said
  return before.state === 'yet' ? before : said
}

function isSighting({ state }: OfDay): boolean {
  return state === 'arrived' || state === 'left'
}
