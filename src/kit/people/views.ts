import type { Participant } from '../../domain/entity.ts'
import type { Day, FactId, Grade, Instant } from '../../domain/id.ts'
import type { History } from '../views.ts'
import type { Card } from '../../domain/people/card.ts'

export type { Card, Guardian, GuardianOf } from '../../domain/people/card.ts'

/** What tells a child from another who is called the same: the grade; badge and guardian where that is the same too. */
export interface Namesake {
  readonly grade: Grade
  /** 0 and empty where not needed or not known. */
  readonly badge: number
  readonly guardian: string
}

export interface Person {
  readonly card: Card
  readonly siblings: readonly Participant[]
  readonly history: readonly History[]
  /** To undo, so that a child who left is here again since it arrived; empty when there is no such mark. */
  readonly departure: readonly FactId[]
}

/** Taken off the roster: `gone` with nothing recorded, or `closed` on the days it was here. */
export interface OffRoster {
  readonly child: Participant
  readonly state: 'gone' | 'closed'
  readonly days: readonly Day[]
  readonly at: Instant
  readonly byName: string
  readonly device: string
}

/** What becomes of a child that is taken off: nothing is left, the days of its marks, or it was a slip at the door. */
export interface LeavingRoster {
  readonly child: Participant
  readonly way: 'gone' | 'closed' | 'slip'
  readonly days: readonly Day[]
}
