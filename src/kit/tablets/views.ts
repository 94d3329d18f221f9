import type { DeviceStatus } from '../../protocol/control-state.ts'
import type { Event } from '../../domain/entity.ts'
import type { FactBody, Reported } from '../../domain/fact.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import type {
  Day,
  DeviceId,
  EventId,
  Id,
  Instant,
  LenderId,
  SessionId,
  VenueId
} from '../../domain/id.ts'
import type { Tried } from '../../domain/tablets/departure.ts'
import type { Role } from '../views.ts'

export interface Me {
  readonly workspace: string
  readonly device: DeviceId
  readonly name: string
  readonly role: Role
  readonly practice: boolean
  /** What was chosen by hand on this tablet, and when (D8); empty until chosen. Screens ask which event is in sight. */
  readonly event: EventId
  readonly chosenOn?: Day
  readonly venue: VenueId
  /** The session chosen by hand, empty when the clock decides. */
  readonly session: SessionId
  /** Who is using the tablet: staff id, `~name`, or empty. */
  readonly by: string
  readonly byName: string
  /** Imports of which only a part is in: being written just now, or cut off. */
  readonly cutImports: readonly {
    readonly kind: ImportKind
    readonly event: EventId
    readonly lender: LenderId
    readonly at: Instant
  }[]
}

export interface Tablet {
  readonly device: DeviceId
  readonly name: string
  readonly role: Role
  readonly self: boolean
  readonly events: readonly Id[]
  readonly lastRecordAt: Instant | null
  readonly check: CheckReport | null
  /** What people tried on it (出発前チェック). */
  readonly tried: Tried | null
  readonly standing: TabletStanding
  /** Until when it may call, by the relay's clock. */
  readonly until: Instant | null
  /** Its last session, by the relay's clock, as last asked for; null: not known. */
  readonly seenAt: Instant | null
  /** Version of the app it told then. */
  readonly app: string
  /** While it waits: two words that its screen shows, too. */
  readonly words: readonly [number, number] | null
  /** Whether what a tablet that was cut off still had is waited for; null: it was not cut off. */
  readonly handing: 'awaited' | 'done' | 'given-up' | null
  /** Of the last erasure it has to carry out, whether it told that it did; null: none. */
  readonly forgot: boolean | null
}

export type TabletStanding = DeviceStatus

/** What a tablet could read: the facts that people need when it is lost. */
export interface Exposure {
  readonly device: DeviceId
  readonly name: string
  readonly role: Role
  readonly standing: TabletStanding
  readonly cutReason: 'left' | 'lost' | 'stolen' | null
  /** Known to the tablet that cut it off. */
  readonly cutAt: Instant | null
  /** Of the events it was given, as known here. `isErased`: the people's records were erased, and it told so. */
  readonly events: readonly {
    readonly event: Event
    readonly kinds: readonly ('badges' | 'roster' | 'care' | 'consents' | 'attendance')[]
    readonly children: number
    readonly families: number
  }[]
  readonly lenders: readonly string[]
  readonly seenAt: Instant | null
  readonly lastRecordAt: Instant | null
  readonly app: string
}

/** What a tablet said of itself the last time it was checked. */
export type CheckReport = Omit<FactBody<Reported>, 'kind' | 'subject'> & Pick<Reported, 'at'>

/** What this tablet holds of an event before it leaves (出発前チェック); the browser's part is handed in. */
export interface Held {
  readonly event: Event
  readonly peopleReadable: boolean
  readonly people: number
  readonly things: number
  readonly blocks: number
  readonly at: Instant | null
  /** Seconds this tablet's clock is ahead of the relay's; null: never met. */
  readonly clockOff: number | null
}

export interface InvitationRow {
  readonly id: string
  readonly role: Role
  readonly events: readonly Id[]
  readonly label: string
  readonly until: Instant
  readonly state: 'open' | 'used' | 'withdrawn' | 'expired'
  readonly device: string
}
