// The tables of one device in IndexedDB. Every commit is strict: what a screen calls saved is on the disk (PR1).
import { Dexie, type Table, type Transaction } from 'dexie'

/** A sealed frame. `mine` is set on own frames only, so that its index holds nothing else. */
export interface FrameRow {
  readonly stream: string
  readonly writer: string
  readonly ctr: number
  readonly fid: Uint8Array
  readonly bytes: Uint8Array
  /** The opened Yjs update, kept so that the read model can be rebuilt without keys. */
  readonly update: Uint8Array
  readonly records: number
  readonly mine?: 'waiting' | 'delivered'
  /** It came by hand, and the relay is not known to have it. */
  readonly carried?: 1
  readonly sealedAt?: number
  /** It builds on what was taken out of the log: read again once that is back. */
  readonly parked?: 1
  /** Whose its client ids are, where they are not its writer's: of a generation's base, and of records an organizer took over. */
  readonly authors?: Authors
}

export type Authors = readonly (readonly [client: number, device: string])[]

/**
 * An update to be sealed here: the outbox. Written here, or sealed once already and moved to a new generation, or taken over from
 * another device; of entity documents those come before what is written here (client −1, counted by `clock`).
 */
export interface LocalRow {
  readonly doc: string
  readonly client: number
  readonly clock: number
  /** The random bytes the client id was made from; they travel in the frame. */
  readonly sess: Uint8Array
  readonly update: Uint8Array
  readonly records: number
  readonly at: number
  /** Of another device, whose record an organizer took over; else this one's. */
  readonly device?: string
  /** Further app starts in the same update, of the same device. */
  readonly sessions?: readonly Uint8Array[]
  /** It builds on what is not in this generation (yet): neither shown nor sealed. */
  readonly waits?: 1
}

export interface ClientRow {
  readonly doc: string
  readonly client: number
  /** First clock not known yet. */
  readonly next: number
  readonly device: string
  /** Latest moment among its facts, ms; 0 when there is none. */
  readonly lastAt: number
  /** The writer's acting facts: [clock, at, offset, by]. */
  readonly acting: readonly ActingEntry[]
  /** Tuples kept and not shown: of a later version of the kit, broken, or not at home in the document. */
  readonly unknown: number
}
export type ActingEntry = readonly [clock: number, at: number, offset: number | null, by: string]

/** All facts of one subject (a session's attendance, one thing's custody), as one JSON text. */
export interface FactRow {
  readonly doc: string
  readonly subject: string
  readonly facts: string
}

/** A document's stream: from the control log, or chosen here and not told yet (`opened` false). */
export interface StreamRow {
  readonly doc: string
  readonly stream: string
  readonly lineage: Uint8Array
  readonly scope: string
  readonly opened: boolean
  /** Generation; absent: the first. */
  readonly gen?: number
}

/** Counts the updates of an entity document, so that a tab notices what another tab wrote. */
export interface DocRow {
  readonly doc: string
  readonly version: number
  /** Frames of others taken in since the own last frame: [writer, counter]. */
  readonly deps: readonly (readonly [string, number])[]
}

export interface EntityRow {
  readonly doc: string
  readonly root: string
  readonly id: string
  readonly value: object
}

export interface PendingRow {
  readonly fid: string
  readonly stream: string
  readonly writer: string
  readonly ctr: number
  readonly bytes: Uint8Array
  readonly why: string
  readonly rx: number
  readonly carried?: 1
}

export interface RejectedRow {
  readonly fid: string
  readonly stream: string
  readonly writer: string
  readonly bytes: Uint8Array
  readonly why: string
  /** Its author was cut off before it: the relay keeps it apart for the organizers. */
  readonly carried?: 1
  /** What people count in it, of a carried one. */
  readonly records?: number
}

/** What another tablet told of itself when it was last met, hand to hand. */
export interface PeerRow {
  readonly device: string
  /** Counters it holds up to, by stream and writer. */
  readonly holds: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Once it told all it holds: who is not named in a stream is not held there. */
  readonly isWhole: boolean
  readonly controlSeq: number
  /** Device clock, ms. */
  readonly at: number
}

export interface CursorRow {
  readonly stream: string
  readonly seq: number
  readonly chain: Uint8Array
}

