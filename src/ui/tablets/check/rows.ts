import type { SyncStatus } from '../../../kit/tablets/sync-views.ts'
import type { Held } from '../../../kit/tablets/views.ts'
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
}

export type CameraState = 'unknown' | 'works' | 'denied'

/** `look`: a person should do something. `wait`: it will come by itself. */
export interface CheckRow {
  readonly key: 'data' | 'installed' | 'persistent' | 'precached' | 'space' | 'clock' | 'camera'
  readonly state: 'good' | 'look' | 'wait'
  readonly name: string
  readonly text: string
  readonly next?: string | undefined
}

export interface CheckFacts {
  readonly role: Role
  readonly held: Held | null
  readonly install: Install
  readonly measured: Measured
  readonly camera: CameraState
  readonly problem: SyncStatus['problem']
  readonly now: Instant
}

interface Times {
  readonly moment: (at: Instant, now: Instant) => string
  readonly time: (at: Instant) => string
}

export function checkRows(facts: CheckFacts, words: CheckWords, times: Times): readonly CheckRow[] {
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
    spaceRow(facts, words, times),
    clockRow(facts, words, times),
    cameraRow(facts.camera, words)
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

function clockRow({ now, problem }: CheckFacts, { clock }: CheckWords, times: Times): CheckRow {
  const row = { key: 'clock', name: clock.name } as const
  const at = times.time(now)
  return problem === 'clock-off'
    ? { ...row, state: 'look', text: clock.bad(at), next: clock.next }
    : { ...row, state: 'good', text: clock.good(at) }
}

function cameraRow(state: CameraState, { camera }: CheckWords): CheckRow {
  const row = { key: 'camera', name: camera.name } as const
  if (state === 'works') return { ...row, state: 'good', text: camera.good }
  if (state === 'denied') return { ...row, state: 'look', text: camera.denied, next: camera.next }
  return { ...row, state: 'wait', text: camera.ask }
}
