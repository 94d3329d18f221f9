// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
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

it('[D25] a word about the day is written from its line, and stands there with who wrote it', async () => {
  const noted: unknown[] = []
  const noteDay: KitCommands['noteDay'] = (input) => {
    noted.push(input)
    return Promise.resolve(ok(null))
  }
  const hand = anApp('role=facilitator&clock=16:30', { commands: { noteDay } })
  await screen.show(hand, () => <CloseScreen rest={[]} />)
  await screen.press('見る・書きたす')
  const sheet = screen.root.querySelector('dialog')!
  expect(sheet.textContent).toContain('三宅 里奈')
  const area = sheet.querySelector('textarea')!
  await act(async () => {
    area.value = '鍵は 林さん'
    area.dispatchEvent(new Event('input', { bubbles: true }))
    await Promise.resolve()
  })
  await screen.press('書きくわえる')
  expect(noted).toEqual([{ event: 'eventAAA', day: '2026-11-22', text: '鍵は 林さん' }])
})

it('[D25] while names are covered a word about the day is covered, too', async () => {
  const hand = anApp('role=facilitator&clock=16:30')
  hand.setVeil(true)
  await screen.show(hand, () => <CloseScreen rest={[]} />)
  await screen.press('見る・書きたす')
  expect(screen.root.querySelector('dialog')!.textContent).not.toContain('川べり')
})

it('[D20] what is unfinished is opened from its line, and what another tablet told stands without a blank before は', async () => {
  const hand = anApp('role=facilitator&clock=16:30')
  await screen.show(hand, () => <CloseScreen rest={[]} />)
  const hrefs = [...screen.root.querySelectorAll('.closing-line a')].map((one) =>
    one.getAttribute('href')
  )
  expect(hrefs.some((href) => href?.startsWith('#/incidents'))).toBe(true)
  expect(screen.root.textContent).not.toMatch(/端末\d+ は/u)
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
