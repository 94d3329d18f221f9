// The days a child comes, in one column or in one for each day. Rule I9.
import { readAnswer } from './answers.ts'
import { readDays, readEventDay } from './written.ts'
import { squash } from '../fold.ts'
import type { Event } from '../entity.ts'
import type { Share } from './columns.ts'

/** Empty for all of the event's days; null where nothing is said or something is no day of the event. */
export function readDayShares(shares: readonly Share[], event: Event): readonly number[] | null {
  if (shares.length === 0) return null
  const read = shares.map((share) => daysOf(share, event))
  if (read.some((days) => days === null)) return null
  const known = [...new Set(read.flatMap((days) => days ?? []))].toSorted((a, b) => a - b)
  if (known.length === 0) return null
  return known.length === event.days.length ? [] : known
}

const DATE = /\d{1,2}月\d{1,2}日|\d{1,2}\/\d{1,2}|\d{1,2}日目|^\d{1,2}日/gu

/** Under `11/22(日)` a ○ is that day; else the cell says which days. */
function daysOf({ header, text }: Share, event: Event): readonly number[] | null {
  const dates = squash(header).match(DATE) ?? []
  const day = dates.length === 1 ? readEventDay(dates[0], event) : null
  const answer = day === null ? null : readAnswer(text)
  if (day !== null && answer === 'yes') return [day]
  if (day !== null && answer === 'no') return []
  const days = readDays(text, event)
  return days?.length === 0 ? event.days.map((_, at) => at + 1) : days
}
