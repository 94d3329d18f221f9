// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { ReceptionScreen } from '../../../../src/ui/attendance/reception/reception.tsx'
import { anApp } from '../../an-app.ts'

async function shown(asked = '') {
  const hand = anApp(`?clock=09:52${asked}`)
  hand.environment.preferences.write('reception', 'child')
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
  const kid = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('.kid')].find((one) => one.textContent.includes(name))!
  const press = async (word: string, within = 'button') => {
    const found = [...root.querySelectorAll<HTMLElement>(within)].find((one) =>
      one.textContent.includes(word)
    )!
    await act(() => found.click())
  }
  const bar = () => root.querySelector('.undo')?.textContent ?? ''
  return { root, kid, press, bar }
}

test('[A41] the bar offers the rest of the family in one tap, and one undo takes all of it back', async () => {
  const { kid, press, bar } = await shown()
  await act(() => kid('小林 朝陽').click())
  await vi.waitFor(() => expect(bar()).toContain('家族 みんな 来た（2人）'))
  await press('家族 みんな')
  expect(kid('小林 芽依').className).toContain('in')
  expect(bar()).toContain('こばやし あさひ・こばやし めい')
  await press('もとにもどす')
  expect(kid('小林 朝陽').className).not.toContain('in')
  expect(kid('小林 芽依').className).not.toContain('in')
})

test('[A41] by family, one tap is a family; a second one opens it and undoes nothing', async () => {
  const { root, kid, press, bar } = await shown()
  await press('家族ごと')
  expect(kid('こばやし').textContent).toContain('まだ 2人')
  await act(() => kid('こばやし').click())
  await vi.waitFor(() => expect(kid('こばやし').className).toContain('in'))
  expect(bar()).toContain('さんが来ました')
  await press('とじる').catch(() => undefined)
  await new Promise((done) => setTimeout(done, 450))
  await act(() => kid('こばやし').click())
  await vi.waitFor(() =>
    expect(root.querySelector('dialog')?.textContent).toContain('小林さんの 家族')
  )
  expect(root.querySelectorAll('dialog .chip.done')).toHaveLength(2)
})

test('[A43] who brought them is one more tap, offered and never asked', async () => {
  const { kid, press, bar } = await shown()
  await act(() => kid('池田 美羽').click())
  await vi.waitFor(() => expect(bar()).toContain('連れてきた人'))
  await press('池田 千尋', '.bringers button')
  expect(bar()).toContain('池田 千尋さんと 来ました')
  await new Promise((done) => setTimeout(done, 450))
  await act(() => kid('池田 美羽').click())
  await vi.waitFor(() =>
    expect(document.querySelector('dialog')?.textContent).toContain('連れてきた人 池田 千尋さん')
  )
})

test('covered names leave no name of who brought a child', async () => {
  const { root, bar } = await shown('&veil=on')
  await act(() => root.querySelector<HTMLElement>('.kid:not(.in):not(.out)')!.click())
  await vi.waitFor(() => expect(bar()).not.toBe(''))
  expect(root.querySelector('.bringers')).toBeNull()
})
