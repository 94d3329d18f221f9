// Files as they arrive from a form, a town office and a lender, through the import screens.
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'
import { openPart } from './office.ts'

export type Fixture =
  | 'roster-form-shift_jis.csv'
  | 'roster-town-utf8-bom.csv'
  | 'assets-tk-shift_jis.csv'
  | 'assets-mr-utf8.csv'
  | 'plan-robot-day-utf8.csv'
  | `cases/${string}`

function fixture(name: Fixture): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url))
}

/** The columns as proposed; ends at the preview. */
export async function readFile(page: Page, name: Fixture): Promise<void> {
  await page.getByLabel('ファイルをえらぶ').setInputFiles(fixture(name))
  await toPreview(page)
}

export async function readPasted(page: Page, table: string): Promise<void> {
  await page.locator('summary').filter({ hasText: '表を貼りつける' }).click()
  await page.getByRole('textbox', { name: '表を貼りつける' }).fill(table)
  await page.getByRole('button', { name: '貼ったものを読む' }).click()
  await toPreview(page)
}

async function toPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: '中身をたしかめる' }).click()
  await expect(page.getByRole('heading', { name: '読みこむ前に たしかめてください' })).toBeVisible()
}

/** Confirms and goes back to the event's page. */
export async function confirm(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: words }).click()
  // who leaves before sees a part of it
  await expect(page.getByText(/この端末に保存しました/u)).toBeVisible()
  await page.getByRole('link', { name: '開催のページへ' }).last().click()
}

const TAKE = /^(?:入れる|別の子|別のもの|別の行)$/u

/** Every row in doubt is taken, then all goes in; ends on the event's page. */
export async function takeAll(page: Page): Promise<void> {
  for (const asked of await page.locator('.doubts').getByRole('radio', { name: TAKE }).all())
    await asked.click()
  const button = page.getByRole('button', { name: /^\d+(?:人|点|行)を ?入れる$/u })
  if (await button.isVisible()) {
    await button.click()
    await expect(page.getByText(/この端末に保存しました/u)).toBeVisible()
  }
  await page.getByRole('link', { name: '開催のページへ' }).last().click()
}

/** The list of a lender who is new. */
export async function importEquipment(
  page: Page,
  lender: string,
  name: Fixture,
  words: string
): Promise<void> {
  await openPart(page, '機材')
  await newLender(page, lender)
  await readFile(page, name)
  await confirm(page, words)
}

export async function newLender(page: Page, lender: string): Promise<void> {
  await page.getByLabel('新しい貸し手の名前').fill(lender)
  await page.getByRole('button', { name: 'この貸し手をたす' }).click()
  await expect(page.getByRole('radio', { name: lender })).toBeChecked()
}
