// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { KitCommands } from '../../../../src/kit/combine.ts'
import { ok } from '../../../../src/lib/result.ts'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { ReceptionScreen } from '../../../../src/ui/attendance/reception/reception.tsx'
import { anApp } from '../../an-app.ts'

async function shown(now: () => number) {
  const mark = vi.fn<KitCommands['mark']>(() => Promise.resolve(ok('fact.1')))
  const root = document.createElement('div')
  document.body.append(root)
  const hand = anApp('?clock=09:52', { commands: { mark }, now })
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <ReceptionScreen rest={[]} />
      </CurrentApp.Provider>,
      root
    )
  )
  const card = (name: string) =>
    [...root.querySelectorAll<HTMLElement>('.kid')].find((one) => one.textContent.includes(name))!
  return { root, mark, card }
}

describe('a tap at reception', () => {
  const begun = Date.parse('2026-11-22T00:52:00Z')

  it('records the arrival of a child that is not yet here', async () => {
    const { root, mark, card } = await shown(() => begun)
    await act(() => card('池田 美羽').click())
    expect(mark).toHaveBeenCalledOnce()
    expect(mark.mock.calls[0]?.[0]).toMatchObject({ status: 'arrived' })
    await vi.waitFor(() =>
      expect(root.querySelector('.undo')?.textContent).toContain('いけだ みう')
    )
    await act(() => render(null, root))
  })

  it('counts a nervous double tap once', async () => {
    let now = begun
    const { root, mark, card } = await shown(() => now)
    await act(() => card('池田 美羽').click())
    now += 300
    await act(() => card('池田 美羽').click())
    expect(mark).toHaveBeenCalledOnce()
    expect(root.querySelector('dialog')).toBeNull()
    await act(() => render(null, root))
  })

  it('opens a child that is here, and undoes nothing', async () => {
    const { root, mark, card } = await shown(() => begun)
    await act(() => card('阿部 陸').click())
    expect(mark).not.toHaveBeenCalled()
    await vi.waitFor(() =>
      expect(root.querySelector('dialog')?.textContent).toContain('あべ りくさん')
    )
    await act(() => render(null, root))
  })
})
