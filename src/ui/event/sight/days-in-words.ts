import { daysUntil } from '../../../domain/calendar.ts'
import type { Day } from '../../../domain/id.ts'
import type { CommonWords } from '../../words/common/ja.ts'

type DayWords = Pick<CommonWords, 'day' | 'dayLong' | 'separator'>

/** The days of an event with their year, short: from three in a row only the first and the last. */
export function daysInWords(words: DayWords, days: readonly Day[]): string {
  const [first] = days
  const last = days.at(-1)
  if (first === undefined || last === undefined) return ''
  const isRow = days.length > 2 && daysUntil(last, first) === days.length - 1
  const said = isRow ? [first, last] : days
  return said
    .map((day, at) =>
      at > 0 && day.slice(0, 4) === said[at - 1]?.slice(0, 4) ? words.day(day) : words.dayLong(day)
    )
    .join(isRow ? '–' : words.separator)
}
