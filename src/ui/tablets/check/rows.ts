import type { SyncStatus } from '../../../kit/tablets/sync-views.ts'
import type { EventView } from '../../../kit/event/views.ts'
import type { Held, Tablet } from '../../../kit/tablets/views.ts'
import { CARD_FIELDS, type CardField } from '../../../domain/event/emergency-card.ts'
import {
  clockState,
  triedState,
  venuesBefore,
  type DepartureRow,
  type RowState,
  type Tried
} from '../../../domain/tablets/departure.ts'
import type { Role } from '../../../kit/views.ts'
import type { Instant } from '../../../domain/id.ts'
import type { Room } from '../../../domain/tablets/room.ts'
import type { Install } from '../../ui-environment.ts'
import type { CheckWords } from './words/ja.ts'
import { sizeOf } from '../present-size.ts'

/** What the browser said when asked last. */
export interface Measured {
  readonly persistent: boolean
  readonly precached: boolean
  readonly room: Room
  readonly fullAt: Instant | null
  readonly bareStart: Instant | null
}

export interface CheckRow {
  readonly key: 'data' | DepartureRow | 'spare' | 'card'
  readonly state: RowState
  readonly name: string
  readonly text: string
  readonly next?: string | undefined
}

export interface CheckFacts {
  readonly role: Role
  readonly held: Held | null
  readonly install: Install
  readonly measured: Measured
  readonly hasCamera: boolean
  /** What was told of this tablet. */
  readonly tried: Tried | null
  readonly view: Pick<EventView, 'venues'>
  /** This one among them. */
  readonly tablets: readonly Pick<Tablet, 'self' | 'tried'>[]
  readonly problem: SyncStatus['problem']
  readonly now: Instant
}

interface Times {
  readonly moment: (at: Instant, now: Instant) => string
  readonly time: (at: Instant) => string
}

interface AllWords {
  readonly check: CheckWords
  readonly card: { readonly title: string; readonly fields: Readonly<Record<CardField, string>> }
}

export function checkRows(
  facts: CheckFacts,
  { check: words, card }: AllWords,
  times: Times
): readonly CheckRow[] {
  const { install, measured } = facts
  return [
    dataRow(facts, words, times),
    simple(
      'installed',
      install.state === 'installed',
      words.installed,
      installHelp(install, words)
    ),
    simple('persistent', measured.persistent, words.persistent, words.persistent.next),
    simple('precached', measured.precached, words.precached, words.precached.next),
    bareStartRow(facts, words, times),
    spaceRow(facts, words, times),
    clockRow(facts, words, times),
    cameraRow(facts, words, times),
    soundRow(facts, words, times),
    ...(facts.view.venues.length > 0 ? [spareRow(facts, words), cardRow(facts, words, card)] : [])
  ]
}

function simple(
  key: 'installed' | 'persistent' | 'precached',
  good: boolean,
  words: { readonly name: string; readonly good: string; readonly bad: string },
  next: string
): CheckRow {
  const { name } = words
  return good
    ? { key, state: 'good', name, text: words.good }
    : { key, state: 'look', name, text: words.bad, next }
}

function installHelp(install: Install, { installed }: CheckWords): string {
  return install.state === 'ipad-tab' ? installed.ios : installed.other
}

function dataRow({ role, held, now }: CheckFacts, { data }: CheckWords, times: Times): CheckRow {
  const row = { key: 'data', name: data.name } as const
  if (held && !held.peopleReadable && role !== 'volunteer')
    return { ...row, state: 'look', text: data.keysMissing, next: data.keysNext }
  if (!held || held.people + held.things + held.blocks === 0)
    return { ...row, state: 'wait', text: data.waiting }
  const at = held.at === null ? null : times.moment(held.at, now)
  if (role === 'volunteer') return { ...row, state: 'good', text: data.volunteer(held.things, at) }
  const say = held.blocks > 0 ? data.good : data.noPlan
  return { ...row, state: 'good', text: say(held.people, held.things, at) }
}

/** What is written now may go in because something was removed since; a day later it says nothing any more. */
const FULL_MS = 86_400_000

