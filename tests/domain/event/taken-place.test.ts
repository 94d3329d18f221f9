import { expect, test } from 'vitest'
import { addDays } from '../../../src/domain/calendar.ts'
import { changeDays, keptDays, type OnDays } from '../../../src/domain/event/change-days.ts'
import { daysTakenPlace, factsOfItsDay } from '../../../src/domain/event/taken-place.ts'
import { markedDays } from '../../../src/domain/people/off-roster.ts'
import { comingOfAll, datesOf, participationOn } from '../../../src/domain/people/participation.ts'
import { isRemoved, removalOf } from '../../../src/domain/removal.ts'
import type { Changed } from '../../../src/domain/entity.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import { aBlock, aMark, anAnswer, aParticipant, aSession, aVoid, EVENT } from '../build.ts'

const SAT = '2026-11-21'
const SUN = '2026-11-22'
const REMOVER = { at: 1, by: 'ono', device: 'd1' }

function on(given: Partial<OnDays> = {}): OnDays {
  return {
    event: EVENT,
    sessions: [aSession({ id: 's1' }), aSession({ id: 's2', day: SUN })],
    blocks: [aBlock({ id: 'b1' })],
    children: [aParticipant({ id: 'c1' }), aParticipant({ id: 'c2', days: [2] })],
    recorded: new Set(),
    withdrawn: new Set(),
    ...given
  }
}

/** The same after all its days moved by so many. */
function moved(before: OnDays, distance: number): OnDays {
  const rows = before.event.days.map((was) => ({ was, day: addDays(was, distance) }))
  const made = changeDays(before, rows)
  if (!made.ok) throw new Error(JSON.stringify(made.fault))
  const writes: readonly Changed[] = made.value
  const apply = <E extends { readonly id: string }>(one: E): E =>
    Object.assign({}, one, ...writes.filter(({ id }) => id === one.id).map(({ fields }) => fields))
  return {
    ...before,
    event: apply(before.event),
    sessions: before.sessions.map(apply),
    blocks: before.blocks.map(apply),
    children: before.children.map(apply)
  }
}

test('[E24] what was removed goes along and stays removed; what was taken back keeps no day', () => {
  const gone = aSession({ id: 's3', day: SUN })
  const removed = { ...gone, removed: removalOf('sessions', gone, REMOVER, 0) }
  const there = moved(on({ sessions: [removed] }), 7)
  expect(there.sessions[0]).toMatchObject({ day: '2026-11-29' })
  expect(isRemoved('sessions', there.sessions[0]!)).toBe(true)
  const rest = on({ sessions: [removed], blocks: [], withdrawn: new Set(['c2']) })
  expect(changeDays(rest, keptDays(EVENT, [SAT])).ok).toBe(true)
})

test('[E31] marks made on a day on which their session stood before are of that day', () => {
  const there = moved(on(), 7)
  const marks = [
    aMark({ id: 'm1' }),
    aMark({ id: 'm2', participant: 'c3', saidAt: Date.UTC(2026, 10, 28, 1) }),
    aMark({ id: 'm3', session: 's2', participant: 'c3' }),
    aMark({ id: 'm4', participant: 'c4', status: 'cleared' })
  ]
  expect(daysTakenPlace(there.sessions, marks)).toEqual(
    new Map([
      [SAT, 1],
      ['2026-11-28', 1],
      ['2026-11-29', 1]
    ])
  )
})

const MOVED = aSession({ id: 's1', day: '2026-11-28', former: [SAT, '2026-11-28'] })
const OLD = aMark({ id: 'm1' })
const OF_ITS_DAY = aMark({ id: 'm2', participant: 'c2', saidAt: Date.UTC(2026, 10, 28, 1) })
const SLIP = aMark({ id: 'm3', participant: 'c3', status: 'cleared' })

function idsOn(facts: readonly Fact[]) {
  return factsOfItsDay(MOVED, facts)
    .filter(({ kind }) => kind === 'mark')
    .map(({ id }) => id)
}

test('[A30] marks of a day the session stood on before do not count on its day now; what was cleared stays cleared', () => {
  const facts = [OLD, OF_ITS_DAY, SLIP]
  expect(idsOn(facts)).toEqual(['m2', 'm3'])
  expect(factsOfItsDay(aSession({ id: 's1' }), facts)).toBe(facts)
})

test('[E31] [N37] once they count on its day now they are of that day, for the event and for the child', () => {
  const facts = [OLD, anAnswer({ id: 'a1' })]
  expect([...daysTakenPlace([MOVED], [OLD]).keys()]).toEqual([SAT])
  expect([...daysTakenPlace([MOVED], facts).keys()]).toEqual([MOVED.day])
  expect(markedDays(new Set(['c1']), [OLD], [MOVED])).toEqual([SAT])
  expect(markedDays(new Set(['c1']), facts, [MOVED])).toEqual([MOVED.day])
})

test('[A30] they count where the one standing answer about that day is that they go along', () => {
  const along = anAnswer({ id: 'a1' })
  expect(idsOn([OLD, along])).toEqual(['m1'])
  expect(idsOn([OLD, anAnswer({ id: 'a1', day: '2026-11-14' })])).toEqual([])
  expect(idsOn([OLD, anAnswer({ id: 'a1', answer: 'there' })])).toEqual([])
  expect(idsOn([OLD, along, anAnswer({ id: 'a2', answer: 'there' })])).toEqual([])
  expect(idsOn([OLD, along, aVoid({ id: 'v1', prev: ['a1'] })])).toEqual([])
})

test('[N32] a child that was entered twice comes whenever one of its entries does', () => {
  const one = participationOn([SAT], EVENT)
  const other = participationOn([SUN, '2026-12-05'], EVENT)
  expect(datesOf(comingOfAll([one, other]), EVENT)).toEqual([SAT, SUN, '2026-12-05'])
  expect(datesOf(comingOfAll([one, participationOn(null, EVENT)]), EVENT)).toBeNull()
  expect(datesOf(comingOfAll([one, { days: [2] }]), EVENT)).toEqual([SAT, SUN])
  expect(datesOf(comingOfAll([participationOn([], EVENT), other]), EVENT)).toEqual(
    datesOf(other, EVENT)
  )
})
