import type { Asset, Participant, Session } from '../../domain/entity.ts'
import type { MovedAnswer, RemovalAnswer } from '../../domain/conflicts/answers.ts'
import type { HeardTablet } from '../../domain/conflicts/completeness.ts'
import type { ConflictAnswer } from '../../domain/conflicts/questions.ts'
import type { AnsweredRoot, Condition, Holder, Status } from '../../domain/fact.ts'
import type { Day, EventId, FactId, Id, Instant } from '../../domain/id.ts'
import type { ChangedField } from '../../domain/removal.ts'
import type { Card, Namesake } from '../people/views.ts'

export type EntityAnswerKind = RemovalAnswer | MovedAnswer

/** One side of a contradiction: a fact, who said it, on which tablet and when. */
export interface Side extends Teller {
  readonly fact: FactId
  readonly words:
    | { readonly kind: 'status'; readonly status: Status; readonly picker: string | null }
    /** At a roll call, after it had gone. */
    | { readonly kind: 'seen'; readonly place: string }
    | { readonly kind: 'holder'; readonly holder: Holder; readonly name: string }
    | {
        readonly kind: 'condition'
        readonly condition: Condition
      }
    | { readonly kind: 'value'; readonly field: string; readonly value: string }
    | { readonly kind: 'answer'; readonly answer: EntityAnswerKind }
}

/** Asked of an event; of things, staff and lenders: `event` is empty. */
interface OfEvent {
  readonly id: string
  readonly event: EventId
  /** Further questions that are alike: one answer can be given to all. */
  readonly alike: readonly Alike[]
}

export interface Alike extends Titled {
  readonly id: string
}

export type Question =
  | (OfEvent & {
      readonly kind: 'mark'
      readonly participant: Participant
      readonly session: Session
      readonly sides: readonly Side[]
    })
  | (OfEvent & {
      readonly kind: 'custody'
      readonly asset: Asset
      readonly sides: readonly Side[]
    })
  | (OfEvent &
      Titled & {
        readonly kind: 'field'
        readonly sides: readonly Side[]
        /** Of a block of the plan. */
        readonly beside?: Beside
      })
  | (OfEvent & {
      readonly kind: 'twin'
      readonly one: Participant
      readonly other: Participant
      /** What is known of each. */
      readonly entered: readonly [Entered, Entered]
    })
  | (OfEvent & Titled & RemovalAsked)
  | (OfEvent & Titled & MovedAsked)

/** Removed here, changed or recorded there. */
interface RemovalAsked {
  readonly kind: 'removal'
  readonly root: AnsweredRoot
  readonly beside: Beside
  /** Null where only answers contradict each other. */
  readonly remover: Teller | null
  /** In words a screen can show: places and lenders by name. */
  readonly changed: readonly ChangedField[]
  /** How much more hangs on it than the remover saw. */
  readonly more: number
  /** Of a child: what was recorded by tablets that had not heard. */
  readonly written: readonly Side[]
  /** Answers that contradict each other. */
  readonly sides: readonly Side[]
}

/** On a day that is none of the event's any more. */
interface MovedAsked {
  readonly kind: 'moved'
  readonly about: 'moved' | 'marks'
  readonly root: 'sessions' | 'blocks' | 'participants'
  readonly beside: Beside
  readonly from: Day
  /** Null: that day went nowhere. */
  readonly to: Day | null
  /** How many children were marked on the day it stood on before. */
  readonly marks: number
  readonly sides: readonly Side[]
}

/** What tells a thing from others of its name. */
export interface Beside {
  readonly day: string
  readonly start: string
  readonly end: string
  readonly venue: string
}

export interface Teller {
  readonly at: Instant
  readonly byName: string
  readonly device: string
}

export interface Entered {
  readonly card: Card
  readonly siblings: readonly Participant[]
}

/** Two children that may be one, and the child they would be. */
export interface JoinedPair {
  readonly entered: readonly [Entered, Entered]
  readonly joined: Entered
}

/** What something is about. Of children, one or several with 、, the reading too; else it is empty. */
export interface Titled {
  readonly title: string
  readonly yomi: string
}

export interface Decision extends Teller, Titled {
  readonly fact: FactId
  /** Of which event; empty: of things, staff and lenders. */
  readonly event: EventId
  readonly subject: Id
  readonly namesake: Namesake | null
  readonly answer: ConflictAnswer['kind']
  readonly chosen: Side | null
  /** Of whom else the same was decided in the same act; all of it is taken back together. */
  readonly others: readonly Titled[]
}

/** Whether the records of all tablets have come. */
export interface Completeness {
  readonly isComplete: boolean
  readonly tablets: readonly HeardTablet[]
  /** The last contact with the relay. */
  readonly heardAt: Instant | null
}
