// What somebody has chosen on 日を動かす, and what it would do.
import { addDays, daysUntil, isDay } from '../../../domain/calendar.ts'
import { meantFor, type DayRow } from '../../../domain/event/change-days.ts'
import type { EventDays } from '../../../kit/event/views.ts'
import type { Day } from '../../../domain/id.ts'

/** As typed, by the day it is now; also half-empty. */
export type ChosenDays = Readonly<Record<Day, string>>

export function asItIs({ days }: EventDays): ChosenDays {
  return Object.fromEntries(days.map(({ day }) => [day, day]))
}

/** Days that may move: nobody was marked on them. */
export function movable({ days }: EventDays): readonly Day[] {
  return days.filter(({ isRecorded }) => !isRecorded).map(({ day }) => day)
}

/** All days that may move as far as the first of them. */
export function shifted(seen: EventDays, first: string): ChosenDays {
  const [anchor = ''] = movable(seen)
  if (!isDay(first)) return { ...asItIs(seen), [anchor]: first }
  const far = daysUntil(first, anchor)
  const moved = movable(seen).map((day) => [day, addDays(day, far)])
  return { ...asItIs(seen), ...Object.fromEntries(moved) }
}

/** Where the days were meant to be at first; null when all are there. */
export function home(seen: EventDays): ChosenDays | null {
  const open = new Set(movable(seen))
  const days = seen.days.map(({ day }) => [day, open.has(day) ? meantFor(seen.event, day) : day])
  return days.every(([from, to]) => from === to) ? null : Object.fromEntries(days)
}

export interface Shift {
  readonly rows: readonly DayRow[]
  readonly after: readonly Day[]
  readonly wrong: 'twice' | 'no-day' | null
  readonly sessions: number
  readonly blocks: number
  readonly children: number
  readonly families: number
  /** Nothing moves: 0; days move differently: null. */
  readonly far: number | null
}

/** Of the chosen days; while none is chosen, of all that may move. */
export function shiftOf(seen: EventDays, chosen: ChosenDays): Shift {
  const rows = seen.days.map(({ day }) => ({ was: day, day: chosen[day] ?? day }))
  const after = rows.map(({ day }) => day)
  const moved = rows.filter(({ was, day }) => was !== day)
  const going = new Set(moved.length > 0 ? moved.map(({ was }) => was) : movable(seen))
  const standing = seen.days.filter(({ day }) => going.has(day))
  const coming = seen.coming.filter(({ dates }) => dates?.some((day) => going.has(day)) ?? true)
  const fars = new Set(moved.map(({ was, day }) => (isDay(day) ? daysUntil(day, was) : 0)))
  return {
    rows,
    after: after.filter(isDay).toSorted(),
    wrong: wrongIn(after),
    sessions: standing.reduce((sum, one) => sum + one.sessions, 0),
    blocks: standing.reduce((sum, one) => sum + one.blocks, 0),
    children: coming.length,
    families: new Set(coming.map(({ household }) => household)).size,
    far: fars.size > 1 ? null : ([...fars][0] ?? 0)
  }
}

function wrongIn(days: readonly string[]): Shift['wrong'] {
  if (!days.every(isDay)) return 'no-day'
  return new Set(days).size < days.length ? 'twice' : null
}

/** Children by the days they come: some days first, by date, all days last. */
export function comingGroups({ coming }: EventDays): readonly {
  readonly dates: readonly Day[] | null
  readonly children: number
}[] {
  const countByDays = new Map<string, number>()
  for (const { dates } of coming) {
    const key = dates?.join(',') ?? '~'
    countByDays.set(key, (countByDays.get(key) ?? 0) + 1)
  }
  const rank = (key: string) => (key === '~' ? '~' : `${key.split(',').length} ${key}`)
  return [...countByDays]
    .toSorted(([one], [other]) => (rank(one) < rank(other) ? -1 : 1))
    .map(([key, children]) => ({
      dates: key === '~' ? null : key.split(',').filter(Boolean),
      children
    }))
}
