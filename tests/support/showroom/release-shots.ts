import { inAllWords } from './in-words.ts'
import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone', 'desk']

const family = (at: number) => async (page: Page) => {
  await page.locator('.fam button.here').nth(at).click()
  await page.locator('.sheet').waitFor()
}

const unknown = async (page: Page) => {
  await family(1)(page)
  await page.locator('.sheet .btn.plain').last().click()
  await page.locator('.sheet .dial').first().waitFor()
}

const named = async (page: Page) => {
  await family(1)(page)
  await page.locator('.sheet .main-act').click()
  await page.locator('.sheet [role=radio]').first().waitFor()
}

const OF_ALL: readonly Omit<Shot, 'sizes'>[] = [
  { name: 'pickup', ask: 'clock=15:41&tables=2', way: 'pickup' },
  { name: 'pickup-who', ask: 'clock=15:41&tables=2', way: 'pickup', act: family(1) },
  { name: 'release-unknown', ask: 'clock=15:41', way: 'pickup', act: unknown },
  { name: 'pickup-last', ask: 'clock=18:12&children=5&tables=2', way: 'pickup' },
  { name: 'pickup-vouched', ask: 'role=organizer', way: 'vouched/eventAAA' }
]

/** お迎え in every language and size. */
export const RELEASE_SHOTS: readonly Shot[] = [
  ...inAllWords(OF_ALL, ALL),
  { name: 'pickup-veil', ask: 'clock=15:41&veil=on', way: 'pickup', sizes: ['tall'] },
  {
    name: 'pickup-who-veil',
    ask: 'clock=15:41&veil=on',
    way: 'pickup',
    act: family(1),
    sizes: ['tall', 'phone']
  },
  {
    name: 'pickup-who-named',
    ask: 'clock=15:41&veil=on',
    way: 'pickup',
    act: named,
    sizes: ['tall']
  },
  { name: 'pickup-soto', ask: 'clock=15:41&look=soto', way: 'pickup', sizes: ['tall'] },
  { name: 'pickup-none', ask: 'children=0', way: 'pickup', sizes: ['tall'] }
]
