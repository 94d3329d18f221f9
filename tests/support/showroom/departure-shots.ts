import type { Page } from '@playwright/test'
import { inAllWords } from './in-words.ts'
import type { Shot } from './shot.ts'

const press = (at: number) => async (page: Page) => {
  await page.locator('.checks li .btn').nth(at).click()
}

/** 出発前チェック on a tablet, and what organizers read of all of them. */
export const DEPARTURE_SHOTS: readonly Shot[] = [
  ...inAllWords(
    [{ name: 'departure', ask: 'camera=works', way: 'check', act: press(1) }],
    ['long', 'deep', 'tall']
  ),
  ...inAllWords(
    [{ name: 'departure-office', ask: 'role=organizer&link=done', way: 'tablets' }],
    ['long', 'deep', 'tall']
  ),
  ...inAllWords(
    [
      {
        name: 'departure-tablet',
        ask: 'role=organizer&link=done',
        way: 'tablets/device0000000003'
      }
    ],
    ['desk', 'phone']
  )
]
