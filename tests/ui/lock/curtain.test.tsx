// @vitest-environment happy-dom
// What stands behind the PIN, what never does, and the way past it.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { LOOK_MS } from '../../../src/domain/lock/lock.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Person } from '../../../src/kit/people/views.ts'
import { no, ok } from '../../../src/lib/result.ts'
import { CurrentApp, type AppContext } from '../../../src/ui/app-context.ts'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { SCREENS } from '../../../src/ui/screens.ts'
import { ChildFacts } from '../../../src/ui/attendance/child/child-facts.tsx'
import { WhoSteps } from '../../../src/ui/release/who-steps.tsx'
import { looked } from '../../../src/ui/lock/looked.ts'
import { anApp } from '../an-app.ts'

const SHUT = '?clock=09:52&role=organizer&lock=shut'

afterEach(async () => {
  await act(() => render(null, document.body))
  looked.value = new Set()
  vi.useRealTimers()
})

async function draw(hand: AppContext, shown: preact.ComponentChild): Promise<void> {
  await act(() =>
    render(<CurrentApp.Provider value={hand}>{shown}</CurrentApp.Provider>, document.body)
  )
}

async function screen(way: string, search = SHUT): Promise<string> {
  await fetchLazyParts()
  const [path = '', ...rest] = way.split('/')
  const Screen = SCREENS[path]!.component
  await draw(anApp(search), <Screen rest={rest} />)
  return document.body.textContent ?? ''
}

async function press(text: string): Promise<void> {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === text)
  if (!button) throw new Error(`no button ${text}: ${document.body.textContent}`)
  await act(() => button.click())
}

async function type(text: string, at = 0): Promise<void> {
  const field = document.querySelectorAll<HTMLInputElement>('input[type=password]')[at]!
  await act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

async function tryPin(pin: string): Promise<void> {
  await type(pin)
  await press('ひらく')
  const isTrying = () => document.body.textContent?.includes('たしかめています')
  await vi.waitFor(() => expect(isTrying()).toBe(false))
}

const SHUT_TEXT = 'ここは とじてあります'

test.each([
  'people',
  'people//child001',
  'questions',
  'import/roster',
  'print/roster',
  'help-unlock'
])('%s is behind the PIN', async (way) => {
  expect(await screen(way)).toContain(SHUT_TEXT)
})

test.each([
  'today',
  'reception',
  'pickup',
  'plan',
  'equipment',
  'print',
  'import/equipment',
  'exchange',
  'more'
])('[W9] %s is never behind the PIN', async (way) => {
  const text = await screen(way)
  expect(text).not.toContain(SHUT_TEXT)
  expect(text.length).toBeGreaterThan(20)
})

test('files with names are not made while it is shut', async () => {
  const rows = async (search: string) => {
    await screen('print', search)
    return document.querySelectorAll('.csv-end').length
  }
  expect(await rows(SHUT)).toBe(1)
  expect(await rows('?role=organizer&lock=open')).toBe(3)
})

test('the PIN opens it, a wrong one says how many tries are left', async () => {
  await screen('people')
  await tryPin('1111')
  expect(document.body.textContent).toContain('PINがちがいます。')
  expect(document.body.textContent).toContain('あと4回')
  await tryPin('4827')
  await vi.waitFor(() => expect(document.querySelector('.families')).not.toBeNull())
})

test('[K2] the fifth wrong try shows the pause and takes no other', async () => {
  await screen('people')
  for (let n = 0; n < 5; n += 1) {
    await tryPin('1111')
  }
  expect(document.body.textContent).toContain('あと 30秒 待ちます')
  await type('4827')
  const open = [...document.querySelectorAll('button')].find((one) => one.textContent === 'ひらく')
  expect(open?.disabled).toBe(true)
})

function childWithCare(hand: AppContext): Person {
  let found: Person | null = null
  hand.kit.roster('')((cards) => {
    const card = cards.find(({ care, guardian }) => care.allergy !== '' && guardian.phone !== '')!
    found = { card, siblings: [], history: [], departure: [] }
  })()
  return found!
}

test('[W9] 緊急で見る opens care and telephone at once, of this child, for five minutes, and tells the kit', async () => {
  vi.useFakeTimers()
  const look = vi.fn<KitCommands['look']>(() => Promise.resolve(ok(null)))
  const hand = anApp(SHUT, { commands: { look } })
  const person = childWithCare(hand)
  const { participant, care, guardian } = person.card
  await draw(hand, <ChildFacts person={person} />)
  expect(document.body.innerHTML).not.toContain(care.allergy)
  expect(document.body.innerHTML).not.toContain(guardian.phone)
  await press('緊急で見る')
  expect(document.body.textContent).toContain(care.allergy)
  expect(document.body.innerHTML).toContain(`tel:${guardian.phone.replaceAll('-', '')}`)
  expect(look).toHaveBeenCalledExactlyOnceWith(participant.event, participant.id)
  expect(looked.value).toEqual(new Set([participant.id]))
  await act(() => void vi.advanceTimersByTime(LOOK_MS))
  expect(document.body.innerHTML).not.toContain(care.allergy)
})

test('[W9] a full disk does not stop an emergency, and is told', async () => {
  const look = () => Promise.resolve(no({ kind: 'not-saved', full: true } as const))
  const hand = anApp(SHUT, { commands: { look } })
  const person = childWithCare(hand)
  await draw(hand, <ChildFacts person={person} />)
  await press('緊急で見る')
  await act(() => Promise.resolve())
  expect(document.body.textContent).toContain(person.card.care.allergy)
  expect(document.body.textContent).toContain('見た記録は保存できませんでした。')
})

test('who may take a child home is told in any case; the number only when it is open', async () => {
  for (const [search, tells] of [
    [SHUT, false],
    ['?lock=open', true]
  ] as const) {
    const hand = anApp(search)
    const { card } = childWithCare(hand)
    await draw(
      hand,
      <WhoSteps
        cards={[card]}
        leaving={[card]}
        chosen={null}
        onTurn={() => undefined}
        onNext={() => undefined}
      />
    )
    expect(document.body.textContent).toContain(card.guardian.name)
    expect(document.body.textContent?.includes(card.guardian.phone)).toBe(tells)
    await act(() => render(null, document.body))
  }
})
