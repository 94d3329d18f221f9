import type { PresenceCounts } from '../../domain/attendance/attendance.ts'
import type { GuardianCalled, Vouched } from '../../domain/day-facts.ts'
import type { Session, Venue } from '../../domain/entity.ts'
import type { FactId, Id, Instant } from '../../domain/id.ts'
import type { PickupFamily } from '../../domain/release/waiting-families.ts'
import type { Reception } from '../attendance/views.ts'

/** A guardian was telephoned about the children of a family. */
export interface FamilyCall extends Pick<GuardianCalled, 'phone' | 'answer' | 'note' | 'saidAt'> {
  readonly fact: FactId
  readonly at: Instant
  readonly byName: string
  readonly device: string
}

export interface WaitingFamily extends PickupFamily {
  /** Under what a call about it is kept: the family, or a child without one. */
  readonly subject: Id
  /** Of the session's day, the latest first. */
  readonly calls: readonly FamilyCall[]
}

/** お迎え of one session. */
export interface Pickup extends Pick<Reception, 'others' | 'mine'> {
  readonly session: Session
  readonly venue: Venue
  readonly counts: PresenceCounts
  /** Whoever the session expects, family by family in the order of よみ. */
  readonly families: readonly WaitingFamily[]
}

/** A child went with somebody nobody had registered, with names of its own. */
export interface VouchedRelease extends Pick<
  Vouched,
  'child' | 'picker' | 'relation' | 'agreed' | 'phone' | 'how' | 'reason'
> {
  readonly fact: FactId
  readonly at: Instant
  readonly byName: string
  readonly device: string
  /** Empty: the session is not known any more. */
  readonly session: string
}
