import type { PresenceCounts } from '../../domain/attendance/attendance.ts'
import type { Participant, Session, Venue } from '../../domain/entity.ts'
import type { Status } from '../../domain/fact.ts'
import type { FactId, Instant } from '../../domain/id.ts'
import type { Card, Namesake } from '../people/views.ts'

export interface Recent {
  readonly fact: FactId
  readonly at: Instant
  readonly participant: Participant
  readonly namesake: Namesake | null
  readonly status: Status
  readonly byName: string
  readonly device: string
  readonly mine: boolean
  readonly undone: boolean
}

export interface Reception {
  readonly session: Session
  readonly venue: Venue
  readonly cards: readonly Card[]
  readonly counts: PresenceCounts
  readonly recent: readonly Recent[]
  /** W7: children each tablet received, who has left among them; marks of other tablets are known up to then. */
  readonly others: readonly {
    readonly device: string
    readonly received: number
    readonly until: Instant
  }[]
  readonly mine: number
}

/** A child the session does not expect. */
export interface Elsewhere {
  readonly card: Card
  /** Where it is expected that day; none: on no day like this. */
  readonly venues: readonly string[]
  /** Where it was last seen that day. */
  readonly seen: {
    readonly venue: string
    readonly at: Instant
    readonly state: 'arrived' | 'left'
  } | null
}
