// The things the kit knows, as screens and rules read them: the fields of one Y.Map each, always complete but for those that
// came with a later version: they are left out while they say nothing.
import type {
  AssetId,
  BlockId,
  Clock,
  Day,
  EventId,
  FamilyId,
  Grade,
  GroupId,
  Id,
  Instant,
  KindId,
  LenderId,
  ParticipantId,
  SessionId,
  StaffId,
  TemplateBlockId,
  TemplateId,
  VenueId
} from './id.ts'

/** `[at, by, device, hanging, ...values]`, or nothing (E21): removal.ts reads and makes it. */
export type Removed = readonly (string | number)[]

/** What a person can remove and bring back. */
interface Removable {
  readonly removed?: Removed
}

/**
 * One caravan visit. `days` in order; the n-th day of people and plans (1, 2 …) is `days[n - 1]`. `retention`: days after the last one on
 * which care, roster, consents and incidents are to be erased; empty: the usual ones. `moves`: each day that was moved, in the
 * order it happened, `2026-12-12>2026-12-19`.
 */
export interface Event extends Removable {
  readonly id: EventId
  readonly title: string
  readonly days: readonly Day[]
  readonly retention: readonly number[]
  readonly moves?: readonly string[]
  /** 練習: it syncs like any other, and is left out of counts, reports and custody; its papers say so. */
  readonly rehearsal?: boolean
  /** Since when it is one; what was recorded before was recorded in earnest. */
  readonly rehearsedFrom?: Instant
  /** Days that do not take place; all of them: the event does not. */
  readonly cancelled?: readonly Day[]
}

export interface Venue extends Removable {
  readonly id: VenueId
  readonly event: EventId
  readonly name: string
  readonly address: string
  readonly order: number
  /** The emergency card, in the order 119 asks: how the address is read, a landmark, the number of the house … */
  readonly addressYomi?: string
  readonly landmark?: string
  readonly telephone?: string
  /** … where a telephone has signal, where the AED hangs, the nearest hospital, where the ambulance is met. */
  readonly signal?: string
  readonly aed?: string
  readonly hospital?: string
  readonly meeting?: string
}

/** `former`: days it stood on before it was moved. */
export interface Session extends Removable {
  readonly id: SessionId
  readonly event: EventId
  readonly venue: VenueId
  readonly day: Day
  readonly title: string
  readonly start: Clock
  readonly end: Clock
  readonly former?: readonly Day[]
}

/** 班: a letter with a shape, so that colour is never alone. */
export interface Group extends Removable {
  readonly id: GroupId
  readonly event: EventId
  readonly letter: string
  readonly shape: 'circle' | 'triangle' | 'square' | 'star' | 'diamond' | 'heart'
}

export interface Staff extends Removable {
  readonly id: StaffId
  readonly name: string
  readonly yomi: string
  readonly organisation: string
}

export interface Lender extends Removable {
  readonly id: LenderId
  readonly name: string
}

/** What a block of a plan or of a template says besides title and time. */
export interface BlockWords {
  readonly goal?: string
  /** What is done, and what is said, by whoever leads it. */
  readonly doing?: string
  readonly saying?: string
  readonly safety?: string
  /** Files and pages that are there without signal. */
  readonly links?: readonly string[]
  /** A bus, a lunch: it does not move when what stands before it does. */
  readonly anchor?: boolean
  /** Blocks of several stations run at the same time. */
  readonly station?: string
  /** Kinds of things (or text that is none yet), how many, per what, in turn: `kindId, 1, 'child', 'はさみ', 2, 'group'`. */
  readonly needs?: readonly (string | number)[]
}

/**
 * One block of the 進行表. `venue` empty: all venues. `materials` as written, `ノートPC1・ケーブル1`.
 * `start` and `minutes` are the plan; what the running day did to it stands apart, so that ahead or behind can be said:
 * `shift` minutes later (earlier when negative), `cut` minutes shorter (longer when negative), or `skipped`.
 */
export interface Block extends Removable, BlockWords {
  readonly id: BlockId
  readonly event: EventId
  readonly venue: VenueId
  readonly day: Day
  readonly start: Clock
  readonly minutes: number
  readonly title: string
  readonly owner: string
  readonly place: string
  readonly materials: string
  readonly planB: string
  readonly shift: number
  readonly cut: number
  readonly skipped: boolean
  readonly former?: readonly Day[]
  /** The block of a template it was made from. */
  readonly template?: TemplateBlockId
}

