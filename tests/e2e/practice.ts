import { expect, type Page } from '@playwright/test'

export type PracticeRole = '運営' | '進行' | 'ボランティア'

/** From the first page into the invented event. */
export async function practise(page: Page, role: PracticeRole): Promise<void> {
  await page.getByRole('link', { name: /^れんしゅう/u }).click()
  await page.getByRole('radio', { name: new RegExp(`^${role}`, 'u') }).click()
  await page.getByRole('button', { name: 'れんしゅうをはじめる' }).click()
  await expect(page.getByText('れんしゅう中。つくりものの記録です。')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'おもな画面' })).toBeVisible()
}
