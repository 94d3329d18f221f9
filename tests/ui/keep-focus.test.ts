// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { keepFocus } from '../../src/ui/keep-focus.ts'

afterEach(() => document.body.replaceChildren())

function aList(): { readonly root: HTMLElement; readonly rows: readonly HTMLElement[] } {
  const root = document.createElement('ul')
  const rows = ['a', 'b', 'c'].map((id) => Object.assign(document.createElement('button'), { id }))
  root.append(...rows)
  document.body.append(root)
  return { root, rows }
}

/** As WebKit does it: out and in again, and nobody is told that the focus went. */
async function moveFirstToEnd(root: HTMLElement): Promise<void> {
  const first = root.firstElementChild as HTMLElement
  const mute = (event: Event) => event.stopImmediatePropagation()
  addEventListener('focusout', mute, { capture: true })
  first.remove()
  root.append(first)
  removeEventListener('focusout', mute, { capture: true })
  await new Promise((resolve) => setTimeout(resolve, 0))
}

it('a row that is moved keeps the focus', async () => {
  const { root, rows } = aList()
  const stop = keepFocus(root)
  rows[0]!.focus()
  await moveFirstToEnd(root)
  expect(document.activeElement).toBe(rows[0])
  stop()
})

it('a row that a person has left does not take it back', async () => {
  const { root, rows } = aList()
  const stop = keepFocus(root)
  rows[0]!.focus()
  rows[0]!.blur()
  await moveFirstToEnd(root)
  expect(document.activeElement).not.toBe(rows[0])
  stop()
})
