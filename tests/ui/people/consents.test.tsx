// @vitest-environment happy-dom
// Consents item by item on the child's page, and who has not answered in the list of families.
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { fetchLazyParts } from '../../../src/lib/lazy.ts'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp, type AppContext } from '../../../src/ui/app-context.ts'
import { looked, opened } from '../../../src/ui/lock/looked.ts'
import { SCREENS } from '../../../src/ui/screens.ts'
import { anApp } from '../an-app.ts'

beforeAll(() => fetchLazyParts(), 30_000)

afterEach(async () => {
  await act(() => render(null, document.body))
  looked.value = new Set()
  opened.value = new Map()
})

async function draw(hand: AppContext, rest: readonly string[]): Promise<void> {
  const Screen = SCREENS['people']!.component
  await act(() =>
    render(
      <CurrentApp.Provider value={hand}>
        <Screen rest={rest} />
      </CurrentApp.Provider>,
      document.body
    )
  )
  await vi.waitFor(() => expect(document.querySelector('.card')).not.toBeNull())
}

async function press(text: string): Promise<void> {
  const button = [...document.querySelectorAll<HTMLElement>('button')].find((one) =>
    `${one.textContent} ${one.getAttribute('aria-label') ?? ''}`.includes(text)
  )
  await act(async () => {
    button?.click()
    await Promise.resolve()
  })
}

const WAY = ['eventAAA', 'child005']

test('[H21] [H22] an answer is written with edition, signer, way and day, or taken back', async () => {
  const said: Parameters<KitCommands['sayConsent']>[0][] = []
  const hand = anApp('?role=organizer', {
    commands: {
      sayConsent(wish) {
        said.push(wish)
        return Promise.resolve(ok(null))
      }
    }
  })
  await draw(hand, WAY)
  expect(document.body.textContent).toContain('2026年度版')
  await press('写真 の答えを書く')
  await press('撤回された')
  await press('電話')
  await press('記録する')
  expect(said).toMatchObject([
    { item: 'photo', answer: 'withdrawn', way: 'phone', version: '2026年度版', child: WAY[1] }
  ])
  expect(said[0]?.signer).not.toBe('')
})

test('[H26] the list tells who has not answered, and shows only those when asked', async () => {
  await draw(anApp('?role=organizer'), ['eventAAA'])
  const shown = () => document.querySelectorAll('.families > li').length
  const all = shown()
  expect(document.body.textContent).toContain('同意 あと2')
  await press('同意が そろっていない家族')
  expect(shown()).toBeLessThan(all)
  await press('全部の家族を見る')
  await vi.waitFor(() => expect(shown()).toBe(all))
})

test('[H27] who may be in no picture is named in the list', async () => {
  await draw(anApp('?role=organizer'), ['eventAAA'])
  expect(document.body.textContent).toContain('写真に うつさない子')
  expect(document.querySelectorAll('.mk.photo').length).toBeGreaterThan(3)
})

test('[H30] opening care on the child’s page is on record', async () => {
  const looks: string[] = []
  const hand = anApp('?role=organizer', {
    commands: {
      look(_, child) {
        looks.push(child)
        return Promise.resolve(ok(null))
      }
    }
  })
  await draw(hand, WAY)
  const details = document.querySelector('details')!
  await act(() => {
    details.open = true
    details.dispatchEvent(new Event('toggle'))
  })
  expect(looks).toEqual(['child005'])
})
