// Whatever happens between removing and bringing back, what comes back is what would be there without it.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../../src/domain/calendar.ts'
import type { EntityByRoot, Event, Participant } from '../../src/domain/entity.ts'
import {
  changeDays,
  keptDays,
  type DayRow,
  type OnDays
} from '../../src/domain/event/change-days.ts'
import type { Fact } from '../../src/domain/fact.ts'
import { foldFields } from '../../src/domain/fields.ts'
import {
  backOnRosterFact,
  closing,
  isClosed,
  offRosterFact,
  settingBack
} from '../../src/domain/people/off-roster.ts'
import { datesOf, participationOn } from '../../src/domain/people/participation.ts'
import { isRemoved, removalOf, type RemovableRoot } from '../../src/domain/removal.ts'
import { aBlock, anAsset, aParticipant, aSession, NINE } from './build.ts'

const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24']
const EVENT: Event = { id: 'e1', title: '柚子原町', days: DAYS, retention: [] }
const REMOVER = { at: NINE, by: 'ono', device: 'd1' }

/** What organizers do to the days meanwhile. */
type Doing =
  | { readonly kind: 'move'; readonly distance: number }
  | { readonly kind: 'add'; readonly day: string }
  | { readonly kind: 'off'; readonly marked: readonly number[] }
  | { readonly kind: 'back' }

const days = fc.integer({ min: -3, max: 9 }).map((distance) => addDays('2026-11-21', distance))
const move: fc.Arbitrary<Doing> = fc
  .integer({ min: -4, max: 6 })
  .map((distance) => ({ kind: 'move', distance }))
const add: fc.Arbitrary<Doing> = days.map((day) => ({ kind: 'add', day }))
const off: fc.Arbitrary<Doing> = fc
  .subarray([0, 1, 2, 3])
  .map((marked) => ({ kind: 'off', marked }))
const comeBack: fc.Arbitrary<Doing> = fc.constant({ kind: 'back' })

/** Days that took place stay, the others move. */
function rowsOf({ event, recorded }: OnDays, doing: Doing): readonly DayRow[] {
  if (doing.kind === 'add') return keptDays(event, [...new Set([...event.days, doing.day])])
  const distance = doing.kind === 'move' ? doing.distance : 0
  return event.days.map((was) => ({ was, day: recorded.has(was) ? was : addDays(was, distance) }))
}

function daysChanged(on: OnDays, doing: Doing): OnDays {
  const changed = changeDays(on, rowsOf(on, doing))
  if (!changed.ok) return on
  const fieldsById = new Map(changed.value.map(({ id, fields }) => [id, fields]))
  const after = <One extends { readonly id: string }>(one: One): One =>
    Object.assign({}, one, fieldsById.get(one.id))
  return {
    ...on,
    event: after(on.event),
    sessions: on.sessions.map(after),
    blocks: on.blocks.map(after),
    children: on.children.map(after)
  }
}

const coming: fc.Arbitrary<Pick<Participant, 'days' | 'dates'>> = fc.oneof(
  fc.constant({ days: [] }),
  fc.subarray([1, 2, 3, 4], { minLength: 1 }).map((numbers) => ({ days: numbers })),
  fc.subarray([...DAYS, '2026-12-24']).map((dates) => participationOn(dates, EVENT))
)

/** A child, and its twin whom nobody ever takes off. */
interface Roster {
  readonly on: OnDays
  readonly register: readonly Fact[]
}

function takenOff({ on, register }: Roster, marked: readonly number[]): Roster {
  const { event, recorded } = on
  const now = marked.flatMap((at) => event.days[at] ?? [])
  const took = new Set([...recorded, ...now])
  const fields = foldFields(register)
  const [child, twin] = both(on)
  const after = took.size === 0 ? {} : closing([...took].toSorted(), event)
  const told = offRosterFact(child, after, event, fields)
  return {
    on: { ...on, recorded: took, children: [{ ...child, ...after }, twin] },
    register: [...register, recordedAs(told, register.length)]
  }
}

function broughtBack({ on, register }: Roster): Roster {
  const fields = foldFields(register)
  const [child, twin] = both(on)
  const after = settingBack(child, fields, on.event)
  const told = backOnRosterFact(child.id, fields)
  return {
    on: { ...on, children: [{ ...child, ...after }, twin] },
    register: [...register, recordedAs(told, register.length)]
  }
}

function recordedAs(draft: ReturnType<typeof offRosterFact>, at: number): Fact {
  return { ...draft, id: `f${at}`, at: NINE + at, by: 'ono', device: 'd1' }
}

function both({ children }: OnDays): readonly [Participant, Participant] {
  const [child, twin] = children
  if (!child || !twin) throw new Error('two children')
  return [child, twin]
}

