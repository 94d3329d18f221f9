// What screens read. Every view is plain data, complete, and cheap to compute from the read model.
import type { Case } from '../domain/equipment/case.ts'
import type { Thing } from '../domain/equipment/thing.ts'
import type {
  Asset,
  Badge,
  Block,
  Event,
  Group,
  Lender,
  Participant,
  Session,
  Staff,
  Venue
} from '../domain/entity.ts'
import type { Holder, PersonalKind, Status } from '../domain/fact.ts'
import type { RecordGroup } from '../domain/record-group.ts'
import type { Day, DeviceId, FactId, Grade, Id, Instant } from '../domain/id.ts'
import type { LockMinutes } from '../domain/lock/lock.ts'

export type Role = 'organizer' | 'facilitator' | 'volunteer'

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

export interface Me {
  readonly workspace: string
  readonly device: DeviceId
  readonly name: string
  readonly role: Role
  readonly practice: boolean
  /** What this tablet is set to; empty until chosen. */
  readonly event: Id
  readonly venue: Id
  /** The session chosen by hand, empty when the clock decides. */
  readonly session: Id
  /** Who is using the tablet: staff id, `~name`, or empty. */
  readonly by: string
  readonly byName: string
  /** Imports of which only a part is in: being written just now, or cut off. */
  readonly cutImports: readonly {
    readonly kind: 'roster' | 'equipment' | 'plan'
    readonly event: Id
    readonly lender: Id
    readonly at: Instant
  }[]
}

/** Numbers are records (facts and edits), as people count them. */
export interface Met {
  readonly device: DeviceId
  readonly name: string
  readonly at: Instant
  /** Own records the relay does not have and that tablet holds. */
  readonly copies: number
  /** Frames it told of that are not here. */
  readonly lacking: number
}

export interface SyncStatus {
  readonly link: 'offline' | 'moving' | 'done' | 'practice' | 'needs-you'
  readonly toSend: number
  /** Null: nothing is proven to exist elsewhere, nothing is proven to be missing (shown as —). */
  readonly toReceive: number | null
  readonly oldestUnsentAt: Instant | null
  readonly lastHeardAt: Instant | null
  readonly mine: {
    readonly here: number
    readonly handed: number
    readonly delivered: number
    readonly deliveredAt: Instant | null
  }
  readonly groups: readonly {
    readonly group: RecordGroup
    readonly here: number
    readonly delivered: number
  }[]
  readonly waitingFor: readonly { readonly device: string; readonly records: number | null }[]
  /** Tablets met hand to hand, the latest first. */
  readonly met: readonly Met[]
  /** Records of others that this tablet carries to the relay. */
  readonly carried: number
  /** Of these, what no tablet is known to hold but its author, who counts on this one. */
  readonly carriedAlone: number
  readonly setAside: number
  readonly problem: SyncProblem | null
}
export type SyncProblem =
  | 'not-saved'
  | 'update-needed'
  | 'relay-full'
  /** It answers, and cannot write: its data file is not where it was, or its disk fails. */
  | 'relay-broken'
  /** It waits for an organizer's tablet before it takes more of this one, which was set back or copied very often. */
  | 'relay-crowded'
  /** It does not know this workspace any more; an organizer gives it the log again. */
  | 'relay-lost'
  /** It was set back to before this tablet joined. */
  | 'relay-behind'
  /** It has another history of the workspace than this tablet. */
  | 'relay-differs'
  | 'clock-off'
  | 'shut-out'
  | 'not-a-relay'
  | 'reload-needed'
  /** An organizer lets this tablet rest; it records on. */
  | 'paused'
  | 'ended'
  /** Joined by a link: an organizer has to let it in. */
  | 'waiting'
  /** Another copy of this tablet talks to the relay, too. Nothing is lost; this one wants an invitation of its own. */
  | 'cloned'

export interface EventView {
  readonly event: Event
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
  readonly groups: readonly Group[]
  readonly staff: readonly Staff[]
  readonly lenders: readonly Lender[]
  /** False while this tablet has no keys for the event's people (W4). */
  readonly peopleReadable: boolean
}

export type CardState = 'yet' | 'arrived' | 'absent' | 'left'

export interface Card {
  readonly participant: Participant
  readonly state: CardState
  readonly at: Instant | null
  readonly byName: string
  readonly device: string
  readonly picker: string | null
  /** 配慮: anything in care. Words only for those who may see them. */
  readonly care: { readonly allergy: string; readonly medicine: string; readonly other: string }
  readonly photo: 'yes' | 'inside' | 'no' | 'unknown'
  readonly insured: boolean | null
  /** Over all entries of the child: several names or telephones stand in one text. */
  readonly guardian: Guardian
  /** Each with her own telephones; several only where entries that were joined say other things. */
  readonly guardians: readonly GuardianOf[]
  /** Joined entries: people only some of them name for taking the child. */
  readonly namedInPart: readonly string[]
  /** How often the child was entered, and the families of its entries. */
  readonly entries: number
  readonly families: readonly Id[]
  /** The same for brothers and sisters, also across entries that were joined. */
  readonly household: Id
  /** Contradictory marks stand side by side; see questions. */
  readonly asked: boolean
}

