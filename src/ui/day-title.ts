import { dayNumberOf } from '../domain/day.ts'
import type { Event } from '../domain/entity.ts'
import { isCancelled } from '../domain/event/taking-place.ts'
import type { Day } from '../domain/id.ts'
import type { CommonWords } from './words/common/ja.ts'
import { struck } from './words/ruby.ts'

/** `2日目`, or that it is none of the event's days (N33): a day never has the number 0. */
export function dayNumberWords(common: CommonWords, event: Event, day: Day): string {
  const number = dayNumberOf(event, day)
  return number > 0 ? common.dayNumber(number) : common.noEventDay
}

/** With its date. */
export function dayTitle(common: CommonWords, event: Event, day: Day): string {
  const number = dayNumberOf(event, day)
  return number > 0
    ? asHeld(common, event, day, `${common.dayNumber(number)} ${common.day(day)}`)
    : `${common.day(day)} ${common.noEventDay}`
}

/** What is said of a day, struck through where it was cancelled (E44). */
export function asHeld(
  { cancelled }: Pick<CommonWords, 'cancelled'>,
  event: Pick<Event, 'days' | 'cancelled'>,
  day: Day,
  said: string
): string {
  return isCancelled(event, day) ? `${struck(said)} ${cancelled}` : said
}
