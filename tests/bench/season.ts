// A caravan's season for measuring: one event with as many sessions of forty children as there are marks to make.
import type { Draft } from '../../src/domain/fact.ts'
import type { Created } from '../../src/domain/entity.ts'
import { bytesToId, type Id } from '../../src/domain/id.ts'
import { docText, scopeOfDoc, type DocName } from '../../src/crdt/docs.ts'
import { bytesToHex } from '../../src/lib/bytes.ts'
import type { StreamRow } from '../../src/store/db.ts'

export interface Season {
  readonly event: Id
  readonly venue: Id
  readonly sessions: readonly Id[]
  readonly children: readonly Id[]
  readonly created: readonly Created[]
  readonly streams: readonly StreamRow[]
}

/** What the devices of a bench need to know of it. */
export type Plan = Pick<Season, 'event' | 'venue' | 'sessions' | 'children'>

export const CHILDREN = 40
const SESSIONS_A_DAY = 2
/** In one act: a frame holds some thousand of them. */
export const CREATED_AT_ONCE = 500
const FIRST_DAY = Date.UTC(2024, 3, 1)
const DAY_MS = 86_400_000
export const FIRST_EVENT_DAY = dayOf(0)
const OF_EVENT: readonly DocName[] = [
  'plan',
  'badges',
  'roster',
  'register',
  'care',
  'consents',
  'attendance'
]

export interface RosterWish {
  /** The marks are of the first forty, however many there are. */
  readonly children?: number | undefined
  /** Two of each family, their names all over the rail; else each child is alone. */
  readonly inFamilies?: boolean | undefined
}

export function aSeason(
  random: (bytes: number) => Uint8Array,
  marks: number,
  { children: childCount = CHILDREN, inFamilies = false }: RosterWish = {}
): Season {
  const newId = () => bytesToId(random(6))
  const [event, venue] = [newId(), newId()]
  // the last one stays without marks
  const sessions = Array.from({ length: Math.ceil(marks / CHILDREN) + 1 }, newId)
  const children = Array.from({ length: childCount }, newId)
  const days = sessions.map((_, at) => dayOf(Math.floor(at / SESSIONS_A_DAY)))
  return {
    event,
    venue,
    sessions,
    children,
    created: [
      {
        root: 'events',
        entity: { id: event, title: '計測', days: [...new Set(days)].slice(0, 30), retention: [] }
      },
      { root: 'venues', entity: { id: venue, event, name: '公民館', address: '', order: 0 } },
      ...sessions.map((id, at): Created => {
        const [start, end] = at % SESSIONS_A_DAY === 0 ? ['09:30', '12:00'] : ['13:30', '16:00']
        const day = days[at] ?? ''
        return { root: 'sessions', entity: { id, event, venue, day, title: '回', start, end } }
      }),
      ...(inFamilies
        ? siblings(children, newId, event)
        : children.flatMap((id, at) => familyOf({ id, family: newId(), event, at })))
    ],
    streams: OF_EVENT.map((name) => ({
      doc: docText({ name, of: event }),
      stream: bytesToHex(random(16)),
      lineage: random(16),
      scope: scopeOfDoc({ name, of: event }),
      opened: false
    }))
  }
}

function dayOf(number: number): string {
  return new Date(FIRST_DAY + number * DAY_MS).toISOString().slice(0, 10)
}

const FAMILY_NAMES = [
  'あおき',
  'いとう',
  'うえだ',
  'おおの',
  'かとう',
  'きむら',
  'こばやし',
  'さとう',
  'しみず',
  'すずき',
  'たなか',
  'つちや',
  'なかむら',
  'のむら',
  'はやし',
  'ひらた',
  'まつだ',
  'もり',
  'やまだ',
  'わたなべ'
]

function siblings(children: readonly Id[], newId: () => Id, event: Id): Created[] {
  const familyIds = Array.from({ length: Math.ceil(children.length / 2) }, newId)
  return children.flatMap((id, at) => {
    const number = Math.floor(at / 2)
    const seiYomi = FAMILY_NAMES[number % FAMILY_NAMES.length]
    const made = familyOf({ id, family: familyIds[number] ?? '', event, at, seiYomi })
    return at % 2 === 0 ? made : made.slice(1)
  })
}

interface Entry {
  readonly id: Id
  readonly family: Id
  readonly event: Id
  readonly at: number
  readonly seiYomi?: string | undefined
}

function familyOf({ id, family, event, at, seiYomi = 'ためし' }: Entry): Created[] {
  const child = {
    id,
    event,
    family,
    sei: '試',
    mei: `${at + 1}`,
    seiYomi,
    meiYomi: `こ${String(at + 1).padStart(2, '0')}`,
    callName: `こ${at + 1}`,
    grade: 'e2',
    days: [],
    venue: '',
    group: '',
    badge: at + 1,
    walkIn: false,
    note: ''
  } as const
  return [
    { root: 'families', entity: { id: family, event, code: `F${at + 1}` } },
    { root: 'participants', entity: child }
  ]
}

/** The `at`th mark of the season: children of a session one after the other, then the next session. */
export function markAt({ sessions, children }: Plan, at: number): Draft & { kind: 'mark' } {
  const session = sessions[Math.floor(at / CHILDREN)]
  const participant = children[at % CHILDREN]
  if (session === undefined || participant === undefined) throw new Error('past the season')
  return {
    kind: 'mark',
    session,
    participant,
    status: 'arrived',
    picker: null,
    saidAt: null,
    prev: []
  }
}
