import { expect, test } from 'vitest'
import {
  doneBlock,
  doneLines,
  learntMinutes,
  medianOf,
  sumOf
} from '../../../src/domain/plan/actual.ts'
import { NEVER_RAN, type RanBlock } from '../../../src/domain/plan/ran.ts'
import { aBlock } from '../build.ts'

const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23']
const BUILDS = DAYS.map((day, at) =>
  aBlock({
    id: `b${at}`,
    day,
    venue: `v${at}`,
    start: '10:00',
    minutes: 45,
    title: '組み立てる',
    template: 'p1'
  })
)
const REST = aBlock({ id: 'r', start: '11:00', minutes: 10, title: '休けい' })
const REST_THERE = aBlock({ id: 's', day: '2026-11-22', minutes: 10, title: '休けい ' })

function ran(...lines: readonly (readonly [string, Partial<RanBlock>])[]) {
  return new Map(lines.map(([block, said]) => [block, { ...NEVER_RAN, ...said }]))
}

test('[B26] planned beside actual; left out and plan B are said, what nobody spoke of is not in it', () => {
  const [build] = BUILDS
  if (!build) throw new Error('block')
  const done = (said: Partial<RanBlock>) => doneBlock(build, ran([build.id, said]))
  expect(done({ began: 600, ended: 655 })).toMatchObject({ planned: 45, actual: 55 })
  expect(done({ ended: 650 })?.actual).toBe(50)
  expect(done({ began: 600 })?.actual).toBe(null)
  expect(done({ began: 600, ended: 610, leftOut: true })).toMatchObject({
    actual: null,
    leftOut: true
  })
  expect(done({ planB: true })).toMatchObject({ planB: true, actual: null })
  expect(doneBlock(build, new Map())).toBe(null)
  expect(doneBlock({ ...build, skipped: true }, new Map())?.leftOut).toBe(true)
})

test('[B27] the same block over days and venues is one line', () => {
  const lines = doneLines(
    [REST_THERE, REST, ...BUILDS],
    ran(
      ['b0', { began: 600, ended: 655 }],
      ['b1', { began: 600, ended: 650 }],
      ['b2', { began: 600, ended: 670 }],
      ['r', { began: 660, ended: 672 }],
      ['s', { began: 570, ended: 579 }]
    )
  )
  expect(lines.map(({ title, done, median }) => [title, done.length, median])).toEqual([
    ['組み立てる', 3, 55],
    ['休けい', 2, 11]
  ])
  expect(sumOf(lines.flatMap(({ done }) => done))).toEqual({ planned: 155, actual: 196 })
  expect(medianOf([])).toBe(null)
})

test('[B28] a template learns the median, of blocks that took another time', () => {
  const [first] = BUILDS
  if (!first) throw new Error('block')
  const { owner, place, materials, planB } = first
  const block = {
    id: 'p1',
    template: 't1',
    from: 0,
    minutes: 45,
    title: '組み立てる',
    owner,
    place,
    materials,
    planB
  }
  const lines = doneLines(
    BUILDS,
    ran(['b0', { began: 600, ended: 655 }], ['b1', { leftOut: true, ended: 600 }])
  )
  expect(learntMinutes([block, { ...block, id: 'p2' }], lines)).toEqual([
    { block, median: 55, times: 1 }
  ])
  expect(learntMinutes([{ ...block, minutes: 55 }], lines)).toEqual([])
})