export interface Guardian {
  readonly name: string
  readonly yomi: string
  readonly relation: string
  readonly phone: string
  readonly phone2: string
  readonly pickers: string
  readonly goesHomeAlone: boolean
}

/** As one entry of the child has it: where an answer about it is written. */
export interface GuardianOf extends Guardian {
  readonly entry: Id
  readonly family: Id
}

export interface Counts {
  readonly expected: number
  readonly arrived: number
  readonly yet: number
  readonly absent: number
  readonly left: number
}

/** What tells a child from another who is called the same: the grade; badge and guardian where that is the same too. */
export interface Namesake {
  readonly grade: Grade
  /** 0 and empty where not needed or not known. */
  readonly badge: number
  readonly guardian: string
}

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
  readonly counts: Counts
  readonly recent: readonly Recent[]
  /** W7: children each tablet received, who has left among them; marks of other tablets are known up to then. */
  readonly others: readonly {
    readonly device: string
    readonly received: number
    readonly until: Instant
  }[]
  readonly mine: number
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
        readonly condition: 'fine' | 'broken' | 'missing-part' | 'lost'
        readonly note: string | null
      }
    | { readonly kind: 'decided' }
    /** 緊急で見る: care and telephone, past the PIN. */
    | { readonly kind: 'looked' }
  readonly standing: boolean
  readonly undone: boolean
}

export interface Person {
  readonly card: Card
  readonly siblings: readonly Participant[]
  readonly history: readonly History[]
  /** To undo, so that a child who left is here again since it arrived; empty when there is no such mark. */
  readonly departure: readonly FactId[]
}

/** No child here on purpose: what a volunteer may see too. */

export interface RecentAct extends History {
  readonly asset: Asset
}

export interface Equipment {
  readonly things: readonly Thing[]
  /** Those of things that belong to one; see `looseCase` for the others. */
  readonly cases: readonly Case[]
  /** What was last recorded of any thing, latest first. */
  readonly recent: readonly RecentAct[]
  readonly badges: readonly Badge[]
  readonly groups: readonly Group[]
  readonly staff: readonly Staff[]
  readonly venues: readonly Venue[]
  /** Yen by asset, only where this device may know it. */
  readonly yen: Readonly<Record<Id, number>>
}

export interface Plan {
  readonly day: Day
  readonly dayNumber: number
  readonly blocks: readonly Block[]
}

export interface Summary {
  readonly event: Event
  readonly sessions: readonly {
    readonly session: Session
    readonly venue: Venue
    readonly counts: Counts
    readonly cards: readonly Card[]
    readonly byGrade: readonly { readonly grade: Grade; readonly counts: Counts }[]
    readonly byGroup: readonly { readonly group: Group | null; readonly counts: Counts }[]
    readonly byFamily: readonly {
      readonly family: Id
      readonly name: string
      readonly yomi: string
      readonly counts: Counts
    }[]
  }[]
  readonly equipment: {
    readonly home: number
    readonly out: number
    /** Neither home nor counted as broken; whoever had it last. */
    readonly lost: number
    readonly broken: number
    readonly total: number
  }
  readonly questions: readonly Question[]
  readonly tablets: readonly Tablet[]
}

