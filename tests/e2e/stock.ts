// What people do with the equipment.
import { expect, type Page } from '@playwright/test'
import { go } from './office.ts'

/** Several things to one group; ends with what says it is saved. */
export async function takeOut(page: Page, codes: readonly string[], group: string): Promise<void> {
  await go(page, '機材')
  await page.getByRole('link', { name: /^出す/u }).click()
  await pick(page, codes)
  await page.getByRole('button', { name: `${codes.length}点を だれに出すか` }).click()
  await page
    .getByRole('group', { name: 'だれに 出しますか' })
    .getByRole('button', { name: '班' })
    .click()
  await page.getByRole('button', { name: group, exact: true }).click()
  await saved(page, `を ${group} に出しました`)
}

export async function giveBack(page: Page, codes: readonly string[]): Promise<void> {
  await go(page, '機材')
  await page.getByRole('link', { name: /^戻す/u }).click()
  await pick(page, codes)
  await page.getByRole('button', { name: `${codes.length}点を 戻す` }).click()
  await saved(page, 'を 戻しました')
}

async function pick(page: Page, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const tile = page.getByRole('button', { name: new RegExp(`^${code} (?!を はずす$)`, 'u') })
    await tile.click()
    await expect(tile).toHaveAttribute('aria-pressed', 'true')
  }
}

async function saved(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
  await page.getByRole('link', { name: 'もどる' }).click()
}

/** Every thing with where it is and since when, line by line. */
export async function whereabouts(page: Page): Promise<readonly string[]> {
  await go(page, '機材')
  await page.getByRole('link', { name: 'ぜんぶの機材を見る' }).click()
  await expect(page.getByRole('heading', { level: 1, name: '機材の一覧' })).toBeVisible()
  return linesOf(page)
}

export async function linesOf(page: Page): Promise<readonly string[]> {
  const texts = await page.getByRole('main').getByRole('listitem').allInnerTexts()
  return texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim())
}
