import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  changeDays,
  keptDays,
  meantFor,
  movedTo,
  type DayRow,
  type OnDays
} from '../../../src/domain/event/change-days.ts'
import type { Block, Changed, Event, Participant, Session } from '../../../src/domain/entity.ts'
import { datesOf, participationOnDays } from '../../../src/domain/people/participation.ts'
import { addDays } from '../../../src/domain/calendar.ts'
import { toldOf, toldValue } from '../../../src/domain/event/calls.ts'
import { foldFields } from '../../../src/domain/fields.ts'
import { dueDay } from '../../../src/domain/retention/retention.ts'
import { aField, aParticipant } from '../build.ts'

const EVENT: Event = {
  id: 'e1',
  title: '竹瀬町キャラバン',
  days: ['2026-12-12', '2026-12-13'],
  retention: []
}

function aSession(id: string, day: string): Session {
  return { id, event: 'e1', venue: 'v1', day, title: id, start: '09:30', end: '12:00' }
}

function aBlock(id: string, day: string): Block {
  const none = { owner: '', place: '', materials: '', planB: '', shift: 0, cut: 0, skipped: false }
  return { id, event: 'e1', venue: '', day, start: '09:30', minutes: 20, title: id, ...none }
}

const CHILDREN = [
  aParticipant({ id: 'all' }),
  // of an older version: by number only
  aParticipant({ id: 'first', days: [1] }),
  aParticipant({ id: 'second', ...participationOnDays([2], EVENT) }),
  aParticipant({ id: 'both', ...participationOnDays([1, 2], EVENT) })
]

const ON: OnDays = {
  event: EVENT,
  sessions: [aSession('s1', '2026-12-12'), aSession('s2', '2026-12-13')],
  blocks: [aBlock('b1', '2026-12-12'), aBlock('b2', '2026-12-13')],
  children: CHILDREN,
  recorded: new Set(),
  withdrawn: new Set()
}

function must(on: OnDays, rows: readonly DayRow[]): OnDays {
  const changed = changeDays(on, rows)
  if (!changed.ok) throw new Error(JSON.stringify(changed.fault))
  return applied(on, changed.value)
}

function applied(on: OnDays, changed: readonly Changed[]): OnDays {
  const fieldsById = new Map(changed.map((one) => [one.id, one.fields]))
  const after = <One extends { readonly id: string }>(one: One): One => ({
    ...one,
    ...fieldsById.get(one.id)
  })
  return {
    ...on,
    event: after(on.event),
    sessions: on.sessions.map(after),
    blocks: on.blocks.map(after),
    children: on.children.map(after)
  }
}

function later(on: OnDays, days: number): readonly DayRow[] {
  return on.event.days.map((was) => ({ was, day: addDays(was, days) }))
}

function coming(on: OnDays): Readonly<Record<string, readonly string[] | null>> {
  return Object.fromEntries(on.children.map((child) => [child.id, datesOf(child, on.event)]))
}

/** As it reads, without where it was before. */
function plain({ event, sessions, blocks, children }: OnDays) {
  const full = (one: Event | Session | Block | Participant) =>
    Object.fromEntries(Object.entries(one).filter(([name]) => !['moves', 'former'].includes(name)))
  return [event, ...sessions, ...blocks, ...children].map(full)
}

it('[E24] moving takes sessions, blocks and the children’s days along', () => {
  const moved = must(ON, later(ON, 7))
  expect(moved.event.days).toEqual(['2026-12-19', '2026-12-20'])
  expect(moved.sessions.map(({ day, former }) => [day, former])).toEqual([
    ['2026-12-19', ['2026-12-12']],
    ['2026-12-20', ['2026-12-13']]
  ])
  expect(moved.blocks.map(({ day }) => day)).toEqual(['2026-12-19', '2026-12-20'])
  expect(coming(moved)).toEqual({
    all: null,
    first: ['2026-12-19'],
    second: ['2026-12-20'],
    both: ['2026-12-19', '2026-12-20']
  })
  const written = changeDays(ON, later(ON, 7))
  const fields = written.ok ? written.value.filter(({ root }) => root === 'participants') : []
  // an older tablet that changes the numbers meanwhile is not written over
  expect(fields.map((one) => Object.keys(one.fields))).toEqual([['dates'], ['dates'], ['dates']])
  // an older tablet reads the numbers
  expect(moved.children.map(({ days }) => days)).toEqual([[], [1], [2], [1, 2]])
  expect(movedTo(moved.event, '2026-12-12')).toBe('2026-12-19')
  expect(dueDay(moved.event, 'care')).toBe('2026-12-27')
})

it('[E24] one day alone may move, also past the other', () => {
  const moved = must(ON, [
    { was: '2026-12-12', day: '2026-12-20' },
    { was: '2026-12-13', day: '2026-12-13' }
  ])
  expect(moved.event.days).toEqual(['2026-12-13', '2026-12-20'])
  expect(coming(moved)).toMatchObject({ first: ['2026-12-20'], second: ['2026-12-13'] })
  expect(moved.children.map(({ days }) => days)).toEqual([[], [2], [1], [1, 2]])
})