/** One side of a contradiction: a fact, who said it, on which tablet and when. */
export interface Side {
  readonly fact: FactId
  readonly words:
    | { readonly kind: 'status'; readonly status: Status; readonly picker: string | null }
    | { readonly kind: 'holder'; readonly holder: Holder; readonly name: string }
    | {
        readonly kind: 'condition'
        readonly condition: 'fine' | 'broken' | 'missing-part' | 'lost'
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

/** What a person answered: one side holds, all stand, or (twins) the same child or two children. */
export type Answer =
  | { readonly kind: 'holds'; readonly fact: FactId }
  | { readonly kind: 'both' }
  | { readonly kind: 'same' }
  | { readonly kind: 'two' }

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

export interface Tablet {
  readonly device: DeviceId
  readonly name: string
  readonly role: Role
  readonly self: boolean
  readonly events: readonly Id[]
  readonly lastRecordAt: Instant | null
  readonly check: CheckReport | null
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

export type TabletStanding = 'active' | 'waiting' | 'paused' | 'ended' | 'cut'

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

/** A frame the relay set apart: an organizer takes its records over, or not. */
export interface Apart {
  /** Frame id, hexadecimal. */
  readonly id: string
  readonly device: DeviceId
  readonly name: string
  /** `unreadable`, `waits`: in its stream, and not in any document: nobody can open it, or what it builds on does not come. */
  readonly why: 'revoked' | 'superseded' | 'fork' | 'unreadable' | 'waits'
  /** 0: not known. */
  readonly receivedAt: Instant
  /** False: no key here opens it. */
  readonly isReadable: boolean
  readonly records: number
  /** When the first and the last of them were recorded. */
  readonly from: Instant | null
  readonly until: Instant | null
  /** Group of records, and how many. */
  readonly groups: readonly { readonly group: RecordGroup; readonly records: number }[]
  /** What they say, one line each, the latest first; at most fifty. */
  readonly lines: readonly ApartLine[]
}

export type ApartLine =
  | {
      readonly kind: 'mark'
      readonly at: Instant
      readonly title: string
      readonly status: Status
      readonly session: string
    }
  | {
      readonly kind: 'moved'
      readonly at: Instant
      readonly title: string
      readonly holder: Holder
      readonly holderName: string
    }
  | { readonly kind: 'field'; readonly at: Instant; readonly title: string; readonly field: string }
  | { readonly kind: 'other'; readonly at: Instant | null; readonly title: string }

/** The recovery sheet of this workspace, as the tablet at hand knows it. */
export interface RecoveryState {
  /** This tablet still holds the secret: it can be printed here, and is erased once the sheet was checked. */
  readonly isHere: boolean
  /** Number of the sheet in force. */
  readonly n: number
  /** False: a sheet of the first version of the kit, which lets nobody in. */
  readonly lets: boolean
  /** A new sheet another organizer has to confirm; `mine`: this tablet offered it. */
  readonly offer: { readonly n: number; readonly by: string; readonly mine: boolean } | null
  readonly organizers: number
  /** What was done since the latest organizer came in: 担当がかわるとき. `keys`: since the last cutting off, and since the sheet. */
  readonly since: { readonly sheet: boolean; readonly cut: number; readonly keys: boolean }
}

/** 消去の時期: what is to be erased, or will be. */
export interface Retention {
  readonly event: Event
  /** Days after the last one: care, roster, consents, incidents. */
  readonly days: readonly [number, number, number, number]
  readonly kinds: readonly {
    readonly kind: PersonalKind
    readonly due: Day
    readonly isDue: boolean
    /** When it was erased; null: not yet. */
    readonly erasedAt: Instant | null
    readonly families: number
    readonly children: number
    readonly records: number
  }[]
}

/** One erasure, and which tablets told that they carried it out. */
export interface Erasure {
  readonly id: FactId
  readonly at: Instant
  readonly event: Event | null
  readonly what: 'family' | PersonalKind
  readonly families: number
  readonly children: number
  readonly byName: string
  readonly done: readonly {
    readonly device: DeviceId
    readonly name: string
    readonly at: Instant
  }[]
  /** Not yet; `lastAt`: when it was last heard of. Cut-off tablets are listed as such. */
  readonly open: readonly {
    readonly device: DeviceId
    readonly name: string
    readonly lastAt: Instant | null
    readonly standing: TabletStanding
  }[]
  /** Who took these records out of the kit before, and how: the kit cannot call them back. */
  readonly exports: readonly {
    readonly at: Instant
    readonly what: string
    readonly byName: string
    readonly device: string
  }[]
  /** Until when backups of the relay may still hold them; null: not told in the settings. */
  readonly backupsUntil: Day | null
}

/** 開示: all that is held on one family. */
export interface Disclosure {
  readonly event: Event
  readonly family: Id
  readonly guardian: Guardian
  readonly children: readonly Person[]
  readonly consents: readonly {
    readonly field: string
    readonly value: string
    readonly at: Instant
    readonly byName: string
    readonly standing: boolean
  }[]
  /** Every value that was ever recorded of family and children, with when and by whom. */
  readonly fields: readonly {
    readonly subject: string
    readonly field: string
    readonly value: string
    readonly at: Instant
    readonly byName: string
    readonly device: string
    readonly standing: boolean
  }[]
  readonly looks: readonly {
    readonly at: Instant
    readonly byName: string
    readonly device: string
  }[]
  readonly tablets: readonly { readonly device: DeviceId; readonly name: string }[]
  readonly exports: Erasure['exports']
}

/** What the papers for guardians and volunteers are filled with. */
export interface Settings {
  readonly name: string
  readonly contact: string
  readonly phone: string
  readonly email: string
  readonly purpose: string
  readonly backupDays: number
  /** Address of the relay. */
  readonly relay: string
}

export interface CheckReport {
  readonly at: Instant
  readonly event: Id
  readonly people: number
  readonly things: number
  readonly blocks: number
  readonly installed: boolean
  readonly persistent: boolean
  readonly precached: boolean
  readonly freeMiB: number
  readonly app: string
}

/** What this tablet holds of an event before it leaves (出発前チェック); the browser's part is handed in. */
export interface Held {
  readonly event: Event
  readonly peopleReadable: boolean
  readonly people: number
  readonly things: number
  readonly blocks: number
  readonly at: Instant | null
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

/** The PIN before the section of people, in this tab. */
export interface LockState {
  readonly isSet: boolean
  /** True without a PIN, too. */
  readonly isOpen: boolean
  /** Until the next try is taken; 0: at once. */
  readonly pauseMs: number
  /** Tries before the next pause. */
  readonly triesLeft: number
  readonly minutes: LockMinutes
}
