// What happened: six taps at most without typing, there after a reload, and read again with all its lines.
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { TABLET } from './device.ts'
import { passMinutes, practise } from './practice.ts'
import { settled, withinWidth, withoutBarriers } from './watched.ts'

async function tap(page: Page, name: string | RegExp): Promise<number> {
  await page.getByRole('button', { name }).first().click()
  return 1
}

async function lookAt(page: Page): Promise<void> {
  await settled(page)
  await withoutBarriers(page, page.url())
  await withinWidth(page, page.url())
}

test('six taps, a reload, and the record stands', async ({ relay, open }) => {
  const { page } = await open(relay.origin, TABLET)
  await practise(page, '進行役')
  await passMinutes(page, 30)
  await page.getByRole('link', { name: /^事故・ヒヤリハット/u }).click()
  await expect(page.getByRole('heading', { name: '事故・ヒヤリハット' })).toBeVisible()
  await lookAt(page)
  let taps = await tap(page, 'ころんだ')
  taps += await tap(page, /^A班/u)
  const child = page.locator('.qtiles').nth(1).getByRole('button').first()
  const name = (await child.locator('> span').innerText()).split('\n')[0] ?? ''
  await child.click()
  taps += 1
  taps += await tap(page, '水で洗った')
  taps += await tap(page, '保護者')
  taps += await tap(page, /^記録する/u)
  expect(taps).toBeLessThanOrEqual(6)
  await expect(page.getByText('この端末に保存しました。')).toBeVisible()
  await page.goto(`${relay.origin}/#/incidents`)
  await page.reload()
  const row = page.getByRole('link', { name: /ころんだ/u })
  await expect(row).toBeVisible()
  await lookAt(page)
  await row.click()
  await expect(page.getByText('だれ:')).toBeVisible()
  expect(name).not.toBe('')
  await page.getByRole('textbox', { name: 'くわしく書く' }).fill('石で すべった')
  await page.getByRole('button', { name: '足す', exact: true }).click()
  await expect(page.getByText('石で すべった')).toBeVisible()
  await page.getByRole('button', { name: 'この件をとじる' }).click()
  await expect(page.getByRole('button', { name: 'もう一度ひらく' })).toBeVisible()
})

test('the card for 119 and the meal stand without a barrier', async ({ relay, open }) => {
  const { page } = await open(relay.origin, TABLET)
  await practise(page, '進行役')
  await page.getByRole('link', { name: /^緊急・119/u }).click()
  await expect(page.getByText('こう言います')).toBeVisible()
  await lookAt(page)
  await page.goto(`${relay.origin}/#/meal-care`)
  await expect(page.locator('.carelist').first()).toBeVisible()
  await lookAt(page)
})
