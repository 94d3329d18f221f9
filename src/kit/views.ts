// What several subjects tell screens: where this device stands before any view, and what was recorded of a child or a thing.
import type { Condition, Holder, Status } from '../domain/fact.ts'
import type { GuardianCalled, Vouched } from '../domain/day-facts.ts'
import type { FactId, Instant } from '../domain/id.ts'
import type { Role } from '../protocol/grants.ts'

export type { Role } from '../protocol/grants.ts'

/** `emptied`: this device was enrolled and its database is gone; `marker` is what was kept outside it. */
export type Start =
  | { readonly state: 'opening' }
  | { readonly state: 'new' }
  | { readonly state: 'emptied'; readonly marker: Marker }
  /** An organizer cut this tablet off, and it emptied itself: `marker.handed` records lie with the organizers. */
  | { readonly state: 'cut'; readonly marker: Marker }
  | { readonly state: 'inside' }
  /** Another tab of this device came in, or left: this page is to be opened anew. */
  | { readonly state: 'elsewhere' }

export interface Marker {
  readonly workspace: string
  readonly device: string
  readonly role: Role
  /** Records that were only on this device when the marker was written, and when that was. */
  readonly unsent: number
  readonly at: Instant
  /** Set when the tablet emptied itself because it was cut off: records it handed over before. */
  readonly handed?: number
}

export interface History {
  readonly fact: FactId
  readonly at: Instant
  readonly byName: string
  readonly device: string
  readonly words:
    | {
        readonly kind: 'mark'
        readonly status: Status
        readonly session: string
        readonly picker: string | null
      }
    | {
        readonly kind: 'moved'
        readonly to: string
        readonly holder: Holder
        /** Of a counted thing; null: a single one. */
        readonly quantity: number | null
        readonly note: string | null
      }
    | {
        readonly kind: 'conditioned'
        readonly condition: Condition
        readonly note: string | null
      }
    | { readonly kind: 'decided' }
    /** Went with somebody nobody had registered. */
    | ({ readonly kind: 'vouched' } & Pick<
        Vouched,
        'picker' | 'relation' | 'agreed' | 'phone' | 'how' | 'reason'
      >)
    /** A guardian was telephoned about the child, or about its family. */
    | ({ readonly kind: 'called' } & Pick<GuardianCalled, 'phone' | 'answer' | 'saidAt'>)
    /** 緊急で見る: care and telephone, past the PIN. */
    | { readonly kind: 'looked' }
  readonly standing: boolean
  readonly undone: boolean
}
