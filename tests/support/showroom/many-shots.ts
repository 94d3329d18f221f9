import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone', 'desk']
const OFFICE = 'role=organizer'
const WAY = 'many/eventAAA'

const IN_WORDS = [
  { of: '', name: '' },
  { of: '&words=ja-easy', name: '-easy' },
  { of: '&words=en', name: '-en' }
] as const

/** Twelve of the second year are ticked, for the second venue. */
const chosen = async (page: Page) => {
  const [into] = await page.locator('.together > section:first-child select').all()
  await into?.selectOption({ index: 2 })
  await page.locator('.together-filters select').nth(2).selectOption('e2')
  await page.locator('.together > section .actrow button').click()
}

/** One matter for many children. */
export const MANY_SHOTS: readonly Shot[] = IN_WORDS.flatMap(({ of, name }): readonly Shot[] => [
  { name: `many${name}`, ask: OFFICE + of, way: WAY, sizes: ['desk', 'phone'] },
  { name: `many-chosen${name}`, ask: OFFICE + of, way: WAY, sizes: ALL, act: chosen }
])
