// When records of an event's people are to be erased. Rules L1–L3.
import { addDays } from '../calendar.ts'
import { invalid, type Invalid } from '../invalid.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Event } from '../entity.ts'
import type { Day } from '../id.ts'

export const RETAINED = ['care', 'roster', 'consents', 'incidents'] as const
export type Retained = (typeof RETAINED)[number]
export type RetentionDays = readonly [
  care: number,
  roster: number,
  consents: number,
  incidents: number
]

/** A week for care, a month for names, three years for consents, five for what went wrong. */
export const USUAL_DAYS: RetentionDays = [7, 30, 1095, 1825]

/** Ten years: longer is no retention any more. */
export const MOST_DAYS = 3650
/** None: they are due on the last day itself. */
export const LEAST_DAYS = 0

export function retentionOf({ retention }: Pick<Event, 'retention'>): RetentionDays {
  const checked = checkRetention(retention)
  return checked.ok ? checked.value : USUAL_DAYS
}

export function checkRetention(days: readonly number[]): Result<RetentionDays, Invalid> {
  const [care, roster, consents, incidents] = days
  const isWhole = (one: number | undefined): one is number =>
    one !== undefined && Number.isInteger(one) && one >= LEAST_DAYS && one <= MOST_DAYS
  return isWhole(care) && isWhole(roster) && isWhole(consents) && isWhole(incidents)
    ? ok([care, roster, consents, incidents])
    : no(invalid('retention', 'not-a-number'))
}

/** The first day on which they are not to be there any more. */
export function dueDay(event: Pick<Event, 'days' | 'retention'>, kind: Retained): Day {
  const last = event.days.at(-1) ?? ''
  return last === '' ? '' : addDays(last, retentionOf(event)[RETAINED.indexOf(kind)] ?? 0)
}

export function isDue(
  event: Pick<Event, 'days' | 'retention'>,
  kind: Retained,
  today: Day
): boolean {
  const due = dueDay(event, kind)
  return due !== '' && today >= due
}
