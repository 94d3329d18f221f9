// On which days a child comes: bound to dates, and told older tablets by number. Rules N30, N31.
import type { Event, Participant } from '../entity.ts'
import type { Day } from '../id.ts'

type Coming = Pick<Participant, 'days' | 'dates'>
type OfEvent = Pick<Event, 'days'>

/** The dates a child comes; null for all of the event's days. Also dates on which there is no event (any more). */
export function datesOf(child: Coming, event: OfEvent): readonly Day[] | null {
  const { days } = child
  return (
    boundDates(child) ??
    (days.length === 0 ? null : days.flatMap((number) => event.days[number - 1] ?? []))
  )
}

/** The dates it is bound to; null for all days, and where an older tablet wrote numbers only. */
export function boundDates({ days, dates = [] }: Coming): readonly Day[] | null {
  const [beside, ...bound] = dates
  return beside !== undefined && beside === days.join(',') ? bound : null
}

/** Who comes on all days is expected on whatever day a session is, also on one that is none of the event's (any more). */
export function comesOn(child: Coming, event: OfEvent, day: Day): boolean {
  return datesOf(child, event)?.includes(day) ?? true
}

/** As numbers of the event's days (1, 2 …); empty for all. Dates on which there is no event have none. */
export function dayNumbersOf(child: Coming, event: OfEvent): readonly number[] {
  const dates = datesOf(child, event)
  if (dates === null) return []
  return dates.flatMap((day) => (event.days.includes(day) ? [event.days.indexOf(day) + 1] : []))
}

/** What an entry says of the days a child comes; null for all of them. */
export function participationOn(
  dates: readonly Day[] | null,
  event: OfEvent
): { readonly days: readonly number[]; readonly dates: readonly string[] } {
  if (dates === null) return { days: [], dates: [] }
  const inOrder = [...new Set(dates)].toSorted()
  const days = inOrder.flatMap((day) =>
    event.days.includes(day) ? [event.days.indexOf(day) + 1] : []
  )
  return { days, dates: [days.join(','), ...inOrder] }
}

/** The same for numbers of the event's days, as forms and files have them; empty for all. */
export function participationOnDays(
  days: readonly number[],
  event: OfEvent
): ReturnType<typeof participationOn> {
  if (days.length === 0) return participationOn(null, event)
  return participationOn(
    days.flatMap((number) => event.days[number - 1] ?? []),
    event
  )
}

/** Of a child that was entered several times: whenever one of its entries comes. */
export function comingOfAll(entries: readonly Coming[]): Required<Coming> {
  const bound = entries.map(boundDates)
  if (entries.some(({ days }, at) => days.length === 0 && !bound[at]))
    return { days: [], dates: [] }
  const days = [...new Set(entries.flatMap((one) => one.days))].toSorted(
    (one, other) => one - other
  )
  if (bound.includes(null)) return { days, dates: [] }
  const dates = [...new Set(bound.flatMap((one) => one ?? []))].toSorted()
  return { days, dates: [days.join(','), ...dates] }
}

/** What is written of a child's days, with the dates they are; unchanged where it says nothing of days, or says the dates itself. */
export function bindDays<Fields extends Partial<Coming>>(fields: Fields, event: OfEvent): Fields {
  if (fields.days === undefined || fields.dates !== undefined) return fields
  return { ...fields, dates: participationOnDays(fields.days, event).dates }
}
