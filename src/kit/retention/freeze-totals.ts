// Before the names of an event go, what was counted in each of its sessions is written down without any (W12).
import { eventDoc } from '../../crdt/docs.ts'
import type { Created, Changed } from '../../domain/entity.ts'
import type { EventId } from '../../domain/id.ts'
import { freeze } from '../../domain/attendance/totals.ts'
import { no, ok } from '../../lib/result.ts'
import { online } from '../../sync/access/online.ts'
import type { Done } from '../fault.ts'
import { faultOfCall } from '../faults.ts'
import { save, streamsFor, type WorkspaceContext } from '../context.ts'
import { entitiesOf, type People, everOf } from '../readings.ts'
import { guestsOf } from '../../domain/people/staff-on-roster.ts'
import { attendanceIn, countedIn } from '../attendance/presence.ts'

export async function freezeTotals(
  inside: WorkspaceContext,
  eventId: EventId,
  people: People
): Done {
  const { replica, db } = inside
  // another organizer may have opened the document: events made before this version have none
  const met = await online(replica, () => Promise.resolve(ok(null)))
  if (!met.ok) return no(faultOfCall(met.fault))
  const [events, sessions, venues, known] = await Promise.all([
    everOf(inside, 'events'),
    everOf(inside, 'sessions'),
    everOf(inside, 'venues'),
    entitiesOf(inside, 'totals', eventId)
  ])
  const event = events.find((one) => one.id === eventId)
  if (!event) return no({ kind: 'gone' })
  // E47: what was only rehearsed is in no figure
  if (event.rehearsal) return ok(null)
  const created: Created[] = []
  const changed: Changed[] = []
  for (const session of sessions.filter((one) => one.event === eventId)) {
    const venue = venues.find((one) => one.id === session.venue)
    if (!venue) continue
    const place = { event, session, sessions, venue }
    const attendance = await attendanceIn(inside, place, people)
    // erased before: what was counted then is all there is
    if (attendance.totals) continue
    const counted = countedIn(attendance)
    const entity = freeze(session, event, guestsOf(counted.people), counted.presence)
    if (known.some(({ id }) => id === session.id)) {
      const { id, ...fields } = entity
      changed.push({ root: 'totals', id, fields })
    } else created.push({ root: 'totals', entity })
  }
  const doc = eventDoc('totals', eventId)
  const isOpen = (await db.streams.get(doc)) !== undefined
  const streams = isOpen ? {} : { streams: streamsFor(inside, [{ name: 'totals', of: eventId }]) }
  const saved = await save(inside, { event: eventId, created, changed, ...streams })
  if (!saved.ok) return saved
  // a document that was begun just now is told, so that it gets the new key like all others
  const told = await online(replica, () => Promise.resolve(ok(null)))
  return told.ok ? ok(null) : no(faultOfCall(told.fault))
}
