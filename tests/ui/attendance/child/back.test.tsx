// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { FactId } from '../../../../src/domain/id.ts'
import type { KitCommands } from '../../../../src/kit/combine.ts'
import type { Reception } from '../../../../src/kit/attendance/views.ts'
import type { Person } from '../../../../src/kit/people/views.ts'
import { ok } from '../../../../src/lib/result.ts'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { ChildState } from '../../../../src/ui/attendance/child/child-state.tsx'
import { anApp } from '../../an-app.ts'

async function pressed(departure: readonly FactId[]) {
  const mark = vi.fn<KitCommands['mark']>(() => Promise.resolve(ok('m.2')))
  const undo = vi.fn<KitCommands['undo']>(() => Promise.resolve(ok(null)))
  const onDone = vi.fn()
  const hand = anApp('?clock=09:52', { commands: { mark, undo } })
  let seen: Reception | null = null
  hand.kit.reception('')((value) => (seen = value))()
  const { cards, session } = seen as unknown as Reception
  const card = { ...cards[0]!, state: 'left' as const }
  const person: Person = { card, siblings: [], history: [], departure }
  const root = document.createElement('div')
  const nothing = () => undefined
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <ChildState {...{ person, session, onDone }} onLeave={nothing} onTime={nothing} />
      </CurrentApp.Provider>,
      root
    )
  )
  const back = [...root.querySelectorAll('button')].find((one) => one.textContent === 'まだ いる')
  await act(() => back?.click())
  await vi.waitFor(() => expect(onDone).toHaveBeenCalled())
  await act(() => render(null, root))
  return { mark, undo, onDone, participants: [card.participant] }
}

test('[A12] まだ いる takes the departure back and writes no new arrival', async () => {
  const { mark, undo, onDone, participants } = await pressed(['m.1', 'm.0'])
  expect(undo.mock.calls).toEqual([['m.1'], ['m.0']])
  expect(mark).not.toHaveBeenCalled()
  expect(onDone).toHaveBeenCalledExactlyOnceWith({ facts: [], participants, status: 'back' })
})

test('[M5] まだ いる says 来た where no departure can be taken back', async () => {
  const { mark, undo, onDone, participants } = await pressed([])
  expect(undo).not.toHaveBeenCalled()
  expect(mark.mock.calls[0]?.[0]).toMatchObject({ status: 'arrived', correcting: true })
  expect(onDone).toHaveBeenCalledExactlyOnceWith({ facts: ['m.2'], participants, status: 'back' })
})
