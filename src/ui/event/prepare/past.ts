import type { EventView } from '../../../kit/views.ts'
import type { Day } from '../../../domain/id.ts'

/** What is still to come, the next one first (without a day: last); what is over, the latest first. */
export function byTime(
  events: readonly EventView[],
  today: Day
): { readonly coming: readonly EventView[]; readonly past: readonly EventView[] } {
  const isOver = (view: EventView) => lastDay(view) !== '' && lastDay(view) < today
  const first = ({ event }: EventView) => event.days[0] ?? '9999'
  return {
    coming: events
      .filter((view) => !isOver(view))
      .toSorted((one, other) => first(one).localeCompare(first(other))),
    past: events.filter(isOver).toSorted((one, other) => lastDay(other).localeCompare(lastDay(one)))
  }
}

function lastDay({ event }: EventView): Day {
  return event.days.at(-1) ?? ''
}
