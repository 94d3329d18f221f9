// Making and changing sessions and blocks of the plan. Rules E5–E6.
import { clean } from '../clean.ts'
import { clockFault, firstFault, invalid, textFault, titleFault } from '../invalid.ts'
import { clockToMinutes } from '../calendar.ts'
import { linksFault } from '../plan/links.ts'
import { knownEvent } from './event.ts'
import { no, ok } from '../../lib/result.ts'
import type { Block, Event, Session, Venue } from '../entity.ts'
import type { Invalid } from '../invalid.ts'
import type { Result } from '../../lib/result.ts'

export function checkSession<W extends Omit<Session, 'id'>>(
  wish: W,
  event: Event,
  venues: readonly Venue[]
): Result<W, Invalid> {
  const fault = firstFault(
    knownEvent(wish.event),
    event.days.includes(wish.day) ? null : invalid('day', 'unknown'),
    venues.some((one) => one.id === wish.venue) ? null : invalid('venue', 'unknown'),
    titleFault('title', wish.title),
    clockFault('start', wish.start),
    clockFault('end', wish.end),
    clockToMinutes(wish.end) <= clockToMinutes(wish.start) ? invalid('end', 'order') : null
  )
  return fault === null ? ok(clean(wish)) : no(fault)
}

/** A block of no minutes is a call (集合); one longer than a day is a slip. */
export function checkBlock<W extends Omit<Block, 'id'>>(wish: W, event: Event): Result<W, Invalid> {
  const isDuration = Number.isSafeInteger(wish.minutes) && wish.minutes >= 0
  const fault = firstFault(
    knownEvent(wish.event),
    event.days.includes(wish.day) ? null : invalid('day', 'unknown'),
    titleFault('title', wish.title),
    clockFault('start', wish.start),
    isDuration ? null : invalid('minutes', 'not-a-number'),
    wish.minutes > 24 * 60 ? invalid('minutes', 'too-many') : null,
    ...[wish.owner, wish.place, wish.materials, wish.planB].map((text) => textFault('text', text)),
    linksFault(wish.links ?? [])
  )
  return fault === null ? ok(clean(wish)) : no(fault)
}
