import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET, type Device } from './device.ts'
import { chooseSession } from './hall.ts'
import { chip, invite, join } from './office.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'

async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `#/${to}`), path)
}

/** From きょう: the question, then the one button. */
async function alarm(page: Page): Promise<void> {
  await visit(page, 'today')
  await page.getByRole('link', { name: '避難の点呼' }).click()
  await expect(page.getByRole('heading', { name: 'いま みんなで 外に 出ていますか' })).toBeVisible()
  // a tap right after the one that led here begins nothing
  await expect(async () => {
    await page.getByRole('button', { name: '避難の点呼を はじめる' }).click({ timeout: 1000 })
    await expect(missing(page)).toBeVisible({ timeout: 1000 })
  }).toPass()
}

function missing(page: Page) {
  return page.locator('.unseen')
}

async function find(page: Page, yomi: string): Promise<void> {
  await page
    .getByRole('listitem')
    .filter({ hasText: yomi })
    .getByRole('button', { name: '見つけた' })
    .click()
  await expect(page.getByRole('listitem').filter({ hasText: yomi })).toHaveCount(0)
}

/** As a file, where two tablets have no cameras to look at each other with. */
async function handOver(from: Page, to: Page): Promise<void> {
  await visit(from, 'today')
  await chip(from).click()
  await from.getByRole('link', { name: 'ファイルで渡す' }).click()
  const [download] = await Promise.all([
    from.waitForEvent('download'),
    from.getByRole('button', { name: 'このファイルを渡す' }).click()
  ])
  await visit(to, 'receive')
  await to.locator('input[type=file]').setInputFiles(await download.path())
  await expect(to.getByRole('heading', { name: /から うけとりました$/u })).toBeVisible()
}

test('[W19] two tablets without signal: whom nobody has seen, over a reload, until all are found', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const tablets: Device[] = []
  for (const name of ['端末2', '端末3']) {
    const tablet = await open(await invite(office.page, '進行役', name), TABLET)
    await join(tablet.page)
    await expect(office.page.getByText(`${name} が入りました`)).toBeVisible()
    await chooseSession(tablet.page, SESSION)
    tablets.push(tablet)
  }
  const [first, second] = tablets
  if (!first || !second) throw new Error('two tablets were opened')
  for (const { page } of [first, second]) {
    await expect(chip(page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  }
  for (const device of [first, second]) await device.offline(true)

  await test.step('both begin on their own, and each finds one', async () => {
    await alarm(first.page)
    await expect(missing(first.page)).toContainText('3人')
    await find(first.page, 'もり つむぎ')
    await expect(missing(first.page)).toContainText('2人')
    await alarm(second.page)
    await find(second.page, 'もり れん')
    await expect(second.page.getByText('端末2・まだ あわせて いません')).toBeVisible()
  })

  await test.step('a reload in the middle keeps what was seen', async () => {
    await first.page.reload()
    await expect(missing(first.page)).toContainText('2人')
  })

  await test.step('one hands over to the other, and the two are one roll call', async () => {
    await handOver(first.page, second.page)
    await visit(second.page, 'evacuation')
    await expect(missing(second.page)).toContainText('1人')
    await expect(second.page.getByText('田中 葵')).toBeVisible()
    await expect(second.page.locator('.seenby').getByText('端末2', { exact: true })).toBeVisible()
    await expect(second.page.getByText('端末2・まだ あわせて いません')).toBeHidden()
  })

  await test.step('the last one is found; the other hears of it by the way back', async () => {
    await find(second.page, 'たなか あおい')
    await expect(missing(second.page)).toContainText('全員 います。')
    await handOver(second.page, first.page)
    await visit(first.page, 'evacuation')
    await expect(missing(first.page)).toContainText('全員 います。')
  })
})
