// Single values of this device: identity, settings, counters. One row each, named by a closed list.
import type { ErasedWhat } from '../domain/fact.ts'
import type { Root } from '../domain/entity.ts'
import type { ImportKind } from '../domain/import/import-kind.ts'
import type { ControlState } from '../protocol/control-state.ts'
import type { Role } from '../protocol/grants.ts'
import { notEmptied, type Db } from './db.ts'

export interface Identity {
  readonly ws: Uint8Array
  readonly workspace: string
  readonly signSeed: Uint8Array
  readonly signPk: Uint8Array
  readonly kemSeed: Uint8Array
  readonly device: string
  readonly role: Role
  readonly name: string
  readonly relay: string
  readonly practice: boolean
}

/** Changes whenever the stored log may have been rolled back, cloned or forked; never reused. */
export interface WriterIncarnation {
  readonly incarnation: Uint8Array
}

/** What stood in the way at the last contact. */
export type ContactProblem =
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
  /** An organizer lets this tablet rest; it records on. */
  | 'paused'
  | 'ended'
  /** Joined by a link: an organizer has to let it in. */
  | 'waiting'
  /** Another copy of this tablet talks to the relay, too. Nothing is lost; this one wants an invitation of its own. */
  | 'cloned'

export interface Contact {
  readonly lastHeardAt: number | null
  readonly offsetMs: number | null
  readonly link: 'offline' | 'moving' | 'done' | 'needs-you'
  readonly problem: ContactProblem | null
  /** Frames the relay is known to hold and this device does not. */
  readonly missing: number
  readonly everHeard: boolean
}

/** Before the first contact. */
export const NEVER: Contact = {
  lastHeardAt: null,
  offsetMs: null,
  link: 'offline',
  problem: null,
  missing: 0,
  everHeard: false
}

export interface Choice {
  readonly event: string
  readonly venue: string
  readonly session: string
  readonly by: string
  /** The day the event was chosen by hand; earlier versions kept none. */
  readonly chosenOn?: string
}

export interface DeliveredRecords {
  readonly records: Readonly<Record<string, number>>
  readonly at: number | null
}

/** What an organizer remembers of an invitation beside the control log: its label and its events. */
export interface InvitationNote {
  readonly id: string
  readonly label: string
  readonly until: number
}

/** A joining whose answer has not come: asked for again word for word, for an invitation is used once. */
export interface Joining {
  /** Id of the invitation, or of the recovery sheet, that lets it in. */
  readonly invite: string
  readonly signSeed: Uint8Array
  readonly kemSeed: Uint8Array
  readonly frame: Uint8Array
}

/** When each tablet last spoke to the relay, by the relay's clock, as it told an organizer. */
export interface SeenTablets {
  /** Device clock, ms. */
  readonly at: number
  readonly tablets: readonly {
    readonly device: string
    readonly at: number
    readonly app: string
  }[]
}

/** What must not come back into a document. */
export interface ForgottenRow {
  readonly ids: readonly string[]
  /** All records of generations before this number; 0: none. */
  readonly below: number
}

/** An erasure that is under way: who erased how much is written down after it, also when the battery ends between. */
export interface ErasingRow {
  readonly event: string
  readonly what: ErasedWhat
  readonly families: number
  readonly children: number
  /** Entries of the control log known when it began. */
  readonly since: number
}

/** A rehearsal that was ended here, and when: this tablet erases what is left of it. */
export interface EndedRow {
  readonly event: string
  readonly at: number
}

export interface NextSheet {
  readonly seed: Uint8Array
  /** The relay has its entry; before that the same seed is told again. */
  readonly told: boolean
}

/** The PIN before the section of people, wrong tries, and the tabs it was opened in since they started. */
export interface Lock {
  /** Null: none is set. */
  readonly pin: { readonly salt: Uint8Array; readonly hash: Uint8Array } | null
  readonly wrong: number
  /** What is left of the pause, counted while the kit is open. */
  readonly pauseMs: number
  /** A random word of each app start; one of an earlier start means nothing. */
  readonly openIn: readonly string[]
  readonly minutes: number
  /** Numbers shown to ask for help. */
  readonly drawn: readonly number[]
  /** The one that may be answered. */
  readonly asked: number | null
}

/** An import that is being written, slice by slice; one that stands here at a start was cut off. */
export interface CutImport {
  readonly kind: ImportKind
  readonly event: string
  readonly lender: string
  /** Device clock, ms. */
  readonly at: number
}

/** The control log's state as an earlier version of the kit stored it: made again from the log before it is used. */
export interface EarlierControl {
  readonly form?: 1
}

/** What an import wrote, so that it can be taken back whole. On this device only, and gone with the roster of its event. */
export interface ImportNote {
  readonly id: string
  readonly kind: ImportKind
  readonly event: string
  /** Device clock, ms. */
  readonly at: number
  /** As in facts. */
  readonly by: string
  readonly file: string
  readonly added: number
  readonly changed: number
  readonly made: readonly ImportMade[]
  readonly edits: readonly ImportEdit[]
  readonly facts: readonly string[]
}

export interface ImportMade {
  readonly root: Root
  readonly id: string
  /** Tells whether it still is what was made. */
  readonly print: number
}

export interface ImportEdit {
  readonly root: Root
  readonly id: string
  readonly lender: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

export interface MetaByKey {
  /** In the order they were made. */
  readonly imports: readonly ImportNote[]
  readonly cutImports: readonly CutImport[]
  readonly erasing: ErasingRow
  readonly ended: readonly EndedRow[]
  /** By document. */
  readonly forgotten: Readonly<Record<string, ForgottenRow>>
  readonly identity: Identity
  readonly joining: Joining
  readonly writing: WriterIncarnation
  readonly contact: Contact
  readonly choice: Choice
  readonly delivered: DeliveredRecords
  readonly control: ControlState | EarlierControl
  readonly readModel: number
  /** Seed of the recovery key until its sheet is printed and checked. */
  readonly recovery: Uint8Array
  /** The same of a sheet made anew: kept before it is told, and until it is in force. */
  readonly recoveryNext: NextSheet
  readonly invitations: readonly InvitationNote[]
  /** Of the last session: shown at the next one, so that a copy of this database is noticed. */
  readonly ticket: Uint8Array
  /** When the relay did not know the ticket, device clock, ms. */
  readonly rollbacks: readonly number[]
  readonly seen: SeenTablets
  /** When tablets were cut off from here, by the relay's clock; the control log itself tells no time. */
  readonly cutAt: Readonly<Record<string, number>>
  /** Documents with frames that build on what was taken out of the log. */
  readonly parked: readonly string[]
  readonly lock: Lock
}

export async function readMeta<Key extends keyof MetaByKey>(
  db: Db,
  key: Key
): Promise<MetaByKey[Key] | null> {
  const row = await db.meta.get(key)
  return row ? (row.value as MetaByKey[Key]) : null
}

export async function writeMeta<Key extends keyof MetaByKey>(
  db: Db,
  key: Key,
  value: MetaByKey[Key]
): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    await notEmptied(db)
    await db.meta.put({ key, value })
  })
}
