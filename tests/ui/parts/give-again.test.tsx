// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { SyncSheet } from '../../../src/ui/parts/sync-sheet.tsx'
import { syncOf } from '../../support/showroom/office.ts'
import { readWish } from '../../support/showroom/wish.ts'
import { anApp } from '../an-app.ts'

const root = document.createElement('div')
const giveAgain = vi.fn<KitCommands['giveAgain']>()

afterEach(() => {
  vi.clearAllMocks()
  return act(() => render(null, root))
})

async function shown(search: string): Promise<void> {
  document.body.append(root)
  const hand = anApp(search, { commands: { giveAgain } })
  const sheet = <SyncSheet status={syncOf(readWish(search))} now={0} onClose={vi.fn()} />
  await act(() => render(<CurrentApp.Provider value={hand}>{sheet}</CurrentApp.Provider>, root))
}

async function send(code: string): Promise<void> {
  const field = root.querySelector('input')
  if (!field) expect.fail('no field')
  field.value = code
  await act(() => void field.dispatchEvent(new Event('input', { bubbles: true })))
  await act(() => root.querySelector('form')?.requestSubmit())
}

test('[SY55] an organizer’s tablet offers to restore an empty store, with the code as it was typed', async () => {
  giveAgain.mockResolvedValueOnce(no({ kind: 'admission-wrong' })).mockResolvedValue(ok(null))
  await shown('?role=organizer&link=needs-you&problem=relay-lost')
  expect(root.textContent).toContain('保管庫に、この団体の記録がありません。')
  expect(root.textContent).not.toContain('つながっています')
  await send(' もみじ-71 ')
  expect(giveAgain).toHaveBeenLastCalledWith('もみじ-71')
  await vi.waitFor(() => expect(root.textContent).toContain('入会コードがちがいます。'))
  await send('もみじ-72')
  await vi.waitFor(() => expect(root.textContent).not.toContain('入会コードがちがいます。'))
})

test.each([
  ['?role=facilitator&link=needs-you&problem=relay-lost', '保管庫に、この団体の記録がありません。'],
  ['?role=organizer&link=needs-you&problem=relay-differs', 'この端末のものと合いません。'],
  ['?role=organizer&link=done&problem=relay-full', '保管庫がいっぱいです。']
])('[SY55] [SY56] [SY53] %s says so and offers nothing it cannot do', async (search, words) => {
  await shown(search)
  expect(root.textContent).toContain(words)
  expect(root.querySelector('form')).toBeNull()
})