it('[E25] what took place neither moves nor goes; days are days, each once, at most fourteen', () => {
  const begun = { ...ON, recorded: new Set(['2026-12-12']) }
  const fault = { kind: 'day-recorded', day: '2026-12-12' }
  expect(changeDays(begun, later(begun, 7))).toEqual({ ok: false, fault })
  expect(changeDays(begun, keptDays(EVENT, ['2026-12-13']))).toEqual({ ok: false, fault })
  const second = [
    { was: '2026-12-12', day: '2026-12-12' },
    { was: '2026-12-13', day: '2026-12-20' }
  ]
  expect(must(begun, second).event.days).toEqual(['2026-12-12', '2026-12-20'])
  const twice = EVENT.days.map((was) => ({ was, day: '2026-12-13' }))
  expect(changeDays(ON, twice)).toMatchObject({ ok: false, fault: { why: 'twice' } })
  const odd = [{ was: null, day: '2026-02-30' }]
  expect(changeDays(ON, odd)).toMatchObject({ ok: false, fault: { why: 'not-a-time' } })
  expect(changeDays(ON, [])).toMatchObject({ ok: false, fault: { why: 'empty' } })
  const many = Array.from({ length: 15 }, (_, at) => addDays('2026-12-12', at))
  expect(changeDays(ON, keptDays(EVENT, many))).toMatchObject({ fault: { why: 'too-many' } })
})

it('[E26] a day goes only when nothing stands on it', () => {
  const rows = keptDays(EVENT, ['2026-12-12'])
  expect(changeDays(ON, rows)).toEqual({
    ok: false,
    fault: { kind: 'day-in-use', day: '2026-12-13', sessions: 1, blocks: 1, children: 2 }
  })
  const bare = { ...ON, sessions: [], blocks: [], children: CHILDREN.slice(0, 2) }
  const gone = must(bare, rows)
  expect(gone.event.days).toEqual(['2026-12-12'])
  expect(coming(gone)).toEqual({ all: null, first: ['2026-12-12'] })
})

it('[E27] there and back changes nothing that is seen, whatever moved how far', () => {
  const bound = must(must(ON, later(ON, 1)), later(must(ON, later(ON, 1)), -1))
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      (distances, isBoth) => {
        const trail: OnDays[] = [bound]
        let on = bound
        for (const [at, distance] of distances.entries()) {
          const all = later(on, distance)
          const rows = isBoth[at]
            ? all
            : all.map((row, n) => (n === 0 ? row : { was: row.was, day: row.was ?? '' }))
          const changed = changeDays(on, rows)
          if (!changed.ok) continue
          const next = applied(on, changed.value)
          const back = on.event.days.map((day) => {
            const row = rows.find(({ was }) => was === day)
            return { was: row?.day ?? day, day }
          })
          expect(plain(must(next, back))).toEqual(plain(on))
          on = next
          trail.push(on)
        }
      }
    )
  )
})

it('[E27] a day that moved twice is told where it is now, also when all move by one day', () => {
  const once = must(ON, later(ON, 1))
  expect(movedTo(once.event, '2026-12-12')).toBe('2026-12-13')
  expect(movedTo(once.event, '2026-12-13')).toBe('2026-12-14')
  const twice = must(once, later(once, 6))
  expect(movedTo(twice.event, '2026-12-12')).toBe('2026-12-19')
  expect(twice.event.days.map((day) => meantFor(twice.event, day))).toEqual(EVENT.days)
  const home = must(twice, later(twice, -7)).event
  expect(home.days.map((day) => meantFor(home, day))).toEqual(EVENT.days)
  const earlier = must(ON, later(ON, -1))
  expect(movedTo(earlier.event, '2026-12-13')).toBe('2026-12-12')
})

it('[E28] a day before or between shifts nobody', () => {
  const days = ['2026-12-05', ...EVENT.days, '2026-12-20']
  const more = must(ON, keptDays(EVENT, days))
  expect(more.event.days).toEqual(days)
  expect(coming(more)).toEqual(coming(ON))
  expect(more.children.map((child) => child.days)).toEqual([[], [2], [3], [2, 3]])
  expect(more.sessions.map(({ day }) => day)).toEqual(EVENT.days)
  expect(more.event.moves).toEqual([])
})

it('[E29] a family that was told of other days is to be called', () => {
  const fact = (id: string, at: number, value: string) =>
    aField({ id, at, subject: 'f1', field: 'told', value })
  const said = foldFields([fact('a', 1, toldValue(EVENT, 'comes'))])
  expect(toldOf(['f1'], EVENT, said)).toEqual({ answer: 'comes', at: 1, by: 'ono' })
  expect(toldOf(['f2'], EVENT, said)).toBeNull()
  const moved = must(ON, later(ON, 7)).event
  expect(toldOf(['f1'], moved, said)).toBeNull()
  const both = foldFields([
    fact('a', 1, toldValue(EVENT, 'unreached')),
    fact('b', 2, toldValue(EVENT, 'cannot'))
  ])
  expect(toldOf(['f1'], EVENT, both)?.answer).toBe('cannot')
})
