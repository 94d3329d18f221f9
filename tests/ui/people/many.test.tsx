// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { ok } from '../../../src/lib/result.ts'
import { CurrentApp } from '../../../src/ui/app-context.ts'
import { ManyScreen } from '../../../src/ui/people/many/many.tsx'
import { anApp } from '../an-app.ts'

type Wish = Parameters<KitCommands['changeChildren']>[0]

async function screen() {
  const asked: Wish[] = []
  const back: unknown[] = []
  const changed = [{ id: 'child001', before: { venue: '' }, after: { venue: 'x' } }]
  const commands: Partial<KitCommands> = {
    changeChildren: (wish) => {
      asked.push(wish)
      return Promise.resolve(ok(changed))
    },
    takeBackChanges: (event, all) => {
      back.push([event, all])
      return Promise.resolve(ok([]))
    }
  }
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  await act(() =>
    render(
      <CurrentApp.Provider value={anApp('?role=organizer', { commands })}>
        <ManyScreen rest={['eventAAA']} />
      </CurrentApp.Provider>,
      root
    )
  )
  const choose = (select: HTMLSelectElement, index: number) =>
    act(() => {
      select.selectedIndex = index
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
  const [into, , , grade] = root.querySelectorAll('select')
  const press = (button: string) =>
    act(async () => {
      root.querySelector<HTMLButtonElement>(`${button} button`)!.click()
      await Promise.resolve()
    })
  const foot = () => root.querySelector('.together-foot')!
  return { root, asked, back, choose, into: into!, grade: grade!, press, foot, changed }
}

test('[A26] what will be is said before, counting who is so already; then all are changed at once', async () => {
  const { root, asked, back, choose, into, grade, press, foot, changed } = await screen()
  expect(foot().querySelector('button')?.disabled).toBe(true)
  await choose(into, 2)
  const gym = into.value
  await choose(grade, 4)
  const shown = root.querySelectorAll('.together-list > li').length
  const already = root.querySelectorAll('.together-list .chip').length
  await press('.actrow')
  expect(foot().textContent).toContain(`${shown - already}人を 旧西小`)
  await press('.together-foot')
  expect(asked).toMatchObject([{ event: 'eventAAA', change: { kind: 'venue', venue: gym } }])
  expect(asked[0]?.children).toHaveLength(shown - already)
  // one undo for all of them
  await press('.undo')
  expect(back).toEqual([['eventAAA', changed]])
})
