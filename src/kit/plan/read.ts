// The plan of one day.
import { eventDoc } from '../../crdt/docs.ts'
import { daysToShow } from '../../domain/day.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Day, EventId } from '../../domain/id.ts'
import { ranByBlock, type RanByBlock } from '../../domain/plan/ran.ts'
import type { WorkspaceContext } from '../context.ts'
import { allFacts, entitiesOf } from '../readings.ts'
import type { Plan, RanLine } from './views.ts'

export async function readPlan(
  inside: WorkspaceContext,
  eventId: EventId,
  day: Day
): Promise<Plan> {
  const [events, blocks, ran] = await Promise.all([
    entitiesOf(inside, 'events'),
    entitiesOf(inside, 'blocks', eventId),
    readRan(inside, eventId)
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
      ),
    ran: linesOf(
      blocks.filter((one) => one.day === day).map(({ id }) => id),
      ran
    )
  }
}

function linesOf(blocks: readonly string[], ran: RanByBlock): readonly RanLine[] {
  return blocks.flatMap((block) => {
    const told = ran.get(block)
    return told ? [{ block, ...told }] : []
  })
}

/** Of an event that has no document of its day yet they stand beside the reports. */
export async function readRan(inside: WorkspaceContext, event: EventId): Promise<RanByBlock> {
  const [ofDay, reports] = await Promise.all([
    allFacts(inside, eventDoc('day', event)),
    allFacts(inside, 'reports')
  ])
  const isOfEvent = (fact: Fact) =>
    fact.kind === 'voided' || (fact.kind === 'ran' && fact.event === event)
  return ranByBlock([...ofDay, ...reports].filter(isOfEvent))
}
