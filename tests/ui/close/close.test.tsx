// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../src/lib/result.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { CloseScreen } from '../../../src/ui/close/close.tsx'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
const said: unknown[] = []
afterEach(() => {
  screen.clear()
  said.length = 0
})
const endDay: KitCommands['endDay'] = (input) => {
  said.push(input)
  return Promise.resolve(ok(null))
}

it('[D20] the last button says how many stay open and ends the day all the same', async () => {
  const hand = anApp('role=facilitator&clock=16:30', { commands: { endDay } })
  await screen.show(hand, () => <CloseScreen rest={[]} />)
  const open = screen.root.querySelectorAll('.closing-line.open').length
  expect(open).toBeGreaterThan(0)
  await screen.press('のこして きょうを おわる')
  expect(said).toMatchObject([{ event: 'eventAAA', day: '2026-11-22', state: 'closed', open }])
})

it('[D20] who is still there stands in the first line by name, and by number while names are covered', async () => {
  const hand = anApp('role=facilitator&clock=11:56')
  await screen.show(hand, () => <CloseScreen rest={[]} />)
  const first = () => screen.root.querySelector('.closing-line')?.textContent ?? ''
  expect(first()).toContain('あべ りく')
  screen.clear()
  hand.setVeil(true)
  await screen.show(hand, () => <CloseScreen rest={[]} />)
  expect(first()).not.toContain('あべ りく')
  expect(first()).toContain('1番')
})
