// @vitest-environment happy-dom
// Care behind one tap that is on record, and the meal behind PIN and covered names.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { LOOK_MS } from '../../../src/domain/lock/lock.ts'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp, type AppContext } from '../../../src/ui/app-context.ts'
import { ChildFacts } from '../../../src/ui/attendance/child/child-facts.tsx'
import { looked, opened } from '../../../src/ui/lock/looked.ts'
import { SCREENS } from '../../../src/ui/screens.ts'
import type { Person } from '../../../src/kit/people/views.ts'
import { anApp } from '../an-app.ts'

const OPEN = '?clock=11:52'

beforeAll(() => fetchLazyParts())

afterEach(async () => {
  await act(() => render(null, document.body))
  looked.value = new Set()
  opened.value = new Map()
  vi.useRealTimers()
})

async function draw(hand: AppContext, shown: preact.ComponentChild): Promise<void> {
  await act(() =>
    render(<CurrentApp.Provider value={hand}>{shown}</CurrentApp.Provider>, document.body)
  )
}

async function press(text: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) =>
    one.textContent?.startsWith(text)
  )
  await act(async () => {
    button?.click()
    await Promise.resolve()
  })
}

function told(): string {
  return document.body.textContent ?? ''
}

function withLooks(search: string) {
  const looks: string[] = []
  const note = (id: string) => {
    looks.push(id)
    return Promise.resolve(ok(null))
  }
  const hand = anApp(search, {
    commands: { look: (_, child) => note(child), lookAtMeal: (event) => note(event) }
  })
  return { hand, looks }
}

function allergic(hand: AppContext): Person {
  let found: Person | null = null
  hand.kit.roster('')((cards) => {
    const card = cards.find(({ care }) => care.allergy !== '')!
    found = { card, siblings: [], history: [], departure: [] }
  })()
  return found!
}

test('[H30] care in a child’s sheet is behind one tap, which is on record once while it is open', async () => {
  vi.useFakeTimers()
  const { hand, looks } = withLooks(OPEN)
  const person = allergic(hand)
  await draw(hand, <ChildFacts person={person} />)
  expect(told()).not.toContain('小麦')
  expect(told()).toContain(person.card.guardian.phone)
  await press('配慮を見る')
  expect(told()).toContain('小麦')
  expect(looks).toEqual([person.card.participant.id])
  await draw(hand, null)
  await draw(hand, <ChildFacts person={person} />)
  expect(told()).toContain('小麦')
  expect(looks).toHaveLength(1)
  await act(() => void vi.advanceTimersByTime(LOOK_MS))
  expect(told()).not.toContain('小麦')
})

test('[H30] what was opened before the tablet locked is shut when it does', async () => {
  const { hand } = withLooks('?clock=11:52&lock=open')
  await draw(hand, <ChildFacts person={allergic(hand)} />)
  await press('配慮を見る')
  expect(told()).toContain('小麦')
  await act(async () => void (await hand.commands.lockNow('everywhere')))
  expect(told()).not.toContain('小麦')
})

async function meal(search: string) {
  const { hand, looks } = withLooks(search)
  const Screen = SCREENS['meal-care']!.component
  await draw(hand, <Screen rest={[]} />)
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull())
  return looks
}

test('[H8] opening the meal leaves one fact, of the event, and says so', async () => {
  const looks = await meal(OPEN)
  expect(looks).toEqual(['eventAAA'])
  expect(told()).toContain('(記録に のこります)')
  expect(document.querySelectorAll('.carelist > li').length).toBeGreaterThan(10)
})

test('[H8] behind the PIN the meal is shut, but for 緊急で見る', async () => {
  const looks = await meal(`${OPEN}&lock=shut`)
  expect(told()).toContain('食べものと薬は とじてあります')
  expect([told().includes('小麦'), looks.length]).toEqual([false, 0])
  await press('緊急で見る')
  expect([told().includes('小麦'), looks.length]).toEqual([true, 1])
})

test('[H8] under covered names the meal is shut', async () => {
  const looks = await meal(`${OPEN}&veil=on`)
  expect([told().includes('小麦'), looks.length]).toEqual([false, 0])
})

test('[H6] a tick says who and when; a second tap takes nothing back, its button does', async () => {
  await meal(OPEN)
  const yet = () => document.querySelectorAll('.carelist > li:not(.ok)').length
  const before = yet()
  await act(async () => {
    document.querySelector<HTMLElement>('.carelist > li:not(.ok) .tick')?.click()
    await Promise.resolve()
  })
  expect(yet()).toBe(before - 1)
  await act(() => document.querySelector<HTMLElement>('.carelist > li.ok .tick')?.click())
  expect(yet()).toBe(before - 1)
  await press('もとにもどす')
  expect(yet()).toBe(before)
})

test('[H7] nobody is said to have no care while a family was not asked', async () => {
  await meal(`${OPEN}&care=none`)
  expect(told()).toContain('配慮のある人は いません')
  await draw(anApp(OPEN), null)
  opened.value = new Map()
  await meal(`${OPEN}&care=unread`)
  expect(told()).toContain('配慮が まだの家族 3')
  expect(told()).not.toContain('配慮のある人は いません')
})
