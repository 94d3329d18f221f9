// Care at a meal, in a child's sheet, consents item by item, and who has looked.
import type { Page } from '@playwright/test'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone']
const NOON = 'clock=11:52'

const press = (name: string) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click()
}

export const CARE_SHOTS: readonly Shot[] = [
  { name: 'meal-care', ask: NOON, way: 'meal-care', sizes: ALL },
  {
    name: 'meal-care-tick',
    ask: NOON,
    way: 'meal-care',
    sizes: ['tall', 'phone'],
    act: async (page) => page.locator('.carelist > li:not(.ok) .tick').first().click()
  },
  { name: 'meal-care-en', ask: `${NOON}&words=en`, way: 'meal-care', sizes: ['tall', 'phone'] },
  {
    name: 'meal-care-easy',
    ask: `${NOON}&words=ja-easy`,
    way: 'meal-care',
    sizes: ['tall', 'phone']
  },
  { name: 'meal-care-soto', ask: `${NOON}&look=soto`, way: 'meal-care', sizes: ['tall'] },
  { name: 'meal-care-none', ask: `${NOON}&care=none`, way: 'meal-care', sizes: ['tall'] },
  { name: 'meal-care-unread', ask: `${NOON}&care=unread`, way: 'meal-care', sizes: ['tall'] },
  { name: 'meal-care-shut', ask: `${NOON}&lock=shut`, way: 'meal-care', sizes: ['tall', 'phone'] },
  { name: 'meal-care-veil', ask: `${NOON}&veil=on`, way: 'meal-care', sizes: ['tall'] },
  { name: 'meal-care-desk', ask: `${NOON}&role=organizer`, way: 'meal-care', sizes: ['desk'] },
  {
    name: 'child-care',
    ask: 'clock=09:52',
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: press('いのうえ')
  },
  {
    name: 'child-care-open',
    ask: 'clock=09:52',
    way: 'reception',
    sizes: ['tall', 'phone'],
    act: async (page) => {
      await press('いのうえ')(page)
      await press('配慮を見る')(page)
    }
  },
  {
    name: 'consents',
    ask: 'role=organizer',
    way: 'people/eventAAA/child005',
    sizes: ['long', 'deep']
  },
  {
    name: 'consent-sheet',
    ask: 'role=organizer',
    way: 'people/eventAAA/child005',
    sizes: ['desk', 'phone'],
    act: press('写真 の答えを書く')
  },
  { name: 'consent-gaps', ask: '', way: 'people', sizes: ['tall', 'phone'] },
  { name: 'looks', ask: 'role=organizer', way: 'looks/eventAAA', sizes: ['desk', 'tall', 'phone'] },
  { name: 'looks-en', ask: 'role=organizer&words=en', way: 'looks/eventAAA', sizes: ['desk'] },
  {
    name: 'looks-none',
    ask: 'role=organizer&care=none&words=ja-easy',
    way: 'looks/eventAAA',
    sizes: ['desk']
  }
]