function spaceRow({ measured, now }: CheckFacts, { space }: CheckWords, times: Times): CheckRow {
  const row = { key: 'space', name: space.name } as const
  const { room, fullAt } = measured
  if (room.kind === 'little')
    return { ...row, state: 'look', text: space.bad(sizeOf(room.mib)), next: space.next }
  if (fullAt !== null && Math.abs(now - fullAt) < FULL_MS)
    return {
      ...row,
      state: 'look',
      text: space.wasFull(times.moment(fullAt, now)),
      next: space.next
    }
  return room.kind === 'enough'
    ? { ...row, state: 'good', text: space.good }
    : { ...row, state: 'good', text: space.unknown, next: space.unknownNext }
}

function clockRow(
  { now, held, problem }: CheckFacts,
  { clock }: CheckWords,
  times: Times
): CheckRow {
  const row = { key: 'clock', name: clock.name } as const
  const at = times.time(now)
  const off = held?.clockOff ?? null
  if (clockState(off) === 'look')
    return { ...row, state: 'look', text: clock.bad(at, off), next: clock.next }
  if (problem === 'clock-off')
    return { ...row, state: 'look', text: clock.bad(at, null), next: clock.next }
  return off === null
    ? { ...row, state: 'wait', text: clock.ask(at) }
    : { ...row, state: 'good', text: clock.good(at, off) }
}

function bareStartRow(
  { measured, tried, now }: CheckFacts,
  { bareStart }: CheckWords,
  times: Times
): CheckRow {
  const row = { key: 'bareStart', name: bareStart.name } as const
  const at = measured.bareStart ?? tried?.bareStart ?? null
  return at === null
    ? { ...row, state: 'wait', text: bareStart.ask, next: bareStart.next }
    : { ...row, state: 'good', text: bareStart.good(times.moment(at, now)) }
}

function cameraRow(
  { tried, hasCamera, now }: CheckFacts,
  { camera }: CheckWords,
  times: Times
): CheckRow {
  const row = { key: 'camera', name: camera.name } as const
  if (!hasCamera) return { ...row, state: 'look', text: camera.missing, next: camera.next }
  return {
    ...row,
    ...triedRow(tried?.camera, tried?.cameraAt, camera, (at) => times.moment(at, now))
  }
}

function soundRow({ tried, now }: CheckFacts, { sound }: CheckWords, times: Times): CheckRow {
  const row = { key: 'sound', name: sound.name } as const
  return { ...row, ...triedRow(tried?.sound, tried?.soundAt, sound, (at) => times.moment(at, now)) }
}

function triedRow(
  result: Tried['camera'] = 'unknown',
  at: Instant = 0,
  words: Pick<CheckWords['sound'], 'ask' | 'good' | 'bad' | 'next'>,
  say: (at: Instant) => string
): Pick<CheckRow, 'state' | 'text' | 'next'> {
  const state = triedState(result)
  if (state === 'wait') return { state, text: words.ask }
  return state === 'good'
    ? { state, text: words.good(say(at)) }
    : { state, text: words.bad(say(at)), next: words.next }
}

function spareRow({ view, tablets }: CheckFacts, { spare }: CheckWords): CheckRow {
  const rows = venuesBefore(view.venues, tablets)
  const own = rows.find(({ spares }) => spares.some(({ self }) => self))
  const without = rows.filter(({ spares }) => spares.length === 0).map(({ venue }) => venue.name)
  const isMet = without.length === 0
  return {
    key: 'spare',
    name: spare.name,
    state: isMet ? 'good' : 'wait',
    text: `${own ? spare.yes(own.venue.name) : spare.no}\n${spare.next}`,
    next: isMet ? undefined : spare.without(without)
  }
}

function cardRow(
  { role, view }: CheckFacts,
  { card: words }: CheckWords,
  { title, fields }: AllWords['card']
): CheckRow {
  const open = venuesBefore(view.venues, []).filter(({ card }) => card !== 'good')
  if (open.length === 0) return { key: 'card', name: title, state: 'good', text: words.good }
  return {
    key: 'card',
    name: title,
    state: open.some(({ card }) => card === 'look') ? 'look' : 'wait',
    text: open
      .map(({ venue, missing }) =>
        missing.length === CARD_FIELDS.length
          ? words.empty(venue.name)
          : words.missing(
              venue.name,
              missing.map((field) => fields[field])
            )
      )
      .join('\n'),
    next: role === 'organizer' ? undefined : words.next
  }
}
