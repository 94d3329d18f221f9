import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  changePlan,
  goingOn,
  leavingOut,
  oppositeOf,
  planAgain,
  withChanges,
  type PlanStep
} from '../../../src/domain/plan/change.ts'
import { planLineOf, stationsOf } from '../../../src/domain/plan/line.ts'
import { planNow } from '../../../src/domain/plan/now.ts'
import { fittedPlan } from '../../../src/domain/plan/running.ts'
import { minutesToClock } from '../../../src/domain/calendar.ts'
import { aBlock } from '../build.ts'
import type { Block } from '../../../src/domain/entity.ts'

const OPEN = aBlock({ id: 'b1', start: '10:00', minutes: 15 })
const BUILD = aBlock({ id: 'b2', start: '10:15', minutes: 45, title: '組み立てる' })
const DRIVE = aBlock({ id: 'b3', start: '11:00', minutes: 60, title: 'うごかす' })
const LUNCH = aBlock({ id: 'b4', start: '12:00', minutes: 60, title: 'おひる', anchor: true })
const RACE = aBlock({ id: 'b5', start: '13:00', minutes: 50, title: '運動会' })
const PLAN = [OPEN, BUILD, DRIVE, LUNCH, RACE]

function after(plan: readonly Block[], ...steps: readonly PlanStep[]): readonly Block[] {
  const changed = changePlan(plan, steps)
  if (!changed.ok) throw new Error(changed.fault.kind)
  return withChanges(plan, changed.value)
}

function longer(block: string, minutes: number): PlanStep {
  return { block, change: { kind: 'shorten', minutes: -minutes } }
}

function times(plan: readonly Block[]): readonly string[] {
  return fittedPlan(plan).map(({ from, to }) => `${minutesToClock(from)}-${minutesToClock(to)}`)
}

test('[B9] what is fixed does not move: the block before it makes up for the delay, and says so', () => {
  const late = after(PLAN, longer('b2', 5))
  expect(times(late)).toEqual([
    '10:00-10:15',
    '10:15-11:05',
    '11:05-12:00',
    '12:00-13:00',
    '13:00-13:50'
  ])
  expect(fittedPlan(late)[2]).toMatchObject({ madeUp: 5, overlap: 0, fixed: { id: 'b4' } })
  expect(fittedPlan(late)[4]).toMatchObject({ madeUp: 0, overlap: 0, fixed: null })
})

test('[B9] what a person makes longer by hand overlaps with what is fixed, and says so', () => {
  const late = after(PLAN, longer('b3', 10))
  expect(fittedPlan(late)[2]).toMatchObject({ to: 730, madeUp: 0, overlap: 10 })
  expect(times(late).slice(3)).toEqual(['12:00-13:00', '13:00-13:50'])
})

test('[B9] a delay that leaves nothing of a block overlaps by the rest; what was planned to overlap says nothing', () => {
  const short = PLAN.with(2, { ...DRIVE, start: '11:50', minutes: 10 })
  const late = after(short, longer('b2', 20))
  expect(fittedPlan(late)[2]).toMatchObject({ from: 720, to: 725, madeUp: 5, overlap: 5 })
  const overlapping = PLAN.with(2, { ...DRIVE, minutes: 70 })
  expect(fittedPlan(overlapping)[2]).toMatchObject({ to: 730, madeUp: 0, overlap: 0, fixed: null })
})

test('[B9] a fixed block that is left out holds nothing back', () => {
  const without = after(PLAN, { block: 'b4', change: { kind: 'skip', begun: 0 } }, longer('b2', 5))
  expect(times(without).slice(2)).toEqual(['11:05-12:05', '12:00-12:00', '12:05-12:55'])
})

const A1 = aBlock({ id: 'a1', start: '10:15', minutes: 20, station: 'A' })
const A2 = aBlock({ id: 'a2', start: '10:35', minutes: 25, station: 'A' })
const C1 = aBlock({ id: 'c1', start: '10:15', minutes: 45, station: 'B' })
const STATIONS = [OPEN, A1, A2, C1, DRIVE, LUNCH]

