// In which document a fact stands, by the tables of kinds and of fields. Promise: a fact that stands elsewhere is kept and
// counted, and shown nowhere.
import type { Draft, Fact, Field } from '../domain/fact.ts'
import type { EventId } from '../domain/id.ts'
import { assert } from '../lib/assert.ts'
import { docKind, docTextOf, parseDoc, type DocName } from './docs.ts'
import { FIELD_KINDS } from './fact-kinds/fields.ts'
import { FACT_KINDS } from './fact-kinds/table.ts'

/** The texts of all documents decisions may stand in. */
export function docsOfDecisions(event: EventId): readonly string[] {
  return FACT_KINDS.decided.also.map((name) => docTextOf(name, event))
}

/** The text of the document a fact goes to. `said` is heard for kinds that are at home in several; a decision without it is a bug of the caller. */
export function docForDraft(draft: Draft, event: EventId, said: string | null = null): string {
  if (said !== null && FACT_KINDS[draft.kind].also.length > 0) return said
  const home = homeOf(draft)
  assert(home, 'what is at home in several documents says itself in which it goes')
  return docTextOf(home, event)
}

/** Where the facts of a document go while it was not begun; null: nowhere, they say nothing the document beside them does not. */
export function docUntilBegun(doc: string, event: EventId): string | null {
  const ref = parseDoc(doc)
  const until = ref ? docKind(ref.name).until : undefined
  return until ? docTextOf(until, event) : null
}

/** Whether such a fact may stand in such a document; others are kept and counted, but never shown. */
export function isAtHome(
  name: DocName,
  fact: Pick<Fact, 'kind'> & { readonly field?: Field }
): boolean {
  const homes = [homeOf(fact), ...FACT_KINDS[fact.kind].also]
  return homes.some((home) => home !== null && (home === name || docKind(home).until === name))
}

/** The document a new fact goes to; null where it is at home in several and its act says in which. */
function homeOf({ kind, field }: Pick<Fact, 'kind'> & { readonly field?: Field }): DocName | null {
  if (kind === 'field') return field === undefined ? null : FIELD_KINDS[field].document
  return FACT_KINDS[kind].home
}
