// Before the names of an event go, releases and incidents that stand beside its marks are carried over to where they are kept longer (M25).
import type { Forgotten } from '../../crdt/erase.ts'
import { eventDoc } from '../../crdt/docs.ts'
import type { EventId } from '../../domain/id.ts'
import { incidentsToKeep } from '../../domain/retention/kept-incidents.ts'
import { no, ok } from '../../lib/result.ts'
import { online } from '../../sync/access/online.ts'
import type { Done } from '../fault.ts'
import { faultOfCall, notSaved } from '../faults.ts'
import { save, streamsFor, type WorkspaceContext } from '../context.ts'
import { staleVouched } from '../release/vouched.ts'
import { allFacts } from '../readings.ts'

export async function keepIncidents(inside: WorkspaceContext, event: EventId): Done {
  const { db, replica, recorder, environment } = inside
  const doc = eventDoc('incidents', event)
  const placed = await staleVouched(inside, event)
  if (placed.length > 0) {
    const saved = await save(inside, { event, placed })
    if (!saved.ok) return saved
  }
  const [known, beside] = await Promise.all([
    allFacts(inside, doc),
    allFacts(inside, eventDoc('attendance', event))
  ])
  const kept = incidentsToKeep(beside, known)
  if (kept.length === 0) return ok(null)
  let streams = (await db.streams.get(doc))
    ? undefined
    : streamsFor(inside, [{ name: 'incidents', of: event }])
  try {
    // when it was, and who heard it, is what a record years later is worth
    for (const { id: _, at, by, device: __, ...draft } of kept) {
      const facts = [{ doc, draft: { ...draft, prev: [] } }]
      const act = { facts, entities: [], ...(streams ? { streams } : {}) }
      await recorder.record(act, { at, offset: null, by })
      streams = undefined
    }
  } catch (problem) {
    environment.warn(problem)
    return no(notSaved(problem))
  }
  const told = await online(replica, () => Promise.resolve(ok(null)))
  return told.ok ? ok(null) : no(faultOfCall(told.fault))
}

/**
 * When incidents are erased: those that stand beside the marks go, too (M29), and what was vouched there counts no more. Null: none does.
 */
export async function dropBeside(inside: WorkspaceContext, event: EventId): Done<Forgotten | null> {
  const doc = eventDoc('attendance', event)
  const beside = await allFacts(inside, doc)
  const vouched = incidentsToKeep(beside, []).filter(({ kind }) => kind === 'vouched')
  if (vouched.length > 0) {
    const drafts = vouched.map(({ id, subject }) => {
      return { kind: 'voided', subject, prev: [id] } as const
    })
    const saved = await save(inside, { event, doc, drafts })
    if (!saved.ok) return saved
  }
  const ids = new Set(beside.flatMap((fact) => (fact.kind === 'incident' ? [fact.subject] : [])))
  return ok(ids.size > 0 ? { ids, isAll: false } : null)
}
