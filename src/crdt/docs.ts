// The table of documents: one stream is one Y.Doc, and its name says its scope and what may be in it.
// Promise: the same text names the same document for ever; a text we do not know is null, never a guess.
import type { Field, Fact } from '../domain/fact.ts'
import type { Id } from '../domain/id.ts'
import type { Root } from '../domain/entity.ts'
import { FIELD_KINDS } from './fact-kinds/fields.ts'
import { FACT_KINDS } from './fact-kinds/table.ts'

export type DocName =
  | 'common'
  | 'plan'
  | 'equipment'
  | 'custody'
  | 'reports'
  | 'terms'
  | 'badges'
  | 'roster'
  | 'register'
  | 'care'
  | 'consents'
  | 'attendance'
  | 'totals'

/** `per`: what the id after the colon names; null where there is one document for the whole workspace. */
interface DocBase {
  readonly per: 'event' | 'lender' | null
  readonly scope: 'common' | 'equipment' | 'lender' | 'badges' | 'people'
}
export interface EntityDocKind extends DocBase {
  readonly type: 'entity'
  readonly roots: readonly Root[]
}
export interface FactDoc extends DocBase {
  readonly type: 'fact'
}
export type DocKind = EntityDocKind | FactDoc

/** `of` is null exactly when the document is one for the whole workspace. */
export interface DocRef {
  readonly name: DocName
  readonly of: Id | null
}

export const DOCS = {
  common: {
    type: 'entity',
    per: null,
    scope: 'common',
    roots: ['workspaces', 'events', 'venues', 'sessions', 'groups', 'staff', 'lenders']
  },
  plan: { type: 'entity', per: 'event', scope: 'common', roots: ['blocks'] },
  equipment: { type: 'entity', per: null, scope: 'equipment', roots: ['assets'] },
  custody: {
    type: 'fact',
    per: null,
    scope: 'equipment'
  },
  reports: {
    type: 'fact',
    per: null,
    scope: 'equipment'
  },
  terms: { type: 'entity', per: 'lender', scope: 'lender', roots: ['terms'] },
  badges: { type: 'entity', per: 'event', scope: 'badges', roots: ['badges'] },
  roster: { type: 'entity', per: 'event', scope: 'people', roots: ['families', 'participants'] },
  register: {
    type: 'fact',
    per: 'event',
    scope: 'people'
  },
  care: {
    type: 'fact',
    per: 'event',
    scope: 'people'
  },
  consents: {
    type: 'fact',
    per: 'event',
    scope: 'people'
  },
  attendance: {
    type: 'fact',
    per: 'event',
    scope: 'people'
  },
  totals: { type: 'entity', per: 'event', scope: 'people', roots: ['totals'] }
} as const satisfies Readonly<Record<DocName, DocKind>>

const ID = /^[A-Za-z0-9_-]{8}$/u

export function docKind(name: DocName): DocKind {
  return DOCS[name]
}

/** `common`, `plan:<event>`, `terms:<lender>` …, the text a stream entry carries. */
export function docText(doc: DocRef): string {
  return doc.of === null ? doc.name : `${doc.name}:${doc.of}`
}

/** Null for a document of a later version of the kit, or for nonsense. */
export function parseDoc(text: string): DocRef | null {
  const colon = text.indexOf(':')
  const name = colon < 0 ? text : text.slice(0, colon)
  const of = colon < 0 ? null : text.slice(colon + 1)
  if (!isDocName(name)) return null
  if ((of === null) !== (DOCS[name].per === null)) return null
  if (of !== null && !ID.test(of)) return null
  return { name, of }
}

/** The scope whose key seals the document: `common`, `equipment`, `people:<event>`, `lender:<lender>` … */
export function scopeOfDoc(doc: DocRef): string {
  const { scope } = DOCS[doc.name]
  return scope === 'common' || scope === 'equipment' ? scope : `${scope}:${doc.of ?? ''}`
}

/** The document that holds the entities of a root. */
export function docOfRoot(root: Root): DocName {
  return DOC_BY_ROOT[root]
}

/** Whether such a fact may stand in such a document; others are kept and counted, but never shown. */
export function isAtHome(
  name: DocName,
  fact: Pick<Fact, 'kind'> & { readonly field?: Field }
): boolean {
  return homeOf(fact) === name || FACT_KINDS[fact.kind].also.includes(name)
}

/** The document a new fact goes to; null where it is at home in several and its act says in which. */
function homeOf({ kind, field }: Pick<Fact, 'kind'> & { readonly field?: Field }): DocName | null {
  if (kind === 'field') return field === undefined ? null : FIELD_KINDS[field].document
  return FACT_KINDS[kind].home
}

const DOC_BY_ROOT: Readonly<Record<Root, DocName>> = {
  workspaces: 'common',
  events: 'common',
  venues: 'common',
  sessions: 'common',
  groups: 'common',
  staff: 'common',
  lenders: 'common',
  blocks: 'plan',
  assets: 'equipment',
  terms: 'terms',
  badges: 'badges',
  families: 'roster',
  participants: 'roster',
  totals: 'totals'
}

function isDocName(name: string): name is DocName {
  return Object.hasOwn(DOCS, name)
}
