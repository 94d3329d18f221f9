// @vitest-environment happy-dom
// 点呼 and 避難の点呼 on the screen: taps, what stays open, what opens before the PIN and under the veil.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { CurrentApp, type AppContext } from '../../../src/ui/app-context.ts'
import { SCREENS } from '../../../src/ui/screens.ts'
import { anApp } from '../an-app.ts'

const CALL = 'roll-call/rollAAA0'
const OUT = 'evacuation/rollAAA0'

// every piece of the app is read from the disk once: minutes on a machine that is busy
beforeAll(fetchLazyParts, 120_000)
afterEach(async () => {
  await act(() => render(null, document.body))
})

async function draw(search: string, address: string, now?: () => number): Promise<AppContext> {
  const hand = anApp(search, now ? { now } : {})
  const [path = '', ...rest] = address.split('/')
  const Screen = SCREENS[path]!.component
  await act(async () => {
    render(
      <CurrentApp.Provider value={hand}>
        <Screen rest={rest} />
      </CurrentApp.Provider>,
      document.body
    )
    await Promise.resolve()
  })
  await vi.waitFor(() => expect(document.querySelector('.app')).not.toBeNull())
  return hand
}

const all = (selector: string) => [...document.body.querySelectorAll<HTMLElement>(selector)]
const text = () => document.body.textContent ?? ''
const counters = () => all('.cnt .v').map((one) => one.textContent)
const named = (words: string) => all('button, a').find((one) => one.textContent.includes(words))

async function tap(what: HTMLElement | undefined): Promise<void> {
  if (!what) throw new Error('nothing to tap')
  await act(async () => {
    what.click()
    await Promise.resolve()
    await Promise.resolve()
  })
}

test('[R23] forty children are called in at most forty-five taps, one by one', async () => {
  await draw('?roll=move&clock=11:58', CALL)
  const [expected, seen] = counters().map(Number)
  let taps = Number(seen)
  for (const at of all('.gtabs button').map((_, index) => index)) {
    await tap(all('.gtabs button')[at])
    taps += 1
    for (let open = all('.kid:not(.in)'); open.length > 0; open = all('.kid:not(.in)')) {
      await tap(open[0])
      taps += 1
    }
  }
  expect(counters()).toEqual([String(expected), String(expected), '0'])
  expect(taps).toBeLessThanOrEqual(45)
  expect(named('人 そろいました')?.className).toContain('main-act')
})

test('[R18] a group is counted with one tap, which one more takes back', async () => {
  await draw('?roll=move&clock=11:58', CALL)
  await tap(all('.gtabs button')[3])
  const before = counters()
  await tap(named('ぜんいん いた'))
  expect(counters()[2]).toBe(String(Number(before[2]) - 10))
  expect(all('.gtabs button')[3]?.textContent).toContain('人数で')
  expect(text()).toContain('10人 いました')
  await tap(named('もとにもどす'))
  expect(counters()).toEqual(before)
})

test('[R31] another number asks who is missing, and writes the others', async () => {
  await draw('?roll=move&clock=11:58', CALL)
  await tap(all('.gtabs button')[3])
  const before = Number(counters()[2])
  await tap(named('人数が ちがう'))
  expect(named('あと 1人 えらぶと')).toHaveProperty('disabled', true)
  await tap(all('.rollstep button')[0])
  await tap(all('.who-tile')[0])
  await tap(all('.who-tile')[1])
  expect(all('.who-tile').filter((one) => !one.hasAttribute('disabled'))).toHaveLength(2)
  await tap(named('8人 いた'))
  expect(Number(counters()[2])).toBe(before - 8)
})

test('unfinished is allowed: the button says what stays open and leads to きょう', async () => {
  const hand = await draw('?roll=move&clock=11:58', CALL)
  const leave = named('まま おえる')
  expect(leave?.textContent).toMatch(/^まだ \d+人の まま おえる$/u)
  expect(leave?.className).not.toContain('main-act')
  await tap(leave)
  expect(hand.router.route.value.path).toBe('today')
})

test('a second tap never undoes: it opens the person, and there まだに もどす', async () => {
  await draw('?roll=move&clock=11:58', CALL)
  const before = counters()
  await tap(all('.kid.in')[0])
  expect(counters()).toEqual(before)
  expect(document.querySelector('dialog')?.textContent).toContain('に 見ました')
  await tap(named('まだに もどす'))
  expect(counters()[2]).toBe(String(Number(before[2]) + 1))
})

test('[W19] whom nobody has seen stands there large, and 見つけた makes it everybody', async () => {
  await draw('?roll=evacuation&clock=13:41', OUT)
  expect(document.documentElement.dataset['look']).toBe('soto')
  expect(document.querySelector('.unseen .v')?.textContent).toBe('2人')
  expect(all('.lost > li').map((one) => one.textContent)).toEqual([
    expect.stringContaining('さいごは 13:10 河原・安藤(端末6)'),
    expect.stringContaining('にしだ けん')
  ])
  await tap(all('.lost .main-act')[0])
  await tap(all('.lost .main-act')[0])
  expect(document.querySelector('.unseen')?.textContent).toContain('全員 います。43人')
})

