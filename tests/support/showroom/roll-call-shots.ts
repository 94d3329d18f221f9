// Roll calls: before, during and after, with many, few and nobody missing.
import type { Page } from '@playwright/test'
import { inAllWords } from './in-words.ts'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone', 'desk']
const OUT = 'clock=13:33'

const press =
  (name: string | RegExp, at = 0) =>
  async (page: Page) => {
    await page.getByRole('button', { name }).nth(at).click()
  }

const OF_ALL: readonly Omit<Shot, 'sizes'>[] = [
  { name: 'rollcall-begin', ask: 'roll=move', way: 'roll-call' },
  {
    name: 'rollcall-b',
    ask: 'roll=move',
    way: 'roll-call/rollAAA0',
    act: async (page) => page.locator('.kid:not(.in)').first().click()
  },
  {
    name: 'rollcall-d',
    ask: 'roll=move',
    way: 'roll-call/rollAAA0',
    act: async (page) => page.locator('.gtabs button').last().click()
  },
  {
    name: 'rollcall-count',
    ask: 'roll=move',
    way: 'roll-call/rollAAA0',
    async act(page) {
      await page.locator('.gtabs button').last().click()
      await page.locator('.after .btn').click()
      await page.locator('.rollstep .btn').first().click()
      await page.locator('.who-tile').first().click()
    }
  },
  {
    name: 'rollcall-person',
    ask: 'roll=move',
    way: 'roll-call/rollAAA0',
    act: async (page) => page.locator('.kid.in').nth(1).click()
  },
  { name: 'rollcall-nobody', ask: 'roll=move&children=0', way: 'roll-call/rollAAA0' },
  { name: 'rollcall-today', ask: 'roll=move', way: 'today' },
  { name: 'evacuation-start', ask: OUT, way: 'evacuation' },
  { name: 'evacuation-begun', ask: `${OUT}&roll=begun`, way: 'evacuation/rollAAA0' },
  { name: 'evacuation-two', ask: `${OUT}&roll=evacuation`, way: 'evacuation/rollAAA0' },
  { name: 'evacuation-apart', ask: `${OUT}&roll=apart`, way: 'evacuation/rollAAA0' },
  { name: 'evacuation-all', ask: `${OUT}&roll=all`, way: 'evacuation/rollAAA0' },
  {
    name: 'evacuation-phone',
    ask: `${OUT}&roll=evacuation`,
    way: 'evacuation/rollAAA0',
    act: async (page) => page.locator('.lost .acts .btn').nth(1).click()
  },
  {
    name: 'evacuation-list',
    ask: `${OUT}&roll=evacuation`,
    way: 'evacuation/rollAAA0',
    act: async (page) => page.locator('.foot button').first().click()
  },
  {
    name: 'evacuation-veil',
    ask: `${OUT}&roll=evacuation&veil=on`,
    way: 'evacuation/rollAAA0'
  },
  {
    name: 'evacuation-badges',
    ask: `${OUT}&roll=evacuation&role=volunteer`,
    way: 'evacuation/rollAAA0'
  },
  { name: 'evacuation-today', ask: `${OUT}&roll=evacuation`, way: 'today' },
  { name: 'evacuation-home', ask: `${OUT}&role=volunteer`, way: 'equipment' },
  { name: 'evacuation-lock', ask: `${OUT}&lock=shut`, way: 'people' }
]

export const ROLL_CALL_SHOTS: readonly Shot[] = [
  ...inAllWords(OF_ALL, ALL),
  {
    name: 'evacuation-undo',
    ask: `${OUT}&roll=evacuation`,
    way: 'evacuation/rollAAA0',
    sizes: ['tall', 'phone'],
    act: press(/見つけた/u)
  }
]
