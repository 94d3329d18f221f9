import type { PresenceCounts } from '../../domain/attendance/attendance.ts'
import type { Event, Group, Session, Venue } from '../../domain/entity.ts'
import type { StandingOnDay } from '../../domain/event/change-days.ts'
import type { Erasure } from '../retention/views.ts'
import type { Day, FamilyId, Grade, Id, Instant } from '../../domain/id.ts'
import type { ToldAnswer } from '../../domain/event/calls.ts'
import type { Card } from '../people/views.ts'
import type { Tablet } from '../tablets/views.ts'

export type { EventView } from '../../domain/event/event-view.ts'

/** The days of an event and all that would go along if they moved. */
export interface EventDays {
  readonly event: Event
  readonly days: readonly StandingOnDay[]
  readonly children: number
  readonly families: number
  /** Of each child when it comes; null: on all days. */
  readonly coming: readonly { readonly dates: readonly Day[] | null; readonly household: Id }[]
  /** Files and papers that name the days as they were. */
  readonly handedOut: Erasure['exports']
}

/** Whom to call after days moved, and what they said. */
export interface CallList {
  readonly event: Event
  /** Each child once; families are read from them. */
  readonly cards: readonly Card[]
  /** By household; who is not in it is still to be called. */
  readonly told: readonly {
    readonly household: Id
    readonly answer: ToldAnswer
    readonly at: Instant
    readonly byName: string
  }[]
}

export interface Summary {
  readonly event: Event
  readonly sessions: readonly {
    readonly session: Session
    readonly venue: Venue
    readonly counts: PresenceCounts
    readonly cards: readonly Card[]
    readonly byGrade: readonly { readonly grade: Grade; readonly counts: PresenceCounts }[]
    readonly byGroup: readonly { readonly group: Group | null; readonly counts: PresenceCounts }[]
    readonly byFamily: readonly {
      readonly family: FamilyId
      readonly name: string
      readonly yomi: string
      readonly counts: PresenceCounts
    }[]
  }[]
  /** Of all sessions of the day, each child once; null where that says no more than the sessions do. */
  readonly day: PresenceCounts | null
  readonly equipment: {
    readonly home: number
    readonly out: number
    /** Neither home nor counted as broken; whoever had it last. */
    readonly lost: number
    readonly broken: number
    readonly total: number
  }
  readonly tablets: readonly Tablet[]
}

/** Of one event among others. */
export interface EventTally {
  readonly children: number
  /** Children who came, each once; null when the records were erased and only sums are left. */
  readonly came: number | null
  /** Open questions about its people and sessions; null for who is not asked. */
  readonly open: number | null
}
