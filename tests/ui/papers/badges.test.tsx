// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { PrintScreen } from '../../../src/ui/papers/screen.tsx'
import { readBadgeCode } from '../../../src/domain/attendance/badge-code.ts'
import { anApp } from '../an-app.ts'
import { aScreen } from '../retention/a-screen.tsx'

const screen = aScreen()
afterEach(() => screen.clear())

async function paper(what: string): Promise<string> {
  await screen.show(anApp('role=facilitator'), () => <PrintScreen rest={[what]} />)
  return [...screen.root.querySelectorAll('.paper')].map((one) => one.textContent).join(' ')
}

it('[X15] a badge says number, call name and group, ten to a sheet, and no family name', async () => {
  const text = await paper('badges')
  expect(screen.root.querySelectorAll('.paper')).toHaveLength(4)
  expect(screen.root.querySelectorAll('.paper:first-of-type .name-badge')).toHaveLength(10)
  expect(text).toContain('こたろう')
  expect(text).not.toMatch(/てしがわら|勅使河原/u)
})

it('[X15] the code on a badge is one that reception and pick-up read', async () => {
  await paper('badges')
  const [code] = [...screen.root.querySelectorAll('.badge-code span')].map((one) => one.textContent)
  expect(readBadgeCode(code ?? '')).toMatchObject({ kind: 'badge', number: 1 })
  screen.clear()
  await paper('families')
  const [family] = [...screen.root.querySelectorAll('.badge-code span')]
  expect(readBadgeCode(family?.textContent ?? '')).toMatchObject({ kind: 'family' })
})

it('[X16] papers for the wall and for incidents hold no child’s data', async () => {
  for (const what of ['emergency', 'incident']) {
    const text = await paper(what)
    expect(text).not.toMatch(/あべ|りく|080-0123/u)
    screen.clear()
  }
})
