// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { Reception } from '../../../src/kit/attendance/views.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { TwinFacts } from '../../../src/ui/conflicts/twins.tsx'
import { anApp } from '../an-app.ts'

test('what is known of two entries stands side by side, and what is not the same stands out', async () => {
  const hand = anApp('?clock=09:52')
  let seen: Reception | null = null
  hand.kit.reception('')((value) => (seen = value))()
  const [card] = (seen as unknown as Reception).cards
  const [one, other] = ['卵', ''].map((allergy) => ({
    card: { ...card!, care: { allergy, medicine: '', other: '' } },
    siblings: []
  }))
  const root = document.createElement('div')
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <TwinFacts entered={[one!, other!]} />
      </CurrentApp.Provider>,
      root
    )
  )
  const rows = [...root.querySelectorAll('tbody tr')].map((row) => ({
    look: row.className,
    cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent)
  }))
  expect(rows[0]).toEqual({ look: 'same', cells: ['阿部 陸', '阿部 陸'] })
  expect(rows).toContainEqual({ look: 'differs', cells: ['アレルギー 卵', '—'] })
})
