// The plan of one day.
import { daysToShow } from '../../domain/day.ts'
import type { Day, EventId } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import { entitiesOf } from '../readings.ts'
import type { Plan } from './views.ts'

export async function readPlan(
  inside: WorkspaceContext,
  eventId: EventId,
  day: Day
): Promise<Plan> {
  const [events, blocks] = await Promise.all([
    entitiesOf(inside, 'events'),
    entitiesOf(inside, 'blocks', eventId)
  ])
  const event = events.find((one) => one.id === eventId)
  return {
    day,
    dayNumber: (event?.days.indexOf(day) ?? -1) + 1,
    days: daysToShow(
      { days: event?.days ?? [] },
      blocks.map((one) => one.day)
    ),
    blocks: blocks
      .filter((one) => one.day === day)
      .toSorted(
        (one, other) => one.start.localeCompare(other.start) || one.id.localeCompare(other.id)
      )
  }
}
