// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { KitCommands } from '../../../../src/kit/combine.ts'
import { ok } from '../../../../src/lib/result.ts'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { fetchLazyParts } from '../../../../src/lib/lazy.ts'
import { ReceptionScreen } from '../../../../src/ui/attendance/reception/reception.tsx'
import { anApp } from '../../an-app.ts'

async function door() {
  await fetchLazyParts()
  const addWalkIn = vi.fn<KitCommands['addWalkIn']>(() => Promise.resolve(ok('new')))
  const mark = vi.fn<KitCommands['mark']>(() => Promise.resolve(ok('m.1')))
  const hand = anApp('?clock=09:52', { commands: { addWalkIn, mark } })
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <ReceptionScreen rest={[]} />
      </CurrentApp.Provider>,
      root
    )
  )
  const press = (words: string) =>
    act(() =>
      [...root.querySelectorAll<HTMLButtonElement>('.thumb button, dialog button')]
        .find((one) => one.textContent.includes(words))!
        .click()
    )
  const type = (field: number, text: string) =>
    act(() => {
      const input = root.querySelectorAll<HTMLInputElement>('dialog input')[field]!
      input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  const said = () => root.querySelector('dialog')?.textContent ?? ''
  await press('当日参加')
  return { root, press, type, said, addWalkIn, mark }
}

test('a walk-in is written in two parts', async () => {
  const { press, type, addWalkIn } = await door()
  await type(0, 'すずき')
  await type(1, 'はなこ')
  await press('受け付ける')
  expect(addWalkIn.mock.calls[0]?.[0]).toMatchObject({ yomi: 'すずき はなこ', isGiven: false })
})

test('[E9] a name that was not divided is asked for its parts, and is a given name only when said so', async () => {
  const { press, type, said, addWalkIn } = await door()
  await type(0, 'スズキハナコ')
  await press('受け付ける')
  expect(addWalkIn).not.toHaveBeenCalled()
  expect(said()).toContain('みょうじと なまえを 分けて書いてください')
  await press('下の名前だけです')
  expect(addWalkIn.mock.calls[0]?.[0]).toMatchObject({ yomi: 'スズキハナコ', isGiven: true })
})

test('whoever is on the roster is shown while the name is typed, in any kana, and came with one tap', async () => {
  const { root, press, type, said, addWalkIn, mark } = await door()
  await type(0, 'イケダミ')
  expect(said()).not.toContain('名簿に 同じ名前の子がいます')
  await type(0, 'イケダミウ')
  expect(said()).toContain('名簿に 同じ名前の子がいます')
  expect(said()).toContain('池田 美羽')
  expect(root.querySelector<HTMLButtonElement>('[type="submit"]')?.disabled).toBe(true)
  await press('この子が来た')
  expect(mark.mock.calls[0]?.[0]).toMatchObject({ status: 'arrived' })
  expect(addWalkIn).not.toHaveBeenCalled()
  expect(root.querySelector('dialog')).toBeNull()
})

test('another child of the same name is added when a person says so', async () => {
  const { press, type, said, addWalkIn } = await door()
  await type(0, 'いけだ')
  await type(1, 'みう')
  await press('べつの子です')
  expect(said()).not.toContain('名簿に 同じ名前の子がいます')
  await press('受け付ける')
  expect(addWalkIn).toHaveBeenCalledOnce()
})
