import type { SyncProblem } from '../../../src/kit/tablets/sync-views.ts'
import type { Role } from '../../../src/kit/views.ts'

/** What the showroom should show, read from its address: `?role=volunteer&children=1&words=en`. */
export interface Wish {
  readonly role: Role
  readonly start: 'new' | 'emptied' | 'cut' | 'inside'
  readonly children: number
  readonly things: number
  /** The clock of the tablet, Asia/Tokyo. */
  readonly clock: string
  readonly day: string
  readonly words: string
  readonly look: string
  readonly link: 'offline' | 'moving' | 'done' | 'practice' | 'needs-you'
  readonly tables: number
  /** How many the organizer sees; a waiting and a cut-off one come on top. */
  readonly tablets: number
  readonly problem: SyncProblem | null
  /** What the relay set apart. */
  readonly apart: 'some' | 'none' | 'refused'
  /** What `pack` makes. */
  readonly parcel: 'still' | 'moving' | 'file' | 'none'
  /** The text of the day memo. */
  readonly memo: string
  /** How the workspace stands with its recovery sheet. */
  readonly sheet: 'kept' | 'here' | 'mine' | 'offer' | 'old'
  readonly settings: 'full' | 'none' | 'long'
  /** The PIN before the section of people; `open`: set, and opened. */
  readonly lock: 'off' | 'shut' | 'open'
  readonly veil: string
  readonly install: 'installed' | 'tab' | 'ipad-tab' | 'bare'
  /** `yes`: わたなべ そら was entered twice and joined. */
  readonly joined: 'no' | 'yes'
  /** How many events there are, of this year and others. */
  readonly events: number
  /** The plan of the day: as made, with fixed times, with stations, its block over its time, none. */
  readonly plan: 'usual' | 'fixed' | 'stations' | 'over' | 'none'
  /** What is asked: of one event, of several, also of entities, nothing, or nothing so far. */
  readonly asked: 'some' | 'season' | 'moved' | 'none' | 'waiting'
  /** The event in sight: as usual, a rehearsal, with its last day cancelled, or called off. */
  readonly standing: 'usual' | 'rehearsal' | 'off-day' | 'cancelled'
  /** What was removed before. */
  readonly removed: 'none' | 'some'
  /** A roll call that has begun; `apart`: with a tablet nobody has met. */
  readonly roll: 'none' | 'begun' | 'move' | 'evacuation' | 'all' | 'apart'
  /** Care and incidents: as usual, none, or of some families nothing was read in. */
  readonly care: 'some' | 'none' | 'unread'
  readonly room: 'enough' | 'little' | 'full'
  readonly camera: 'missing' | 'denied' | 'dark' | 'works'
}

const PROBLEMS = [
  null,
  'waiting',
  'paused',
  'ended',
  'cloned',
  'shut-out',
  'relay-full',
  'relay-broken',
  'relay-lost',
  'relay-crowded',
  'relay-behind',
  'relay-differs'
] as const

function oneOf<Value extends string | null>(
  text: string | null,
  choices: readonly [Value, ...(readonly Value[])]
): Value {
  const [first] = choices
  return choices.find((choice) => choice === text) ?? first
}

export function readWish(search: string): Wish {
  const asked = new URLSearchParams(search)
  return {
    role: oneOf(asked.get('role'), ['facilitator', 'volunteer', 'organizer']),
    start: oneOf(asked.get('start'), ['inside', 'new', 'emptied', 'cut']),
    children: Number(asked.get('children') ?? 40),
    things: Number(asked.get('things') ?? 120),
    clock: asked.get('clock') ?? '11:56',
    day: asked.get('day') ?? '2026-11-22',
    words: asked.get('words') ?? 'ja',
    look: asked.get('look') ?? 'plain',
    link: oneOf(asked.get('link'), ['offline', 'moving', 'done', 'practice', 'needs-you']),
    tables: Number(asked.get('tables') ?? 1),
    tablets: Number(asked.get('tablets') ?? 7),
    problem: oneOf(asked.get('problem'), PROBLEMS),
    apart: oneOf(asked.get('apart'), ['some', 'none', 'refused']),
    parcel: oneOf(asked.get('parcel'), ['still', 'moving', 'file', 'none']),
    memo: asked.get('memo') ?? '',
    sheet: oneOf(asked.get('sheet'), ['kept', 'here', 'mine', 'offer', 'old']),
    settings: oneOf(asked.get('settings'), ['full', 'none', 'long']),
    lock: oneOf(asked.get('lock'), ['off', 'shut', 'open']),
    veil: asked.get('veil') ?? 'off',
    install: oneOf(asked.get('install'), ['installed', 'tab', 'ipad-tab', 'bare']),
    joined: oneOf(asked.get('joined'), ['no', 'yes']),
    events: Number(asked.get('events') ?? 1),
    plan: oneOf(asked.get('plan'), ['usual', 'fixed', 'stations', 'over', 'none']),
    asked: oneOf(asked.get('asked'), ['some', 'season', 'moved', 'none', 'waiting']),
    standing: oneOf(asked.get('standing'), ['usual', 'rehearsal', 'off-day', 'cancelled']),
    removed: oneOf(asked.get('removed'), ['none', 'some']),
    roll: oneOf(asked.get('roll'), ['none', 'begun', 'move', 'evacuation', 'all', 'apart']),
    care: oneOf(asked.get('care'), ['some', 'none', 'unread']),
    room: oneOf(asked.get('room'), ['enough', 'little', 'full']),
    camera: oneOf(asked.get('camera'), ['missing', 'denied', 'dark', 'works'])
  }
}