it('[N38] [E24] a child that is brought back comes when it would come had nobody taken it off, whatever the days did', () => {
  const doings = fc.array(fc.oneof(off, move, add, comeBack), { maxLength: 7 })
  fc.assert(
    fc.property(coming, fc.integer({ min: 0, max: 9 }), doings, (comes, badge, all) => {
      const twins = ['child', 'twin'].map((id) => aParticipant({ id, badge, ...comes }))
      const none = { sessions: [], blocks: [], withdrawn: new Set<string>() }
      const start = { event: EVENT, children: twins, recorded: new Set<string>(), ...none }
      let roster: Roster = { on: start, register: [] }
      for (const doing of all) {
        if (doing.kind === 'off') roster = takenOff(roster, doing.marked)
        else if (doing.kind === 'back') roster = broughtBack(roster)
        else roster = { ...roster, on: daysChanged(roster.on, doing) }
      }
      const { on, register } = broughtBack(roster)
      const [child, twin] = both(on)
      expect(datesOf(child, on.event)).toEqual(datesOf(twin, on.event))
      expect(child.badge).toBe(badge)
      expect(isClosed(child, foldFields(register), register)).toBe(false)
    }),
    { numRuns: 500 }
  )
})

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
const count = fc.integer({ min: 0, max: 2000 })

const is = fc.constant
const ofEvent = { id: is('x1'), event: is('e1') }

/** What people type into each, and what they do not. */
const ENTITIES: { readonly [R in RemovableRoot]: fc.Arbitrary<EntityByRoot[R]> } = {
  events: fc.record({
    ...{ id: is('e1'), title: text, days: fc.subarray(DAYS), retention: fc.array(count) },
    moves: fc.constantFrom([], ['2026-11-14>2026-11-21'])
  }),
  venues: fc.record({ ...ofEvent, name: text, address: text, order: count }),
  sessions: fc
    .record({ title: text, start: text, venue: text, former: fc.subarray(DAYS) })
    .map((given) => aSession({ id: 's1', ...given })),
  groups: fc.record({ ...ofEvent, letter: text, shape: fc.constantFrom('circle', 'star') }),
  staff: fc.record({ id: is('p1'), name: text, yomi: text, organisation: text }),
  templates: fc.record({ id: is('t1'), title: text, note: text }),
  lenders: fc.record({ id: is('l1'), name: text }),
  blocks: fc
    .record({ title: text, minutes: count, shift: count, skipped: fc.boolean() })
    .map((given) => aBlock({ id: 'b1', ...given })),
  assets: fc
    .record({ code: text, quantity: count, note: text, slot: text })
    .map((given) => anAsset({ id: 'a1', ...given }))
}

function comesBack(root: RemovableRoot): void {
  const entities: fc.Arbitrary<EntityByRoot[RemovableRoot]> = ENTITIES[root]
  fc.assert(
    fc.property(entities, fc.nat(), (entity, hanging) => {
      const removed = { ...entity, removed: removalOf(root, entity, REMOVER, hanging) }
      const back = { ...removed, removed: [] }
      expect(isRemoved(root, removed)).toBe(true)
      expect(isRemoved(root, back)).toBe(false)
      expect({ ...back, removed: undefined }).toEqual({ ...entity, removed: undefined })
    })
  )
}

it('[E21] [E23] whatever is removed is gone, and brought back it says all it said', () => {
  for (const root of Object.keys(ENTITIES) as readonly RemovableRoot[]) comesBack(root)
})

it('[E24] [E23] what was removed while days moved is where it would be without it, and stays removed until then', () => {
  const doings = fc.array(fc.oneof(move, add), { maxLength: 6 })
  fc.assert(
    fc.property(doings, fc.nat({ max: 6 }), (all, at) => {
      const [session, twin] = [aSession({ id: 's1' }), aSession({ id: 's2' })]
      const none = { children: [], withdrawn: new Set<string>(), recorded: new Set<string>() }
      let on: OnDays = {
        event: EVENT,
        sessions: [session, twin],
        blocks: [aBlock({ id: 'b1' }), aBlock({ id: 'b2' })],
        ...none
      }
      for (const [step, doing] of all.entries()) {
        if (step === at) on = firstRemoved(on)
        on = daysChanged(on, doing)
      }
      const [removed, block] = [on.sessions[0], on.blocks[0]]
      const isGone = at < all.length
      expect(removed && isRemoved('sessions', removed)).toBe(isGone)
      expect(block && isRemoved('blocks', block)).toBe(isGone)
      expect({ ...removed, removed: undefined }).toEqual({ ...on.sessions[1], id: 's1' })
      expect({ ...block, removed: undefined }).toEqual({ ...on.blocks[1], id: 'b1' })
    })
  )
})

function firstRemoved(on: OnDays): OnDays {
  const [session, ...sessions] = on.sessions
  const [block, ...blocks] = on.blocks
  if (!session || !block) throw new Error('nothing to remove')
  const gone = {
    session: { ...session, removed: removalOf('sessions', session, REMOVER, 0) },
    block: { ...block, removed: removalOf('blocks', block, REMOVER, 0) }
  }
  return { ...on, sessions: [gone.session, ...sessions], blocks: [gone.block, ...blocks] }
}
