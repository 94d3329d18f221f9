// 出発前チェック: what a tablet told of itself and what a person tried on it, row by row. Rules U1-U8.
import type { Checked } from '../day-facts.ts'
import type { Venue } from '../entity.ts'
import { byTime } from '../facts.ts'
import type { EventId, FactId, Instant, VenueId } from '../id.ts'
import { missingOfCard, isCardUseless, type CardField } from '../event/emergency-card.ts'
import { roomOf } from './room.ts'

export const DEPARTURE_ROWS = [
  'installed',
  'persistent',
  'precached',
  'space',
  'camera',
  'sound',
  'clock',
  'bareStart'
] as const

export type DepartureRow = (typeof DEPARTURE_ROWS)[number]

/** `look`: somebody should do something. `wait`: not tried, or it comes by itself. */
export type RowState = 'good' | 'look' | 'wait'

interface TabletReport {
  readonly installed: boolean
  readonly persistent: boolean
  readonly precached: boolean
  readonly freeMiB: number
}

/** What the `checked` facts of one tablet say together. */
export interface Tried {
  /** The one the next names. */
  readonly fact: FactId
  readonly at: Instant
  readonly camera: Checked['camera']
  readonly cameraAt: Instant
  readonly sound: Checked['sound']
  readonly soundAt: Instant
  /** Seconds its clock is ahead of the relay's. */
  readonly clockOff: number | null
  readonly bareStart: Instant | null
  /** One venue an event at most. */
  readonly spareOf: readonly { readonly event: EventId; readonly venue: VenueId }[]
}

interface CheckedTablet {
  readonly check: TabletReport | null
  readonly tried: Tried | null
}

/** More than this and times on two tablets no longer tell what came first. */
const CLOCK_OFF_S = 60

export function triedOf(facts: readonly Checked[]): Tried | null {
  const told = asWritten(facts)
  const last = told.at(-1)
  if (!last) return null
  const { at, camera, sound, clockOff, bareStart } = last
  const venueByEvent = new Map(told.map(({ event, spareOf }) => [event, spareOf]))
  return {
    fact: last.id,
    at,
    camera,
    sound,
    clockOff,
    bareStart,
    cameraAt: sinceWhen(told, 'camera'),
    soundAt: sinceWhen(told, 'sound'),
    spareOf: [...venueByEvent].flatMap(([event, venue]) => (venue === '' ? [] : [{ event, venue }]))
  }
}

/** Each names the one before it, so that a clock that was set right does not turn them round. */
function asWritten(facts: readonly Checked[]): readonly Checked[] {
  const known = new Set(facts.map(({ id }) => id))
  const order = new Map<FactId, number>()
  let left = facts.toSorted(byTime)
  for (let round = 0; left.length > 0; round += 1) {
    const next = left.filter(({ prev }) => prev.every((id) => !known.has(id) || order.has(id)))
    // only facts that name each other in a circle are left, which no honest tablet writes
    const taken = next.length > 0 ? next : left
    for (const { id } of taken) order.set(id, round)
    left = left.filter(({ id }) => !order.has(id))
  }
  return facts.toSorted(
    (one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0) || byTime(one, other)
  )
}

/** Later facts carry along what was tried before. */
function sinceWhen(told: readonly Checked[], key: 'camera' | 'sound'): Instant {
  const value = told.at(-1)?.[key]
  const other = told.findLastIndex((fact) => fact[key] !== value)
  return told[other + 1]?.at ?? 0
}

export function clockState(clockOff: number | null): RowState {
  if (clockOff === null) return 'wait'
  return Math.abs(clockOff) > CLOCK_OFF_S ? 'look' : 'good'
}

export function triedState(word: Checked['camera']): RowState {
  if (word === 'unknown') return 'wait'
  return word === 'yes' ? 'good' : 'look'
}

