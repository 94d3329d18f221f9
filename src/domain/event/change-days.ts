// Changing the days of an event: moved, added, taken away. All that stands on a day goes with it. Rules E24-E28.
import { isDay } from '../calendar.ts'
import { DAYS_LIMIT } from './event.ts'
import { invalid, type Invalid } from '../invalid.ts'
import { datesOf, participationOn } from '../people/participation.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { isRemoved, readRemoval, remaining, removalOf } from '../removal.ts'
import type { Block, Changed, EntityByRoot, Event, Participant, Session } from '../entity.ts'
import type { Day, Id } from '../id.ts'

/** One day of the event as it will be; `was`: the day it is now, null for one that is added. A day that no row names goes. */
export interface DayRow {
  readonly was: Day | null
  readonly day: Day
}

/** What stands on the days of an event, also what was removed: it goes along, and keeps no day. */
export interface OnDays {
  readonly event: Event
  readonly sessions: readonly Session[]
  readonly blocks: readonly Block[]
  /** All entries, also those of one child. */
  readonly children: readonly Participant[]
  /** Entries that were taken back: they go along, and keep no day. */
  readonly withdrawn: ReadonlySet<Id>
  /** Days on which somebody was marked: they took place. */
  readonly recorded: ReadonlySet<Day>
}

export type DaysFault =
  | Invalid
  /** It took place: somebody was marked on it. */
  | { readonly kind: 'day-recorded'; readonly day: Day }
  /** It would go, and something stands on it. */
  | {
      readonly kind: 'day-in-use'
      readonly day: Day
      readonly sessions: number
      readonly blocks: number
      readonly children: number
    }

/** Everything to write, as one act. Empty where nothing differs. */
export function changeDays(
  on: OnDays,
  rows: readonly DayRow[]
): Result<readonly Changed[], DaysFault> {
  const fault = faultIn(on, rows)
  if (fault) return no(fault)
  const { event } = on
  const days = rows.map(({ day }) => day).toSorted()
  const moved = movesIn(rows)
  const after = { days }
  const dayAfter = new Map(moved.map(({ from, to }) => [from, to]))
  const changed: Changed[] = []
  if (!isSame(days, event.days) || moved.length > 0)
    changed.push({
      root: 'events',
      id: event.id,
      fields: { days, moves: [...(event.moves ?? []), ...moved.map(toldMove)] }
    })
  for (const session of on.sessions) {
    const to = dayAfter.get(session.day)
    if (to !== undefined)
      changed.push({ root: 'sessions', id: session.id, fields: standOn('sessions', session, to) })
  }
  for (const block of on.blocks) {
    const to = dayAfter.get(block.day)
    if (to !== undefined)
      changed.push({ root: 'blocks', id: block.id, fields: standOn('blocks', block, to) })
  }
  for (const child of on.children) {
    const fields = comingAfter(child, event, after, dayAfter)
    if (fields) changed.push({ root: 'participants', id: child.id, fields })
  }
  return ok(changed)
}

/** As a form has them that says nothing of moving: a day that is still there stays, the others are added or go. */
export function keptDays(event: Pick<Event, 'days'>, days: readonly Day[]): readonly DayRow[] {
  return days.map((day) => ({ was: event.days.includes(day) ? day : null, day }))
}

/** A day and where it goes. */
export interface DayMove {
  readonly from: Day
  readonly to: Day
}

export function movesIn(rows: readonly DayRow[]): readonly DayMove[] {
  return oneByOne(
    rows.flatMap(({ was, day }) => (was !== null && was !== day ? [{ from: was, to: day }] : []))
  )
}

/** In an order in which they can be told one after the other: a day is left before another comes to it. */
function oneByOne(moves: readonly DayMove[]): readonly DayMove[] {
  const left = [...moves]
  const told: DayMove[] = []
  while (left.length > 0) {
    const free = left.findIndex(({ to }) => !left.some(({ from }) => from === to))
    // days that change places have no such order
    told.push(...left.splice(Math.max(0, free), 1))
  }
  return told
}

/** Where the days of an event went, as `Event.moves` tells it: the last word on each day. */
export function movedTo(event: Pick<Event, 'moves' | 'days'>, day: Day): Day | null {
  let now = day
  for (const { from, to } of readMoves(event)) if (from === now) now = to
  return now !== day && event.days.includes(now) ? now : null
}

