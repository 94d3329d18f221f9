// @vitest-environment happy-dom
// The end of pick-up: five are left, or the session is over, and the list turns into something to do.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import type { FamilyCall, Pickup, WaitingFamily } from '../../../src/kit/release/views.ts'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { PickupScreen } from '../../../src/ui/release/pickup.tsx'
import { anApp } from '../an-app.ts'

const root = document.body

interface Still {
  readonly clock: string
  readonly here: number
  readonly gone?: number
  readonly calls?: readonly FamilyCall[]
}

/** `gone`: when the child was fetched; null: it waits. */
function withState(
  family: WaitingFamily,
  gone: number | null,
  calls: readonly FamilyCall[]
): WaitingFamily {
  const [card] = family.cards
  const state = gone === null ? 'arrived' : 'left'
  return {
    ...family,
    calls,
    cards: [{ ...card!, state, at: gone ?? card!.at, hasConflict: false }]
  }
}

/** One child a family: the first `here` wait, the next `gone` were fetched. */
function pickupOf(seen: Pickup, { here, gone = 1, calls = [] }: Still): Pickup {
  const families = seen.families
    .slice(0, here + gone)
    .map((family, at) => withState(family, at < here ? null : at, calls))
  const counts = { expected: here + gone, arrived: here, yet: 0, absent: 0, left: gone }
  return { ...seen, families, counts }
}

async function atPickup(still: Still) {
  await fetchLazyParts()
  const app = anApp(`?clock=${still.clock}`)
  let told: Pickup | null = null
  app.kit.pickup('')((value) => (told = value))()
  const seen = pickupOf(told as unknown as Pickup, still)
  const kit = {
    ...app.kit,
    pickup: () => (hear: (value: Pickup) => void) => {
      hear(seen)
      return () => undefined
    }
  }
  await act(() =>
    render(
      <CurrentApp.Provider value={{ ...app, kit }}>
        <PickupScreen rest={[]} />
      </CurrentApp.Provider>,
      root
    )
  )
  return { app, seen }
}

const text = () => root.textContent
const press = (words: string) =>
  act(async () => {
    const all = [...root.querySelectorAll('button')]
    all.find((one) => one.textContent.includes(words))!.click()
    await Promise.resolve()
  })
const isPage = () => root.querySelector('.waiting-ones') !== null

afterEach(() => act(() => render(null, root)))

test.each<[string, Still, boolean]>([
  ['five are left while it runs', { clock: '15:41', here: 5 }, true],
  ['six are left while it runs', { clock: '15:41', here: 6 }, false],
  ['five are here and nobody has gone yet', { clock: '15:41', here: 5, gone: 0 }, false],
  ['ten are left when it is over', { clock: '18:12', here: 10 }, true],
  ['eleven are left when it is over', { clock: '18:12', here: 11 }, false],
  ['nobody is left', { clock: '18:12', here: 0 }, false]
])('[M18] %s', async (_, still, isAct) => {
  await atPickup(still)
  expect(isPage()).toBe(isAct)
})

test('[M18] the number stands large, each who waits with what to do, and who was not called', async () => {
  const { seen } = await atPickup({ clock: '18:12', here: 3 })
  expect(root.querySelector('.waiting-count .v')?.textContent).toBe('3人')
  const lines = [...root.querySelectorAll('.waiting-ones > li')]
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    expect(line.textContent).toContain('まだ 電話していません')
    expect([...line.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      'お迎えが 来た',
      '家に 電話'
    ])
  }
  expect(seen.families).toHaveLength(4)
})

test('[M18] [M22] what was agreed on the telephone stands there', async () => {
  const at = Date.UTC(2026, 10, 22, 9, 5)
  const call: FamilyCall = {
    fact: 'k1',
    at,
    byName: '加納 誠',
    device: '端末2',
    phone: '',
    answer: 'comes',
    note: '',
    saidAt: at + 15 * 60_000
  }
  await atPickup({ clock: '18:12', here: 1, calls: [call] })
  expect(text()).toContain('18:05 電話しました。18:20 に 来ます')
  await act(() => render(null, root))
  await atPickup({ clock: '18:12', here: 1, calls: [{ ...call, answer: 'dialled', saidAt: null }] })
  expect(text()).toContain('18:05 電話を かけました')
})

test('[M18] お迎えが 来た opens the family, 家に 電話 its numbers', async () => {
  await atPickup({ clock: '18:12', here: 2 })
  await press('お迎えが 来た')
  await vi.waitFor(() =>
    expect(root.querySelector('.sheet')?.textContent).toContain('だれと 帰りますか')
  )
  await press('やめる')
  await press('家に 電話')
  expect(root.querySelector('.sheet')?.textContent).toContain('どの番号に かけましたか')
})

test('[M18] the list is one tap away, and the page again', async () => {
  await atPickup({ clock: '18:12', here: 2 })
  await press('一覧で 見る')
  expect(isPage()).toBe(false)
  expect(root.querySelectorAll('.fam button.here')).toHaveLength(2)
  await press('待っている 2人に 電話する')
  expect(isPage()).toBe(true)
})

test('[M18] that everybody has gone is told with who went last, and when', async () => {
  const { app, seen } = await atPickup({ clock: '18:12', here: 0, gone: 3 })
  expect(text()).toContain('みんな 帰りました')
  const last = seen.families.at(-1)!.cards[0]!.participant
  expect(text()).toContain(`${last.seiYomi} ${last.meiYomi}さんです`)
  expect(app.veil.value).toBe(false)
})
