// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { Prepare } from '../../../src/ui/event/prepare/prepare.tsx'
import { plan as words } from '../../../src/ui/plan/words/ja.ts'
import { anApp } from '../an-app.ts'

const root = document.createElement('div')
document.body.append(root)
afterEach(() => act(() => render(null, root)))

function button(name: string, inside = ''): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>(`${inside} button`)].find((one) =>
    one.textContent.startsWith(name)
  )
}

test('[B31] before the day a block is moved by its buttons, and for ten seconds moved back by as much', async () => {
  const moved: unknown[] = []
  const app = anApp('role=organizer', {
    commands: {
      planAgain: ({ block, minutes }) => {
        moved.push([block, minutes])
        return Promise.resolve(ok(null))
      }
    }
  })
  await act(() =>
    render(
      <CurrentApp.Provider value={app}>
        <Prepare rest={['eventAAA', 'plan']} />
      </CurrentApp.Provider>,
      root
    )
  )
  // today's plan, not that of the first day
  const [grip] = root.querySelectorAll<HTMLElement>('.grip')
  await act(() => {
    grip?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 0 }))
  })
  await act(() => button(words.moveLater(15), 'dialog')?.click())
  const [[block] = []] = moved as [string, number][]
  expect(moved).toEqual([[block, 15]])
  await vi.waitFor(() =>
    expect(root.querySelector('.undo')?.textContent).toContain(words.did.moved)
  )
  await act(() => root.querySelector<HTMLElement>('.undo button')?.click())
  expect(moved).toEqual([
    [block, 15],
    [block, -15]
  ])
})
