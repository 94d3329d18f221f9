// Making and changing an event with its venues, groups, staff and lenders. Rules E1–E4.
import { foldText } from '../fold.ts'
import { clean } from '../clean.ts'
import { CARD_FIELDS } from './emergency-card.ts'
import { dayFault, firstFault, invalid, textFault, titleFault } from '../invalid.ts'
import { no, ok } from '../../lib/result.ts'
import type { Created, Event, Group, Lender, Staff, Venue } from '../entity.ts'
import type { Day, EventId, NewId } from '../id.ts'
import type { Invalid } from '../invalid.ts'
import type { Result } from '../../lib/result.ts'

/** Two weeks: longer caravans are two events, and every day is a column on paper. */
export const DAYS_LIMIT = 14
/** More venues than a day has hours is a slip of the hand. */
const VENUES_LIMIT = 20

export interface EventWish {
  readonly title: string
  readonly days: readonly Day[]
}

export function checkEvent<W extends EventWish>(wish: W): Result<W, Invalid> {
  const days = [...new Set(wish.days)].toSorted()
  const fault = firstFault(
    titleFault('title', wish.title),
    days.length === 0 ? invalid('days', 'empty') : null,
    days.length > DAYS_LIMIT ? invalid('days', 'too-many') : null,
    ...days.map((day) => dayFault('days', day))
  )
  return fault === null ? ok({ ...wish, title: wish.title.trim(), days }) : no(fault)
}

/** The event with its venues, in the order they were typed. */
export function createEvent(
  wish: EventWish & { readonly venues: readonly string[] },
  newId: NewId
): Result<readonly Created[], Invalid> {
  const checked = checkEvent(wish)
  if (!checked.ok) return checked
  const names = wish.venues.map((name) => name.trim()).filter(Boolean)
  const fault = firstFault(
    names.length > VENUES_LIMIT ? invalid('venues', 'too-many') : null,
    ...names.map((name) => textFault('venues', name, 100))
  )
  if (fault !== null) return no(fault)
  const { title, days } = checked.value
  const event: Event = { id: newId(), title, days, retention: [] }
  const venues = names.map((name, order): Created => ({
    root: 'venues',
    entity: { id: newId(), event: event.id, name, address: '', order }
  }))
  return ok([{ root: 'events', entity: event }, ...venues])
}

export function checkVenue<W extends Omit<Venue, 'id'>>(wish: W): Result<W, Invalid> {
  const fault = firstFault(
    knownEvent(wish.event),
    titleFault('name', wish.name),
    ...CARD_FIELDS.map((field) => textFault(field, wish[field] ?? ''))
  )
  return fault === null ? ok(clean(wish)) : no(fault)
}

/** E40: two groups of one event are never called the same. */
export function checkGroup<W extends Omit<Group, 'id'>>(
  wish: W,
  others: readonly Pick<Group, 'letter'>[] = []
): Result<W, Invalid> {
  const isTaken = others.some(({ letter }) => foldText(letter) === foldText(wish.letter))
  const fault = firstFault(
    knownEvent(wish.event),
    titleFault('letter', wish.letter, 10),
    isTaken ? invalid('letter', 'taken') : null
  )
  return fault === null ? ok(clean(wish)) : no(fault)
}

export function checkStaff<W extends Omit<Staff, 'id'>>(wish: W): Result<W, Invalid> {
  const fault = firstFault(
    titleFault('name', wish.name),
    textFault('yomi', wish.yomi, 100),
    textFault('organisation', wish.organisation, 100)
  )
  return fault === null ? ok(clean(wish)) : no(fault)
}

export function checkLender<W extends Omit<Lender, 'id'>>(wish: W): Result<W, Invalid> {
  const fault = titleFault('name', wish.name)
  return fault === null ? ok(clean(wish)) : no(fault)
}

export function knownEvent(event: EventId): Invalid | null {
  return event === '' ? invalid('event', 'unknown') : null
}
