// A new event after the pattern of an earlier one: its days, venues, sessions, groups and plan, and nobody's records. Rules E41–E43.
import { addDays, daysUntil } from '../calendar.ts'
import type { Block, Created, Event, Group, Session, Venue } from '../entity.ts'
import type { Day, Id, NewId } from '../id.ts'
import type { Invalid } from '../invalid.ts'
import { ok, type Result } from '../../lib/result.ts'
import { checkEvent, type EventWish } from './event.ts'

export interface EventPattern {
  readonly event: Event
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
  readonly groups: readonly Group[]
  readonly blocks: readonly Block[]
}

/** The n-th day of the pattern becomes the n-th day of the new one; what stands on no such day stays behind. */
export function copyEvent(
  pattern: EventPattern,
  wish: EventWish,
  newId: NewId
): Result<readonly Created[], Invalid> {
  const checked = checkEvent(wish)
  if (!checked.ok) return checked
  const { title, days } = checked.value
  const event = { id: newId(), title, days, retention: pattern.event.retention }
  const dayOf = (day: Day) => days[pattern.event.days.indexOf(day)]
  const idByVenue = new Map<Id, Id>(pattern.venues.map(({ id }) => [id, newId()]))
  const venues = pattern.venues.map(({ id, name, address, order }): Created => ({
    root: 'venues',
    entity: { id: idByVenue.get(id) ?? '', event: event.id, name, address, order }
  }))
  const sessions = pattern.sessions.flatMap((one): readonly Created[] => {
    const day = dayOf(one.day)
    const venue = idByVenue.get(one.venue)
    if (day === undefined || venue === undefined) return []
    const { title: name, start, end } = one
    const entity = { id: newId(), event: event.id, venue, day, title: name, start, end }
    return [{ root: 'sessions', entity }]
  })
  const groups = pattern.groups.map(({ letter, shape }): Created => ({
    root: 'groups',
    entity: { id: newId(), event: event.id, letter, shape }
  }))
  const blocks = pattern.blocks.flatMap((one): readonly Created[] => {
    const day = dayOf(one.day)
    if (day === undefined) return []
    const venue = idByVenue.get(one.venue) ?? ''
    const place = { id: newId(), event: event.id, day, venue }
    return [{ root: 'blocks', entity: plannedAgain(one, place) }]
  })
  return ok([{ root: 'events', entity: event }, ...venues, ...sessions, ...groups, ...blocks])
}

/** As it was planned: what the running day did to it is not taken along. */
function plannedAgain(block: Block, place: Pick<Block, 'id' | 'event' | 'day' | 'venue'>): Block {
  const { start, minutes, title, owner, place: where, materials, planB } = block
  const written = { start, minutes, title, owner, place: where, materials, planB }
  return { ...place, ...written, shift: 0, cut: 0, skipped: false }
}

/** The days of a pattern from a new first day on, as far apart as they were. */
export function shiftedDays(days: readonly Day[], first: Day): readonly Day[] {
  return days.map((day) => addDays(first, daysUntil(day, days[0] ?? day)))
}

/** The earlier name with the new year, where it has its own in it. */
export function titleAgain(title: string, old: Day | undefined, first: Day): string {
  return old === undefined ? title : title.replaceAll(old.slice(0, 4), first.slice(0, 4))
}
