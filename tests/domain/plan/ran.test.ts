import { expect, test } from 'vitest'
import { planNow } from '../../../src/domain/plan/now.ts'
import { ranByBlock, ranDrafts, takeBackRan } from '../../../src/domain/plan/ran.ts'
import type { Fact } from '../../../src/domain/fact.ts'
import type { Ran } from '../../../src/domain/day-facts.ts'
import { aBlock, NINE } from '../build.ts'

const OPEN = aBlock({ id: 'b1', start: '10:00', minutes: 15 })
const BUILD = aBlock({ id: 'b2', start: '10:15', minutes: 45 })
const DRIVE = aBlock({ id: 'b3', start: '11:00', minutes: 60 })
const PLAN = [OPEN, BUILD, DRIVE]

function aRan(id: string, block: string, what: Ran['what'], minute: number): Ran {
  const [draft] = ranDrafts('e1', [{ block, what, minute }])
  if (!draft) throw new Error('draft')
  return { ...draft, id, at: NINE + Number(id.slice(1)), by: '', device: 'd1' }
}

function seenAt(clock: string, ...facts: readonly Fact[]) {
  return planNow(PLAN, clock, ranByBlock(facts))
}

test('[B13] what was begun by hand runs until somebody goes on, and its minutes count up', () => {
  const began = aRan('f1', 'b2', 'began', 615)
  expect(seenAt('10:50', began)).toMatchObject({ now: { block: BUILD }, minutesLeft: 10, over: 0 })
  expect(seenAt('11:03', began)).toMatchObject({
    now: { block: BUILD },
    next: { block: DRIVE },
    minutesLeft: 0,
    over: 3,
    minutesToNext: 0,
    behind: 3
  })
})

test('[B13] it is let go of when the clock is past the block after it, or after an hour', () => {
  expect(seenAt('11:01', aRan('f1', 'b1', 'began', 600)).now).toMatchObject({ block: DRIVE })
  const last = aRan('f1', 'b3', 'began', 660)
  expect(seenAt('12:59', last)).toMatchObject({ now: { block: DRIVE }, over: 59, next: null })
  expect(seenAt('13:00', last)).toMatchObject({ now: null, over: 0, behind: 0 })
})

test('[B13] of several that were begun the last one runs, also before its time', () => {
  const both = [aRan('f1', 'b1', 'began', 600), aRan('f2', 'b2', 'began', 610)]
  expect(seenAt('10:12', ...both)).toMatchObject({ now: { block: BUILD }, next: { block: DRIVE } })
})

test('[B14] without a word the clock says what runs; what was ended by hand runs no more', () => {
  expect(seenAt('10:20').now).toMatchObject({ block: BUILD })
  const ended = aRan('f1', 'b2', 'ended', 640)
  expect(seenAt('10:45', ended)).toMatchObject({ now: null, next: { block: DRIVE } })
  expect(seenAt('10:45', aRan('f1', 'b2', 'left-out', 640)).now).toBe(null)
})

test('[B15] what was told last holds, and what was taken back was never told', () => {
  const began = aRan('f1', 'b2', 'began', 615)
  const ended = aRan('f2', 'b2', 'ended', 650)
  const again = aRan('f3', 'b2', 'began', 655)
  expect(ranByBlock([again, began, ended]).get('b2')).toMatchObject({ began: 655, ended: null })
  const planB = aRan('f4', 'b2', 'plan-b', 620)
  const [draft] = takeBackRan([{ block: 'b2', fact: 'f2' }])
  if (!draft) throw new Error('draft')
  const back: Fact = { ...draft, id: 'f9', at: NINE + 9, by: '', device: 'd1' }
  expect(ranByBlock([began, ended, planB, back]).get('b2')).toEqual({
    began: 615,
    ended: null,
    leftOut: false,
    planB: true
  })
})
