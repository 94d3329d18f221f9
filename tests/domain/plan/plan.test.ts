import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changePlan,
  oppositeOf,
  shiftFrom,
  shorten,
  skip
} from '../../../src/domain/plan/change.ts'
import { blocksOfDay } from '../../../src/domain/plan/line.ts'
import { planNow } from '../../../src/domain/plan/now.ts'
import { runningMinutes, runningOf, startOf } from '../../../src/domain/plan/running.ts'
import { aBlock } from '../build.ts'
import type { Block } from '../../../src/domain/entity.ts'
import type { PlanChange, PlanFault } from '../../../src/domain/plan/change.ts'
import type { Result } from '../../../src/lib/result.ts'

const OPEN = aBlock({ id: 'b1' })
const TALK = aBlock({ id: 'b2', start: '10:00', minutes: 15, title: 'はじまりの会' })
const BUILD = aBlock({ id: 'b3', start: '10:15', minutes: 45, title: '組み立てる' })
const PLAN = [BUILD, OPEN, TALK]

type Changes = Result<readonly { readonly id: string; readonly fields: object }[], PlanFault>

function after(changes: Changes, plan: readonly Block[] = PLAN): readonly Block[] {
  if (!changes.ok) throw new Error(changes.fault.kind)
  const fieldsById = new Map(changes.value.map(({ id, fields }) => [id, fields]))
  return plan.map((block) => Object.assign({}, block, fieldsById.get(block.id)))
}

test('[B1] now, next, and how long', () => {
  expect(planNow(PLAN, '10:05')).toMatchObject({
    now: { block: TALK },
    next: { block: BUILD },
    minutesLeft: 10,
    minutesToNext: 10,
    behind: 0
  })
  expect(planNow(PLAN, '09:00')).toMatchObject({
    now: null,
    next: { block: OPEN },
    minutesLeft: null,
    minutesToNext: 30
  })
  expect(planNow(PLAN, '11:00')).toMatchObject({ now: null, next: null, minutesToNext: null })
  expect(planNow([], '11:00')).toMatchObject({ now: null, next: null, behind: 0 })
})

test('[B1] skipped blocks are neither now nor next, and of two that overlap the later begun runs', () => {
  const skipped = { ...TALK, skipped: true }
  expect(planNow([OPEN, skipped, BUILD], '10:05')).toMatchObject({
    now: null,
    next: { block: BUILD }
  })
  const long = { ...OPEN, minutes: 60 }
  expect(planNow([long, TALK], '10:05').now?.block.id).toBe('b2')
  expect(planNow([long, { ...OPEN, id: 'b0' }], '09:35').now?.block.id).toBe('b1')
})

test('[B2] behind and ahead against the plan as it was made', () => {
  expect(planNow(after(shiftFrom(PLAN, 'b2', 10)), '10:12')).toMatchObject({
    now: { block: { id: 'b2' }, from: 610, to: 625 },
    behind: 10
  })
  expect(planNow(after(shiftFrom(PLAN, 'b3', -5)), '10:05').behind).toBe(0)
  expect(planNow(after(shiftFrom(PLAN, 'b3', -5)), '10:12').behind).toBe(-5)
  expect(planNow(after(shiftFrom(PLAN, 'b1', 10)), '18:00').behind).toBe(0)
  // the block that runs is itself made longer or shorter
  expect(planNow(after(shorten(PLAN, 'b2', -5)), '10:02').behind).toBe(5)
  expect(planNow(after(shorten(PLAN, 'b2', 5)), '10:02').behind).toBe(-5)
})

test('[B3] a shift moves a block and all that follow', () => {
  const moved = after(shiftFrom(PLAN, 'b2', 10))
  expect(moved.map(startOf)).toEqual(['10:25', '09:30', '10:10'])
  expect(after(shiftFrom(moved, 'b3', 5), moved).map(startOf)).toEqual(['10:30', '09:30', '10:10'])
})

test('[B3] never out of the day, never by half a minute, never from a block that is gone', () => {
  expect(shiftFrom(PLAN, 'b2', 24 * 60)).toEqual({
    ok: false,
    fault: { kind: 'invalid', field: 'minutes', why: 'order' }
  })
  expect(shiftFrom(PLAN, 'b1', -600)).toMatchObject({ fault: { why: 'order' } })
  expect(shiftFrom(PLAN, 'b1', 0.5)).toMatchObject({ fault: { why: 'not-a-number' } })
  expect(shiftFrom(PLAN, 'b9', 5)).toEqual({ ok: false, fault: { kind: 'gone' } })
})

