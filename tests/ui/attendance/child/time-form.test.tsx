// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { KitCommands } from '../../../../src/kit/combine.ts'
import type { Reception } from '../../../../src/kit/attendance/views.ts'
import { instantOf } from '../../../../src/domain/calendar.ts'
import { ok } from '../../../../src/lib/result.ts'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { TimeForm } from '../../../../src/ui/attendance/child/time-form.tsx'
import { ja } from '../../../support/all-words.ts'
import { anApp } from '../../an-app.ts'

async function typing(clock: string) {
  const mark = vi.fn<KitCommands['mark']>(() => Promise.resolve(ok('fact')))
  let seen: Reception | null = null
  anApp('?clock=09:52').kit.reception('')((value) => (seen = value))()
  const { cards, session } = seen as unknown as Reception
  const hand = anApp('?clock=09:52', {
    commands: { mark },
    now: () => instantOf(session.day, '09:52')
  })
  const root = document.createElement('div')
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <TimeForm card={cards[0]!} session={session} onDone={() => undefined} />
      </CurrentApp.Provider>,
      root
    )
  )
  const field = root.querySelector('input')!
  await act(() => {
    field.value = clock
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  const form = root.querySelector('form')!
  const send = () =>
    act(() => void form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })))
  return { mark, root, send, session }
}

test('[M11] a time that is yet to come is asked about, and recorded when it is said once more', async () => {
  const { mark, root, send, session } = await typing('19:30')
  await send()
  expect(mark).not.toHaveBeenCalled()
  expect(root.textContent).toContain(ja.reception.child.timeAhead('9:52'))
  expect(root.querySelector('button')!.textContent).toBe(ja.reception.child.timeSure)
  await send()
  expect(mark.mock.calls[0]![0]).toMatchObject({ saidAt: instantOf(session.day, '19:30') })
})

test('[M11] a time that has been is recorded at once', async () => {
  const { mark, root, send } = await typing('09:40')
  await send()
  expect(mark).toHaveBeenCalledOnce()
  expect(root.textContent).not.toContain('まだ来ていない')
})
