// When what is to be erased, in numbers of days; nothing here is ever erased by itself.
import { addDays } from '../../domain/calendar.ts'
import { LEAST_DAYS, MOST_DAYS } from '../../domain/retention/retention.ts'
import type { Event } from '../../domain/entity.ts'
import type { Day } from '../../domain/id.ts'
import type { PersonalKind, Retention } from '../../kit/views.ts'

export type KeptKind = PersonalKind | 'incidents'
export type Days = Retention['days']
export type KindState = Retention['kinds'][number]

/** In the order of `Retention.days`. */
export const KEPT_KINDS: readonly KeptKind[] = ['care', 'roster', 'consents', 'incidents']

export function lastDayOf({ days }: Pick<Event, 'days'>): Day | undefined {
  return days.at(-1)
}

export function dueOn(event: Pick<Event, 'days'>, days: number): Day | null {
  const last = lastDayOf(event)
  return last === undefined ? null : addDays(last, days)
}

/** What a person typed, as days; null when it is none. Full-width figures are taken as they are meant. */
export function readDays(typed: string): number | null {
  const text = typed.normalize('NFKC').trim()
  const days = Number(text)
  return /^\d+$/u.test(text) && days >= LEAST_DAYS && days <= MOST_DAYS ? days : null
}

/** All four, or null while one of them cannot be read. */
export function readAllDays(typed: readonly string[]): Days | null {
  const [care, roster, consents, incidents] = typed.map(readDays)
  if (care == null || roster == null || consents == null || incidents == null) return null
  return [care, roster, consents, incidents]
}

export function isOpen({ erasedAt, records }: KindState): boolean {
  return erasedAt === null && records > 0
}

/** Kinds a person is to erase now. */
export function dueKinds({ kinds }: Retention): readonly PersonalKind[] {
  return kinds.filter((one) => one.isDue && isOpen(one)).map(({ kind }) => kind)
}

export function daysLeft(today: Day, due: Day): number {
  const at = (day: Day) => Date.parse(`${day}T00:00:00Z`)
  return Math.round((at(due) - at(today)) / 86_400_000)
}