test('[B4] shortening moves what follows up by as much', () => {
  const shorter = after(shorten(PLAN, 'b2', 5))
  expect(shorter.map(startOf)).toEqual(['10:10', '09:30', '10:00'])
  expect(shorter.map(runningMinutes)).toEqual([45, 30, 10])
  expect(after(shorten(PLAN, 'b2', -5)).map(startOf)).toEqual(['10:20', '09:30', '10:00'])
  expect(shorten(PLAN, 'b2', 16)).toMatchObject({ fault: { why: 'order' } })
  expect(shorten(PLAN, 'b2', Number.NaN)).toMatchObject({ fault: { why: 'not-a-number' } })
  expect(shorten(PLAN, 'b9', 1)).toMatchObject({ fault: { kind: 'gone' } })
})

test('[B4] making longer moves nothing out of the day', () => {
  expect(shorten(PLAN, 'b2', -24 * 60)).toEqual({
    ok: false,
    fault: { kind: 'invalid', field: 'minutes', why: 'order' }
  })
  const late = [OPEN, aBlock({ id: 'b4', start: '23:40' })]
  const skipped = after(skip(late, 'b1', true), late)
  const later = after(shiftFrom(skipped, 'b4', 40), skipped)
  expect(skip(later, 'b1', false)).toMatchObject({ fault: { why: 'order' } })
})

test('[B5] skipping moves what follows up, taking in again moves it back', () => {
  const skipped = after(skip(PLAN, 'b2', true))
  expect(skipped.map(startOf)).toEqual(['10:00', '09:30', '10:00'])
  expect(after(skip(skipped, 'b2', false), skipped)).toEqual(PLAN)
  expect(skip(PLAN, 'b2', false)).toEqual({ ok: true, value: [] })
  expect(skip(PLAN, 'b9', true)).toMatchObject({ fault: { kind: 'gone' } })
})

test('[B5] of a block that has begun only the rest is skipped: the next begins now', () => {
  // Ten minutes of the 45 are over at 10:25.
  const plan = [...PLAN, aBlock({ id: 'b4', start: '11:00', minutes: 60 })]
  const skipped = after(skip(plan, 'b3', true, 10), plan)
  expect(planNow(skipped, '10:25')).toMatchObject({
    now: { block: { id: 'b4' }, from: 625 },
    minutesLeft: 60
  })
  const later = after(skip(skipped, 'b3', false), skipped)
  expect(planNow(later, '10:30')).toMatchObject({
    now: { block: { id: 'b3' }, from: 625, to: 660 },
    next: { from: 660 }
  })
  expect(skip(PLAN, 'b3', true, 46)).toMatchObject({ fault: { why: 'order' } })
  expect(skip(PLAN, 'b3', true, -1)).toMatchObject({ fault: { why: 'order' } })
})

test('[B7] every change has an opposite that leaves the plan as it was', () => {
  const changes: fc.Arbitrary<PlanChange> = fc.oneof(
    fc.record({ kind: fc.constant('shift' as const), minutes: fc.integer({ min: -60, max: 60 }) }),
    fc.record({
      kind: fc.constant('shorten' as const),
      minutes: fc.integer({ min: -60, max: 15 })
    }),
    fc.record({ kind: fc.constant('skip' as const), begun: fc.integer({ min: 0, max: 15 }) })
  )
  fc.assert(
    fc.property(fc.constantFrom('b1', 'b2', 'b3'), changes, (id, wish) => {
      const steps = [{ block: id, change: wish }]
      const changed = after(changePlan(PLAN, steps))
      const back = after(changePlan(changed, oppositeOf(steps)), changed)
      expect(back).toEqual(PLAN)
      expect(oppositeOf(oppositeOf(steps))).toEqual(steps)
    })
  )
})

test('[B5] shifting and shifting back, skipping and taking in again leave the plan as it was', () => {
  const id = fc.constantFrom('b1', 'b2', 'b3')
  fc.assert(
    fc.property(id, fc.integer({ min: -60, max: 60 }), id, (from, minutes, left) => {
      const shifted = after(shiftFrom(PLAN, from, minutes))
      const skipped = after(skip(shifted, left, true), shifted)
      const back = after(skip(skipped, left, false), skipped)
      expect(after(shiftFrom(back, from, -minutes), back)).toEqual(PLAN)
    })
  )
})

test('[B6] a day at a venue has its own blocks and those of every venue', () => {
  const here = aBlock({ id: 'b4', venue: 'v1', start: '09:00' })
  const there = aBlock({ id: 'b5', venue: 'v2' })
  const tomorrow = aBlock({ id: 'b6', day: '2026-11-22' })
  const all = [...PLAN, here, there, tomorrow]
  const ids = (venue: string): readonly string[] =>
    blocksOfDay(all, '2026-11-21', venue).map((one) => one.id)
  expect(ids('v1')).toEqual(['b4', 'b1', 'b2', 'b3'])
  expect(ids('')).toEqual(['b4', 'b1', 'b5', 'b2', 'b3'])
  expect(runningOf({ ...OPEN, cut: 40 })).toMatchObject({ from: 570, to: 570 })
})
