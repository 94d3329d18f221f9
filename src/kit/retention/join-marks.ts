// Before entries that are one child are erased: their marks become marks of one entry, for nothing will tell then that they are one.
import { foldSession } from '../../domain/attendance/attendance.ts'
import { voidedIn, factsById } from '../../domain/facts.ts'
import type { Draft, Fact } from '../../domain/fact.ts'
import type { Id, SessionId } from '../../domain/id.ts'
import type { Merged } from '../../domain/people/twins.ts'

/** Of one session's facts; `going`: entries to be erased. Read with the entries joined, nothing changes. */
export function joinMarks(
  session: SessionId,
  facts: readonly Fact[],
  going: readonly Id[],
  { idOf }: Merged
): readonly Draft[] {
  const doubles = going.filter((id) => idOf(id) !== id)
  const voided = voidedIn(factsById(facts))
  const joined = foldSession(facts, idOf)
  const apart = foldSession(facts)
  const drafts: Draft[] = []
  for (const id of new Set(doubles.map(idOf))) {
    const marks = facts.filter(
      (fact) =>
        fact.kind === 'mark' &&
        fact.participant !== id &&
        idOf(fact.participant) === id &&
        !voided.has(fact.id)
    )
    const shown = joined.get(id)
    if (marks.length === 0 || !shown) continue
    const own = apart.get(id)
    const prev = marks.map((fact) => fact.id)
    drafts.push({ kind: 'voided', subject: session, prev })
    if (own?.state !== shown.state)
      drafts.push({
        kind: 'mark',
        session,
        participant: id,
        status: shown.state === 'yet' ? 'cleared' : shown.state,
        picker: shown.picker ?? shown.broughtBy,
        saidAt: shown.at,
        prev: own?.heads ?? []
      })
  }
  return drafts
}
