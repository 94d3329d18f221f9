import { expect, it } from 'vitest'
import { handoverSteps, type HandoverStep } from '../../../src/ui/recovery/handover-steps.ts'

const NOTHING = { sheet: false, cut: 0, keys: false }
const ALONE = { organizers: 1, isHere: false, offer: null, since: NOTHING }

function onIn(state: Parameters<typeof handoverSteps>[0]): HandoverStep | undefined {
  const steps = Object.entries(handoverSteps(state)) as [HandoverStep, string][]
  const on = steps.filter(([, is]) => is === 'on')
  expect(on).toHaveLength(1)
  return on[0]?.[0]
}

it('[W10] each step of handing over is done when the log says so, and the next is on', () => {
  expect(onIn(ALONE)).toBe('invite')
  const two = { ...ALONE, organizers: 2 }
  expect(onIn(two)).toBe('sheet')
  const renewed = { ...two, since: { ...NOTHING, sheet: true } }
  expect(onIn(renewed)).toBe('cut')
  const cut = { ...renewed, organizers: 1, since: { sheet: true, cut: 1, keys: false } }
  expect(onIn(cut)).toBe('keys')
  expect(onIn({ ...cut, since: { sheet: true, cut: 1, keys: true } })).toBe('paper')
})

it('[W10] a sheet that was offered, or is not checked, is not done', () => {
  const since = { ...NOTHING, sheet: true }
  const two = { ...ALONE, organizers: 2, since }
  expect(onIn({ ...two, isHere: true })).toBe('sheet')
  expect(onIn({ ...two, offer: { n: 3, by: '端末2', mine: true } })).toBe('sheet')
})
