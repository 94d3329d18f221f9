// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { EventView } from '../../../src/kit/event/views.ts'
import type { Tablet } from '../../../src/kit/tablets/views.ts'
import { LetIn } from '../../../src/ui/tablets/let-in.tsx'
import { check } from '../../../src/ui/tablets/check/words/ja.ts'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

const view = { event: { id: 'ev', title: '冬', days: [], retention: [] } } as unknown as EventView
const aTablet = (device: string) => ({ device, name: device }) as Tablet

it('[W4] an event is not given where somebody said so, until another tablet lacks it', async () => {
  const hand = anApp('role=organizer')
  const show = (...names: readonly string[]) =>
    screen.show(hand, () => <LetIn view={view} tablets={names.map(aTablet)} />)
  await show('端末1', '端末2')
  await screen.press(check.tablets.keepBack)
  expect(screen.root.textContent).toBe('')
  screen.clear()
  await show('端末1', '端末2')
  expect(screen.root.textContent).toBe('')
  screen.clear()
  await show('端末1', '端末2', '端末3')
  expect(screen.root.textContent).toContain(check.tablets.missingFor('冬', 3))
})
