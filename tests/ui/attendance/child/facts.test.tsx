// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import { CurrentApp } from '../../../../src/ui/app-context.ts'
import { ChildFacts } from '../../../../src/ui/attendance/child/child-facts.tsx'
import { cards } from '../../../support/showroom/people.ts'
import { anApp } from '../../an-app.ts'

async function shown(note: string): Promise<string> {
  const [card] = cards(2)
  const participant = { ...card!.participant, note }
  const person = { card: { ...card!, participant }, siblings: [], history: [], departure: [] }
  const root = document.createElement('div')
  await act(() =>
    render(
      <CurrentApp.Provider value={anApp('?clock=09:52')}>
        <ChildFacts person={person} />
      </CurrentApp.Provider>,
      root
    )
  )
  return root.textContent ?? ''
}

test("the child's sheet shows the remark of the registration", async () => {
  expect(await shown('車いす。送迎バスを使います')).toContain('備考車いす。送迎バスを使います')
  expect(await shown('')).not.toContain('備考')
})
