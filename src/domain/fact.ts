// What happened, as tablets wrote it down. Facts are only ever added; `prev` names the facts the writer saw.
import type {
  GuardianCalled,
  CareConfirmed,
  Checked,
  ClosedDay,
  Consented,
  IncidentNoted,
  Ran,
  RollCalled,
  PersonSeen,
  Vouched
} from './day-facts.ts'
import type { Changed, Created } from './entity.ts'
import type { FactHeader } from './fact-header.ts'
import type {
  AssetId,
  Day,
  DeviceId,
  EventId,
  FactId,
  GroupId,
  Id,
  Instant,
  ParticipantId,
  SessionId,
  VenueId
} from './id.ts'

export type Status = 'arrived' | 'absent' | 'left' | 'cleared'

/** The row a mark belongs to is its session. `saidAt`: the time a person gave, when it is not the tap's. */
export interface Mark extends FactHeader {
  readonly kind: 'mark'
  readonly session: SessionId
  readonly participant: ParticipantId
  readonly status: Status
  readonly picker: string | null
  readonly saidAt: Instant | null
}

/** Who holds a thing. `home`: back in its place. A badge is named by number, never by child. */
export type Holder =
  | { readonly kind: 'home' }
  | { readonly kind: 'group'; readonly group: GroupId }
  | { readonly kind: 'badge'; readonly number: number; readonly event: EventId }
  | { readonly kind: 'staff'; readonly person: string }
  | { readonly kind: 'venue'; readonly venue: VenueId }
  | { readonly kind: 'lender' }

/** `quantity` is null for a unit; for a lot it is how many moved, and movements add up. */
export interface Moved extends FactHeader {
  readonly kind: 'moved'
  readonly asset: AssetId
  readonly to: Holder
  readonly from: Holder | null
  readonly quantity: number | null
  readonly note: string | null
}

export type Condition = 'fine' | 'broken' | 'missing-part' | 'lost'

export interface Conditioned extends FactHeader {
  readonly kind: 'conditioned'
  readonly asset: AssetId
  readonly condition: Condition
  readonly note: string | null
}

/** A person settled a contradiction: `chosen` holds, or null when all `prev` may stand. */
export interface Decided extends FactHeader {
  readonly kind: 'decided'
  readonly subject: Id
  readonly chosen: FactId | null
  readonly note: string | null
}

/** The facts in `prev` are taken back; what they had superseded stands again. */
export interface Voided extends FactHeader {
  readonly kind: 'voided'
  readonly subject: Id
}

/** Two entries of the roster are, or are not, one person. `subject` < `other` as strings. */
export interface Paired extends FactHeader {
  readonly kind: 'same' | 'notsame'
  readonly subject: Id
  readonly other: Id
}

/** A walk-in that was a slip: the entry counts no more. `prev`: what was known of it. */
export interface Withdrawn extends FactHeader {
  readonly kind: 'withdrawn'
  readonly subject: Id
}

/**
 * A person answered what no fact stands for, but an entity: whether something stays removed, or moves along. The entity says what
 * holds; this says who decided, so that two answers can be told apart. `day`: on which it stood, else empty. `before`: what taking
 * the answer back writes.
 */
export interface Answered extends FactHeader {
  readonly kind: 'answered'
  readonly subject: Id
  readonly root: AnsweredRoot
  readonly about: 'removal' | 'moved' | 'marks'
  readonly answer: 'keep' | 'remove' | 'along' | 'there'
  readonly day: Day
  readonly before: readonly (string | number)[]
}

export type AnsweredRoot =
  | 'events'
  | 'venues'
  | 'sessions'
  | 'groups'
  | 'staff'
  | 'lenders'
  | 'blocks'
  | 'assets'
  | 'participants'
  | 'templates'

export type Value = string | number | boolean | null

/** A field too dear for last-writer-wins: allergies, guardian, consent, owner of a thing. */
export interface FieldSet extends FactHeader {
  readonly kind: 'field'
  readonly subject: Id
  readonly field: Field
  readonly value: Value
}

/** What a child's entry says itself, too: the fact beside it tells who wrote it and what stood. Rules F12–F15. */
export type EntryField =
  | 'sei'
  | 'mei'
  | 'seiYomi'
  | 'meiYomi'
  | 'callName'
  | 'grade'
  | 'group'
  | 'venue'
  | 'badge'
  | 'days'
  | 'sessions'
  | 'note'

