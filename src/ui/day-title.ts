import { dayNumberOf } from '../domain/day.ts'
import type { Event } from '../domain/entity.ts'
import type { Day } from '../domain/id.ts'
import type { CommonWords } from './words/common/ja.ts'

/** `2日目`, or that it is none of the event's days (N33): a day never has the number 0. */
export function dayNumberWords(common: CommonWords, event: Event, day: Day): string {
  const number = dayNumberOf(event, day)
  return number > 0 ? common.dayNumber(number) : common.noEventDay
}

/** With its date. */
export function dayTitle(common: CommonWords, event: Event, day: Day): string {
  const number = dayNumberOf(event, day)
  return number > 0
    ? `${common.dayNumber(number)} ${common.day(day)}`
    : `${common.day(day)} ${common.noEventDay}`
}
