// Which event all screens of this device show. Rules D7–D9.
import { clockToMinutes, daysUntil, momentOf, type Moment } from '../calendar.ts'
import type { Event, Session } from '../entity.ts'
import type { Day, EventId, Instant } from '../id.ts'

interface SeenEvent {
  readonly event: Pick<Event, 'id' | 'days'>
  /** Those of today at least. */
  readonly sessions: readonly Pick<Session, 'day' | 'start' | 'end'>[]
}

/** What a person chose on this device; `chosenOn` is missing where an older version of the kit kept it. */
export interface EventChoice {
  readonly event: EventId
  readonly chosenOn?: Day
}

export type WhyInSight = 'by-hand' | 'today' | 'nearest-session' | 'began-last' | 'next' | 'no-day'

export interface EventInSight<View> {
  readonly view: View
  readonly why: WhyInSight
  /** What was chosen by hand, until another event had its day (D8). */
  readonly instead: View | null
  /** An event of today that is not the one in sight, because another was chosen by hand. */
  readonly today: View | null
}

/** Null: there is no event. */
export function eventInSight<View extends SeenEvent>(
  choice: EventChoice,
  events: readonly View[],
  now: Instant
): EventInSight<View> | null {
  const moment = momentOf(now)
  const chosen = events.find(({ event }) => event.id === choice.event) ?? null
  const found = byCalendar(events, moment)
  if (chosen && choiceHolds(choice, chosen, events, moment.day)) {
    const todays = found?.view.event.days.includes(moment.day) ? found.view : null
    return { view: chosen, why: 'by-hand', instead: null, today: todays === chosen ? null : todays }
  }
  return found && { ...found, instead: chosen === found.view ? null : chosen, today: null }
}

/** Days of others count that came after the choice; where its day is not known, today's only. Days it shares do not. */
function choiceHolds(
  { chosenOn = '' }: EventChoice,
  chosen: SeenEvent,
  events: readonly SeenEvent[],
  today: Day
): boolean {
  if (chosenOn === today) return true
  const hasCome = (day: Day) => day === today || (chosenOn !== '' && chosenOn < day && day <= today)
  return !events.some(
    ({ event }) =>
      event.id !== chosen.event.id &&
      event.days.some((day) => hasCome(day) && !chosen.event.days.includes(day))
  )
}

function byCalendar<View extends SeenEvent>(
  events: readonly View[],
  moment: Moment
): { readonly view: View; readonly why: WhyInSight } | null {
  const { day: today } = moment
  const todays = events.filter(({ event }) => event.days.includes(today))
  const [only] = todays
  if (only && todays.length === 1) return { view: only, why: 'today' }
  const near = leastOf(todays, (one) => minutesTo(one, moment))
  if (near) return { view: near, why: 'nearest-session' }
  const begun = events.filter(({ event }) => lastBegun(event.days, today) !== undefined)
  const last = leastOf(begun, ({ event }) => daysUntil(today, lastBegun(event.days, today) ?? ''))
  if (last) return { view: last, why: 'began-last' }
  const dated = events.filter(({ event }) => event.days.length > 0)
  const next = leastOf(dated, ({ event }) => daysUntil(event.days[0] ?? '', today))
  if (next) return { view: next, why: 'next' }
  const [undated] = events
  return undated ? { view: undated, why: 'no-day' } : null
}

function lastBegun(days: readonly Day[], today: Day): Day | undefined {
  return days.findLast((day) => day <= today)
}

/** How far the nearest session of the day is: 0 while one runs. */
function minutesTo({ sessions }: SeenEvent, { day, clock }: Moment): number {
  const now = clockToMinutes(clock)
  const ways = sessions
    .filter((one) => one.day === day)
    .map(({ start, end }) => Math.max(0, clockToMinutes(start) - now, now - clockToMinutes(end)))
  return Math.min(...ways, Infinity)
}

/** Of equals the same one on every device, in whatever order they came. */
function leastOf<View extends SeenEvent>(
  events: readonly View[],
  size: (one: View) => number
): View | undefined {
  return events.toSorted(
    (one, other) => compare(size(one), size(other)) || compare(one.event.id, other.event.id)
  )[0]
}

function compare<Value extends string | number>(one: Value, other: Value): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

export type EventState =
  | { readonly kind: 'today'; readonly number: number; readonly of: number }
  | { readonly kind: 'tomorrow' }
  | { readonly kind: 'coming'; readonly inDays: number }
  /** It has begun and goes on, but not today. */
  | { readonly kind: 'between' }
  | { readonly kind: 'over' }
  | { readonly kind: 'no-day' }

/** How an event stands on a day (D10). */
export function eventStateOn(days: readonly Day[], today: Day): EventState {
  const next = days.find((day) => day >= today)
  if (next === undefined) return { kind: days.length > 0 ? 'over' : 'no-day' }
  const inDays = daysUntil(next, today)
  if (inDays === 0) return { kind: 'today', number: days.indexOf(today) + 1, of: days.length }
  if (inDays === 1) return { kind: 'tomorrow' }
  return next === days[0] ? { kind: 'coming', inDays } : { kind: 'between' }
}
