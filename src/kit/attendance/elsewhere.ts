// Whom a session does not expect, so that a child of another venue that turns up is found. Rules A22, A29.
import { belongsTo } from '../../domain/attendance/belonging.ts'
import { eventDaySessions, type LastSeenThatDay } from '../../domain/attendance/day-presence.ts'
import type { SessionId } from '../../domain/id.ts'
import { byYomi } from '../../domain/people/people.ts'
import { remaining } from '../../domain/removal.ts'
import type { WorkspaceContext } from '../context.ts'
import { cardOf } from '../people/cards.ts'
import { everOf, namesOf, peopleOf } from '../readings.ts'
import { attendanceIn, placeOf } from './presence.ts'
import type { Elsewhere } from './views.ts'

export async function readElsewhere(
  inside: WorkspaceContext,
  sessionId: SessionId
): Promise<readonly Elsewhere[]> {
  const place = await placeOf(inside, sessionId)
  if (!place) return []
  const { event, session, sessions } = place
  const people = await peopleOf(inside, event.id)
  const [names, venues, { expected, seen }] = await Promise.all([
    namesOf(inside),
    everOf(inside, 'venues'),
    attendanceIn(inside, place, people)
  ])
  const nameById = new Map(venues.map((one) => [one.id, one.name]))
  const ofDay = remaining('sessions', eventDaySessions(session, sessions))
  const here = new Set(expected.map(({ id }) => id))
  const seenAt = (last: LastSeenThatDay | undefined): Elsewhere['seen'] =>
    last ? { venue: nameById.get(last.session.venue) ?? '', at: last.at, state: last.state } : null
  return people.participants
    .filter(({ id }) => !here.has(id))
    .toSorted(byYomi)
    .map((child) => {
      const own = ofDay.filter((one) =>
        people.entriesOf(child.id).some((entry) => belongsTo(one, entry, event))
      )
      const ids = [...new Set(own.map(({ venue }) => venue))]
      return {
        card: cardOf(child, undefined, people, names),
        venues: ids.flatMap((id) => nameById.get(id) ?? []),
        seen: seenAt(seen.get(child.id))
      }
    })
}
