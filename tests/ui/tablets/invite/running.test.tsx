// @vitest-environment happy-dom
import { signal } from '@preact/signals'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { KitCommands } from '../../../../src/kit/combine.ts'
import type { InvitationRow } from '../../../../src/kit/tablets/views.ts'
import { ok } from '../../../../src/lib/result.ts'
import { CurrentApp, type AppContext } from '../../../../src/ui/app-context.ts'
import { InvitationList } from '../../../../src/ui/tablets/invite/invitation-list.tsx'
import { InviteRound } from '../../../../src/ui/tablets/invite/running.tsx'
import { ja } from '../../../support/all-words.ts'

const wish = {
  role: 'facilitator',
  events: ['ev'],
  lender: '',
  label: '端末3',
  hours: 24,
  sent: false
} as const
const root = document.createElement('div')
const asked: string[] = []

const invite: KitCommands['invite'] = ({ label }) => {
  asked.push(label)
  return Promise.resolve(ok({ id: label, link: `https://kit/#/join/${label}`, label, until: 0 }))
}

// The screen asks its hand only for these.
const hand = {
  commands: { invite },
  words: signal(ja),
  language: signal('ja'),
  environment: { now: () => 0, copy: () => Promise.resolve(true) }
} as unknown as AppContext

function aRow(label: string, state: InvitationRow['state']): InvitationRow {
  const device = state === 'used' ? label : ''
  return { id: label, role: 'facilitator', events: ['ev'], label, until: 0, state, device }
}

async function show(invitations: readonly InvitationRow[]): Promise<void> {
  const taken = ['端末1', '端末2', ...invitations.map(({ label }) => label)]
  await act(async () => {
    render(
      <CurrentApp.Provider value={hand}>
        <InviteRound
          wish={wish}
          invitations={invitations}
          taken={taken}
          onFinish={() => undefined}
        />
      </CurrentApp.Provider>,
      root
    )
    await Promise.resolve()
  })
}

function shownCode(): string | null | undefined {
  return root.querySelector('svg[role=img]')?.getAttribute('aria-label')
}

afterEach(() => {
  render(null, root)
  asked.length = 0
})

it('[W3] shows the first QR at once and the next one as each tablet joins', async () => {
  await show([])
  expect(asked).toEqual(['端末3'])
  await show([aRow('端末3', 'open')])
  expect(shownCode()).toBe(ja.invite.qrOf('端末3'))
  await show([aRow('端末3', 'used')])
  await show([aRow('端末3', 'used'), aRow('端末4', 'open')])
  expect(asked).toEqual(['端末3', '端末4'])
  expect(shownCode()).toBe(ja.invite.qrOf('端末4'))
  expect(root.textContent).toContain(ja.invite.joined('端末3'))
})

it('[W3] makes no further invitation when the open one is withdrawn', async () => {
  await show([])
  await show([aRow('端末3', 'withdrawn')])
  expect(asked).toEqual(['端末3'])
  expect(shownCode()).toBeUndefined()
})

it('[W3] says on the list that an invitation nobody used is still open, but not of the one held up', async () => {
  const list = (running: boolean) =>
    act(() =>
      render(
        <CurrentApp.Provider value={hand}>
          <InvitationList
            invitations={[aRow('端末3', 'open'), aRow('端末4', 'used')]}
            events={[]}
            running={running}
          />
        </CurrentApp.Provider>,
        root
      )
    )
  await list(true)
  expect(root.textContent).not.toContain(ja.invite.openLeft(1))
  await list(false)
  expect(root.textContent).toContain(ja.invite.openLeft(1))
})
