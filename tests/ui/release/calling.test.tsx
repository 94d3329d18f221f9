// @vitest-environment happy-dom
// A tap on a number is on record, wherever numbers stand; how the call ended is one tap more.
import { render, type ComponentChildren } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Pickup } from '../../../src/kit/release/views.ts'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { EmergencyScreen } from '../../../src/ui/incident/emergency.tsx'
import { CalledNumbers } from '../../../src/ui/parts/called-numbers.tsx'
import { CallSheet } from '../../../src/ui/release/call-sheet.tsx'
import { FamilySheet } from '../../../src/ui/release/family-sheet.tsx'
import { anApp } from '../an-app.ts'

const root = document.body
const noteCall = vi.fn<KitCommands['noteCall']>(() => Promise.resolve(ok(null)))

function atHand() {
  const app = anApp('?clock=18:12&children=5', { commands: { noteCall } })
  let pickup: Pickup | null = null
  app.kit.pickup('')((value) => (pickup = value))()
  return { app, pickup: pickup as unknown as Pickup }
}

async function show(app: ReturnType<typeof anApp>, children: ComponentChildren) {
  await fetchLazyParts()
  await act(() => render(<CurrentApp.Provider value={app}>{children}</CurrentApp.Provider>, root))
}

async function tap(find: string, of = 'button') {
  const all = [...root.querySelectorAll<HTMLElement>(of)]
  await act(async () => {
    all.find((one) => one.textContent.includes(find))!.click()
    // one call after the other is written
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  })
}

const said = () =>
  noteCall.mock.calls.map(([{ subject, phone, answer }]) => [subject, phone, answer])

afterEach(async () => {
  noteCall.mockClear()
  await act(() => render(null, root))
})

test('[M27] of a family that waits: dialled at once, and how it ended', async () => {
  const { app, pickup } = atHand()
  const [family] = pickup.families
  const onClose = vi.fn()
  await show(app, <CallSheet family={family!} session={pickup.session} onClose={onClose} />)
  const { subject } = family!
  const number = root.querySelector('.dial .num')!.textContent
  await tap(number)
  await tap(number)
  expect(said()).toEqual([[subject, number, 'dialled']])
  await tap('電話に 出ない')
  expect(said().at(-1)).toEqual([subject, number, 'no-answer'])
  await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
})

test('[M27] of somebody unregistered: the number that was tried is kept, whoever takes the child', async () => {
  const { app, pickup } = atHand()
  const [family] = pickup.families
  await show(
    app,
    <FamilySheet
      cards={family!.cards}
      session={pickup.session}
      onDone={() => undefined}
      onClose={() => undefined}
    />
  )
  await tap('登録にない人が 来たとき')
  const number = root.querySelector('.dial .num')!.textContent
  await tap(number)
  expect(said()).toEqual([[family!.subject, number, 'dialled']])
})

test.each([
  ['話した', 'reached'],
  ['出ない', 'no-answer'],
  ['待ってもらう', 'waits'],
  ['来る', 'comes']
])('[M27] one tap says how it ended: %s', async (words, answer) => {
  const { app, pickup } = atHand()
  const card = pickup.families[0]!.cards[0]!
  await show(app, <CalledNumbers of={card} day={pickup.session.day} />)
  expect(root.querySelector('.answers')).toBeNull()
  const number = root.querySelector('.dial .num')!.textContent
  await tap(number)
  await tap(words, '.answers button')
  expect(said().map(([, phone, end]) => [phone, end])).toEqual([
    [number, 'dialled'],
    [number, answer]
  ])
  expect(root.querySelector('.answers')).toBeNull()
})

test('[M27] the emergency card of a child keeps the call, under the veil, too', async () => {
  const app = anApp('?clock=11:56&veil=on', { commands: { noteCall } })
  await show(app, <EmergencyScreen rest={[]} />)
  await act(() => root.querySelectorAll<HTMLElement>('.qtiles button')[0]!.click())
  await act(() => root.querySelectorAll<HTMLElement>('.qtiles button')[0]!.click())
  await vi.waitFor(() => expect(root.querySelector('.child119 .dial')).not.toBeNull())
  const number = root.querySelector('.child119 .dial .num')!.textContent
  await tap(number)
  expect(said().map(([, phone, end]) => [phone, end])).toEqual([[number, 'dialled']])
})

test('[M27] a call is kept also while the one before is still on its way to the disk', async () => {
  const { app, pickup } = atHand()
  let saved: () => void = () => undefined
  noteCall.mockImplementationOnce(() => new Promise((resolve) => (saved = () => resolve(ok(null)))))
  const [family] = pickup.families
  const shut = { onDone: () => undefined, onClose: () => undefined }
  await show(app, <FamilySheet cards={family!.cards} session={pickup.session} {...shut} />)
  await tap('登録にない人が 来たとき')
  await tap(root.querySelector('.dial .num')!.textContent)
  await tap('電話に 出ない')
  expect(said().map(([, , end]) => end)).toEqual(['dialled'])
  saved()
  await vi.waitFor(() => expect(said().map(([, , end]) => end)).toEqual(['dialled', 'no-answer']))
})
