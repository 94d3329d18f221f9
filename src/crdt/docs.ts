// The table of documents: one stream is one Y.Doc, and its name says its scope and what may be in it.
// Promise: the same text names the same document for ever; a text we do not know is null, never a guess.
import type { PersonalKind } from '../domain/fact.ts'
import type { EventId, Id, LenderId } from '../domain/id.ts'
import type { Root } from '../domain/entity.ts'
import type { RecordGroup } from '../domain/record-group.ts'
import { assert } from '../lib/assert.ts'

interface DocBase {
  /** With what it begins, which is what the id after the colon names; the workspace's own have none. */
  readonly per: 'workspace' | 'event' | 'lender'
  readonly scope: 'common' | 'equipment' | 'lender' | 'badges' | 'people'
  /** Under which a person reads of its records (記録のゆくえ). */
  readonly group: RecordGroup
  /** With which records of an event's people it is erased; `never`: it names nobody, but shares their keys; null: not of people. */
  readonly erased: PersonalKind | 'never' | null
  /**
   * Only of documents that came with a later version: where facts go as long as it was not begun (events and workspaces made before have
   * none until an organizer's tablet met the relay); null: nowhere, they are left out, as an older tablet would.
   */
  readonly until?: 'attendance' | 'reports' | null
}
export interface EntityDocKind extends DocBase {
  readonly type: 'entity'
  readonly roots: readonly Root[]
}
/** Which kinds of facts stand in it is told by the table of kinds. */
export interface FactDocKind extends DocBase {
  readonly type: 'fact'
}
export type DocKind = EntityDocKind | FactDocKind

/** `of` is null exactly when the document is one for the whole workspace. */
export interface DocRef {
  readonly name: DocName
  readonly of: Id | null
}

const SHARED = { per: 'workspace', scope: 'equipment', erased: null } as const
const OF_PEOPLE = { per: 'event', scope: 'people', group: 'people' } as const

export const DOCS = {
  common: {
    ...SHARED,
    type: 'entity',
    scope: 'common',
    group: 'plan',
    roots: ['workspaces', 'events', 'venues', 'sessions', 'groups', 'staff', 'lenders']
  },
  plan: {
    type: 'entity',
    per: 'event',
    scope: 'common',
    group: 'plan',
    erased: null,
    roots: ['blocks']
  },
  equipment: { ...SHARED, type: 'entity', group: 'equipment', roots: ['assets'] },
  custody: { ...SHARED, type: 'fact', group: 'equipment' },
  reports: { ...SHARED, type: 'fact', group: 'other' },
  /** ひな型 of plans. */
  templates: {
    ...SHARED,
    type: 'entity',
    scope: 'common',
    group: 'plan',
    until: null,
    roots: ['templates', 'templateBlocks']
  },
  /** Kinds of things, which plans name and whatever counts things leans on. */
  kinds: {
    ...SHARED,
    type: 'entity',
    scope: 'common',
    group: 'equipment',
    until: null,
    roots: ['kinds']
  },
  terms: {
    type: 'entity',
    per: 'lender',
    scope: 'lender',
    group: 'equipment',
    erased: null,
    roots: ['terms']
  },
  badges: { ...OF_PEOPLE, type: 'entity', scope: 'badges', erased: 'roster', roots: ['badges'] },
  roster: { ...OF_PEOPLE, type: 'entity', erased: 'roster', roots: ['families', 'participants'] },
  register: { ...OF_PEOPLE, type: 'fact', erased: 'roster' },
  care: { ...OF_PEOPLE, type: 'fact', erased: 'care' },
  consents: { ...OF_PEOPLE, type: 'fact', erased: 'consents' },
  attendance: { ...OF_PEOPLE, type: 'fact', group: 'attendance', erased: 'roster' },
  totals: { ...OF_PEOPLE, type: 'entity', erased: 'never', roots: ['totals'] },
  /** What has to outlive roster and attendance, with names of its own. */
  incidents: { ...OF_PEOPLE, type: 'fact', erased: 'incidents', until: 'attendance' },
  /** The running day, so that volunteers can count along: names nobody but staff, badges by number. */
  day: {
    type: 'fact',
    per: 'event',
    scope: 'equipment',
    group: 'attendance',
    erased: null,
    until: 'reports'
  },
  /** Who wrote what over what in the plan, beside its fields. */
  planning: {
    type: 'fact',
    per: 'event',
    scope: 'common',
    group: 'plan',
    erased: null,
    until: null
  }
} as const satisfies Readonly<Record<string, DocKind>>

