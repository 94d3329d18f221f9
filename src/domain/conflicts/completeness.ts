// Whether the records of all tablets have come, so that "nothing to decide" is known and not hoped. Rule Q25.
import { instantOf } from '../calendar.ts'
import type { Session } from '../entity.ts'
import type { DeviceId, Instant } from '../id.ts'

export interface KnownTablet {
  readonly device: DeviceId
  readonly name: string
  readonly self: boolean
  readonly lastRecordAt: Instant | null
  readonly seenAt: Instant | null
  /** Cut off: whether what it still had is waited for. */
  readonly handing: 'awaited' | 'done' | 'given-up' | null
}

export interface HeardTablet {
  readonly device: DeviceId
  readonly name: string
  readonly self: boolean
  /** Until when its records are known; null: nothing of it is. */
  readonly heardAt: Instant | null
  readonly isAwaited: boolean
}

/** While a session runs a tablet may be this long without contact before it counts as not heard. */
const RUNNING_MS = 30 * 60_000

/**
 * A tablet that was in contact, or wrote something that is here, after the last session that has begun ended has nothing of it left.
 * `sessions`: of all events.
 */
export function heardTablets(
  tablets: readonly KnownTablet[],
  sessions: readonly Pick<Session, 'day' | 'start' | 'end'>[],
  now: Instant
): readonly HeardTablet[] {
  const needed = neededUntil(sessions, now)
  return tablets
    .filter(({ handing }) => handing !== 'done' && handing !== 'given-up')
    .map(({ device, name, self, lastRecordAt, seenAt, handing }) => {
      const heard = Math.max(lastRecordAt ?? 0, seenAt ?? 0)
      const heardAt = heard === 0 ? null : heard
      const isLate = heardAt === null || heardAt < needed
      return { device, name, self, heardAt, isAwaited: !self && (handing === 'awaited' || isLate) }
    })
}

function neededUntil(
  sessions: readonly Pick<Session, 'day' | 'start' | 'end'>[],
  now: Instant
): Instant {
  const ends = sessions.flatMap(({ day, start, end }) =>
    instantOf(day, start) <= now ? [Math.min(instantOf(day, end), now - RUNNING_MS)] : []
  )
  return Math.max(0, ...ends)
}
