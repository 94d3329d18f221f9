// What people do at the reception table.
import { expect, type Locator, type Page } from '@playwright/test'

/** The clock's day is no event day, so a tablet that has not been told asks once. */
export async function chooseSession(page: Page, session: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${session}`, 'u') }).click()
}

/** From きょう to the table with its cards. */
export async function openReception(page: Page, session: string): Promise<void> {
  await page.getByRole('link', { name: /^受付/u }).click()
  await expect(page.getByRole('heading', { level: 1, name: `受付・${session}` })).toBeVisible()
}

export function standing(page: Page, yomi: string, grade: string): Locator {
  return page
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${yomi} .*${grade}`, 'u') })
}

/** A tap on a card that is まだ, and what says it is saved. */
export async function arrive(page: Page, yomi: string, grade: string): Promise<void> {
  await standing(page, yomi, grade).click()
  await expect(page.getByRole('status')).toContainText(`${yomi} さんが来ました`)
}

/** `isKnown`: somebody on the roster is called so, and this is said to be another child. */
export async function walkIn(
  page: Page,
  yomi: string,
  grade: string,
  isKnown = false
): Promise<void> {
  const [sei = '', mei = ''] = yomi.split(' ')
  await page.getByRole('button', { name: '当日参加' }).click()
  const sheet = page.getByRole('dialog', { name: '当日参加' })
  await sheet.getByLabel('みょうじの よみ').fill(sei)
  await sheet.getByLabel('なまえの よみ').fill(mei)
  if (isKnown) await sheet.getByRole('button', { name: 'べつの子です' }).click()
  await sheet.getByLabel('学年').selectOption(grade)
  await sheet.getByRole('button', { name: '受け付ける' }).click()
  await expect(sheet).toBeHidden()
}

/** A tap too soon after the one that said 来た is a nervous one, and opens nothing. */
export async function openChild(page: Page, yomi: string, grade: string): Promise<void> {
  await expect(async () => {
    await standing(page, yomi, grade).click()
    await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 })
  }).toPass()
}

/** The card is opened by a second tap, for what is rarer than arriving. */
export async function absent(page: Page, yomi: string, grade: string): Promise<void> {
  await openChild(page, yomi, grade)
  await page.getByRole('dialog').getByRole('button', { name: '欠席にする' }).click()
  await expect(page.getByRole('status')).toContainText(`${yomi} さんを欠席にしました`)
}

/** Every child as the table shows it, in its order. */
export async function picture(page: Page): Promise<readonly string[]> {
  const texts = await page.getByRole('main').getByRole('listitem').allInnerTexts()
  return texts.map((text) => text.replaceAll(/\s+/gu, ' ').trim())
}

/** The numbers on top of the table, as soon as they are these. */
export async function counted(
  page: Page,
  numbers: Readonly<Record<string, number>>
): Promise<void> {
  await expect.poll(() => counts(page), { timeout: 30_000 }).toMatchObject(numbers)
}

async function counts(page: Page): Promise<Readonly<Record<string, number>>> {
  const text = await page.getByRole('banner').innerText()
  const found = [...text.matchAll(/(予定|来た|いる|まだ|欠席|帰った)\s+(\d+)/gu)]
  // until the first has gone home いる says 来た
  const nameOf = (word: string) => (word === '来た' ? 'いる' : word)
  return Object.fromEntries(found.map(([, word = '', number]) => [nameOf(word), Number(number)]))
}
