// What screens may ask for. Each act answers with a Result; a refusal is a value the words layer can say.
import type { Answer, Apart, Disclosure, Exposure, Role, Settings } from './views.ts'
import type { Asset, Block, Group, Participant, Session, Venue } from '../domain/entity.ts'
import type { Holder, Status, PersonalKind } from '../domain/fact.ts'
import type { JoinedFamily } from '../domain/import/roster.ts'
import type { UnreadColumn } from '../domain/import/roster-unread.ts'
import type { Day, DeviceId, FactId, Grade, Id, Instant } from '../domain/id.ts'
import type { Encoding } from '../domain/import/encoding.ts'
import type { Delimiter } from '../domain/import/table.ts'
import type { LockMinutes, PinFlaw } from '../domain/lock/lock.ts'
import type { PlanChange } from '../domain/plan/plan.ts'
import type { Result } from '../lib/result.ts'

/** Why something was not done, in one closed list for the screen's words. `detail` never names a child. */
export type Fault =
  | { readonly kind: 'not-saved'; readonly full: boolean }
  | { readonly kind: 'no-relay' }
  | { readonly kind: 'relay-refused'; readonly refusal: string }
  | { readonly kind: 'relay-full' }
  | { readonly kind: 'relay-broken' }
  /** Asked too often: in a while it goes. */
  | { readonly kind: 'relay-busy' }
  | { readonly kind: 'admission-wrong' }
  | { readonly kind: 'needs-signal' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'practice-only-invented' }
  | { readonly kind: 'invitation-damaged' }
  | { readonly kind: 'invitation-used' }
  | { readonly kind: 'invitation-expired' }
  /** By the relay's clock, which is more than a day from this tablet's. */
  | { readonly kind: 'clocks-apart' }
  | { readonly kind: 'invitation-withdrawn' }
  | { readonly kind: 'invitation-foreign' }
  | { readonly kind: 'already-inside' }
  | {
      readonly kind: 'invalid'
      readonly field: string
      readonly why:
        | 'empty'
        | 'too-long'
        | 'order'
        | 'unknown'
        | 'too-many'
        | 'not-a-time'
        | 'not-a-number'
    }
  | { readonly kind: 'already'; readonly status: Status; readonly at: Instant }
  | { readonly kind: 'picker-missing' }
  /** Alone goes one child at a time. */
  | { readonly kind: 'alone-together' }
  /** Of several who were to go together this one could not, so nobody is written as gone. */
  | {
      readonly kind: 'not-released'
      readonly participant: Id
      readonly why: 'already' | 'picker-missing' | 'gone'
    }
  | { readonly kind: 'gone' }
  | { readonly kind: 'file-too-big'; readonly limitMiB: number }
  | { readonly kind: 'file-not-text' }
  | { readonly kind: 'file-empty' }
  | { readonly kind: 'file-too-many'; readonly limit: number }
  | { readonly kind: 'columns-missing'; readonly columns: readonly string[] }
  | { readonly kind: 'only-here'; readonly records: number }
  | { readonly kind: 'bundle-damaged' }
  | { readonly kind: 'bundle-other-workspace' }
  | { readonly kind: 'bundle-own' }
  | { readonly kind: 'bundle-newer' }
  /** Nobody would be left who can decide. */
  | { readonly kind: 'last-organizer' }
  /** Somebody else changed it at the same moment: try once more. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'sheet-damaged' }
  | { readonly kind: 'sheet-foreign' }
  /** The sheet is another one, or an old one. */
  | { readonly kind: 'sheet-not-in-force' }
  /** Records that were set apart are to be looked at first. */
  | { readonly kind: 'apart-first'; readonly records: number }
  /** This tablet waits for records of others: it cannot know what it would erase. */
  | { readonly kind: 'not-complete'; readonly records: number }
  | { readonly kind: 'pin-flaw'; readonly flaw: PinFlaw }
  | { readonly kind: 'pin-wrong'; readonly triesLeft: number }
  | { readonly kind: 'pin-pause'; readonly pauseMs: number }
  /** The PIN is to be given first. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'unlock-damaged' }
  /** Of another workspace or tablet, or for a number this one does not show any more. */
  | { readonly kind: 'unlock-not-this' }
  /** The helper has no part in the events of this tablet, rests, or was cut off. */
  | { readonly kind: 'unlock-not-allowed' }

