// Two tablets meet without a camera: the records of one as a file, taken in by the other.
import { expect, type Page } from '@playwright/test'
import { chip } from './office.ts'

/** By the sheet that says where the records are; where the file lies. */
export async function giveFile(page: Page): Promise<string> {
  await chip(page).click()
  await expect(page.getByRole('dialog', { name: '記録のゆくえ' })).toBeVisible()
  await page.getByRole('link', { name: 'ファイルで渡す' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'このファイルを渡す' }).click()
  ])
  expect(download.suggestedFilename()).toMatch(/^caravan-.*端末\d\.ktc\.txt$/u)
  return download.path()
}

/** On うけとる. */
export async function takeFile(page: Page, file: string, from: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { name: `${from} から うけとりました` })).toBeVisible()
}

export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/#/${path}`, page.url()).href)
}