/** Where a day was meant to be at first; itself when it never moved, or is back. */
export function meantFor(event: Pick<Event, 'moves'>, day: Day): Day {
  return readMoves(event).reduceRight((there, { from, to }) => (there === to ? from : there), day)
}

export interface StandingOnDay {
  readonly day: Day
  readonly sessions: number
  readonly blocks: number
  /** Children who come on this day and not on all; and those who come on all. */
  readonly onlySome: number
  readonly onAll: number
  readonly isRecorded: boolean
}

export function standingOn(on: OnDays): readonly StandingOnDay[] {
  const dates = on.children
    .filter(({ id }) => !on.withdrawn.has(id))
    .map((child) => datesOf(child, on.event))
  return on.event.days.map((day) => ({
    day,
    sessions: remaining('sessions', on.sessions).filter((one) => one.day === day).length,
    blocks: remaining('blocks', on.blocks).filter((one) => one.day === day).length,
    onlySome: dates.filter((one) => one?.includes(day)).length,
    onAll: dates.filter((one) => one === null).length,
    isRecorded: on.recorded.has(day)
  }))
}

function faultIn(on: OnDays, rows: readonly DayRow[]): DaysFault | null {
  const { event, recorded } = on
  if (rows.length === 0) return invalid('days', 'empty')
  if (rows.length > DAYS_LIMIT) return invalid('days', 'too-many')
  if (rows.some(({ day }) => !isDay(day))) return invalid('days', 'not-a-time')
  const twice = rows.find(({ day }, at) => rows.findIndex((one) => one.day === day) !== at)
  if (twice) return invalid('days', 'twice')
  const kept = new Set(rows.map(({ was }) => was))
  const tookPlace = movesIn(rows).find(({ from }) => recorded.has(from))
  if (tookPlace) return { kind: 'day-recorded', day: tookPlace.from }
  for (const standing of standingOn(on)) {
    const { day, sessions, blocks, onlySome: children, isRecorded } = standing
    if (kept.has(day)) continue
    if (isRecorded) return { kind: 'day-recorded', day }
    if (sessions + blocks + children > 0)
      return { kind: 'day-in-use', day, sessions, blocks, children }
  }
  const unknown = rows.find(({ was }) => was !== null && !event.days.includes(was))
  return unknown ? invalid('days', 'unknown') : null
}

/** A session or block on another day; one that was removed stays so. */
export function standOn<R extends 'sessions' | 'blocks'>(
  root: R,
  one: EntityByRoot[R],
  day: Day
): Partial<Pick<Session, 'day' | 'former' | 'removed'>> {
  const former = [...(one.former ?? []).filter((old) => old !== day && old !== one.day), one.day]
  const moved = { day, former }
  const removal = readRemoval(one)
  if (!removal || !isRemoved(root, one)) return moved
  return { ...moved, removed: removalOf(root, { ...one, ...moved }, removal, removal.hanging) }
}

/**
 * The dates a child comes go along; who was told by number only is bound to dates, so that no other day shifts them. What stays as it
 * is is not written, so that what an older tablet says of it meanwhile is heard.
 */
function comingAfter(
  child: Participant,
  event: Event,
  after: Pick<Event, 'days'>,
  dayAfter: ReadonlyMap<Day, Day>
): Partial<ReturnType<typeof participationOn>> | null {
  const dates = datesOf(child, event)
  if (dates === null) return null
  const next = participationOn(
    dates.map((day) => dayAfter.get(day) ?? day),
    after
  )
  const fields = {
    ...(isSame(next.days, child.days) ? {} : { days: next.days }),
    ...(isSame(next.dates, child.dates ?? []) ? {} : { dates: next.dates })
  }
  return Object.keys(fields).length === 0 ? null : fields
}

/** All of them, also those that were taken back: somebody may have written something on the days between. */
function toldMove({ from, to }: DayMove): string {
  return `${from}>${to}`
}

export function readMoves({ moves = [] }: Pick<Event, 'moves'>): readonly DayMove[] {
  return moves.flatMap((move) => {
    const [from = '', to = ''] = move.split('>')
    return isDay(from) && isDay(to) ? [{ from, to }] : []
  })
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}
