// People and tablets of the showroom: who stands how, what a lost one could read, and what it still brought.
import { instantOf } from '../../../src/domain/calendar.ts'
import { createEmitter, type Watch } from '../../../src/lib/emitter.ts'
import { no, ok } from '../../../src/lib/result.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Apart, ApartLine } from '../../../src/kit/tablets/quarantine-views.ts'
import type { Exposure, Tablet } from '../../../src/kit/tablets/views.ts'
import { DAY, EVENT, PLACE } from './place.ts'
import type { Wish } from './wish.ts'

const at = (clock: string) => instantOf(DAY, clock)

type Stand = Pick<Tablet, 'standing' | 'until' | 'seenAt' | 'app' | 'words' | 'handing' | 'forgot'>

const ACTIVE: Stand = {
  standing: 'active',
  until: null,
  seenAt: at('11:50'),
  app: '0.1.0',
  words: null,
  handing: null,
  forgot: null
}

const UNTRIED: NonNullable<Tablet['tried']> = {
  fact: 'c.1',
  at: instantOf('2026-11-21', '21:14'),
  camera: 'unknown',
  cameraAt: 0,
  sound: 'unknown',
  soundAt: 0,
  clockOff: 3,
  bareStart: null,
  spareOf: []
}

const ALL_TRIED: NonNullable<Tablet['tried']> = {
  ...UNTRIED,
  camera: 'yes',
  cameraAt: instantOf('2026-11-21', '21:10'),
  sound: 'yes',
  soundAt: instantOf('2026-11-21', '21:11'),
  bareStart: instantOf('2026-11-21', '20:55')
}

/** What people tried on each the evening before; 端末3 is the own one. */
const TRIED: Readonly<Record<number, Tablet['tried']>> = {
  1: ALL_TRIED,
  2: null,
  3: { ...ALL_TRIED, sound: 'no', bareStart: null },
  4: { ...ALL_TRIED, clockOff: -185 },
  5: { ...UNTRIED, camera: 'no' }
}

export function triedOn(index: number, spareOf: string): Tablet['tried'] {
  const tried = TRIED[index] ?? null
  return tried && index === 1 ? { ...tried, spareOf: [{ event: EVENT, venue: spareOf }] } : tried
}

const STANDS: Readonly<Record<number, Partial<Stand>>> = {
  2: { until: instantOf('2026-11-23', '23:59') },
  3: { app: '0.0.9' },
  4: { standing: 'paused', seenAt: at('09:05') },
  5: { seenAt: instantOf('2026-11-21', '18:40'), forgot: false },
  6: { standing: 'ended', seenAt: null, until: at('09:00'), app: '' }
}

export function standingOf(index: number): Stand {
  return { ...ACTIVE, ...STANDS[index] }
}

export const WAITING = { standing: 'waiting', words: [12, 41], check: null, tried: null } as const

const NEWCOMER: Tablet = {
  ...ACTIVE,
  ...WAITING,
  device: 'deviceWAITING',
  name: '自宅・小林',
  role: 'facilitator',
  self: false,
  events: [EVENT],
  lastRecordAt: null
}

const GONE: Tablet = {
  ...ACTIVE,
  standing: 'cut',
  handing: 'awaited',
  seenAt: instantOf('2026-11-21', '16:20'),
  device: 'deviceGONE',
  name: '端末9 車の中',
  role: 'facilitator',
  self: false,
  events: [EVENT],
  lastRecordAt: instantOf('2026-11-21', '16:02'),
  check: null,
  tried: null
}

function exposureOf(tablet: Tablet): Exposure {
  const isVolunteer = tablet.role === 'volunteer'
  const { device, name, role, standing, seenAt, lastRecordAt, app } = tablet
  return {
    device,
    name,
    role,
    standing,
    cutReason: standing === 'cut' ? 'lost' : null,
    cutAt: null,
    events:
      tablet.events.length === 0
        ? []
        : [
            {
              event: PLACE.event,
              kinds: isVolunteer
                ? ['badges']
                : ['badges', 'roster', 'care', 'consents', 'attendance'],
              children: 40,
              families: 28
            }
          ],
    lenders: isVolunteer ? ['高見精機'] : [],
    seenAt,
    lastRecordAt,
    app
  }
}

const LINES: readonly ApartLine[] = [
  {
    kind: 'mark',
    at: at('10:12'),
    title: 'もり つむぎ',
    status: 'left',
    session: 'コマ1 ロボットの日'
  },
  {
    kind: 'mark',
    at: at('09:41'),
    title: 'もり つむぎ',
    status: 'arrived',
    session: 'コマ1 ロボットの日'
  },
  {
    kind: 'moved',
    at: at('09:38'),
    title: 'micro:bit E-07',
    holder: { kind: 'badge', number: 12, event: EVENT },
    holderName: 'りつ'
  },
  { kind: 'field', at: at('09:35'), title: 'もり れん', field: 'phone' },
  { kind: 'other', at: at('09:30'), title: 'オリエンテーション' }
]