export interface KeyRow {
  readonly keyId: string
  readonly scope: string
  readonly key: Uint8Array
}

export interface ControlRow {
  readonly seq: number
  readonly frame: Uint8Array
}

export interface MetaRow {
  readonly key: string
  readonly value: unknown
}

export type Db = Dexie & {
  readonly meta: Table<MetaRow, string>
  readonly control: Table<ControlRow, number>
  readonly keys: Table<KeyRow, string>
  readonly frames: Table<FrameRow, [string, string, number]>
  readonly local: Table<LocalRow, [string, number, number]>
  readonly held: Table<PendingRow, string>
  readonly aside: Table<RejectedRow, string>
  readonly cursors: Table<CursorRow, string>
  readonly peers: Table<PeerRow, string>
  readonly clients: Table<ClientRow, [string, number]>
  readonly facts: Table<FactRow, [string, string]>
  readonly streams: Table<StreamRow, string>
  readonly docs: Table<DocRow, string>
  readonly entities: Table<EntityRow, [string, string, string]>
}

export interface DatabaseLocation {
  readonly name: string
  readonly indexedDB?: IDBFactory
  readonly IDBKeyRange?: typeof IDBKeyRange
}

/** Opens the device's database; a newer version of the app in another tab closes it (Dexie's versionchange). */
export async function openDb(place: DatabaseLocation): Promise<Db> {
  const db = new Dexie(place.name, {
    chromeTransactionDurability: 'strict',
    // what a screen shows was read from the disk, never from Dexie's guess of it
    cache: 'disabled',
    ...(place.indexedDB ? { indexedDB: place.indexedDB } : {}),
    ...(place.IDBKeyRange ? { IDBKeyRange: place.IDBKeyRange } : {})
  }) as Db
  db.version(1).stores({
    meta: 'key',
    control: 'seq',
    keys: 'keyId',
    frames: '[stream+writer+ctr], mine',
    local: '[doc+client+clock]',
    held: 'fid, stream',
    aside: 'fid',
    cursors: 'stream',
    clients: '[doc+client]',
    streams: 'doc, stream',
    docs: 'doc',
    facts: '[doc+subject]',
    entities: '[doc+root+id]'
  })
  db.version(2).stores({
    // a day's sessions and blocks are read without those of the season
    entities: '[doc+root+id], [doc+root+value.day]',
    // hand to hand
    frames: '[stream+writer+ctr], mine, carried',
    peers: 'device'
  })
  await db.open()
  return db
}

/** Errors after which WebKit's or Chromium's storage process must be opened anew. */
const LOST = new Set(['DatabaseClosedError', 'UnknownError', 'InvalidStateError'])

const inhabited = new WeakSet<Db>()

/** From now on nothing is written through it once the device was emptied: another page may do that at any moment. */
export function inhabit(db: Db): void {
  inhabited.add(db)
}

/** Throws in a page that still thinks it is inside. Inside a transaction that may read `meta`. */
export async function notEmptied(db: Db): Promise<void> {
  if (inhabited.has(db) && !(await isInhabited(db))) throw new Error('this tablet was emptied')
}

/** Whether somebody still is this device. */
export async function isInhabited(db: Db): Promise<boolean> {
  return (await db.meta.get('identity')) !== undefined
}

/** One strict read-write transaction over all tables; an idempotent `act` is tried once more after a lost connection. */
export function commit<Value>(db: Db, act: (tx: Transaction) => Promise<Value>): Promise<Value> {
  return strictly(db, async (tx) => {
    await notEmptied(db)
    return act(tx)
  })
}

/** Every row of the device at once: other pages find all or nothing. `also` is part of it, and runs at once. */
export function emptyDb(db: Db, also: () => void): Promise<void> {
  return strictly(db, async () => {
    await Promise.all(db.tables.map((table) => table.clear()))
    also()
  })
}

async function strictly<Value>(db: Db, act: (tx: Transaction) => Promise<Value>): Promise<Value> {
  try {
    return await db.transaction('rw', db.tables, act)
  } catch (problem) {
    if (!(problem instanceof Error) || !LOST.has(problem.name)) throw problem
    db.close({ disableAutoOpen: false })
    await db.open()
    return db.transaction('rw', db.tables, act)
  }
}
