// @vitest-environment happy-dom
// A name on a screen: as it is read in Japanese, in Latin letters in English; what is written down stays the same.
import { render, type ComponentChildren } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import type { Reception } from '../../../src/kit/attendance/views.ts'
import type { Card } from '../../../src/kit/people/views.ts'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp, type AppContext } from '../../../src/ui/app-context.ts'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { KidCard } from '../../../src/ui/parts/kid-card.tsx'
import { FamilySheet } from '../../../src/ui/release/family-sheet.tsx'
import { RecentSheet } from '../../../src/ui/attendance/reception/recent-sheet.tsx'
import { CountsCard } from '../../../src/ui/attendance/today/counts-card.tsx'
import { SCREENS } from '../../../src/ui/screens.ts'
import { en } from '../../support/all-words.ts'
import type { Language } from '../../../src/ui/ui-environment.ts'
import { loadWords } from '../../../src/ui/words/define.ts'
import { anApp } from '../an-app.ts'

const EARLY = '?clock=09:52'

async function drawn(hand: AppContext, children: ComponentChildren): Promise<HTMLElement> {
  await act(() =>
    render(<CurrentApp.Provider value={hand}>{children}</CurrentApp.Provider>, document.body)
  )
  return document.body
}

function seenBy(hand: AppContext): Reception {
  let seen: Reception | null = null
  hand.kit.reception('')((one) => (seen = one))()
  return seen as unknown as Reception
}

function ono(card: Card): Card {
  const name = { sei: '大野', mei: '健也', seiYomi: 'おおの', meiYomi: 'けんや' }
  const guardian = {
    ...card.guardian,
    name: '大野 光',
    yomi: 'おおの ひかる',
    phone: '090-0000-0000'
  }
  return { ...card, participant: { ...card.participant, ...name }, guardian, guardians: [] }
}

const clean = (text: string | null | undefined) => text?.replaceAll(/\s+/gu, ' ').trim()

beforeAll(async () => {
  await loadWords('ja-easy')
  await loadWords('en')
})
afterEach(() => act(() => render(null, document.body)))

test.each([
  ['ja', 'おおの けんや'],
  ['ja-easy', 'おおの けんや'],
  ['en', "Ono Ken'ya"]
] as const)(
  '[N18] a card has the name as it is called, and small beside it as written',
  async (language, name) => {
    const hand = anApp(EARLY, { language })
    const card = ono(seenBy(hand).cards[0]!)
    const root = await drawn(hand, <KidCard card={card} onPress={() => undefined} />)
    expect(clean(root.querySelector('.yomi')?.textContent)).toBe(name)
    expect(root.querySelector('.kanji span')?.textContent).toBe('大野 健也')
  }
)

test('[N18] labels say the name as the screen shows it', async () => {
  const hand = anApp(EARLY, { language: 'en' })
  const seen = seenBy(hand)
  const card: Card = { ...ono(seen.cards[0]!), state: 'yet' }
  const today = await drawn(hand, <CountsCard reception={{ ...seen, cards: [card] }} />)
  expect(today.querySelector('a[href^="tel:"]')?.getAttribute('aria-label')).toContain("Ono Ken'ya")
})

test('[N18] [N1] where two names are one in Latin letters, the list of records adds how they are written', async () => {
  const told = { fault: null, onUndo: () => undefined, onClose: () => undefined }
  const textOf = async (language: Language) => {
    const hand = anApp(EARLY, { language })
    const one = seenBy(hand).recent[0]!
    const recent = [{ ...one, participant: ono(seenBy(hand).cards[0]!).participant }]
    const { session } = seenBy(hand)
    const root = await drawn(hand, <RecentSheet {...{ session, recent }} {...told} />)
    return root.querySelector('li')?.textContent
  }
  expect(await textOf('en')).toContain('大野 健也')
  expect(await textOf('ja')).not.toContain('大野')
})

test('[N18] [M10] who takes a child is written down as registered, whatever letters the screen has', async () => {
  const release = vi.fn<KitCommands['release']>(() => Promise.resolve(ok(['m.1'])))
  const hand = anApp(EARLY, { language: 'en', commands: { release } })
  const { cards, session } = seenBy(hand)
  const card: Card = { ...ono(cards[0]!), state: 'arrived' }
  const nothing = { onDone: () => undefined, onClose: () => undefined }
  const steps = <FamilySheet session={session} cards={[card]} {...nothing} />
  const root = await drawn(hand, steps)
  const press = (words: string) =>
    act(() =>
      [...root.querySelectorAll('button')].find((one) => one.textContent.includes(words))!.click()
    )
  expect(root.textContent).toContain('大野 光')
  await press('Ono Hikaru')
  await press(en.release.who.next)
  expect(root.textContent).toContain("Ono Ken'ya")
  await press(en.release.who.done('Ono Hikaru'))
  expect(release.mock.calls[0]?.[0].picker).toBe('大野 光')
})

test.each(['roster', 'equipment'])('[N18] paper (%s) has the entry itself', async (kind) => {
  await fetchLazyParts()
  const hand = anApp('?clock=11:56&things=120&role=organizer', { language: 'en' })
  const Screen = SCREENS['print']!.component
  const root = await drawn(hand, <Screen rest={[kind]} />)
  await vi.waitFor(() => expect(root.querySelector('.paper')).not.toBeNull())
  const paper = [...root.querySelectorAll('.paper')].map((one) => one.textContent).join(' ')
  const called = seenBy(hand).cards.flatMap(({ participant }) => [
    en.common.called(participant),
    en.equipment.holder.callName(participant.callName)
  ])
  expect(called.filter((name) => name.length > 3 && paper.includes(name))).toEqual([])
})