function aFrame(id: string, tablet: Pick<Tablet, 'device' | 'name'>, part: Partial<Apart>): Apart {
  return {
    id,
    device: tablet.device,
    name: tablet.name,
    why: 'revoked',
    receivedAt: at('11:30'),
    isReadable: true,
    records: 12,
    from: at('09:30'),
    until: at('10:12'),
    groups: [
      { group: 'attendance', records: 8 },
      { group: 'equipment', records: 3 },
      { group: 'people', records: 1 }
    ],
    lines: LINES,
    ...part
  }
}

const APART: readonly Apart[] = [
  aFrame('a1', GONE, {}),
  aFrame('a2', GONE, {
    records: 1,
    groups: [{ group: 'plan', records: 1 }],
    lines: LINES.slice(4)
  }),
  aFrame(
    'a3',
    { device: 'device0000000005', name: '端末6 川べり・安藤' },
    {
      why: 'superseded',
      isReadable: false,
      records: 0,
      from: null,
      until: null,
      groups: [],
      lines: []
    }
  )
]

/** Answers the commands by what it holds, so that an approval or a cut is seen at once. */
export function openStillTablets(
  wish: Wish,
  own: readonly Tablet[]
): { readonly watch: Watch<readonly Tablet[]>; readonly commands: Pick<KitCommands, Access> } {
  const guests = wish.role === 'organizer' && wish.tablets > 1 ? [NEWCOMER, GONE] : []
  const all = createEmitter<readonly Tablet[]>([...own, ...guests])
  let apart: readonly Apart[] = wish.apart === 'some' ? APART : []
  const change = (device: string, part: Partial<Tablet>) => {
    const changed = (one: Tablet): Tablet => Object.assign({}, one, part)
    all.emit(all.value().map((one) => (one.device === device ? changed(one) : one)))
    return Promise.resolve(ok(null))
  }
  const take = (ids: readonly string[]) => {
    const taken = apart.filter(({ id }) => ids.includes(id))
    apart = apart.filter(({ id }) => !ids.includes(id))
    return taken.reduce((sum, { records }) => sum + records, 0)
  }
  const lostWith = (device: string) => {
    const theirs = apart.filter((one) => one.device === device && one.isReadable)
    return {
      ids: theirs.map(({ id }) => id),
      records: theirs.reduce((sum, one) => sum + one.records, 0)
    }
  }
  return {
    watch: all.watch,
    commands: {
      noteTried(event, { spareOf, ...input }) {
        const mine = all.value().find(({ self }) => self)
        if (!mine) return Promise.resolve(ok(null))
        const last = mine.tried ?? UNTRIED
        const told = Object.fromEntries(
          Object.entries(input).filter(([, value]) => value !== undefined && value !== null)
        )
        const places = spareOf === undefined ? last.spareOf : spareOf && [{ event, venue: spareOf }]
        const now = { at: at(wish.clock), cameraAt: at(wish.clock), soundAt: at(wish.clock) }
        return change(mine.device, { tried: { ...last, ...now, ...told, spareOf: places || [] } })
      },
      setStanding: (device, { paused, until }) =>
        change(device, { standing: paused ? 'paused' : 'active', until }),
      approve: (device) => change(device, { standing: 'active', words: null }),
      cutOff: (device) => change(device, { standing: 'cut', handing: 'awaited' }),
      exposure: (device) => {
        const tablet = all.value().find((one) => one.device === device)
        return Promise.resolve(tablet ? exposureOf(tablet) : null)
      },
      lookAtTablets: () =>
        Promise.resolve(wish.apart === 'refused' ? no({ kind: 'needs-signal' }) : ok(null)),
      changeKeys: () => Promise.resolve(ok(null)),
      apart: () =>
        Promise.resolve(wish.apart === 'refused' ? no({ kind: 'needs-signal' }) : ok(apart)),
      adopt: (ids) => Promise.resolve(ok({ records: take(ids) })),
      drop: (ids) => {
        take(ids)
        return Promise.resolve(ok(null))
      },
      weighGivingUp: (device) => Promise.resolve(ok({ records: lostWith(device).records })),
      giveUp(device) {
        take(lostWith(device).ids)
        return change(device, { handing: 'given-up' })
      }
    }
  }
}

type Access =
  | 'noteTried'
  | 'setStanding'
  | 'approve'
  | 'cutOff'
  | 'exposure'
  | 'lookAtTablets'
  | 'changeKeys'
  | 'apart'
  | 'adopt'
  | 'drop'
  | 'weighGivingUp'
  | 'giveUp'
