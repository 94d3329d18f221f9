import { expect, test } from 'vitest'
import { instantOf } from '../../../src/domain/calendar.ts'
import { checkEvent } from '../../../src/domain/event/event.ts'
import { checkSession } from '../../../src/domain/event/session.ts'
import { countPresence, foldSession } from '../../../src/domain/attendance/attendance.ts'
import {
  custodyQuestions,
  markQuestions,
  twinQuestions
} from '../../../src/domain/conflicts/questions.ts'
import { practiceEvent, practiceMorning } from '../../../src/domain/practice/practice.ts'
import { nameOf, RAIL_ROWS, railRow } from '../../../src/domain/people/people.ts'
import { ja } from '../../support/all-words.ts'
import { counting } from '../build.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { PracticeEvent } from '../../../src/domain/practice/practice.ts'

const TEN = instantOf('2026-11-21', '10:00')

/** Park and Miller's minimal generator: the same chance for every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return (state - 1) / 2_147_483_646
  }
}

function practice(seed = 7): PracticeEvent {
  return practiceEvent({ random: seeded(seed), newId: counting(), startDay: '2026-11-21' })
}

test('[R1] the same chance and day make the same event', () => {
  expect(practice()).toEqual(practice())
  expect(practice(8).writes).not.toEqual(practice(7).writes)
  expect(practice().event.days).toEqual(['2026-11-21', '2026-11-22'])
})

test('[R2] enough for every screen', () => {
  const { participants, sessions, assets, groups, venues, writes } = practice()
  const names = participants.map(nameOf)
  expect([participants, sessions, assets, groups, venues].map((list) => list.length)).toEqual([
    40, 3, 51, 5, 2
  ])
  expect(names).toEqual(expect.arrayContaining(['勅使河原 虎太郎', 'グエン ミン アイン']))
  expect(new Set(participants.map((one) => one.family)).size).toBe(25)
  expect(participants.map((one) => one.badge)).toEqual(
    Array.from({ length: 40 }, (_, at) => at + 1)
  )
  expect(participants.every((one) => one.group !== '')).toBe(true)
  expect(new Set(participants.map(railRow)).size).toBeGreaterThan(RAIL_ROWS.length - 3)
  const roots = writes.created.map((one) => one.root)
  const wanted = ['staff', 'lenders', 'blocks', 'terms', 'badges', 'families'] as const
  expect(wanted.map((root) => roots.filter((one) => one === root).length)).toEqual([
    5, 2, 22, 51, 40, 25
  ])
  expect(new Set(assets.map((one) => one.kind))).toEqual(new Set(['unit', 'lot', 'consumable']))
})

test('[R3] obeys the rules, and its morning asks nothing', () => {
  const made = practice()
  expect(checkEvent(made.event).ok).toBe(true)
  for (const session of made.sessions)
    expect(checkSession(session, made.event, made.venues).ok).toBe(true)
  const facts = practiceMorning(made, seeded(3), TEN).map((draft, at): Fact =>
    Object.assign({ id: `f${at}`, at, by: '', device: 'd1' }, draft)
  )
  const session = made.sessions[0]!
  const marks = facts.filter((fact) => fact.kind === 'mark')
  const counts = countPresence(made.participants, foldSession(marks))
  expect(counts.absent).toBe(2)
  expect(counts.arrived).toBeGreaterThan(20)
  expect(counts.yet).toBeGreaterThan(3)
  expect(markQuestions(session.id, marks)).toEqual([])
  expect(made.assets.flatMap((one) => custodyQuestions(one.id, facts))).toEqual([])
  expect(facts.filter((fact) => fact.kind === 'moved')).toHaveLength(6)
  expect(facts.filter((fact) => fact.kind === 'conditioned')).toHaveLength(1)
  expect(twinQuestions(made.participants, [])).toEqual([])
})

test('[R3] without sessions and things there is no morning', () => {
  const made = practice()
  expect(practiceMorning({ ...made, sessions: [] }, seeded(3), TEN)).toEqual([])
  expect(practiceMorning({ ...made, participants: [], assets: [] }, seeded(3), TEN)).toEqual([])
})

test('[R3] nobody came, and nothing went out, before it began', () => {
  const made = practice()
  const by = (clock: string) =>
    practiceMorning(made, seeded(3), instantOf('2026-11-21', clock)).length
  expect(by('09:29')).toBe(0)
  expect(by('09:35')).toBeGreaterThan(0)
  expect(by('09:35')).toBeLessThan(by('09:58'))
  expect(by('09:58')).toBe(by('18:00'))
})

test('what the first page says of the practice is true', () => {
  const { participants, assets } = practice()
  expect(ja.start.practicePage.lead).toContain(`子ども${participants.length}人`)
  expect(ja.start.practicePage.lead).toContain(`機材${assets.length}点`)
})
