// @vitest-environment happy-dom
// お迎え while names are covered: one family is opened by name, and no other.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { nameOf, yomiOf } from '../../../src/domain/people/people.ts'
import type { Pickup } from '../../../src/kit/release/views.ts'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { PickupScreen } from '../../../src/ui/release/pickup.tsx'
import { anApp } from '../an-app.ts'

const root = document.body

/** Badge numbers whose child or guardian is named anywhere on the page. */
function toldOf(pickup: Pickup): readonly number[] {
  const text = [root.textContent, ...labels()].join('\n')
  const cards = pickup.families.flatMap((family) => family.cards)
  return cards
    .filter(({ participant, guardian }) =>
      [nameOf(participant), yomiOf(participant), guardian.name, guardian.phone].some(
        (name) => name.length > 2 && text.includes(name)
      )
    )
    .map(({ participant }) => participant.badge)
    .toSorted((one, other) => one - other)
}

function labels(): readonly string[] {
  return [...root.querySelectorAll('[aria-label],[href]')].flatMap((one) => [
    one.ariaLabel ?? '',
    one.getAttribute('href') ?? ''
  ])
}

async function atPickup(search: string, commands: Partial<KitCommands> = {}) {
  await fetchLazyParts()
  const app = anApp(search, { commands })
  await act(() =>
    render(
      <CurrentApp.Provider value={app}>
        <PickupScreen rest={[]} />
      </CurrentApp.Provider>,
      root
    )
  )
  let pickup: Pickup | null = null
  app.namedKit.pickup('')((value) => (pickup = value))()
  return pickup as unknown as Pickup
}

const press = (words: string) =>
  act(async () => {
    const all = [...root.querySelectorAll('button')]
    all.find((one) => one.textContent.includes(words))!.click()
    await Promise.resolve()
  })

/** The first line, and whose it is. */
async function openFirst(pickup: Pickup) {
  const line = root.querySelector<HTMLButtonElement>('.fam button.here')!
  const badge = Number(/\d+/u.exec(line.textContent)?.[0])
  await act(() => line.click())
  await vi.waitFor(() => expect(root.querySelector('.sheet')).not.toBeNull())
  return pickup.families.find(({ cards }) =>
    cards.some(({ participant }) => participant.badge === badge)
  )!.cards
}

afterEach(() => act(() => render(null, root)))

const badgesOf = (cards: Pickup['families'][number]['cards']) =>
  cards.map(({ participant }) => participant.badge).toSorted((one, other) => one - other)

test('[M26] under the veil one tap names those who come for this family, and nobody else', async () => {
  const pickup = await atPickup('?clock=15:41&veil=on')
  const cards = await openFirst(pickup)
  expect(toldOf(pickup)).toEqual([])
  await press('この家族の 名前を 見る')
  expect(root.querySelector('.sheet')?.textContent).toContain('だれと 帰りますか')
  expect(toldOf(pickup)).toEqual(badgesOf(cards))
  expect(root.querySelector('.veil')?.getAttribute('aria-pressed')).toBe('true')
  await press('やめる')
  expect(toldOf(pickup)).toEqual([])
})

test('[M26] children are let go under the veil, and what is told of it names nobody', async () => {
  const release = vi.fn<KitCommands['release']>(() => Promise.resolve(ok(['m.1'])))
  const pickup = await atPickup('?clock=15:41&veil=on', { release })
  const cards = await openFirst(pickup)
  await press('この家族の 名前を 見る')
  const guardian = cards[0]!.guardian.name
  await act(() => root.querySelector<HTMLElement>('[role=radio]:not([disabled])')!.click())
  await press('この人で 進む')
  await press('引き渡しました')
  await vi.waitFor(() => expect(root.querySelector('.undo')).not.toBeNull())
  expect(release.mock.calls[0]?.[0].picker).toBe(guardian)
  expect(root.querySelector('.undo [role=status]')?.textContent).toMatch(
    /^\d+番(・\d+番)* さんを 引き渡しました$/u
  )
  expect(toldOf(pickup)).toEqual([])
})

test('[M26] whose slip or badge was read is named at once', async () => {
  const pickup = await atPickup('?clock=15:41&veil=on')
  const here = pickup.families.find(({ cards }) => cards[0]?.state === 'arrived')!
  await press('家族の ふだを 読む')
  const field = root.querySelector<HTMLInputElement>('.sheet input:not([type=file])')!
  await act(() => {
    field.value = String(here.cards[0]!.participant.badge)
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await press('ひらく')
  await vi.waitFor(() => expect(root.textContent).toContain('だれと 帰りますか'))
  expect(toldOf(pickup)).toEqual(badgesOf(here.cards))
})

test('[M26] who is still waiting can be called under the veil', async () => {
  const pickup = await atPickup('?clock=18:12&children=5&veil=on')
  expect(toldOf(pickup)).toEqual([])
  await press('家に 電話')
  expect(toldOf(pickup)).toEqual([])
  await press('この家族の 名前を 見る')
  expect(root.querySelector('.dial')).not.toBeNull()
  expect(toldOf(pickup).length).toBeGreaterThan(0)
})

test('[M26] no other part of the screens reaches past the veil', () => {
  const files = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
  const past = files
    .filter((name) => /\.tsx?$/u.test(name))
    .filter((name) => readFileSync(join('src/ui', name), 'utf8').includes('namedKit'))
  expect(past.map((name) => name.replaceAll('\\', '/')).toSorted()).toEqual([
    'app-context.ts',
    'lock/lifted.tsx',
    'open-app-context.ts'
  ])
})
