// れんしゅう: an invented event as plain data, the same for the same source of chance. Rules R1–R3.
import { addDays, instantOf } from '../calendar.ts'
import { CASES, LENDERS, PILES, PROGRAMME, STAFF } from './practice-cast.ts'
import { field, practicePeople } from './practice-people.ts'
import type { Asset, Block, Created, Event, Group, Participant, Session, Venue } from '../entity.ts'
import type { Draft, FieldSet, Writes } from '../fact.ts'
import type { Day, Instant, NewId, ParticipantId, SessionId } from '../id.ts'
import type { PracticeWish } from './practice-people.ts'

export interface PracticeEvent {
  readonly event: Event
  readonly venues: readonly Venue[]
  readonly sessions: readonly Session[]
  readonly groups: readonly Group[]
  readonly participants: readonly Participant[]
  readonly assets: readonly Asset[]
  readonly writes: Writes
}

export function practiceEvent(wish: PracticeWish): PracticeEvent {
  const { newId, startDay } = wish
  const days = [startDay, addDays(startDay, 1)]
  const title = 'れんしゅう: 柚子原町キャラバン'
  const event: Event = { id: newId(), title, days, retention: [] }
  const venues = venuesOf(event, newId)
  const sessions = sessionsOf(event, venues, newId)
  const groups = groupsOf(event, newId)
  const people = practicePeople(event, groups, wish)
  const things = thingsOf(wish)
  const blocks = days.flatMap((day) => blocksOf(event, day, newId))
  const common: readonly Created[] = [
    { root: 'events', entity: event },
    ...venues.map((entity): Created => ({ root: 'venues', entity })),
    ...sessions.map((entity): Created => ({ root: 'sessions', entity })),
    ...groups.map((entity): Created => ({ root: 'groups', entity })),
    ...STAFF.map(([name, yomi, organisation]): Created => ({
      root: 'staff',
      entity: { id: newId(), name, yomi, organisation }
    })),
    ...blocks.map((entity): Created => ({ root: 'blocks', entity }))
  ]
  return {
    event,
    venues,
    sessions,
    groups,
    participants: people.participants,
    assets: things.assets,
    writes: {
      created: [...common, ...people.created, ...things.created],
      changed: [],
      facts: [...people.facts, ...things.facts]
    }
  }
}

function venuesOf(event: Event, newId: NewId): readonly Venue[] {
  const names = ['柚子原公民館', '旧西小 体育館']
  return names.map((name, order) => ({
    id: newId(),
    event: event.id,
    name,
    address: `柚子原町(れんしゅう)${order + 1}-1`,
    order
  }))
}

/** Three sessions in the first hall: a day with two, a day with one. */
function sessionsOf(event: Event, venues: readonly Venue[], newId: NewId): readonly Session[] {
  const times = [
    [0, 'ロボットの日・午前', '09:30', '12:00'],
    [0, 'ロボット運動会・午後', '13:00', '16:00'],
    [1, 'ドローン・午前', '09:30', '12:00']
  ] as const
  return times.map(([day, title, start, end]) => ({
    id: newId(),
    event: event.id,
    venue: venues[0]?.id ?? '',
    day: event.days[day] ?? '',
    title,
    start,
    end
  }))
}

function groupsOf(event: Event, newId: NewId): readonly Group[] {
  const shapes = ['circle', 'triangle', 'square', 'star', 'diamond'] as const
  return shapes.map((shape, at) => ({
    id: newId(),
    event: event.id,
    letter: 'ABCDE'.charAt(at),
    shape
  }))
}

function blocksOf(event: Event, day: Day, newId: NewId): readonly Block[] {
  return PROGRAMME.map(([start, minutes, title, owner, place, materials, planB]) => {
    const text = { title, owner, place, materials, planB }
    const running = { shift: 0, cut: 0, skipped: false }
    return Object.assign(
      { id: newId(), event: event.id, venue: '', day, start, minutes },
      text,
      running
    )
  })
}

interface Things {
  readonly assets: readonly Asset[]
  readonly created: readonly Created[]
  readonly facts: readonly Draft<FieldSet>[]
}

function thingsOf({ newId, random }: PracticeWish): Things {
  const created: Created[] = []
  const facts: Draft<FieldSet>[] = []
  const assets: Asset[] = []
  const lenders = LENDERS.map((name) => ({ id: newId(), name }))
  for (const entity of lenders) created.push({ root: 'lenders', entity })
  const add = (asset: Asset, lender: number, yen: number): void => {
    assets.push(asset)
    created.push({ root: 'assets', entity: asset })
    created.push({ root: 'terms', entity: { id: newId(), asset: asset.id, yen } })
    facts.push(field(asset.id, 'owner', lenders[lender]?.id ?? ''))
  }
  const plain = { model: '', serial: '', accessories: '', slot: '', note: '' }
  for (const { lender, yen, count, code, ...rest } of CASES)
    for (let slot = 1; slot <= count; slot++) {
      const number = String(slot).padStart(2, '0')
      const serial = `${code}${Math.floor(random() * 90_000_000) + 10_000_000}`
      const unit = { quantity: 1, unit: '台', kind: 'unit', slot: String(slot) } as const
      add(
        { id: newId(), ...plain, ...rest, ...unit, code: `${code}${number}`, serial },
        lender,
        yen
      )
    }
  for (const { lender, yen, count, ...rest } of PILES)
    add({ id: newId(), ...plain, ...rest, quantity: count }, lender, yen)
  return { assets, created, facts }
}

/** What has happened of the first morning by `now`: most have come, two will not, some things are out, one is broken. */
export function practiceMorning(
  practice: PracticeEvent,
  random: () => number,
  now: Instant
): readonly Draft[] {
  const session = practice.sessions[0]
  if (session === undefined) return []
  const open = instantOf(session.day, session.start)
  if (now < open) return []
  const marks = practice.participants.flatMap((one, at): readonly Draft[] => {
    const chance = random()
    if (at % 19 === 7) return [mark(session.id, one.id, 'absent', open)]
    if (chance > 0.7) return []
    return [mark(session.id, one.id, 'arrived', open + Math.floor(chance * 25) * 60_000)]
  })
  const happened = marks.filter((one) => one.kind !== 'mark' || (one.saidAt ?? 0) <= now)
  return [...happened, ...movements(practice)]
}

function mark(
  session: SessionId,
  participant: ParticipantId,
  status: 'arrived' | 'absent',
  saidAt: number
): Draft {
  return { kind: 'mark', session, participant, status, picker: null, saidAt, prev: [] }
}

function movements({ event, assets, groups }: PracticeEvent): readonly Draft[] {
  const out = assets.slice(0, 6).map((asset, at): Draft => ({
    kind: 'moved',
    asset: asset.id,
    to:
      at % 2 === 0
        ? { kind: 'badge', number: at + 1, event: event.id }
        : { kind: 'group', group: groups[at % groups.length]?.id ?? '' },
    from: { kind: 'home' },
    quantity: null,
    note: null,
    prev: []
  }))
  const broken = assets[30]
  if (broken === undefined) return out
  const note = '左のタイヤが回りません'
  return [...out, { kind: 'conditioned', asset: broken.id, condition: 'broken', note, prev: [] }]
}