test('[B10] a station has a clock of its own: its change moves its own blocks, up to where all come together', () => {
  expect(times(after(STATIONS, longer('a1', 5)))).toEqual([
    '10:00-10:15',
    '10:15-10:40',
    '10:40-11:00',
    '10:15-11:00',
    '11:00-12:00',
    '12:00-13:00'
  ])
  expect(stationsOf(STATIONS)).toEqual(['A', 'B'])
  expect(planNow(planLineOf(STATIONS, 'B'), '10:40').now?.block.id).toBe('c1')
  expect(planNow(planLineOf(STATIONS, 'A'), '10:40')).toMatchObject({
    now: { block: { id: 'a2' } },
    next: { block: { id: 'b3' } },
    minutesLeft: 20
  })
})

test('[B10] what all do together moves the blocks of every station, but for a station’s own fixed ones', () => {
  const plan = [
    ...STATIONS,
    aBlock({ id: 'c0', start: '10:20', minutes: 5, station: 'B', anchor: true })
  ]
  const late = after(plan, longer('b1', 5))
  expect(times(late)).toEqual([
    '10:00-10:20',
    '10:20-10:40',
    '10:40-11:05',
    '10:20-11:00',
    '11:05-12:00',
    '12:00-13:00',
    '10:20-10:25'
  ])
})

test('[B16] つぎへ ends what runs and begins the next now; a fixed one begins when it does and keeps its times', () => {
  const now = fittedPlan(PLAN)
  const early = goingOn(now[1] ?? null, now[2] ?? null, 655)
  expect(times(after(PLAN, ...early.steps))).toEqual([
    '10:00-10:15',
    '10:15-10:55',
    '10:55-11:55',
    '12:00-13:00',
    '13:00-13:50'
  ])
  expect(early.said).toEqual([
    { block: 'b2', what: 'ended', minute: 655 },
    { block: 'b3', what: 'began', minute: 655 }
  ])
  const toLunch = goingOn(now[2] ?? null, now[3] ?? null, 724)
  expect(times(after(PLAN, ...toLunch.steps)).slice(2, 4)).toEqual(['11:00-12:04', '12:00-13:00'])
  expect(goingOn(null, now[0] ?? null, 600)).toEqual({
    steps: [],
    said: [{ block: 'b1', what: 'began', minute: 600 }]
  })
})

test('[B16] a tablet whose clock is behind ends nothing before it began', () => {
  const [, build, drive] = fittedPlan(PLAN)
  const { steps, said } = goingOn(build ?? null, drive ?? null, 600)
  expect(said.map(({ minute }) => minute)).toEqual([615, 615])
  expect(times(after(PLAN, ...steps)).slice(1, 3)).toEqual(['10:15-10:15', '10:15-11:15'])
})

test('[B16] とばす begins the next now, also where its time is over, and begins nothing that is fixed', () => {
  const [, build, drive, lunch] = fittedPlan(PLAN)
  if (!build || !drive || !lunch) throw new Error('plan')
  const inTime = leavingOut(build, drive, 625)
  expect(times(after(PLAN, ...inTime.steps)).slice(1, 3)).toEqual(['10:25-10:25', '10:25-11:25'])
  const over = leavingOut(build, drive, 670)
  expect(times(after(PLAN, ...over.steps)).slice(2, 3)).toEqual(['11:10-12:00'])
  expect(leavingOut(drive, lunch, 700).said).toEqual([
    { block: 'b3', what: 'left-out', minute: 700 }
  ])
})

test('[B31] before the day a block takes what follows along up to what is fixed, and back again', () => {
  const again = (plan: readonly Block[], minutes: number) => {
    const changed = planAgain(plan, 'b2', minutes)
    if (!changed.ok) throw new Error(changed.fault.kind)
    return withChanges(plan, changed.value)
  }
  const later = again(PLAN, 10)
  expect(later.map(({ start }) => start)).toEqual(['10:00', '10:25', '11:10', '12:00', '13:00'])
  expect(again(later, -10)).toEqual(PLAN)
  expect(planAgain(PLAN, 'b2', 24 * 60)).toMatchObject({ fault: { why: 'order' } })
  expect(planAgain(PLAN, 'b2', 0.5)).toMatchObject({ fault: { why: 'not-a-number' } })
  expect(planAgain(PLAN, 'b9', 5)).toMatchObject({ fault: { kind: 'gone' } })
})

