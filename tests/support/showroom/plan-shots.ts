import { inAllWords } from './in-words.ts'
import type { Shot, Size } from './shot.ts'

const ALL: readonly Size[] = ['tall', 'wide', 'phone', 'desk']

const RUNNING: readonly Omit<Shot, 'sizes'>[] = [
  { name: 'plan-run', ask: 'clock=11:46', way: 'plan' },
  { name: 'plan-run-over', ask: 'clock=12:08&plan=over', way: 'plan' },
  { name: 'plan-run-stations', ask: 'clock=11:46&plan=stations', way: 'plan' },
  {
    name: 'plan-run-fixed',
    ask: 'clock=11:46&plan=fixed',
    way: 'plan',
    async act(page) {
      await page.locator('.shift .btn').nth(1).click()
      await page.locator('.undo').waitFor()
    }
  },
  {
    name: 'plan-run-skip',
    ask: 'clock=11:46&plan=fixed',
    way: 'plan',
    async act(page) {
      await page.locator('.shift .btn').nth(2).click()
      await page.locator('dialog').waitFor()
    }
  },
  {
    name: 'plan-run-details',
    ask: 'clock=11:46',
    way: 'plan',
    async act(page) {
      await page.locator('.runnow .btn').first().click()
      await page.locator('dialog').waitFor()
    }
  },
  { name: 'plan-list', ask: 'clock=11:46&plan=fixed', way: 'plan/list' }
]

export const PLAN_SHOTS: readonly Shot[] = inAllWords(RUNNING, ALL)
