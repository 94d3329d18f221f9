// The end of a day: what is open leads to where it is done, a word is said of the day, it ends with things left, and stays ended.
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { TABLET } from './device.ts'
import { practise } from './practice.ts'
import { settled, withinWidth, withoutBarriers } from './watched.ts'

/** From the hour at which practice begins until half past four. */
const EVENING_MINUTES = 385
const WORD = '川べりで 10分 のびた'

async function openClose(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/#/close`)
  await expect(page.getByRole('heading', { level: 1, name: 'おわりの確認' })).toBeVisible()
  await expect(page.locator('.closing-line').first()).toBeVisible()
}

async function stands(page: Page, left: number): Promise<void> {
  await expect(page.getByText(/^16:30に おわりました/u)).toBeVisible()
  await expect(page.getByText(`のこり ${left}つは あしたの「きょう」に出ます。`)).toBeVisible()
  await expect(page.getByText('きょうのひとこと 1件')).toBeVisible()
  await expect(page.getByRole('button', { name: 'もう一度 ひらく' })).toBeVisible()
}

test('[D20] [D23] [D25] a day ends with things left, each line leads where it is done, and a reload and a second tab know of it', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, TABLET)
  await practise(page, '進行役', EVENING_MINUTES)
  await page.getByRole('link', { name: /^おわりの確認/u }).click()
  await openClose(page, relay.origin)
  await settled(page)
  await withoutBarriers(page, page.url())
  await withinWidth(page, page.url())

  const lines = page.locator('.closing-line.open')
  const left = await lines.count()
  expect(left).toBeGreaterThan(1)
  const ways = await lines
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(ways).toHaveLength(left)
  for (const way of ways) {
    await page.locator(`.closing-line.open a[href="${way}"]`).click()
    await expect(page).toHaveURL(`${relay.origin}/${way}`)
    await expect(page.getByRole('heading', { level: 1, name: 'おわりの確認' })).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await openClose(page, relay.origin)
  }

  await page.getByRole('button', { name: /^書く/u }).click()
  const sheet = page.getByRole('dialog', { name: 'きょうのひとこと' })
  await sheet.getByRole('textbox').fill(WORD)
  await sheet.getByRole('button', { name: '書きくわえる' }).click()
  await expect(sheet.getByRole('listitem')).toContainText(WORD)
  await sheet.getByRole('button', { name: 'とじる' }).click()

  await page.getByRole('button', { name: `${left}つ のこして きょうを おわる` }).click()
  await stands(page, left)
  await page.reload()
  await stands(page, left)

  const second = await page.context().newPage()
  await openClose(second, relay.origin)
  await stands(second, left)
  await page.getByRole('button', { name: 'もう一度 ひらく' }).click()
  await expect(
    second.getByRole('button', { name: `${left}つ のこして きょうを おわる` })
  ).toBeVisible()
})
