// Taking back what was recorded of children and things, and letting it count again; however late. Rules M7, A42, C9, C21, N12.
import { eventDoc } from '../../crdt/docs.ts'
import { freedBadges } from '../../domain/attendance/badge.ts'
import { undoMarks } from '../../domain/attendance/arrive.ts'
import { undoMark } from '../../domain/attendance/mark.ts'
import type { Changed } from '../../domain/entity.ts'
import { undoCustody } from '../../domain/equipment/lend.ts'
import type { Draft, Fact } from '../../domain/fact.ts'
import type { FactId } from '../../domain/id.ts'
import { withdraw } from '../../domain/people/withdrawn.ts'
import { no, ok } from '../../lib/result.ts'
import { subjectOfFact } from '../../store/read-model/fact-rows.ts'
import type { WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { allFacts, entitiesOf, everOf, saidOfEntries, voidedOf } from '../readings.ts'
import { vouchedAlong } from '../release/vouched.ts'
import { saveAll } from '../save-entity.ts'

export function createUndoCommands(inside: WorkspaceContext) {
  return {
    async undo(fact: FactId): Done {
      const found = await findFact(inside, fact)
      if (!found) return no({ kind: 'gone' })
      const { doc, event, facts } = found
      const voided = voidedOf(facts)
      const draft =
        doc === 'custody' ? undoCustody(fact, facts, voided) : undoMark(fact, facts, voided)
      if (!draft.ok) return no({ kind: 'gone' })
      const slip = doc === 'custody' ? null : await slipOf(inside, found, fact)
      const drafts = [draft.value, ...(slip ? [slip.draft] : [])]
      const placed = await vouchedAlong(inside, found, fact, { drafts, again: false })
      return saveAll(inside, { event, doc, drafts, placed, changed: slip?.changed ?? [] })
    },

    /** Marks of one act, taken back in one. */
    async undoTogether(marks: readonly FactId[]): Done {
      const asked = marks.map(async (id) => ({ id, found: await findFact(inside, id) }))
      const found = (await Promise.all(asked)).flatMap((one) =>
        one.found ? { id: one.id, at: one.found } : []
      )
      const facts = found.flatMap(({ at }) => at.facts)
      const drafts = undoMarks(marks, facts, voidedOf(facts))
      const [first] = found
      if (!first || !drafts.ok) return no({ kind: 'gone' })
      const slips = (await Promise.all(found.map(({ id, at }) => slipOf(inside, at, id)))).flatMap(
        (slip) => slip ?? []
      )
      return saveAll(inside, {
        event: first.at.event,
        doc: first.at.doc,
        drafts: [...drafts.value, ...slips.map(({ draft }) => draft)],
        changed: slips.flatMap(({ changed }) => changed)
      })
    },

    /** A mark, movement or condition that was taken back counts again. */
    async redo(fact: FactId): Done {
      const found = await findFact(inside, fact)
      if (!found) return no({ kind: 'gone' })
      const voided = voidedOf(found.facts)
      const drafts = found.facts.flatMap((one): readonly Draft[] =>
        one.kind === 'voided' && one.prev.includes(fact) && !voided.has(one.id)
          ? [{ kind: 'voided', subject: one.subject, prev: [one.id] }]
          : []
      )
      if (drafts.length === 0) return ok(null)
      const { event, doc } = found
      const placed = await vouchedAlong(inside, found, fact, { drafts, again: true })
      return saveAll(inside, { event, doc, drafts, placed })
    }
  }
}

interface Found {
  readonly doc: string
  readonly event: string
  /** Of the fact's subject. */
  readonly facts: readonly Fact[]
}

/** Marks and movements only: decisions have their own undo. */
export async function findFact(inside: WorkspaceContext, id: FactId): Promise<Found | null> {
  const events = await everOf(inside, 'events')
  const docs = [
    ...events.map(({ id: event }) => ({ event, doc: eventDoc('attendance', event) })),
    { event: '', doc: 'custody' }
  ]
  for (const { event, doc } of docs) {
    const subject = await subjectOfFact(inside.db, doc, id)
    if (subject !== null) return { doc, event, facts: await inside.rows.facts(doc, subject) }
  }
  return null
}

/** A walk-in whose arrival is taken back was a slip as a whole, if nothing more is known of the child. */
async function slipOf(inside: WorkspaceContext, { event, facts }: Found, id: FactId) {
  const mark = facts.find((one) => one.id === id)
  if (mark?.kind !== 'mark') return null
  const entry = await inside.rows.entity(
    eventDoc('roster', event),
    'participants',
    mark.participant
  )
  if (!entry?.walkIn) return null
  const [said, movements, badges] = await Promise.all([
    saidOfEntries(inside, event),
    allFacts(inside, 'custody'),
    entitiesOf(inside, 'badges', event)
  ])
  const isHolder = movements.some(
    (one) =>
      one.kind === 'moved' &&
      [one.to, one.from].some(
        (holder) =>
          holder?.kind === 'badge' && holder.event === event && holder.number === entry.badge
      )
  )
  const draft = withdraw(entry, id, said, isHolder)
  if (!draft) return null
  const changed: readonly Changed[] = [
    { root: 'participants', id: entry.id, fields: { badge: 0 } },
    ...freedBadges(badges, [entry.badge])
  ]
  return { draft, changed }
}