const anyPlan: fc.Arbitrary<readonly Block[]> = fc
  .array(
    fc.record({
      minutes: fc.integer({ min: 1, max: 60 }),
      gap: fc.constantFrom(0, 0, 0, 5, 20),
      anchor: fc.constantFrom(false, false, false, true),
      station: fc.constantFrom('', '', 'A', 'B')
    }),
    { minLength: 2, maxLength: 9 }
  )
  .map((wishes) => {
    let at = 540
    return wishes.map(({ minutes, gap, anchor, station }, nth) => {
      const block = aBlock({
        id: `b${nth}`,
        start: minutesToClock(at),
        minutes,
        anchor,
        station
      })
      at += minutes + gap
      return block
    })
  })

const anySteps = (plan: readonly Block[]): fc.Arbitrary<readonly PlanStep[]> =>
  fc.array(
    fc.record({
      block: fc.constantFrom(...plan.map(({ id }) => id)),
      change: fc.oneof(
        fc.record({
          kind: fc.constant('shorten' as const),
          minutes: fc.constantFrom(5, -5, -10)
        }),
        fc.record({ kind: fc.constant('skip' as const), begun: fc.constant(0) }),
        fc.record({ kind: fc.constant('take-in' as const), begun: fc.constant(0) })
      )
    }),
    { maxLength: 8 }
  )

const anyDay = anyPlan.chain((plan) =>
  fc.record({ plan: fc.constant(plan), steps: anySteps(plan) })
)

/** What a person could do: what is refused leaves the plan as it was. */
function lived(plan: readonly Block[], steps: readonly PlanStep[]): readonly Block[] {
  return steps.reduce((now, step) => {
    const changed = changePlan(now, [step])
    return changed.ok ? withChanges(now, changed.value) : now
  }, plan)
}

test('[B11] whatever is done, what is fixed stays where it is and nothing leaves the day', () => {
  fc.assert(
    fc.property(anyDay, ({ plan, steps }) => {
      const now = lived(plan, steps)
      for (const [at, { block, from }] of fittedPlan(now).entries()) {
        if (block.anchor === true) expect(block.shift).toBe(0) // nothing was begun, so no minute of it is over
        expect(from).toBeGreaterThanOrEqual(0)
        expect(from).toBeLessThan(24 * 60)
        expect([block.start, block.minutes]).toEqual([plan[at]?.start, plan[at]?.minutes])
      }
    })
  )
})

test('[B11] re-timing keeps the order of the plan in every line', () => {
  fc.assert(
    fc.property(anyDay, ({ plan, steps }) => {
      const now = lived(plan, steps)
      for (const station of ['A', 'B']) {
        const line = planLineOf(now, station).filter(({ skipped }) => !skipped)
        const starts = fittedPlan(line).map(({ from }) => from)
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
      }
    })
  )
})

test('[B11] +5 then −5, skipping and taking in again, any steps taken back, give what was', () => {
  fc.assert(
    fc.property(anyDay, ({ plan, steps }) => {
      const before = lived(plan, steps)
      const forth = changePlan(before, steps)
      if (!forth.ok) return
      const changed = withChanges(before, forth.value)
      expect(after(changed, ...oppositeOf(steps.filter(isEffective(before, steps))))).toEqual(
        before
      )
    })
  )
})

/** Leaving out what is left out already does nothing, and has nothing to take back. */
function isEffective(
  before: readonly Block[],
  steps: readonly PlanStep[]
): (step: PlanStep, at: number) => boolean {
  return (step, at) => {
    const there = after(before, ...steps.slice(0, at))
    const changed = changePlan(there, [step])
    return changed.ok && changed.value.length > 0
  }
}
