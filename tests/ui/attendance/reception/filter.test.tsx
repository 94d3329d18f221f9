// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { ReceptionScreen } from '../../../../src/ui/attendance/reception/reception.tsx'
import { CountsCard } from '../../../../src/ui/attendance/today/counts-card.tsx'
import type { Reception as Seen } from '../../../../src/kit/attendance/views.ts'
import { anApp } from '../../an-app.ts'

async function shown(rest: readonly string[], asked = '') {
  const hand = anApp(`?clock=09:52${asked}`)
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <ReceptionScreen rest={rest} />
      </CurrentApp.Provider>,
      root
    )
  )
  const numbers = () =>
    [...root.querySelectorAll<HTMLButtonElement>('.cnt button')].map((one) => one.textContent)
  const press = (word: string) =>
    act(() =>
      [...root.querySelectorAll<HTMLButtonElement>('.cnt button')]
        .find((one) => one.textContent.startsWith(word))!
        .click()
    )
  const cards = () => root.querySelectorAll('.kid').length
  return { root, hand, numbers, press, cards }
}

test('[A9] five numbers stand there from the first moment, and each shows those it counts', async () => {
  const { numbers, press, cards } = await shown([])
  const said = numbers().map((text) => /^(\D+)(\d+)$/u.exec(text)?.slice(1) ?? [])
  expect(said.map(([word]) => word)).toEqual(['予定', '来た', 'まだ', '欠席', '帰った'])
  const [all, ...parts] = said.map(([, number]) => Number(number))
  expect(parts.reduce((sum, one) => sum + one, 0)).toBe(all)
  for (const [word = '', number] of said) {
    await press(word)
    expect(cards()).toBe(Number(number))
  }
})

test('[A40] 来た says いる once the first child has gone home, and the parts add up as before', async () => {
  const { root, hand, numbers } = await shown([])
  const session = 'sessionA'
  const participant = 'child000'
  expect(root.querySelector('.kid.in')?.textContent).toContain('来た')
  await act(async () => {
    await hand.commands.mark({ session, participant, status: 'left', picker: '阿部 千尋' })
  })
  const said = numbers().map((text) => text.replace(/\d+$/u, ''))
  expect(said).toEqual(['予定', 'いる', 'まだ', '欠席', '帰った'])
  expect(root.querySelector('.kid.in')?.textContent).toContain('いる')
  const [all, ...parts] = numbers().map((text) => Number(/\d+$/u.exec(text)?.[0]))
  expect(parts.reduce((sum = 0, one = 0) => sum + one, 0)).toBe(all)
})

test('W7: a table that is alone says so, and one of two says up to when the other is known', async () => {
  const line = (root: HTMLElement) => root.querySelector('.where > span')?.textContent
  const alone = await shown([], '&tablets=1')
  expect(line(alone.root)).toBe('この端末だけ・柚子原公民館 11月22日(日)')
  const two = await shown([], '&tables=2')
  expect(line(two.root)).toBe('この端末 13・端末2 の分は 10:05 まで')
})

test('a second tap shows everybody again; nobody behind a number is said', async () => {
  const { root, press, cards } = await shown([])
  const all = cards()
  await press('帰った')
  expect(root.querySelector('.main')?.textContent).toContain('「帰った」の人はいません')
  await press('帰った')
  expect(cards()).toBe(all)
})

test('the number that led here is the one that is shown', async () => {
  const { root } = await shown(['yet'])
  expect(root.querySelector('[aria-pressed="true"]')?.textContent).toContain('まだ')
})

test('きょう leads from each number to those it counts', async () => {
  const hand = anApp('?clock=09:52')
  let seen: Seen | null = null
  hand.kit.reception('')((value) => (seen = value))()
  const root = document.createElement('div')
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <CountsCard reception={seen as unknown as Seen} />
      </CurrentApp.Provider>,
      root
    )
  )
  const links = [...root.querySelectorAll('.counts a')].map((one) => one.getAttribute('href'))
  expect(links.slice(0, 4)).toEqual([
    '#/reception',
    '#/reception/arrived',
    '#/reception/yet',
    '#/reception/absent'
  ])
  expect(root.querySelector('.counts')?.textContent).toContain('いる')
})
