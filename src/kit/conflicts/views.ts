import type { Asset, Participant, Session } from '../../domain/entity.ts'
import type { Condition, Holder, Status } from '../../domain/fact.ts'
import type { FactId, Id, Instant } from '../../domain/id.ts'
import type { Card, Namesake } from '../people/views.ts'

/** One side of a contradiction: a fact, who said it, on which tablet and when. */
export interface Side {
  readonly fact: FactId
  readonly words:
    | { readonly kind: 'status'; readonly status: Status; readonly picker: string | null }
    | { readonly kind: 'holder'; readonly holder: Holder; readonly name: string }
    | {
        readonly kind: 'condition'
        readonly condition: Condition
      }
    | { readonly kind: 'value'; readonly field: string; readonly value: string }
  readonly at: Instant
  readonly byName: string
  readonly device: string
}

export type Question =
  | {
      readonly kind: 'mark'
      readonly id: string
      readonly participant: Participant
      readonly session: Session
      readonly sides: readonly Side[]
    }
  | {
      readonly kind: 'custody'
      readonly id: string
      readonly asset: Asset
      readonly sides: readonly Side[]
    }
  | {
      readonly kind: 'field'
      readonly id: string
      readonly title: string
      readonly yomi: string
      readonly sides: readonly Side[]
    }
  | {
      readonly kind: 'twin'
      readonly id: string
      readonly one: Participant
      readonly other: Participant
      /** What is known of each. */
      readonly entered: readonly [Entered, Entered]
      /** Further questions of entries that came in twice like these: one answer can be given to all. */
      readonly alike: readonly { readonly id: string; readonly child: Participant }[]
    }

export interface Entered {
  readonly card: Card
  readonly siblings: readonly Participant[]
}

/** What something is about. Of children, one or several with 、, the reading too; else it is empty. */
export interface Titled {
  readonly title: string
  readonly yomi: string
}

export interface Decision {
  readonly fact: FactId
  readonly subject: Id
  readonly at: Instant
  readonly byName: string
  readonly device: string
  readonly title: string
  readonly yomi: string
  readonly namesake: Namesake | null
  readonly answer: 'holds' | 'both' | 'same' | 'two'
  readonly chosen: Side | null
  /** Of whom else the same was decided in the same act; all of it is taken back together. */
  readonly others: readonly Titled[]
}
