import { daysUntil } from '../../../domain/calendar.ts'
import type { Event } from '../../../domain/entity.ts'
import { cancelledDays, isCalledOff } from '../../../domain/event/taking-place.ts'
import type { Day } from '../../../domain/id.ts'
import { asHeld } from '../../day-title.ts'
import type { CommonWords } from '../../words/common/ja.ts'
import { struck } from '../../words/ruby.ts'

type DayWords = Pick<CommonWords, 'day' | 'dayLong' | 'separator' | 'cancelled'>

/** The days of an event with their year, short: from three in a row only the first and the last. What was cancelled is struck through. */
export function daysInWords(words: DayWords, event: Pick<Event, 'days' | 'cancelled'>): string {
  const off = cancelledDays(event)
  if (off.length === 0) return inARow(words, event.days)
  if (isCalledOff(event)) return `${struck(inARow(words, event.days))} ${words.cancelled}`
  return event.days
    .map((day, at) => asHeld(words, event, day, dayAfter(words, day, event.days[at - 1])))
    .join(words.separator)
}

function inARow(words: DayWords, days: readonly Day[]): string {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ''
  const isRow = days.length > 2 && daysUntil(last, first) === days.length - 1
  const said = isRow ? [first, last] : days
  return said
    .map((day, at) => dayAfter(words, day, said[at - 1]))
    .join(isRow ? '–' : words.separator)
}

/** The year once a year. */
function dayAfter(words: DayWords, day: Day, before: Day | undefined): string {
  return day.slice(0, 4) === before?.slice(0, 4) ? words.day(day) : words.dayLong(day)
}