/** ひな型. */
export interface Template extends Removable {
  readonly id: TemplateId
  readonly title: string
  readonly note: string
}

/** `from`: minutes after the beginning. */
export interface TemplateBlock extends BlockWords {
  readonly id: TemplateBlockId
  readonly template: TemplateId
  readonly from: number
  readonly minutes: number
  readonly title: string
  readonly owner: string
  readonly place: string
  readonly materials: string
  readonly planB: string
}

/** A kind of things: `unit` it is counted in, `aliases` it is called by, too. */
export interface Kind {
  readonly id: KindId
  readonly name: string
  readonly unit: string
  readonly aliases: readonly string[]
  /** Paper, glue: what one block took the next does not have. */
  readonly usedUp?: boolean
}

/** unit: one thing with a serial; lot: counted things; consumable: used up. `kit`/`slot`: the case and its place. */
export interface Asset extends Removable {
  readonly id: AssetId
  readonly kind: 'unit' | 'lot' | 'consumable'
  readonly code: string
  readonly name: string
  readonly model: string
  readonly serial: string
  readonly quantity: number
  readonly unit: string
  readonly accessories: string
  readonly kit: string
  readonly slot: string
  readonly note: string
}

export interface Family {
  readonly id: FamilyId
  readonly event: EventId
  readonly code: string
}

/**
 * `days`: which days of the event, 1-based; empty means all. `dates`: the same bound to the calendar (people/participation.ts), so
 * that it holds when days are added or moved. `sessions`: only these; empty means all of its venue and days. Names as written, never
 * normalised.
 */
export interface Participant {
  readonly id: ParticipantId
  readonly event: EventId
  readonly family: FamilyId
  readonly sei: string
  readonly mei: string
  readonly seiYomi: string
  readonly meiYomi: string
  readonly callName: string
  readonly grade: Grade
  readonly days: readonly number[]
  readonly venue: VenueId
  readonly group: GroupId
  readonly badge: number
  readonly walkIn: boolean
  readonly note: string
  readonly dates?: readonly string[]
  readonly sessions?: readonly SessionId[]
  /** Who is of the staff and not a guest. */
  readonly staff?: StaffId
}

/** All a volunteer sees of a child. */
export interface Badge {
  readonly id: Id
  readonly event: EventId
  readonly number: number
  readonly callName: string
  readonly group: GroupId
}

/** What a lender lets only its own people and the organizers see. */
export interface Terms {
  readonly id: Id
  readonly asset: AssetId
  readonly yen: number
}

/** What was counted in a session (its id), without names: stays when the people's records are erased. `byGrade`: grade, arrived, grade, arrived … */
export interface Totals {
  readonly id: Id
  readonly event: EventId
  readonly day: Day
  readonly title: string
  readonly expected: number
  readonly arrived: number
  readonly absent: number
  readonly left: number
  readonly byGrade: readonly (string | number)[]
}

/** 団体: one entity, so that whoever joins reads its name; and what its papers for guardians and volunteers say. */
export interface Workspace {
  readonly id: Id
  readonly name: string
  readonly contact: string
  readonly phone: string
  readonly email: string
  readonly purpose: string
  /** How long backups of the relay are kept; 0: not told. */
  readonly backupDays: number
  /** Of the leaflet guardians sign. */
  readonly consentVersion?: string
}

export function newWorkspace(id: Id, name: string): Workspace {
  return { id, name, contact: '', phone: '', email: '', purpose: '', backupDays: 0 }
}

export interface EntityByRoot {
  readonly workspaces: Workspace
  readonly events: Event
  readonly venues: Venue
  readonly sessions: Session
  readonly groups: Group
  readonly staff: Staff
  readonly lenders: Lender
  readonly blocks: Block
  readonly assets: Asset
  readonly families: Family
  readonly participants: Participant
  readonly badges: Badge
  readonly terms: Terms
  readonly totals: Totals
  readonly templates: Template
  readonly templateBlocks: TemplateBlock
  readonly kinds: Kind
}
export type Root = keyof EntityByRoot

/** An entity to be created whole, under its own fresh id. */
export type Created = {
  readonly [R in Root]: { readonly root: R; readonly entity: EntityByRoot[R] }
}[Root]

/** Some fields of one entity to be set; the others stay. */
export type Changed = {
  readonly [R in Root]: {
    readonly root: R
    readonly id: Id
    readonly fields: Partial<Omit<EntityByRoot[R], 'id'>>
  }
}[Root]