export type DocName = keyof typeof DOCS

type NamesWhere<Column> = {
  [Name in DocName]: (typeof DOCS)[Name] extends Column ? Name : never
}[DocName]
export type EventDocName = NamesWhere<{ readonly per: 'event' }>
export type PeopleDocName = NamesWhere<{ readonly erased: PersonalKind | 'never' }>

const ID = /^[A-Za-z0-9_-]{8}$/u

export function docKind(name: DocName): DocKind {
  return DOCS[name]
}

/** `common`, `plan:<event>`, `terms:<lender>` …, the text a stream entry carries. */
export function docText(doc: DocRef): string {
  return doc.of === null ? doc.name : `${doc.name}:${doc.of}`
}

/** The text of one of an event's documents. */
export function eventDoc(name: EventDocName, event: EventId): string {
  return docText({ name, of: event })
}

/** The documents that begin with the workspace, in the order of the table. */
export function docsOfWorkspace(): readonly DocRef[] {
  return NAMES.filter((name) => DOCS[name].per === 'workspace').map((name) => ({ name, of: null }))
}

/** The documents that begin with an event. */
export function docsOfEvent(event: EventId): readonly DocRef[] {
  return NAMES.filter((name) => DOCS[name].per === 'event').map((name) => ({ name, of: event }))
}

/** By their texts, all documents of an event's people: they share two keys, and old keys are forgotten once none of them needs them. */
export function docsOfPeople(event: EventId): ReadonlyMap<string, PeopleDocName> {
  return new Map(NAMES.filter(isOfPeople).map((name) => [eventDoc(name, event), name]))
}

/** Null for a document of a later version of the kit, or for nonsense. */
export function parseDoc(text: string): DocRef | null {
  const colon = text.indexOf(':')
  const name = colon < 0 ? text : text.slice(0, colon)
  const of = colon < 0 ? null : text.slice(colon + 1)
  if (!isDocName(name)) return null
  if ((of === null) !== (DOCS[name].per === 'workspace')) return null
  if (of !== null && !ID.test(of)) return null
  return { name, of }
}

/** Events and workspaces that an earlier version made have it only once it was begun. */
export function isOfLaterVersion(text: string): boolean {
  const ref = parseDoc(text)
  return ref !== null && docKind(ref.name).until !== undefined
}

/** The scope whose key seals the document: `common`, `equipment`, `people:<event>`, `lender:<lender>` … */
export function scopeOfDoc(doc: DocRef): string {
  const { scope } = DOCS[doc.name]
  return scope === 'common' || scope === 'equipment' ? scope : `${scope}:${doc.of ?? ''}`
}

export function eventScope(scope: 'people' | 'badges', event: EventId): string {
  return `${scope}:${event}`
}

export function lenderScope(lender: LenderId): string {
  return `lender:${lender}`
}

/** The group of a document of a later version is `other`. */
export function groupOfDoc(text: string): RecordGroup {
  const name = text.split(':', 1)[0] ?? ''
  return isDocName(name) ? DOCS[name].group : 'other'
}

/** The document that holds the entities of a root. */
export function docOfRoot(root: HousedRoot): DocName {
  const name = DOC_BY_ROOT.get(root)
  assert(name, 'a root has a document')
  return name
}

/** The text of the document that holds the entities of a root: the workspace's, an event's, or a lender's. */
export function docForRoot(
  root: Root,
  of: { readonly event: EventId; readonly lender: LenderId }
): string {
  const name = docOfRoot(root)
  return docTextOf(name, DOCS[name].per === 'lender' ? of.lender : of.event)
}

/** A root without a document does not compile where one is asked for. */
type HousedRoot = Extract<(typeof DOCS)[DocName], EntityDocKind>['roots'][number]

const NAMES: readonly DocName[] = Object.keys(DOCS).filter(isDocName)
const DOC_BY_ROOT: ReadonlyMap<Root, DocName> = new Map(
  NAMES.flatMap((name) => rootsOf(DOCS[name]).map((root) => [root, name]))
)

function rootsOf(kind: DocKind): readonly Root[] {
  return kind.type === 'entity' ? kind.roots : []
}

/** The text of a document of the workspace, or of the one named. */
export function docTextOf(name: DocName, of: Id): string {
  return docText({ name, of: DOCS[name].per === 'workspace' ? null : of })
}

function isOfPeople(name: DocName): name is PeopleDocName {
  return DOCS[name].erased !== null
}

function isDocName(name: string): name is DocName {
  return Object.hasOwn(DOCS, name)
}
