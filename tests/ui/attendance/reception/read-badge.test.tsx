// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { badgeCode, familyCode } from '../../../../src/domain/attendance/badge-code.ts'
import type { Reception } from '../../../../src/kit/attendance/views.ts'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { ReadBadge } from '../../../../src/ui/attendance/reception/read-badge.tsx'
import { useTaps } from '../../../../src/ui/attendance/reception/use-taps.ts'
import { useLive } from '../../../../src/ui/live.ts'
import { PLACE } from '../../../support/showroom/place.ts'
import { anApp } from '../../an-app.ts'

async function shown() {
  const hand = anApp('?clock=09:52')
  const [session] = PLACE.sessions
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  function Table() {
    const taps = useTaps(session!.id)
    const seen = useLive<Reception | null>(() => hand.kit.reception(session!.id), [])
    if (!seen) return null
    return (
      <ReadBadge
        event={PLACE.event}
        session={session!}
        cards={seen.cards}
        taps={taps}
        onClose={() => undefined}
      />
    )
  }
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <Table />
      </CurrentApp.Provider>,
      root
    )
  )
  const type = async (text: string) => {
    const field = root.querySelector<HTMLInputElement>('input[type="search"]')!
    await act(() => {
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await act(() => root.querySelector<HTMLElement>('form button[type="submit"]')!.click())
  }
  const said = () => root.querySelector('[role="status"]')?.textContent ?? ''
  return { root, type, said }
}

test('[A47] a typed badge is told as come, with its undo; read again it says so and writes nothing', async () => {
  const { root, type, said } = await shown()
  await type('2')
  await vi.waitFor(() => expect(said()).toContain('いけだ みうさんが来ました'))
  await type(badgeCode(PLACE.event.id, 2))
  await vi.waitFor(() => expect(said()).toContain('もう 記録があります'))
  expect(root.querySelector('.kid.in')?.textContent).toContain('いけだ みう')
})

test('[A47] the slip of a family is all of it', async () => {
  const { type, said } = await shown()
  await type(familyCode(PLACE.event.id, 'fam-小林'))
  await vi.waitFor(() => expect(said()).toContain('こばやし あさひ・こばやし めいさんが来ました'))
})

test('[A48] what is no badge of this event says what to do next', async () => {
  const { type, said } = await shown()
  await type('570')
  expect(said()).toContain('名札 570 の人は いません')
  await type(badgeCode('another1', 2))
  expect(said()).toContain('べつの開催の 名札です')
  await type('TK-0001')
  expect(said()).toContain('名札か 家族の ふだの QRを読んでください。')
})
