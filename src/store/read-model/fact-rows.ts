// All facts of one subject in one row: what a session's reception or one thing's sheet needs is one read.
import type { Fact } from '../../domain/fact.ts'
import { rowOfFact } from '../../domain/fact-kinds.ts'
import type { FactId } from '../../domain/id.ts'
import { groupBy } from '../../lib/group.ts'
import type { Db } from '../db.ts'

/** Adds facts to their rows; a fact already there is left as it is, so that twice is once. */
export async function addFacts(db: Db, doc: string, facts: readonly Fact[]): Promise<void> {
  const factsBySubject = groupBy(facts, rowOfFact)
  const subjects = [...factsBySubject.keys()]
  const rows = await db.facts.bulkGet(subjects.map((subject) => [doc, subject]))
  const changed = subjects.flatMap((subject, at) => {
    const text = withFacts(rows[at]?.facts, factsBySubject.get(subject) ?? [])
    return text === null ? [] : [{ doc, subject, facts: text }]
  })
  await db.facts.bulkPut(changed)
}

/** The text grows at its end and is not read for it: a busy row costs what is new. Null when nothing is. */
function withFacts(kept: string | undefined, facts: readonly Fact[]): string | null {
  const known = kept ?? '[]'
  const fresh = facts.filter((fact) => !known.includes(`"id":"${fact.id}"`))
  if (fresh.length === 0) return null
  const added = JSON.stringify(fresh)
  return known === '[]' ? added : `${known.slice(0, -1)},${added.slice(1)}`
}

export async function readFacts(db: Db, doc: string, subject: string): Promise<readonly Fact[]> {
  const row = await db.facts.get([doc, subject])
  return parseFacts(row?.facts)
}

export async function readAllFacts(db: Db, doc: string): Promise<Map<string, readonly Fact[]>> {
  const rows = await db.facts.where('[doc+subject]').between([doc, ''], [doc, '\uFFFF']).toArray()
  return new Map(rows.map((row) => [row.subject, parseFacts(row.facts)]))
}

/** Where a fact is, found by its id without reading any row's facts. */
export async function subjectOfFact(db: Db, doc: string, id: FactId): Promise<string | null> {
  const rows = await db.facts.where('[doc+subject]').between([doc, ''], [doc, '\uFFFF']).toArray()
  return rows.find(({ facts }) => facts.includes(`"id":"${id}"`))?.subject ?? null
}

export function parseFacts(text: string | undefined): Fact[] {
  return text === undefined ? [] : (JSON.parse(text) as Fact[])
}
