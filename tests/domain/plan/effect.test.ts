import { expect, test } from 'vitest'
import { effectOf, endOfDay } from '../../../src/domain/plan/effect.ts'
import { aBlock } from '../build.ts'

const BUILD = aBlock({ id: 'b1', start: '10:00', minutes: 60 })
const LUNCH = aBlock({ id: 'b2', start: '11:00', minutes: 60, anchor: true })
const RACE = aBlock({ id: 'b3', start: '12:00', minutes: 30 })
const PLAN = [BUILD, LUNCH, RACE]

test('[B9] what overlaps, what is made up and what waits is said with its minutes, and nothing of what is past', () => {
  expect(effectOf(PLAN, 600)).toBe(null)
  const overlapping = PLAN.with(0, { ...BUILD, cut: -10 })
  expect(effectOf(overlapping, 600)).toMatchObject({
    kind: 'overlaps',
    running: { block: { id: 'b1' } },
    fixed: { block: { id: 'b2' } },
    minutes: 10
  })
  expect(effectOf(PLAN.with(0, { ...BUILD, shift: 10 }), 600)).toMatchObject({
    kind: 'made-up',
    minutes: 10
  })
  expect(effectOf(PLAN.with(0, { ...BUILD, cut: 15 }), 600)).toMatchObject({
    kind: 'waits',
    fixed: { block: { id: 'b2' } },
    minutes: 15
  })
  expect(effectOf(overlapping, 680)).toBe(null)
})

test('[B9] when all is over is said beside what was planned', () => {
  expect(endOfDay(PLAN)).toEqual({ at: 750, late: 0 })
  expect(endOfDay(PLAN.with(2, { ...RACE, cut: -5 }))).toEqual({ at: 755, late: 5 })
})
