// Whether an event is only rehearsed, and which of its days do not take place. Rules E44–E47, E51.
import type { Changed, Event } from '../entity.ts'
import type { Day, Instant } from '../id.ts'

/** A day that was moved away since is none of the event's. */
export function cancelledDays({
  days,
  cancelled = []
}: Pick<Event, 'days' | 'cancelled'>): readonly Day[] {
  return days.filter((day) => cancelled.includes(day))
}

export function isCancelled(event: Pick<Event, 'days' | 'cancelled'>, day: Day): boolean {
  return cancelledDays(event).includes(day)
}

/** All of its days: the event does not take place. */
export function isCalledOff(event: Pick<Event, 'days' | 'cancelled'>): boolean {
  return event.days.length > 0 && cancelledDays(event).length === event.days.length
}

/** `days`: all that do not take place from now on; one that is left out takes place again. */
export function cancelDays(event: Event, days: readonly Day[]): readonly Changed[] {
  const cancelled = event.days.filter((day) => days.includes(day))
  return [{ root: 'events', id: event.id, fields: { cancelled } }]
}

export function rehearse(
  { id, rehearsal: was = false }: Event,
  rehearsal: boolean,
  now: Instant
): readonly Changed[] {
  if (was === rehearsal) return []
  return [{ root: 'events', id, fields: { rehearsal, rehearsedFrom: rehearsal ? now : 0 } }]
}