test('an alarm begins with a tap on a page of its own, never by the tap that led there', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const hand = await draw('?clock=13:24', 'evacuation')
  const begin = named('はじめる')
  await tap(begin)
  expect(hand.router.route.value.path).not.toBe('evacuation')
  await act(async () => void (await vi.advanceTimersByTimeAsync(1000)))
  await tap(begin)
  await vi.waitFor(() => expect(hand.router.route.value.path).toBe('evacuation'))
  expect(hand.router.route.value.rest).toHaveLength(1)
  vi.useRealTimers()
  hand.router.go('')
})

test('[W9] it stands before the PIN; care is opened there by 緊急で見る', async () => {
  const hand = await draw('?roll=evacuation&lock=shut&clock=13:33', OUT)
  const secrets: string[] = []
  hand.kit.roster('')((cards) => {
    for (const { care, guardian } of cards)
      secrets.push(care.allergy, care.medicine, guardian.phone)
  })()
  const told = secrets.filter((secret) => secret !== '' && text().includes(secret))
  expect(told).toEqual([])
  expect(text()).toContain('てしがわら')
  await tap(named('家に 電話'))
  expect(named('緊急で見る')).toBeDefined()
})

test('under the veil it counts by badge and group, and names are one tap away', async () => {
  const hand = await draw('?roll=evacuation&veil=on&clock=13:33', OUT)
  expect(text()).toContain('23番')
  expect(text()).not.toContain('てしがわら')
  await tap(named('名前を 見る'))
  expect(hand.veil.value).toBe(false)
})

test('[R20] a volunteer counts numbers and call names, and no name of the roster', async () => {
  await draw('?roll=begun&role=volunteer&clock=13:33', OUT)
  expect(text()).not.toMatch(/てしがわら|勅使河原|小4/u)
  expect(document.querySelector('.unseen .v')?.textContent).toBe('40人')
  await tap(all('.kid.badge')[0])
  expect(document.querySelector('.unseen .v')?.textContent).toBe('39人')
  await tap(named('もとにもどす'))
  expect(document.querySelector('.unseen .v')?.textContent).toBe('40人')
})

test('[R13] another evacuation of the day is joined by a person', async () => {
  await draw('?roll=apart&clock=13:33', OUT)
  expect(text()).toContain('この端末では だれも 見ていません')
  expect(text()).toContain('端末6・まだ あわせて いません')
  expect(text()).toContain('名札 52 を 見た 記録')
  await tap(named('いっしょに 数える'))
  expect(text()).not.toContain('べつの 避難の点呼が あります')
})

test('[W19] what another tablet began stands on きょう with the names', async () => {
  await draw('?roll=evacuation&clock=13:33', 'today')
  await vi.waitFor(() => expect(document.querySelector('.rollband')).not.toBeNull())
  const band = document.querySelector('.rollband')
  expect(band?.textContent).toContain('まだ 2人')
  expect(band?.textContent).toContain('てしがわら こたろう')
})

test.each([
  ['with names, behind the PIN', '?roll=evacuation&lock=shut&clock=13:33', OUT, '/rollAAA0'],
  ['before it began', '?clock=13:24', 'evacuation', ''],
  ['of a volunteer', '?roll=begun&role=volunteer&clock=13:33', OUT, '/rollAAA0']
])('[R33] 119 and what is read to it are one tap away: %s', async (_, search, address, back) => {
  await draw(search, address)
  const links = all('.help119 a').map((one) => one.getAttribute('href'))
  expect(links).toEqual(['tel:119', `#/emergency/evacuation${back}`])
})

test('[R34] a group in the address is shown first, of an evacuation and of a roll call', async () => {
  const current = () => document.querySelector('.gtabs [aria-current]')?.textContent
  const hand = await draw('?roll=move&clock=11:58', CALL)
  const first = current()
  let group = ''
  hand.kit.events((seen) => {
    group = seen[0]?.groups.find(({ letter }) => letter === 'C')?.id ?? ''
  })()
  await act(() => render(null, document.body))
  await draw('?roll=move&clock=11:58', `${CALL}/${group}`)
  expect(first).not.toMatch(/^C/u)
  expect(current()).toMatch(/^C/u)
  await act(() => render(null, document.body))
  await draw('?roll=evacuation&clock=13:41', `${OUT}/${group}`)
  expect(current()).toMatch(/^C/u)
  await act(() => render(null, document.body))
  await draw('?roll=evacuation&clock=13:33', `evacuation/group/${group}`)
  expect(current()).toMatch(/^C/u)
})

test('[R35] a roll call that is open is gone on with from さいきん, too', async () => {
  await draw('?roll=move&clock=11:58', 'reception')
  await tap(named('さいきん'))
  await vi.waitFor(() => expect(document.querySelector('.sheet .rollband')).not.toBeNull())
  expect(document.querySelector('.sheet .rollband a')?.getAttribute('href')).toBe(`#/${CALL}`)
})
