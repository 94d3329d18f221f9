// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, expect, test, vi } from 'vitest'
import { createEmitter } from '../../../../src/lib/emitter.ts'
import { ok } from '../../../../src/lib/result.ts'
import type { KitCommands } from '../../../../src/kit/combine.ts'
import type { Reception as Seen } from '../../../../src/kit/attendance/views.ts'
import type { Card } from '../../../../src/kit/people/views.ts'
import { CurrentApp, type AppContext } from '../../../../src/ui/app-context.ts'
import { fetchLazyParts } from '../../../../src/lib/lazy.ts'
import { ReceptionScreen } from '../../../../src/ui/attendance/reception/reception.tsx'
import { anApp } from '../../an-app.ts'

const hands: Pick<KitCommands, 'mark' | 'undo'> = {
  mark: vi.fn<KitCommands['mark']>(({ participant }) => Promise.resolve(ok(`fact.${participant}`))),
  undo: vi.fn<KitCommands['undo']>(() => Promise.resolve(ok(null)))
}

beforeEach(() => vi.clearAllMocks())

async function opened(now?: () => number) {
  await fetchLazyParts()
  const still = anApp('?clock=09:52', { commands: hands, ...(now && { now }) })
  let seen: Seen | null = null
  still.kit.reception('')((value) => (seen = value))()
  const table = createEmitter<Seen | null>(seen)
  const hand: AppContext = { ...still, kit: { ...still.kit, reception: () => table.watch } }
  const root = document.createElement('div')
  document.body.append(root)
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <ReceptionScreen rest={[]} />
      </CurrentApp.Provider>,
      root
    )
  )
  const button = (name: string) =>
    [...root.querySelectorAll<HTMLButtonElement>('dialog button, .after button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent).includes(name)
    )
  await act(() => button('来ない人を 欠席にする')?.click())
  return { root, table, button }
}

function withAbsent(before: Seen, card: Card): Seen {
  const { participant } = card
  const status = 'absent' as const
  return {
    ...before,
    cards: before.cards.map((one) => (one === card ? { ...one, state: status } : one)),
    recent: [{ ...before.recent[0]!, fact: 'a.1', participant, status, undone: false }]
  }
}

test('[M1] [A1] a child still まだ is marked 欠席 without having been marked 来た', async () => {
  const { root, table, button } = await opened()
  const yet = table.value()!.cards.filter((card) => card.state === 'yet')
  expect(root.querySelectorAll('dialog li')).toHaveLength(yet.length)

  await act(() => button('いけだ みう 欠席にする')?.click())
  const child = yet.find((card) => card.participant.mei === '美羽')!.participant
  expect(hands.mark).toHaveBeenCalledExactlyOnceWith({
    session: table.value()!.session.id,
    participant: child.id,
    status: 'absent'
  })
  await act(() => render(null, root))
})

test('[M2] a nervous double tap on 欠席にする does not press the もとにもどす under the same finger', async () => {
  let now = Date.parse('2026-11-22T00:52:00Z')
  const { root, table, button } = await opened(() => now)
  const before = table.value()!
  const card = before.cards.find((one) => one.participant.mei === '美羽')!
  await act(() => button('いけだ みう 欠席にする')?.click())
  await act(() => table.emit(withAbsent(before, card)))
  now += 900
  await act(() => button('いけだ みう もとにもどす')?.click())
  expect(hands.undo).not.toHaveBeenCalled()

  now += 1100
  await act(() => button('いけだ みう もとにもどす')?.click())
  expect(hands.undo).toHaveBeenCalledExactlyOnceWith('a.1')
  await act(() => render(null, root))
})

test('[A1] whoever was just marked 欠席 stays on the list, and もとにもどす takes it back', async () => {
  const { root, table, button } = await opened()
  const before = table.value()!
  const card = before.cards.find((one) => one.state === 'yet')!
  await act(() => table.emit(withAbsent(before, card)))
  await act(() => button('もとにもどす')?.click())
  expect(hands.undo).toHaveBeenCalledExactlyOnceWith('a.1')
  await act(() => render(null, root))
})
