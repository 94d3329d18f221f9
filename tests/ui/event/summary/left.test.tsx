// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { Summary } from '../../../../src/kit/event/views.ts'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { SessionsTable } from '../../../../src/ui/event/summary/sessions-table.tsx'
import { anApp } from '../../an-app.ts'

test('a contradiction stands beside how many have gone home, not in its place', async () => {
  const hand = anApp('?role=organizer&clock=09:52')
  let seen: Summary | null = null
  hand.kit.summary('', '')((value) => (seen = value))()
  const summary = seen as unknown as Summary
  const [row] = summary.sessions
  const cards = [{ ...row!.cards[0]!, asked: true }, ...row!.cards.slice(1)]
  const counts = { expected: 40, arrived: 31, yet: 2, absent: 2, left: 5 }
  const root = document.createElement('div')
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <SessionsTable summary={{ ...summary, sessions: [{ ...row!, cards, counts }] }} />
      </CurrentApp.Provider>,
      root
    )
  )
  const cell = root.querySelector('td[data-head]:last-child')
  expect(cell?.querySelector('.left-count')?.textContent).toMatch(/5.*36/u)
  expect(cell?.querySelector('.chip.ask')).not.toBeNull()
})
