// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import type { KitCommands } from '../../../src/kit/combine.ts'
import { ok } from '../../../src/lib/result.ts'
import { PaperIn } from '../../../src/ui/papers/paper-in/paper-in.tsx'
import { PrintScreen } from '../../../src/ui/papers/screen.tsx'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

/** Without the Enter that ends each row. */
const MOST_STROKES = 5

/** What a paper calls its rows. */
async function printedOn(paper: string, selector: string): Promise<readonly string[]> {
  await screen.show(anApp('role=facilitator'), () => <PrintScreen rest={[paper]} />)
  const codes = [...screen.root.querySelectorAll(`.paper ${selector}`)].map((one) =>
    one.textContent.trim()
  )
  screen.clear()
  return codes
}

/** Types row after row, and tells what was written of them. */
async function keyIn(rows: readonly string[]): Promise<readonly unknown[]> {
  const written: unknown[] = []
  const write = (input: unknown) => {
    written.push(input)
    return Promise.resolve(ok(`f.${written.length}`))
  }
  const commands: Partial<KitCommands> = { mark: write, keyStart: write }
  await screen.show(anApp('role=facilitator&clock=09:52', { commands }), PaperIn)
  for (const row of rows) {
    const input = screen.root.querySelector<HTMLInputElement>('.paper-in-left input')!
    await act(async () => {
      input.value = row
      input.dispatchEvent(new Event('input', { bubbles: true }))
      await Promise.resolve()
    })
    await act(async () => {
      screen.root
        .querySelector('form')
        ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
      await Promise.resolve()
    })
  }
  return written
}

it('[X13] each row of the printed plan is typed back in: on time, later, earlier or left out, in five strokes at most', async () => {
  const codes = await printedOn('plan', '.row-code')
  expect(codes.length).toBeGreaterThan(8)
  const said = ['', '+5', '+15', '-10', '/']
  const rows = codes.map((code, at) => code + (said[at % said.length] ?? ''))
  expect(rows.filter((row) => row.length > MOST_STROKES)).toEqual([])
  const written = await keyIn(rows)
  expect(written).toHaveLength(rows.length)
  expect(new Set(written.map((one) => (one as { readonly block: string }).block)).size).toBe(
    rows.length
  )
})

it.each([
  ['roster', '.badge', ''],
  ['roster', '.badge', '-'],
  ['release', 'td.badge', '+']
])(
  '[X13] %s (%s): each row is typed back in with its badge number and “%s”, in five strokes at most',
  async (paper, selector, sign) => {
    const badges = await printedOn(paper, selector)
    expect(badges).toHaveLength(40)
    const rows = badges.map((badge) => badge + sign)
    expect(rows.filter((row) => row.length > MOST_STROKES)).toEqual([])
    const [first] = await keyIn(
      ['2', '5', '8'].filter((badge) => badges.includes(badge)).map((badge) => badge + sign)
    )
    expect(first).toMatchObject({ participant: 'child001' })
  }
)

it('[X13] a paper that cannot be typed back in does not say so', async () => {
  for (const paper of ['emergency', 'incident', 'roll-call', 'care', 'badges', 'families']) {
    await screen.show(anApp('role=organizer'), () => <PrintScreen rest={[paper]} />)
    expect(screen.root.textContent).not.toMatch(/打ちこめ/u)
    screen.clear()
  }
})
