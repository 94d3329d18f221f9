// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { ok } from '../../../../src/lib/result.ts'
import { CopyEvent } from '../../../../src/ui/event/prepare/copy-event.tsx'
import { prepare } from '../../../../src/ui/event/prepare/words/ja.ts'
import { EVENT, PLACE } from '../../../support/showroom/place.ts'
import { anApp } from '../../an-app.ts'
import { aScreen } from '../../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

const dates = () => [...screen.root.querySelectorAll<HTMLInputElement>('input[type=date]')]

async function type(at: number, value: string) {
  await act(async () => {
    const field = dates()[at]
    if (!field) return
    field.value = value
    field.dispatchEvent(new Event('input', { bubbles: true }))
    await Promise.resolve()
  })
}

it('[E43] a first day fills the others in, one press makes the event, and one takes it back', async () => {
  const asked: unknown[] = []
  const app = anApp('role=organizer', {
    commands: {
      copyEvent: (wish) => {
        asked.push(wish)
        return Promise.resolve(ok('copied'))
      },
      remove: (wish) => {
        asked.push(wish)
        return Promise.resolve(ok(null))
      }
    }
  })
  await screen.show(app, () => <CopyEvent from={PLACE} events={[PLACE]} />)
  await type(0, '2027-01-16')
  const days = ['2027-01-16', '2027-01-17', '2027-01-18']
  expect(dates().map(({ value }) => value)).toEqual(days)
  await act(async () => {
    screen.root.querySelector('form')?.requestSubmit()
    await new Promise((done) => setTimeout(done))
  })
  expect(asked).toEqual([{ from: EVENT, title: PLACE.event.title, days }])
  expect(screen.root.textContent).toContain(prepare.copy.made(PLACE.event.title))
  await screen.press('もどす')
  expect(asked.at(-1)).toEqual({ root: 'events', id: 'copied' })
})

it('[E42] fewer days than before are said, with what stays behind', async () => {
  await screen.show(anApp('role=organizer'), () => <CopyEvent from={PLACE} events={[PLACE]} />)
  await type(0, '2027-01-16')
  const last = screen.root.querySelectorAll<HTMLButtonElement>('.many-row button')
  await act(async () => {
    last[2]?.click()
    await Promise.resolve()
  })
  expect(screen.root.textContent).toContain(prepare.copy.differs(3, 2))
})
