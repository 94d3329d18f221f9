// Events in the order people look for them.
import type { Event } from '../entity.ts'
import type { Day } from '../id.ts'

interface OfEvent {
  readonly event: Pick<Event, 'days'>
}

/** Empty while it has no day. */
function lastDayOf({ event }: OfEvent): Day {
  return event.days.at(-1) ?? ''
}

/** What is still to come, the next one first (without a day: last); what is over, the latest first. */
export function comingAndPast<View extends OfEvent>(
  events: readonly View[],
  today: Day
): { readonly coming: readonly View[]; readonly past: readonly View[] } {
  const isOver = (view: View) => lastDayOf(view) !== '' && lastDayOf(view) < today
  const first = ({ event }: View) => event.days[0] ?? '9999'
  return {
    coming: events
      .filter((view) => !isOver(view))
      .toSorted((one, other) => first(one).localeCompare(first(other))),
    past: latestEventsFirst(events.filter(isOver))
  }
}

function latestEventsFirst<View extends OfEvent>(events: readonly View[]): readonly View[] {
  return events.toSorted((one, other) => lastDayOf(other).localeCompare(lastDayOf(one)))
}
