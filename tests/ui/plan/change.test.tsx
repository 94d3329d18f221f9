// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { PlanScreen } from '../../../src/ui/plan/plan.tsx'
import { anApp } from '../an-app.ts'

const root = document.createElement('div')

afterEach(() => act(() => render(null, root)))

async function shown(search: string, now?: () => number) {
  document.body.append(root)
  await act(() =>
    render(
      <CurrentApp.Provider value={anApp(search, now && { now })}>
        <PlanScreen />
      </CurrentApp.Provider>,
      root
    )
  )
  const press = (name: string) =>
    act(() =>
      [...root.querySelectorAll('button')].find((one) => one.textContent.includes(name))?.click()
    )
  const times = () =>
    [...root.querySelectorAll('.plan .tm')].map((one) => /(\d+:\d\d)/u.exec(one.textContent)?.at(1))
  return { press, times }
}

function told(words: string) {
  return vi.waitFor(() => expect(root.querySelector('.undo')?.textContent).toContain(words))
}

const NOW = '?clock=11:56'

test('[B4] the running block gets longer and shorter, what follows moves, and undo moves it back', async () => {
  const { press, times } = await shown(NOW)
  const before = times()
  await press('5分 長く')
  const longer = times()
  expect(longer).not.toEqual(before)
  await told('を 5分 長くしました')
  await press('もとにもどす')
  expect(times()).toEqual(before)
  await vi.waitFor(() => expect(root.querySelector('.undo')).toBeNull())

  await press('5分 短く')
  expect(times()).not.toEqual(before)
  await press('5分 長く')
  expect(times()).toEqual(before)
})

test('[B5] とばす begins the next block now, and とばさない brings the rest back', async () => {
  const { press, times } = await shown(NOW)
  const before = times()
  const now = root.querySelector('.blk.on h2')?.textContent
  await press('とばす')
  expect(root.querySelector('.blk.on h2')?.textContent).not.toBe(now)
  expect(times()).toContain('11:56')
  await press('とばさない')
  expect(root.querySelector('.blk.on h2')?.textContent).toBe(now)
  expect(times().slice(-3)).toEqual(before.slice(-3))
})

test('[B7] つぎへ can be taken back', async () => {
  const { press, times } = await shown(NOW)
  const before = times()
  await press('つぎへ')
  expect(times()).not.toEqual(before)
  await told('を はじめました')
  await press('もとにもどす')
  expect(times()).toEqual(before)
})

test('[B5] quick taps reach only the block they began on', async () => {
  let now = anApp(NOW).environment.now()
  const { press, times } = await shown(NOW, () => now)
  const title = () => root.querySelector('.blk.on h2')?.textContent
  const first = title()
  await press('とばす')
  const [second, skippedOnce] = [title(), times()]
  expect(second).not.toBe(first)
  now += 300
  await press('とばす')
  now += 300
  await press('5分 短く')
  expect([title(), times()]).toEqual([second, skippedOnce])
  now += 1000
  await press('5分 短く')
  expect(times()).not.toEqual(skippedOnce)
})

test('a volunteer looks and changes nothing', async () => {
  await shown(`${NOW}&role=volunteer`)
  expect(root.querySelectorAll('.shift button, .foot button')).toHaveLength(0)
})

test('[B8] making the running block longer past the end of the session is said with both times', async () => {
  const { press } = await shown(NOW)
  const said = () => root.querySelector('.note.ask')?.textContent ?? ''
  expect(said()).toBe('')
  for (let more = 0; more < 20 && said() === ''; more++) await press('5分 長く')
  expect(said()).toMatch(/このままだと \d+:\d\d に終わります。.* \d+:\d\d\sまでです/u)
})
