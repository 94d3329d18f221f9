// Before entries are erased: who was expected in a session that is over, and was never marked, is marked as such, to be counted as before.
import { instantOf } from '../../domain/calendar.ts'
import type { Draft } from '../../domain/fact.ts'
import type { EventId, Id } from '../../domain/id.ts'
import { missed } from '../../domain/attendance/totals.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf, type People } from '../readings.ts'
import { attendanceIn, placeOf } from '../attendance/presence.ts'

export async function missedMarks(
  inside: WorkspaceContext,
  event: EventId,
  people: People,
  going: ReadonlySet<Id>
): Promise<readonly Draft[]> {
  const now = inside.environment.now()
  const over = (await entitiesOf(inside, 'sessions')).filter(
    (one) => one.event === event && instantOf(one.day, one.end) <= now
  )
  const drafts: Draft[] = []
  for (const session of over) {
    const place = await placeOf(inside, session.id)
    if (!place) continue
    const { expected, presence } = await attendanceIn(inside, place, people)
    for (const { id } of expected)
      if (going.has(id) && (presence.get(id)?.state ?? 'yet') === 'yet')
        drafts.push(missed(session.id, id))
  }
  return drafts
}
