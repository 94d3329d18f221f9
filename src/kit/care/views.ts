import type { Session, Venue } from '../../domain/entity.ts'
import type { MealCare } from '../../domain/care/meal.ts'
import type { Participant } from '../../domain/entity.ts'
import type { ConsentItem, ConsentNote, ConsentState } from '../../domain/people/consents.ts'
import type { Day, FactId, Id, Instant } from '../../domain/id.ts'
import type { Card } from '../people/views.ts'
import type { Fault } from '../fault.ts'

/** おひるの前に: everybody with care who is expected in a session, in the order of よみ. */
export interface Meal {
  readonly session: Session
  readonly venue: Venue
  readonly day: Day
  readonly children: readonly MealChild[]
  /** Families of which nothing of care or consents was read in. */
  readonly familiesUnread: number
}

export interface MealChild extends Omit<MealCare, 'confirmed'> {
  readonly confirmed: {
    readonly fact: FactId
    readonly at: Instant
    readonly byName: string
    readonly device: string
  } | null
}

/** だれが 見たか. `child` null: whose records were erased. */
export interface CareLook {
  readonly fact: FactId
  readonly at: Instant
  readonly byName: string
  readonly device: string
  readonly what: 'child' | 'meal' | 'unlocked'
  readonly child: Participant | null
  /** `unlocked`: the tablet whose PIN was taken away; `device` is the one that helped. */
  readonly opened: string
}

export interface ConsentTold extends Omit<ConsentState, 'note' | 'history'> {
  readonly note: ConsentLine | null
  readonly history: readonly ConsentLine[]
}

export interface ConsentLine extends Omit<ConsentNote, 'by'> {
  readonly byName: string
}

/** Of each child the items nobody has answered; who has answered all is not in it. */
export type ConsentGaps = Readonly<Record<Id, readonly ConsentItem[]>>

/** A child's card opened past PIN and covered names; `unsaved`: the fact of it could not be written. */
export interface EmergencyChild {
  readonly card: Card
  readonly unsaved: Fault | null
}
