import { expect, type Page } from '@playwright/test'

/** A button below the finder, once it is known that there is no camera: until then it moves, and a finger would miss it. */
export async function pressBelowFinder(page: Page, name: string): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: 'カメラ' })).toBeVisible()
  await page.getByRole('button', { name }).click()
}
