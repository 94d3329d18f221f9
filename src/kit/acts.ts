import type { ConflictAnswer } from '../domain/conflicts/questions.ts'
import type { Asset, Block, Group, Participant, Session, Venue } from '../domain/entity.ts'
import type { Condition, Holder, PersonalKind, Status } from '../domain/fact.ts'
import type { Day, DeviceId, FactId, Grade, Id, Instant } from '../domain/id.ts'
import type { LockMinutes } from '../domain/lock/lock.ts'
import type { PlanChange } from '../domain/plan/plan.ts'
import type { Result } from '../lib/result.ts'
import type { Parcel, Unpacked } from './carry/commands.ts'
import type { Done, Fault } from './fault.ts'
import type { ImportTarget, Importing } from './import/importing.ts'
import type { ImportKind } from '../domain/import/import-kind.ts'
import type { Sheet } from './recovery/commands.ts'
import type { Disclosure, Settings } from './retention/views.ts'
import type { Invited } from './tablets/invite-commands.ts'
import type { Apart } from './tablets/quarantine-views.ts'
import type { Exposure } from './tablets/views.ts'
import type { Role } from './views.ts'

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
  readonly setCondition: (wish: { asset: Id; condition: Condition; note?: string }) => Done<FactId>
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
    answer: ConflictAnswer,
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
