// What people do at the table of お迎え.
import { expect, type Locator, type Page } from '@playwright/test'

/** From きょう. */
export async function openPickup(page: Page, session: string): Promise<void> {
  await page.getByRole('link', { name: /^お迎え/u }).click()
  await expect(page.getByRole('heading', { level: 1, name: `お迎え・${session}` })).toBeVisible()
}

export function family(page: Page, sei: string): Locator {
  return page.getByRole('listitem').getByRole('button', { name: new RegExp(`^${sei} `, 'u') })
}

/** Also one that is not known to have come. */
export async function findFamily(page: Page, sei: string): Promise<void> {
  await page.getByRole('button', { name: 'さがす' }).click()
  const search = page.getByRole('dialog', { name: '家族をさがす' })
  await search.getByRole('searchbox').fill(sei)
  await search.getByRole('button', { name: new RegExp(`^${sei} `, 'u') }).click()
}

/** With somebody on the list, in the family's sheet that stands open. */
export async function releaseWith(page: Page, picker: string): Promise<void> {
  const sheet = page.getByRole('dialog', { name: /お迎え$/u })
  await sheet.getByRole('radio', { name: new RegExp(`^${picker}`, 'u') }).click()
  await sheet.getByRole('button', { name: 'この人で 進む' }).click()
  await sheet.getByRole('button', { name: new RegExp(`^${picker}.*引き渡しました$`, 'u') }).click()
  await expect(sheet).toBeHidden()
}

/** With somebody nobody registered, after a guardian's yes. */
export async function releaseAfterCall(page: Page, phone: string, name: string): Promise<void> {
  await page.getByRole('button', { name: '登録にない人が 来たとき' }).click()
  const sheet = page.getByRole('dialog', { name: '登録にない人の お迎え' })
  await expect(sheet.getByRole('button', { name: /引き渡しました$/u })).toHaveCount(0)
  await sheet.getByRole('button', { name: new RegExp(`^${phone}`, 'u') }).click()
  await sheet.getByRole('button', { name: /「はい」と 言いました/u }).click()
  await sheet.getByRole('button', { name: '近所の人' }).click()
  await sheet.getByLabel('名前').fill(name)
  await sheet.getByRole('button', { name: /引き渡しました$/u }).click()
  await expect(sheet).toBeHidden()
}
