import type { Page } from '@playwright/test'
import type { Shot } from './shot.ts'

const openSheet = async (page: Page) => {
  await page.locator('button.chip[aria-haspopup="dialog"]').last().click()
  await page.locator('.route').first().waitFor({ timeout: 5000 })
}

const SIZES: Shot['sizes'] = ['tall', 'desk', 'phone']
const PROBLEMS = ['relay-full', 'relay-broken', 'relay-lost', 'relay-behind', 'relay-differs']

/** 記録のゆくえ while something is wrong with the relay. */
export const SYNC_SHOTS: readonly Shot[] = PROBLEMS.flatMap((problem) =>
  ['ja', 'ja-easy', 'en'].map((words) => ({
    name: `sync-${problem}-${words}`,
    ask: `role=organizer&link=needs-you&problem=${problem}&words=${words}`,
    way: 'today',
    sizes: SIZES,
    act: openSheet
  }))
)
