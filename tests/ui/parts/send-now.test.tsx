// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { Leave } from '../../../src/ui/carry/leave.tsx'
import { SyncSheet } from '../../../src/ui/parts/sync-sheet.tsx'
import { syncOf } from '../../support/showroom/office.ts'
import { readWish } from '../../support/showroom/wish.ts'
import { anApp } from '../an-app.ts'
import type { ComponentChild } from 'preact'

const root = document.createElement('div')
const syncNow = vi.fn<() => void>()
const close = vi.fn<() => void>()

afterEach(() => {
  vi.clearAllMocks()
  return act(() => render(null, root))
})

async function pressed(name: string, shown: ComponentChild, link: 'offline' | 'moving') {
  document.body.append(root)
  const hand = anApp(`?link=${link}`, { commands: { syncNow } })
  await act(() => render(<CurrentApp.Provider value={hand}>{shown}</CurrentApp.Provider>, root))
  await act(() =>
    [...root.querySelectorAll('button')].find((one) => one.textContent.includes(name))?.click()
  )
  expect(syncNow).toHaveBeenCalled()
  return [...root.querySelectorAll('.note[role=status]')].map((one) => one.textContent).join('')
}

function sheet(link: 'offline' | 'moving') {
  return <SyncSheet status={syncOf(readWish(`?link=${link}`))} now={0} onClose={close} />
}

test('to send without signal says that there is none and that recording goes on', async () => {
  expect(await pressed('いま送る', <Leave />, 'offline')).toContain('いまは 電波がありません。')
  expect(await pressed('いま送って', sheet('offline'), 'offline')).toContain(
    'そのまま記録できます。'
  )
  expect(close).not.toHaveBeenCalled()
})

test('with signal nothing is said', async () => {
  expect(await pressed('いま送って', sheet('moving'), 'moving')).toBe('')
})