export function rowStates({
  check,
  tried
}: CheckedTablet): Readonly<Record<DepartureRow, RowState>> {
  const told = (part: 'installed' | 'persistent' | 'precached') => {
    if (check === null) return 'wait'
    return check[part] ? 'good' : 'look'
  }
  return {
    installed: told('installed'),
    persistent: told('persistent'),
    precached: told('precached'),
    space: spaceState(check),
    camera: triedState(tried?.camera ?? 'unknown'),
    sound: triedState(tried?.sound ?? 'unknown'),
    clock: clockState(tried?.clockOff ?? null),
    bareStart: tried?.bareStart ? 'good' : 'wait'
  }
}

function spaceState(check: TabletReport | null): RowState {
  if (check === null) return 'wait'
  return roomOf(check.freeMiB).kind === 'little' ? 'look' : 'good'
}

export function rowsIn(tablet: CheckedTablet, state: RowState): readonly DepartureRow[] {
  const states = rowStates(tablet)
  return DEPARTURE_ROWS.filter((row) => states[row] === state)
}

/** One row to look at is more than any number not tried. */
export function readiness(tablet: CheckedTablet): RowState {
  if (rowsIn(tablet, 'look').length > 0) return 'look'
  return rowsIn(tablet, 'wait').length > 0 ? 'wait' : 'good'
}

export function isReady(tablet: CheckedTablet): boolean {
  return readiness(tablet) === 'good'
}

type Telling = Pick<Checked, 'event' | 'camera' | 'sound' | 'clockOff' | 'bareStart' | 'spareOf'>

/** Whether it says something that was not told: a few seconds or one more start without network are no news. */
export function isNews(last: Tried | null, now: Telling): boolean {
  if (last === null) return true
  const isTold =
    last.camera === now.camera &&
    last.sound === now.sound &&
    spareIn(last, now.event) === now.spareOf &&
    clockState(last.clockOff) === clockState(now.clockOff) &&
    Math.abs((last.clockOff ?? 0) - (now.clockOff ?? 0)) <= CLOCK_OFF_S &&
    Math.abs((last.bareStart ?? 0) - (now.bareStart ?? 0)) < DAY_MS
  return !isTold
}

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** The rows that were tried once more with what came out before: they are told as not tried first, so that the new time is shown. */
export function triedAnew(
  last: Tried | null,
  now: {
    readonly camera?: Checked['camera']
    readonly sound?: Checked['sound']
    readonly at: Instant
  }
): readonly ('camera' | 'sound')[] {
  if (last === null) return []
  const isLater = (at: Instant) => Math.abs(now.at - at) > HOUR_MS
  return [
    ...(now.camera === last.camera && isLater(last.cameraAt) ? (['camera'] as const) : []),
    ...(now.sound === last.sound && isLater(last.soundAt) ? (['sound'] as const) : [])
  ]
}

/** Empty: it is no spare there. */
export function spareIn(tried: Tried | null, event: EventId): VenueId {
  return tried?.spareOf.find((one) => one.event === event)?.venue ?? ''
}

export interface VenueBefore<Tablet> {
  readonly venue: Venue
  /** One is aimed at. */
  readonly spares: readonly Tablet[]
  readonly missing: readonly CardField[]
  readonly card: RowState
}

/** Each venue of an event before tablets leave: which lie ready as its spares, and what its emergency card is missing. */
export function venuesBefore<Tablet extends { readonly tried: Tried | null }>(
  venues: readonly Venue[],
  tablets: readonly Tablet[]
): readonly VenueBefore<Tablet>[] {
  return venues.map((venue) => ({
    venue,
    spares: tablets.filter(({ tried }) => spareIn(tried, venue.event) === venue.id),
    missing: missingOfCard(venue),
    card: cardState(venue)
  }))
}

function cardState(venue: Venue): RowState {
  if (isCardUseless(venue)) return 'look'
  return missingOfCard(venue).length > 0 ? 'wait' : 'good'
}