export type Done<Value = null> = Promise<Result<Value, Fault>>

export interface Invited {
  readonly id: string
  /** The whole link with the secret in its fragment; the same text is shown as QR. */
  readonly link: string
  readonly label: string
  readonly until: Instant
}

/** What another tablet lacks, ready to be shown or shared. */
export interface Parcel {
  readonly bytes: Uint8Array
  readonly frames: number
  readonly records: number
  /** Equal on the tablet that took the same bytes: numbers of words. */
  readonly words: readonly [number, number]
  /** One still code, moving codes, or too large for any. */
  readonly way: 'still' | 'moving' | 'file'
  readonly fileName: string
  readonly file: Uint8Array
}

/** What came out of a bundle. Counts are frames but for `records`. */
export interface Unpacked {
  readonly from: DeviceId
  readonly name: string
  readonly frames: number
  readonly records: number
  readonly known: number
  /** Records that were here already; with `records` what the giver counted. */
  readonly knownRecords: number
  /** Waiting for what is still elsewhere. */
  readonly held: number
  readonly notForUs: number
  readonly bad: number
  readonly isCut: boolean
  readonly isSigned: boolean
  readonly needsControl: boolean
  /** The giver waits for an answer. */
  readonly asks: boolean
  /** Both hold the same of what both may read; null: the giver did not know who would take it. */
  readonly isSame: boolean | null
  readonly words: readonly [number, number]
}

/** A recovery sheet: what its QR holds, and its words in both lists. */
export interface Sheet {
  readonly n: number
  readonly link: string
  readonly relay: string
  readonly words: { readonly kana: readonly string[]; readonly english: readonly string[] }
  /** Three numbers of words (from 1) to be typed when it is not scanned back. */
  readonly ask: readonly number[]
}

export type ImportKind = 'roster' | 'equipment' | 'plan'

/** A file as read: what was recognised, and a proposal which column is what. Keys of `mapping` are column numbers. */
export interface ImportDraft {
  readonly kind: ImportKind
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly header: readonly string[]
  readonly sample: readonly (readonly string[])[]
  readonly rows: number
  readonly mapping: readonly string[]
  /** Every meaning a column can have for this kind; `skip` leaves it out. */
  readonly choices: readonly string[]
  /** … and those that several columns may have. */
  readonly shared: readonly string[]
}

export interface ImportRow {
  readonly line: number
  readonly title: string
  readonly second: string
  readonly state: 'new' | 'changed' | 'same' | 'doubtful' | 'bad'
  /** Codes of the reasons (bad, doubtful) or names of the changed fields, for the words layer. */
  readonly why: readonly string[]
  /** What a person looks at for a wrong guess: count; grade, guardian, telephones; minutes. */
  readonly shows: readonly ImportShown[]
}

/** `meaning`: as in `choices`. A grade is its code. */
export interface ImportShown {
  readonly meaning: string
  readonly text: string
}

export interface ImportPreview {
  readonly rows: readonly ImportRow[]
  readonly counts: Readonly<Record<ImportRow['state'], number>>
  /** Doubtful rows go in only when their line is accepted. */
  readonly doubtful: readonly number[]
  /** To be named above the rows: columns with names, care, consents or telephones that nothing reads (rosters only). */
  readonly unread: readonly UnreadColumn[]
  /** To be told before it goes in: rows that become one family (rosters only). */
  readonly joined: readonly JoinedFamily[]
  /** Lines that are no entry, such as totals: told, never written. */
  readonly aside: readonly Pick<ImportRow, 'line' | 'title'>[]
}

export interface Importing {
  readonly draft: ImportDraft
  readonly preview: (mapping: readonly string[]) => Promise<Result<ImportPreview, Fault>>
  readonly confirm: (
    mapping: readonly string[],
    acceptedLines: readonly number[]
  ) => Done<{ readonly added: number; readonly changed: number }>
}

/** What a file is about: `lender` for equipment; `venue` (empty: all) and `day` (of rows that name none) for a plan. */
export interface ImportTarget {
  readonly event: Id
  readonly lender?: Id
  readonly venue?: Id
  readonly day?: Day
}

