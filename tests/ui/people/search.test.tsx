// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import type { EventView } from '../../../src/kit/event/views.ts'
import type { Watch } from '../../../src/lib/emitter.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { PeopleScreen } from '../../../src/ui/people/people-screen.tsx'
import { anApp } from '../an-app.ts'

/** Three events; only those named have a roster this tablet may read. */
async function families(
  ask: string,
  readable: readonly string[] = ['eventAAA', 'event1', 'event2']
) {
  const hand = anApp(`?role=organizer&events=3${ask}`)
  const events: Watch<readonly EventView[]> = (seen) =>
    hand.kit.events((all) =>
      seen(
        all.map((one) =>
          Object.assign({}, one, { peopleReadable: readable.includes(one.event.id) })
        )
      )
    )
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  await act(() =>
    render(
      <CurrentApp.Provider value={{ ...hand, kit: { ...hand.kit, events } }}>
        <PeopleScreen rest={['eventAAA']} />
      </CurrentApp.Provider>,
      root
    )
  )
  const type = async (text: string) => {
    await act(() => {
      const input = root.querySelector<HTMLInputElement>('input[type=search]')!
      input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
    await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toMatch(/人$/u))
    for (let frames = 0; frames < 8; frames++)
      await act(() => new Promise<void>((painted) => requestAnimationFrame(() => painted())))
  }
  const texts = (where: string) => [...root.querySelectorAll(where)].map((one) => one.textContent)
  const links = (where: string) =>
    [...root.querySelectorAll<HTMLAnchorElement>(`${where} .family a`)].map((one) => one.hash)
  return { root, type, texts, links }
}

test('[N23] hits of other events stand under their name and lead to the child there', async () => {
  const { type, texts, links } = await families('')
  expect(texts('.elsewhere')).toEqual([])
  await type('崎山')
  expect(links('')).toEqual(['#/people/eventAAA/child013', '#/people/event1/child013-1'])
  await type('池田')
  expect(texts('.elsewhere h3').join()).toContain('南山村 夏のものづくり')
  expect(links('.elsewhere')).toEqual(['#/people/event1/child001-1'])
})

test('[N23] what was found besides the name is said', async () => {
  const { type, texts } = await families('')
  await type('1013')
  expect(texts('.family .by')).toContain('電話で 見つかりました: 080-0123-1013')
  await type('崎山')
  expect(texts('.family .by')).toEqual([])
  await type('﨑山 千尋')
  expect(texts('.family .by')).toContain('保護者で 見つかりました: 﨑山 千尋')
})

test('[N23] an event whose roster this tablet may not read gives none', async () => {
  const { type, texts } = await families('', ['eventAAA'])
  await type('池田')
  expect(texts('.elsewhere')).toEqual([])
  await type('どこにもいない')
  expect(texts('.empty')).toEqual(['見つかりませんよみ、電話の下4けた、番号でも さがせます。'])
})

test('[N23] covered names are found by nothing but their number', async () => {
  const { type, texts, links } = await families('&veil=on')
  for (const typed of ['池田', 'いけだ', '1013', '千尋']) {
    await type(typed)
    expect(links('')).toEqual([])
    expect(texts('.family .by')).toEqual([])
  }
  await type('2')
  expect(links('.elsewhere').length).toBeGreaterThan(0)
  expect(texts('.elsewhere').join()).not.toMatch(/いけだ|池田|千尋|080/u)
})

test('more of other events than one looks through waits for a press', async () => {
  const { root, type, links } = await families('')
  await type('080')
  expect(links('.elsewhere').length).toBe(12)
  const more = [...root.querySelectorAll('button')].find((one) =>
    one.textContent.startsWith('ほかの')
  )!
  await act(() => more.click())
  expect(links('.elsewhere').length).toBeGreaterThan(12)
  await type('0801')
  expect(links('.elsewhere')).toEqual([])
})
