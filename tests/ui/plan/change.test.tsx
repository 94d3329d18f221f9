// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { PlanScreen } from '../../../src/ui/plan/plan.tsx'
import { anApp } from '../an-app.ts'

const root = document.createElement('div')

afterEach(() => act(() => render(null, root)))

async function shown(search: string, rest: readonly string[] = ['list'], now?: () => number) {
  document.body.append(root)
  await act(() =>
    render(
      <CurrentApp.Provider value={anApp(search, now && { now })}>
        <PlanScreen rest={rest} />
      </CurrentApp.Provider>,
      root
    )
  )
  const press = (name: string, inside = '') =>
    act(() =>
      [...root.querySelectorAll<HTMLElement>(`${inside} button`)]
        .find((one) => one.textContent.includes(name))
        ?.click()
    )
  const times = () =>
    [...root.querySelectorAll('.plan .tm')].map((one) => /(\d+:\d\d)/u.exec(one.textContent)?.at(1))
  return { press, times }
}

function told(words: string) {
  return vi.waitFor(() => expect(root.querySelector('.undo')?.textContent).toContain(words))
}

const NOW = '?clock=11:56'
const text = (selector: string) => root.querySelector(selector)?.textContent ?? ''

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

test('[B5] とばす says before what comes of it, begins the next block now, and とばさない brings the rest back', async () => {
  const { press, times } = await shown(NOW)
  const before = times()
  const now = text('.blk.on h2')
  await press('とばす')
  expect(text('dialog')).toContain('おひる(点呼)が 11:56 に はじまります')
  expect(text('.blk.on h2')).toBe(now)
  await press('とばす', 'dialog')
  expect(text('.blk.on h2')).not.toBe(now)
  expect(times()).toContain('11:56')
  await told('を とばしました')
  await press('もとにもどす')
  expect(text('.blk.on h2')).toBe(now)
  expect(times().slice(-3)).toEqual(before.slice(-3))
})

test('[B7] [B16] つぎへ begins the next now and can be taken back', async () => {
  const { press } = await shown(NOW, [])
  expect(text('.runnow h2')).toBe('micro:bitでうごかす')
  expect(text('.runnow .big .v')).toBe('9')
  await press('つぎへ')
  expect(text('.runnow h2')).toBe('おひる(点呼)')
  expect(text('.runnow .big .v')).toBe('60')
  await told('を はじめました')
  await press('もとにもどす')
  expect(text('.runnow h2')).toBe('micro:bitでうごかす')
  expect(text('.runnow .big .v')).toBe('9')
})

test('[B13] over its time the minutes count up until somebody goes on', async () => {
  const { press } = await shown('?clock=12:08&plan=over', [])
  expect(text('.runnow.over h2')).toBe('micro:bitでうごかす')
  expect(text('.runnow .big')).toContain('3 分 すぎ')
  await press('つぎへ')
  expect(text('.runnow h2')).toBe('おひる(点呼)')
  expect(root.querySelector('.runnow.over')).toBeNull()
})

test('[B9] what is fixed does not move, and the line says where the time is made up', async () => {
  const { press } = await shown('?clock=11:46&plan=fixed', [])
  const next = () => text('.runnext .t')
  expect(next()).toContain('12:00')
  await press('5分 長く')
  expect(next()).toContain('12:00')
  expect(text('.runeffect')).toContain('おひる(点呼)は 12:00 のまま')
  expect(text('.runeffect')).toContain('かさなります')
})

test('[B10] each station has its clock, and a tap shows it large', async () => {
  const { press } = await shown('?clock=11:46&plan=stations', [])
  const clocks = [...root.querySelectorAll('.stations button .num')].map((one) => one.textContent)
  expect(clocks).toEqual(['あと 19分', 'あと 14分'])
  expect(text('.stations')).toContain('いまの予定は ありません')
  await press('ドローン')
  expect(text('.runnow h2')).toBe('障害物をよけて飛ばす')
})

test('[B5] quick taps reach only the block they began on', async () => {
  let now = anApp(NOW).environment.now()
  const { press } = await shown(NOW, [], () => now)
  await press('つぎへ')
  expect(text('.runnow h2')).toBe('おひる(点呼)')
  now += 300
  await press('つぎへ')
  expect(text('.runnow h2')).toBe('おひる(点呼)')
  now += 1000
  await press('つぎへ')
  expect(text('.runnow h2')).not.toBe('おひる(点呼)')
})

test('a volunteer looks and changes nothing', async () => {
  for (const rest of [['list'], []]) {
    await shown(`${NOW}&role=volunteer`, rest)
    expect(root.querySelectorAll('.shift button, .foot button, .grip')).toHaveLength(0)
  }
})

test('[B8] making the running block longer past the end of the session is said with both times', async () => {
  const { press } = await shown(NOW)
  const said = () => root.querySelector('.note.ask')?.textContent ?? ''
  expect(said()).toBe('')
  for (let more = 0; more < 20 && said() === ''; more++) await press('5分 長く')
  expect(said()).toMatch(/このままだと \d+:\d\d に終わります。.* \d+:\d\d\sまでです/u)
})
