// A recovery sheet in a person's hands: read from the paper, checked by three words, typed in whole.
import { expect, type Page } from '@playwright/test'
import { go } from './office.ts'
import { pressBelowFinder } from './no-camera.ts'

export interface Paper {
  readonly relay: string
  readonly words: readonly string[]
}

/** From the page of the sheet to its paper and back. */
export async function readPaper(page: Page): Promise<Paper> {
  await page.getByRole('link', { name: /^印刷する/u }).click()
  const paper = page.getByRole('region', { name: /回復シート$/u })
  const kana = paper.getByRole('list').first().getByRole('listitem')
  await expect(kana).toHaveCount(24)
  const words = (await kana.allInnerTexts()).map((text) => text.replace(/^\d+\s*/u, '').trim())
  const relay = await paper.getByText(/^https?:/u).innerText()
  await page.getByRole('link', { name: 'もどる' }).click()
  return { relay, words }
}

/** From anywhere inside. */
export async function openSheet(page: Page): Promise<void> {
  await go(page, 'ほか')
  await page
    .getByRole('listitem')
    .getByRole('link', { name: /^回復シート/u })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: '回復シート' })).toBeVisible()
}

/** From the page of the sheet; ends at まとめ. */
export async function checkByWords(page: Page, { words }: Paper): Promise<void> {
  await page.getByRole('link', { name: /^紙をたしかめる/u }).click()
  await pressBelowFinder(page, 'ことばを3つ入れる')
  const done = page.getByRole('button', { name: 'たしかめる', exact: true })
  for (let asked = 0; asked < 3; asked += 1) {
    await expect(done).toBeDisabled()
    const label = await page.locator('label').first().innerText()
    const number = Number(/\d+/u.exec(label)?.[0])
    await pickWord(page, label, words[number - 1] ?? '')
  }
  await done.click()
  await expect(page.getByText('たしかめました。この端末は、もう秘密を出しません。')).toBeVisible()
  await page.getByRole('link', { name: 'まとめへ' }).click()
}

/** On a fresh tablet; ends when 「もどす」 was pressed. */
export async function restoreByWords(page: Page, { words, relay }: Paper): Promise<void> {
  await page.getByRole('link', { name: '回復シートがある' }).click()
  await page.getByRole('button', { name: 'ことばを入れる' }).click()
  for (const [at, word] of words.entries()) await pickWord(page, `${at + 1}番目のことば`, word)
  await page.getByRole('textbox', { name: '保管庫の住所' }).fill(relay)
  await page.getByRole('button', { name: '読みとる' }).click()
  await page.getByLabel('この端末の名前').fill('新しい事務所')
  await page.getByRole('button', { name: 'もどす', exact: true }).click()
}

async function pickWord(page: Page, label: string, word: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).first().fill(word.slice(0, 2))
  await page.getByRole('button', { name: word, exact: true }).click()
}
