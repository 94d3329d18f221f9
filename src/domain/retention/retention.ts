// When records of an event's people are to be erased. Rules L1–L3.
import { addDays, daysUntil } from '../calendar.ts'
import { invalid, type Invalid } from '../invalid.ts'
import { readWholeNumber } from '../limits.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import type { Event } from '../entity.ts'
import type { Day, Instant } from '../id.ts'

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

/** All four as a person typed them, or null while one of them cannot be read. */
export function readTypedRetention(typed: readonly string[]): RetentionDays | null {
  const [care, roster, consents, incidents] = typed.map(readRetentionDays)
  if (care == null || roster == null || consents == null || incidents == null) return null
  return [care, roster, consents, incidents]
}

export function readRetentionDays(typed: string): number | null {
  return readWholeNumber(typed, LEAST_DAYS, MOST_DAYS)
}

/** The first day on which they are not to be there any more. */
export function dueDay(event: Pick<Event, 'days' | 'retention'>, kind: Retained): Day {
  return dueAfter(event, retentionOf(event)[RETAINED.indexOf(kind)] ?? 0) ?? ''
}

/** So many days after the last one of the event; null while it has no day. */
export function dueAfter({ days }: Pick<Event, 'days'>, kept: number): Day | null {
  const last = days.at(-1)
  return last === undefined ? null : addDays(last, kept)
}

export function isDue(
  event: Pick<Event, 'days' | 'retention'>,
  kind: Retained,
  today: Day
): boolean {
  const due = dueDay(event, kind)
  return due !== '' && today >= due
}

/** Beyond that the date says more than a number of days. */
const SOON_DAYS = 60

/** Days until they are due, where that is soon; null when it is not, or is past. */
export function daysUntilDue(due: Day, today: Day): number | null {
  const left = daysUntil(due, today)
  return left > 0 && left <= SOON_DAYS ? left : null
}

interface KeptRecords<Kind> {
  readonly kind: Kind
  readonly isDue: boolean
  readonly erasedAt: Instant | null
  readonly records: number
}

export function isStillKept({
  erasedAt,
  records
}: Pick<KeptRecords<unknown>, 'erasedAt' | 'records'>): boolean {
  return erasedAt === null && records > 0
}

/** Kinds a person is to erase now. */
export function kindsToErase<Kind>(kept: readonly KeptRecords<Kind>[]): readonly Kind[] {
  return kept.filter((one) => one.isDue && isStillKept(one)).map(({ kind }) => kind)
}
