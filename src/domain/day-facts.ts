// What the running day writes down: roll calls, releases, consents, incidents, and its end.
import type { FactHeader } from './fact-header.ts'
import type {
  BlockId,
  Day,
  DeviceId,
  EventId,
  Id,
  IncidentId,
  Instant,
  ParticipantId,
  RollCallId,
  SessionId,
  VenueId
} from './id.ts'

/** 点呼. `session` empty: of the whole day. Everybody on the roster counts at an evacuation, adults too. */
export interface RollCalled extends FactHeader {
  readonly kind: 'rollCall'
  readonly subject: RollCallId
  readonly event: EventId
  readonly day: Day
  readonly session: SessionId
  readonly why: 'move' | 'meal' | 'return' | 'evacuation'
  readonly state: 'begun' | 'ended'
}

/**
 * Somebody was seen at a roll call: a `person` of the roster (in the people's documents), or a `badge` by its number (where volunteers
 * read along; the other is empty or 0). `isCopy`: the same tap told a person, too, and this is for those who may not read names.
 * `counted`: as one of a group that was counted. `place`: where, as far as it was said.
 */
export interface PersonSeen extends FactHeader {
  readonly kind: 'seen'
  readonly subject: RollCallId
  readonly person: ParticipantId
  readonly badge: number
  readonly how: 'seen' | 'counted' | 'scanned' | 'elsewhere'
  readonly isCopy: boolean
  readonly place: string
}

/** What a block really did, in minutes of its day. */
export interface Ran extends FactHeader {
  readonly kind: 'ran'
  readonly subject: BlockId
  readonly event: EventId
  readonly what: 'began' | 'ended' | 'left-out' | 'plan-b'
  readonly minute: number
}

/** おわりの確認 of a day at a venue (empty: of all); `open`: how many lines stayed open. */
export interface ClosedDay extends FactHeader {
  readonly kind: 'closedDay'
  readonly subject: EventId
  readonly day: Day
  readonly venue: VenueId
  readonly state: 'closed' | 'open-again'
  readonly open: number
}

/**
 * One line of an incident or near miss. Only ever added: what is known later is one line more. `text`: a word of a list or free.
 * `about`: a person of the roster, whose name then stands in `text`; `badge`: by number only, 0 for none. `saidAt`: when it happened.
 */
export interface IncidentNoted extends FactHeader {
  readonly kind: 'incident'
  readonly subject: IncidentId
  readonly event: EventId
  readonly line:
    | 'what'
    | 'who'
    | 'where'
    | 'did'
    | 'told'
    | 'note'
    | 'report'
    | 'closed'
    | 'reopened'
  readonly text: string
  readonly about: ParticipantId
  readonly badge: number
  readonly saidAt: Instant | null
}

/**
 * A child went with somebody nobody had registered. `agreed`: the guardian who said yes on the telephone, at the number `phone`;
 * `decided`: nobody was reached, and the one in charge let the child go for a reason. Names of its own, because it outlives the roster.
 */
export interface Vouched extends FactHeader {
  readonly kind: 'vouched'
  readonly subject: ParticipantId
  readonly session: SessionId
  readonly child: string
  readonly picker: string
  readonly relation: string
  readonly agreed: string
  readonly phone: string
  readonly how: 'agreed' | 'decided'
  readonly reason: string
}

/** One consent as it was given: `item` is a word of people/consents.ts, `version` of the leaflet, `signedOn` a day or empty. */
export interface Consented extends FactHeader {
  readonly kind: 'consented'
  readonly subject: Id
  readonly item: string
  readonly answer: 'yes' | 'inside' | 'no' | 'withdrawn'
  readonly version: string
  readonly signer: string
  readonly way: 'paper' | 'form' | 'phone' | 'there'
  readonly signedOn: Day
}

/** Somebody made sure of a child's care at a meal, before a medicine, before a move of that day. */
export interface CareConfirmed extends FactHeader {
  readonly kind: 'careConfirmed'
  readonly subject: ParticipantId
  readonly day: Day
  readonly about: 'meal' | 'medicine' | 'move'
}

/**
 * A guardian was telephoned about a child or a family. `dialled`: how it ended was not said (yet). `saidAt`: when somebody comes, or until
 * when one waits, where that was said.
 */
export interface GuardianCalled extends FactHeader {
  readonly kind: 'called'
  readonly subject: Id
  readonly day: Day
  readonly phone: string
  readonly answer: 'reached' | 'no-answer' | 'waits' | 'comes' | 'dialled'
  readonly note: string
  readonly saidAt: Instant | null
}

/**
 * What a person tried at 出発前チェック. `clockOff`: seconds the tablet's clock is ahead of the relay's; `bareStart`: when it last opened
 * without reaching any network; `spareOf`: the venue it lies ready at.
 */
export interface Checked extends FactHeader {
  readonly kind: 'checked'
  readonly subject: DeviceId
  readonly event: EventId
  readonly camera: 'unknown' | 'yes' | 'no'
  readonly sound: 'unknown' | 'yes' | 'no'
  readonly clockOff: number | null
  readonly bareStart: Instant | null
  readonly spareOf: VenueId
}
