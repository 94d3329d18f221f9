import { expect, test } from 'vitest'
import { overrunsOf } from '../../../src/domain/plan/overrun.ts'
import { aBlock, aSession } from '../build.ts'

const MORNING = aSession({ id: 's1', start: '09:30', end: '12:00' })
const AFTERNOON = aSession({ id: 's2', start: '13:00', end: '15:00' })
const LAST = aBlock({ id: 'b1', start: '11:30', minutes: 30 })

test('[B8] a block made longer, or moved, past the end of its session is told with its new end', () => {
  const ends = (block: typeof LAST) =>
    overrunsOf([block], [MORNING, AFTERNOON]).map(({ session, until }) => [session.id, until])
  expect(ends(LAST)).toEqual([])
  expect(ends({ ...LAST, cut: -10 })).toEqual([['s1', 12 * 60 + 10]])
  expect(ends({ ...LAST, shift: 5 })).toEqual([['s1', 12 * 60 + 5]])
  expect(ends({ ...LAST, shift: 10, cut: 10 })).toEqual([])
  expect(ends({ ...LAST, shift: 5, skipped: true })).toEqual([])
})

test('[B8] what was planned to end later says nothing', () => {
  const tidying = aBlock({ id: 'b2', start: '11:50', minutes: 40, shift: 5 })
  expect(
    overrunsOf([tidying, aBlock({ id: 'b3', start: '12:10', minutes: 20 })], [MORNING])
  ).toEqual([])
})
