// Before the names of an event go, releases and incidents that stand beside its marks are carried over to where they are kept longer (M25).
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
