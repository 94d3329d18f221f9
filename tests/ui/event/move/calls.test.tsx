// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { CallsPage } from '../../../../src/ui/event/move/calls.tsx'
import { move as words } from '../../../../src/ui/event/move/words/ja.ts'
import { standing } from '../../../../src/ui/event/standing/words/ja.ts'
import { ok } from '../../../../src/lib/result.ts'
import { anApp } from '../../an-app.ts'
import { aScreen } from '../../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

const DAYS = ['2026-11-21', '2026-11-22', '2026-11-23']
const EVENT = { id: 'event1', title: '秋', days: DAYS, retention: [] }
const choices = () =>
  [...screen.root.querySelectorAll('[role=radio]')].map((one) => one.textContent)

it('[E50] of a cancelled event a family is told, not asked whether it comes; one tap ticks it off', async () => {
  const said: unknown[] = []
  const hand = anApp('role=organizer', {
    commands: {
      sayTold: (input) => {
        said.push(input.answer)
        return Promise.resolve(ok(null))
      }
    }
  })
  await screen.show(hand, () => <CallsPage event={{ ...EVENT, cancelled: DAYS }} />)
  await screen.press(words.write)
  const { reached, unreached } = words.answers
  expect(choices()).toEqual([reached, unreached, words.answers['calls-back']])
  screen.root.querySelector<HTMLElement>('[role=radio]')?.click()
  expect(said).toEqual(['reached'])
  expect(screen.root.textContent).toContain(standing.callsLead('').slice(1, 6))
})

it('[E50] of days that moved it is asked who comes', async () => {
  const moves = DAYS.map((day, at) => `2026-10-0${at + 1}>${day}`)
  await screen.show(anApp('role=organizer'), () => <CallsPage event={{ ...EVENT, moves }} />)
  await screen.press(words.write)
  expect(choices()).toEqual([words.answers.comes, words.answers.cannot, words.answers.unreached])
})