/** What a block of the plan says itself, too: the fact beside it tells who wrote it and what stood. */
export type BlockField =
  | 'blockTitle'
  | 'blockStart'
  | 'blockMinutes'
  | 'blockOwner'
  | 'blockPlace'
  | 'blockMaterials'
  | 'blockPlanB'
  | 'blockGoal'
  | 'blockDoing'
  | 'blockSaying'
  | 'blockSafety'
  | 'blockLinks'
  | 'blockAnchor'
  | 'blockStation'

export type Field =
  | EntryField
  | BlockField
  | 'guardian'
  | 'guardianYomi'
  | 'relation'
  | 'phone'
  | 'phone2'
  | 'pickers'
  | 'goesHomeAlone'
  | 'allergy'
  | 'medicine'
  | 'care'
  | 'photo'
  | 'insurance'
  | 'told'
  /** What an entry said before it was taken off the roster (people/off-roster.ts). */
  | 'offRoster'
  | 'owner'

/** What a tablet says of itself: 出発前チェック, and up to when it has told its records. */
export interface Reported extends FactHeader {
  readonly kind: 'reported'
  readonly subject: DeviceId
  readonly event: EventId
  readonly people: number
  readonly things: number
  readonly blocks: number
  readonly installed: boolean
  readonly persistent: boolean
  readonly precached: boolean
  readonly freeMiB: number
  readonly app: string
}

/** A device's name, given at the invitation or later. */
export interface Named extends FactHeader {
  readonly kind: 'named'
  readonly subject: DeviceId
  readonly name: string
}

/** All that was to be forgotten up to this entry of the control log is gone from this tablet. */
export interface Forgot extends FactHeader {
  readonly kind: 'forgot'
  readonly subject: DeviceId
  readonly seq: number
}

export type ExportWhat = 'attendance' | 'roster' | 'equipment' | 'disclosure' | 'paper-roster'

/** Somebody took records out of the kit: a file or a paper, which nobody can call back. */
export interface Exported extends FactHeader {
  readonly kind: 'exported'
  readonly subject: Id
  readonly what: ExportWhat
}

/** The records of an event's people that are erased each in their time. */
export type PersonalKind = 'care' | 'roster' | 'consents' | 'incidents'

export type ErasedWhat = 'family' | PersonalKind

/** Records of an event's people were erased; says how many, never whose. */
export interface Erased extends FactHeader {
  readonly kind: 'erased'
  readonly subject: Id
  readonly what: ErasedWhat
  readonly families: number
  readonly children: number
  /** Entry of the control log from which on they are gone. */
  readonly seq: number
}

/** Care was opened: of this child, or, where it is the event's, that of a whole meal. */
export interface Looked extends FactHeader {
  readonly kind: 'looked'
  readonly subject: Id
}

/** The PIN of a tablet was forgotten and another tablet of the event opened it. */
export interface Unlocked extends FactHeader {
  readonly kind: 'unlocked'
  readonly subject: DeviceId
  readonly helper: DeviceId
}

/** Records of a tablet that were set apart, and that an organizer did not take over. */
export interface Dropped extends FactHeader {
  readonly kind: 'dropped'
  readonly subject: DeviceId
  readonly records: number
}

/** Nobody waits any more for what a tablet that was cut off has not handed over; so many records of it were dropped with that. */
export interface GivenUp extends FactHeader {
  readonly kind: 'givenUp'
  readonly subject: DeviceId
  readonly records: number
}

export type Fact =
  | Forgot
  | RollCalled
  | PersonSeen
  | Ran
  | ClosedDay
  | IncidentNoted
  | Vouched
  | Consented
  | CareConfirmed
  | GuardianCalled
  | Checked
  | Exported
  | Erased
  | Looked
  | Unlocked
  | Dropped
  | GivenUp
  | Mark
  | Moved
  | Conditioned
  | Decided
  | Voided
  | Answered
  | Paired
  | Withdrawn
  | FieldSet
  | Reported
  | Named

/** The facts of one kind. */
export type FactOf<Kind extends Fact['kind'], F extends Fact = Fact> = F extends Fact
  ? Kind extends F['kind']
    ? F
    : never
  : never

/** What a fact says, without who recorded it when. */
export type FactBody<F extends Fact = Fact> = F extends Fact ? Omit<F, keyof FactHeader> : never

/** What a rule decided to write; the tablet adds id, time, person and device. */
export type Draft<F extends Fact = Fact> = F extends Fact
  ? Omit<F, 'id' | 'at' | 'by' | 'device'>
  : never

/** Plain data for the tablet to write: one act of a person, one transaction. */
export interface Writes {
  readonly created: readonly Created[]
  readonly changed: readonly Changed[]
  readonly facts: readonly Draft[]
}