export interface Acts {
  // begin
  readonly createWorkspace: (wish: {
    name: string
    deviceName: string
    admission: string
    relay: string
  }) => Done
  readonly readInvitation: (
    text: string
  ) => Result<{ readonly label: string; readonly relay: string }, Fault>
  readonly join: (text: string, deviceName: string) => Done
  // invite
  readonly invite: (wish: {
    role: Role
    events: readonly Id[]
    lender: Id
    label: string
    hours: number
    /** The link leaves this room: whoever joins by it waits until an organizer lets it in. */
    sent?: boolean
  }) => Done<Invited>
  readonly withdraw: (id: string) => Done
  /** W4: gives the keys of an event made later to tablets chosen for it. */
  readonly letIn: (event: Id, devices: readonly DeviceId[]) => Done
  readonly nameDevice: (device: DeviceId, name: string) => Done
  // prepare
  readonly createEvent: (wish: {
    title: string
    days: readonly Day[]
    venues: readonly string[]
  }) => Done<Id>
  readonly editEvent: (id: Id, wish: { title: string; days: readonly Day[] }) => Done
  readonly saveVenue: (wish: Omit<Venue, 'id'> & { readonly id?: Id }) => Done<Id>
  readonly saveSession: (wish: Omit<Session, 'id'> & { readonly id?: Id }) => Done<Id>
  readonly saveGroup: (wish: Omit<Group, 'id'> & { readonly id?: Id }) => Done<Id>
  readonly saveBlock: (wish: Omit<Block, 'id'> & { readonly id?: Id }) => Done<Id>
  readonly saveStaff: (wish: {
    readonly name: string
    readonly yomi: string
    readonly organisation: string
  }) => Done<Id>
  readonly saveLender: (name: string) => Done<Id>
  readonly saveAsset: (
    wish: Omit<Asset, 'id'> & { readonly id?: Id; readonly lender: Id }
  ) => Done<Id>
  readonly saveParticipant: (id: Id, change: Partial<Omit<Participant, 'id' | 'event'>>) => Done
  readonly openImport: (
    kind: ImportKind,
    target: ImportTarget,
    bytes: Uint8Array
  ) => Done<Importing>
  // this tablet
  readonly setTablet: (choice: {
    readonly event?: Id
    readonly venue?: Id
    readonly session?: Id
    readonly by?: string
  }) => Done
  /** Writes the tablet's own 出発前チェック row; the browser's part is handed in. */
  readonly report: (
    event: Id,
    browser: { installed: boolean; persistent: boolean; precached: boolean; freeMiB: number }
  ) => Done
  // the day
  readonly mark: (wish: {
    session: Id
    participant: Id
    status: Status
    picker?: string
    saidAt?: Instant
    correcting?: boolean
  }) => Done<FactId>
  /** Lets children go home together, all or none; `picker` null: alone. */
  readonly release: (wish: {
    session: Id
    participants: readonly Id[]
    picker: string | null
  }) => Done<readonly FactId[]>
  readonly undo: (fact: FactId) => Done
  /** `yomi`: both parts with a blank between; `isGiven`: a person said that the one part there is, is the given name. */
  readonly addWalkIn: (wish: {
    session: Id
    yomi: string
    grade: Grade
    phone: string
    isGiven?: boolean
  }) => Done<Id>
  readonly setField: (wish: {
    event: Id
    subject: Id
    field: string
    value: string | boolean | null
  }) => Done
  readonly move: (wish: {
    asset: Id
    to: Holder
    from?: Holder
    quantity?: number
    note?: string
  }) => Done<FactId>
  readonly setCondition: (wish: {
    asset: Id
    condition: 'fine' | 'broken' | 'missing-part' | 'lost'
    note?: string
  }) => Done<FactId>
  /** Moves what follows at `venue` too; empty is every venue. */
  readonly changePlan: (wish: {
    event: Id
    day: Day
    venue: Id
    block: Id
    change: PlanChange
  }) => Done
  /** `alike`: further twin questions that get the same answer. */
  readonly decide: (
    event: Id,
    question: string,
    answer: Answer,
    alike?: readonly string[]
  ) => Done<FactId>
  readonly undoDecision: (fact: FactId) => Done
  // carry
  /** `to`: null for whoever takes it. `asFile`: for one whose state nobody knows. `tellsAll`: when both were found not to hold the same. */
  readonly pack: (wish: {
    readonly to: DeviceId | null
    readonly asFile: boolean
    readonly asks: boolean
    readonly tellsAll: boolean
  }) => Done<Parcel>
  /** Empties this tablet. `losing`: how many records a person agreed to lose because nobody else has them; refused when there are more. */
  readonly leave: (wish: { readonly losing: number }) => Done
  /** The bytes of a code, or of a file. */
  readonly unpack: (file: Uint8Array) => Done<Unpacked>
  readonly syncNow: () => void
  // people and tablets; all of it needs signal
  /** `until` null: no end. */
  readonly setStanding: (
    device: DeviceId,
    wish: { readonly paused: boolean; readonly until: Instant | null }
  ) => Done
  readonly approve: (device: DeviceId) => Done
  /** Cuts a tablet off and changes the keys of all it could read. */
  readonly cutOff: (device: DeviceId, reason: 'left' | 'lost' | 'stolen') => Done
  readonly exposure: (device: DeviceId) => Promise<Exposure | null>
  /** Asks the relay when each tablet was last seen. */
  readonly lookAtTablets: () => Done
  /** New keys of every scope. */
  readonly changeKeys: () => Done
  /** A relay that lost everything gets the control log again; records follow by themselves. `admission` empty where it asks for none. */
  readonly giveAgain: (admission: string) => Done
  /** Frames the relay set apart. */
  readonly apart: () => Done<readonly Apart[]>
  readonly adopt: (ids: readonly string[]) => Done<{ readonly records: number }>
  readonly drop: (ids: readonly string[]) => Done
  /** How many records of a tablet that was cut off are lost for certain when it is given up: what it alone holds nobody can count. */
  readonly weighGivingUp: (device: DeviceId) => Done<{ readonly records: number }>
  /** It is waited for no more: the keys kept for what it still has are forgotten. `agreed`: as many as the person was told. */
  readonly giveUp: (device: DeviceId, agreed: number) => Done
  // recovery
  /** The secret of the sheet this tablet still holds. */
  readonly recoverySheet: () => Done<Sheet>
  /** Scanned back, or three of its words typed: then the secret is erased here. */
  readonly checkSheet: (
    proof:
      | { readonly kind: 'code'; readonly text: string }
      | { readonly kind: 'words'; readonly words: Readonly<Record<number, string>> }
  ) => Done
  readonly newSheet: () => Done
  /** The second organizer's word for a new sheet. */
  readonly confirmSheet: () => Done
  /** On a new tablet: the code of the sheet, or its words and the relay's address. */
  readonly restore: (
    sheet:
      | { readonly kind: 'code'; readonly text: string }
      | { readonly kind: 'words'; readonly words: readonly string[]; readonly relay: string },
    deviceName: string
  ) => Done
  // forgetting
  readonly disclose: (event: Id, family: Id) => Done<Disclosure>
  readonly setRetention: (
    event: Id,
    days: readonly [care: number, roster: number, consents: number, incidents: number]
  ) => Done
  readonly eraseFamily: (event: Id, family: Id) => Done
  readonly eraseKind: (event: Id, kind: PersonalKind) => Done
  readonly noteExport: (event: Id, what: 'disclosure' | 'paper-roster') => Done
  readonly saveSettings: (settings: Omit<Settings, 'name' | 'relay'>) => Done
  readonly exportCsv: (
    what: 'attendance' | 'roster' | 'equipment',
    event: Id
  ) => Done<{ readonly name: string; readonly bytes: Uint8Array }>
  // the PIN before the section of people
  /** `old`: the PIN in force, empty when there is none. */
  readonly setPin: (wish: { readonly pin: string; readonly old: string }) => Done
  readonly removePin: (pin: string) => Done
  /** In this tab. */
  readonly unlock: (pin: string) => Done
  readonly lockNow: (where: 'here' | 'everywhere') => Done
  readonly setLockMinutes: (minutes: LockMinutes) => Done
  /** 緊急で見る: leaves a fact. */
  readonly look: (event: Id, participant: Id) => Done
  /** The number a helper is to answer, as text of a code too; a new one every time. */
  readonly askUnlock: () => Done<{ readonly number: string; readonly code: string }>
  /** On the helper's tablet: the answer to a scanned code, or to the number another tablet shows. */
  readonly helpUnlock: (
    asked: string | { readonly device: DeviceId; readonly number: string }
  ) => Done<{ readonly code: string; readonly name: string }>
  /** The helper's answer: takes the PIN away and leaves a fact. */
  readonly useUnlock: (code: string) => Done<{ readonly helper: string }>
  /** Throws the practice event away, or nothing elsewhere. */
  readonly throwAwayPractice: () => Done
}
