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

const MAKING: readonly Omit<Shot, 'sizes'>[] = [
  { name: 'making-templates', ask: 'role=organizer&link=done', way: 'templates' },
  { name: 'making-template', ask: 'role=organizer&link=done', way: 'templates/tmplAAAA' },
  {
    name: 'making-use',
    ask: 'role=organizer&link=done',
    way: 'templates/tmplAAAA',
    async act(page) {
      await page.locator('.main-act').first().click()
      await page.locator('dialog').waitFor()
    }
  },
  { name: 'making-kinds', ask: 'role=organizer&link=done', way: 'kinds' },
  { name: 'making-none', ask: 'role=organizer&link=done&plan=none', way: 'templates' },
  { name: 'making-plan', ask: 'role=organizer&link=done', way: 'prepare/eventAAA/plan' },
  {
    name: 'making-block',
    ask: 'role=organizer&link=done',
    way: 'prepare/eventAAA/plan',
    async act(page) {
      await page.locator('li:has(.grip) .btn').first().click()
      await page.locator('dialog').waitFor()
    }
  }
]

export const PLAN_SHOTS: readonly Shot[] = [
  ...inAllWords(RUNNING, ALL),
  ...inAllWords(MAKING, ['desk', 'tall', 'phone'])
]
