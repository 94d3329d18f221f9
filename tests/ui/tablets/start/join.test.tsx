// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import type { Fault } from '../../../../src/kit/fault.ts'
import { no } from '../../../../src/lib/result.ts'
import { JoinScreen } from '../../../../src/ui/tablets/start/join.tsx'
import { ja } from '../../../support/all-words.ts'
import { anApp } from '../../an-app.ts'
import { aScreen } from '../../retention/a-screen.tsx'

const screen = aScreen()
const { joinPage: words } = ja.start
afterEach(() => screen.clear())

async function tried(fault: Fault): Promise<string> {
  const hand = anApp('start=new', { commands: { join: () => Promise.resolve(no(fault)) } })
  await screen.show(hand, () => <JoinScreen text={'A'.repeat(40)} />)
  expect(screen.root.textContent).toContain(words.found)
  await screen.press(words.begin)
  return screen.root.textContent
}

it('a used invitation is not called read any more, and another one is asked for', async () => {
  const said = await tried({ kind: 'invitation-used' })
  expect(said).toContain(ja.fault['invitation-used']({ kind: 'invitation-used' }).what)
  expect(said).not.toContain(words.found)
  expect(screen.button(words.begin)).toBeUndefined()
  expect(said).toContain(words.other)
})

it('without signal it can be tried again', async () => {
  const said = await tried({ kind: 'needs-signal' })
  expect(said).toContain(words.found)
  expect(screen.button(words.begin)).toBeDefined()
})
