import { expect, type Page } from '@playwright/test'

export type PracticeRole = '運営' | '進行役' | 'ボランティア'

/** The invented event takes place today; at this hour half of the children have come. */
const MORNING = new Date('2026-11-22T10:05:00+09:00')

/** From the first page into the invented event, at the same time of day whenever the test runs; `minutes` after it, or before. */
export async function practise(page: Page, role: PracticeRole, minutes = 0): Promise<void> {
  await passMinutes(page, minutes)
  await page.getByRole('link', { name: /^れんしゅう/u }).click()
  await page.getByRole('radio', { name: new RegExp(`^${role}`, 'u') }).click()
  await page.getByRole('button', { name: 'れんしゅうをはじめる' }).click()
  await expect(page.getByText('れんしゅう中。つくりものの記録です。')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'おもな画面' })).toBeVisible()
}

/** The clock stands still otherwise, and a second tap at the same moment is taken for a nervous one. */
export async function passMinutes(page: Page, minutes: number): Promise<void> {
  await page.clock.setFixedTime(MORNING.getTime() + minutes * 60_000)
}
