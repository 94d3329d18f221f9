// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { ENTRY_SIDE } from '../../../src/domain/conflicts/field-questions.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Question } from '../../../src/kit/conflicts/views.ts'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { DecisionCard } from '../../../src/ui/conflicts/decision.tsx'
import { ja } from '../../support/all-words.ts'
import { anApp } from '../an-app.ts'

async function asking(question: Question) {
  const decide = vi.fn<KitCommands['decide']>(() => Promise.resolve(ok('fact')))
  const root = document.createElement('div')
  await act(() =>
    render(
      <CurrentApp.Provider value={anApp('', { commands: { decide } })}>
        <DecisionCard question={question} />
      </CurrentApp.Provider>,
      root
    )
  )
  const buttons = [...root.querySelectorAll('button')]
  return { decide, root, buttons, said: buttons.map((one) => one.textContent) }
}

function aValue(field: string, value: string, fact: string) {
  const words = { kind: 'value', field, value } as const
  return { fact, words, at: 0, byName: fact === ENTRY_SIDE ? '' : '加納', device: '端末2' }
}

test('[F15] a child has one grade: either side can be chosen, and not both', async () => {
  const sides = [aValue('grade', 'e3', 'f1.1'), aValue('grade', 'e4', ENTRY_SIDE)]
  const question: Question = {
    kind: 'field',
    event: 'event',
    alike: [],
    id: 'field:c1:grade',
    title: 'もり つむぎ',
    yomi: '',
    sides
  }
  const { decide, root, buttons, said } = await asking(question)
  expect(said).toEqual(['小3', '小4'])
  expect(root.textContent).toContain(ja.questions.said('加納', '端末2'))
  expect(root.textContent).toContain(ja.questions.untold)
  await act(() => buttons[1]!.click())
  const chosen = { kind: 'holds', fact: ENTRY_SIDE }
  expect(decide.mock.calls[0]?.slice(0, 3)).toEqual(['event', question.id, chosen])
})

test('[Q3] of what may stand beside each other both can be kept', async () => {
  const sides = [aValue('allergy', '卵', 'f1.1'), aValue('allergy', 'そば', 'f2.1')]
  const question: Question = {
    kind: 'field',
    event: 'event',
    alike: [],
    id: 'field:c1:allergy',
    title: 'もり つむぎ',
    yomi: '',
    sides
  }
  const { said } = await asking(question)
  expect(said).toEqual(['卵', 'そば', ja.questions.both])
})
