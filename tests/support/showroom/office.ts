import { instantOf } from '../../../src/domain/calendar.ts'
import type { Equipment } from '../../../src/kit/equipment/views.ts'
import type { Summary } from '../../../src/kit/event/views.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import type { SyncStatus } from '../../../src/kit/tablets/sync-views.ts'
import type { InvitationRow, Tablet } from '../../../src/kit/tablets/views.ts'
import { countsOf } from './people.ts'
import { DAY, EVENT, PLACE } from './place.ts'
import { standingOf, triedOn, WAITING } from './still-tablets.ts'
import type { Wish } from './wish.ts'

const at = (clock: string) => instantOf(DAY, clock)

const NAMES = [
  '事務所のパソコン',
  '受付・加納',
  '進行・三宅',
  '機材・林',
  '体育館・小田',
  '川べり・安藤',
  '予備'
]

export const TABLETS: readonly Tablet[] = NAMES.map((name, index) => ({
  device: `device${String(index).padStart(10, '0')}`,
  name: `端末${index + 1} ${name}`,
  role: index === 0 ? 'organizer' : index === 3 ? 'volunteer' : 'facilitator',
  self: index === 2,
  events: index === 6 ? [] : [EVENT],
  lastRecordAt: index === 6 ? null : at(index === 5 ? '09:05' : '11:40'),
  check:
    index === 6
      ? null
      : {
          at: instantOf('2026-11-21', '21:14'),
          event: EVENT,
          people: index === 3 ? 0 : 40,
          things: 120,
          blocks: 11,
          installed: index !== 4,
          persistent: true,
          precached: true,
          freeMiB: 500,
          app: '0.1.0'
        },
  tried: triedOn(index, PLACE.venues[0]?.id ?? ''),
  ...standingOf(index)
}))

const LONG = '端末20 こどもテックキャラバン実行委員会 柚子原会場'

/** As this tablet sees them: its own among them, and one that waits for an organizer's word. */
export function tabletsOf({ role, tablets, problem }: Wish): readonly Tablet[] {
  const own = role === 'organizer' ? 0 : 2
  const many = Array.from({ length: tablets }, (_, index): Tablet => {
    const like = TABLETS[index % TABLETS.length]!
    const name = index === 19 ? LONG : `端末${index + 1} ${NAMES[index % NAMES.length]}`
    return index < TABLETS.length
      ? like
      : { ...like, device: `device${String(index).padStart(10, '0')}`, name }
  })
  const waits = problem === 'waiting' ? WAITING : {}
  return many.map((tablet, index) =>
    Object.assign({}, tablet, { self: index === own }, index === own && waits)
  )
}

export function summary(all: readonly Card[], equipment: Equipment): Summary {
  const [session, ...rest] = PLACE.sessions
  const half = all.filter((_, index) => index % 2 === 0)
  const sessions = [session, ...rest].flatMap((one, index) => {
    const venue = PLACE.venues.find((place) => place.id === one?.venue)
    if (!one || !venue) return []
    const cards = index === 0 ? all : half
    return [
      {
        session: one,
        venue,
        counts: countsOf(cards),
        cards,
        byGrade: [...new Set(cards.map((card) => card.participant.grade))].map((grade) => ({
          grade,
          counts: countsOf(cards.filter((card) => card.participant.grade === grade))
        })),
        byGroup: PLACE.groups.map((group) => ({
          group,
          counts: countsOf(cards.filter((card) => card.participant.group === group.id))
        })),
        byFamily: [...new Set(cards.map((card) => card.participant.family))].map((family) => ({
          family,
          name: family.slice(4),
          yomi: cards.find((card) => card.participant.family === family)?.participant.seiYomi ?? '',
          counts: countsOf(cards.filter((card) => card.participant.family === family))
        }))
      }
    ]
  })
  const out = equipment.things.filter((thing) => thing.holder.kind !== 'home').length
  const broken = equipment.things.filter((thing) => thing.condition === 'broken').length
  const total = equipment.things.length
  return {
    event: PLACE.event,
    sessions,
    day: sessions.length > 1 ? countsOf(all) : null,
    equipment: { home: total - out, out, lost: 0, broken, total },
    tablets: TABLETS
  }
}

export const INVITATIONS: readonly InvitationRow[] = [
  {
    id: 'invite01',
    role: 'facilitator',
    events: [EVENT],
    label: '端末8',
    until: at('18:00'),
    state: 'open',
    device: ''
  },
  {
    id: 'invite02',
    role: 'volunteer',
    events: [EVENT],
    label: '端末4 機材・林',
    until: at('18:00'),
    state: 'used',
    device: '端末4 機材・林'
  }
]

export function syncOf({ link, problem }: Wish): SyncStatus {
  const done = link === 'done' || link === 'practice'
  return {
    link,
    toSend: done ? 0 : 12,
    toReceive: done ? 0 : 7,
    oldestUnsentAt: done ? null : at('08:52'),
    lastHeardAt: done ? at('11:50') : instantOf('2026-11-21', '18:40'),
    mine: {
      here: done ? 0 : 5,
      handed: done ? 0 : 7,
      delivered: 226,
      deliveredAt: done ? at('11:50') : instantOf('2026-11-21', '18:40')
    },
    groups: [
      { group: 'attendance', here: done ? 0 : 8, delivered: 151 },
      { group: 'equipment', here: done ? 0 : 4, delivered: 60 },
      { group: 'people', here: 0, delivered: 15 }
    ],
    waitingFor: done ? [] : [{ device: '端末4 機材・林', records: 7 }],
    met: done
      ? []
      : [
          {
            device: TABLETS[1]!.device,
            name: TABLETS[1]!.name,
            at: at('11:21'),
            copies: 7,
            lacking: 0
          }
        ],
    carried: done ? 0 : 3,
    carriedAlone: done ? 0 : 3,
    setAside: 0,
    problem
  }
}
