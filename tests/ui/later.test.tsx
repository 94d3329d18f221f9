// @vitest-environment happy-dom
import { render, type ComponentType } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { CurrentApp } from '../../src/ui/app-context.ts'
import { fetchLazyParts } from '../../src/lib/lazy.ts'
import { later } from '../../src/ui/later.tsx'
import { anApp } from './an-app.ts'

const Piece = () => <p>機材の画面</p>

async function shown(Screen: ComponentType) {
  const root = document.createElement('div')
  await act(() =>
    render(
      <CurrentApp.Provider value={anApp('')}>
        <Screen />
      </CurrentApp.Provider>,
      root
    )
  )
  return root
}

test('a screen whose file does not come says so, and comes with もう一度', async () => {
  const load = vi.fn<() => Promise<ComponentType>>()
  load.mockRejectedValueOnce(new TypeError('no file')).mockResolvedValue(Piece)
  const root = await shown(later(load))
  await vi.waitFor(() =>
    expect(root.querySelector('h1')?.textContent).toBe('この画面を ひらけませんでした')
  )

  const again = [...root.querySelectorAll('button')].find((one) =>
    one.textContent.includes('もう一度ためす')
  )
  await act(() => again?.click())
  await vi.waitFor(() => expect(root.textContent).toBe('機材の画面'))
})

test('one screen that does not come keeps no other from coming', async () => {
  later(() => Promise.reject(new TypeError('no file')))
  const load = vi.fn<() => Promise<ComponentType>>(() => Promise.resolve(Piece))
  later(load)
  await fetchLazyParts()
  expect(load).toHaveBeenCalledOnce()
})
