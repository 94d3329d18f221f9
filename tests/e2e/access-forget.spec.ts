import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { chip, go, invite, join } from './office.ts'
import { prepareSmallEvent } from './small-event.ts'

test('[W11] a guardian asks: all that is held is shown, printed, and the printing is noted', async ({
  relay,
  open
}) => {
  const { page, problems } = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(page)
  await openFamily(page, 'もり つむぎ')
  await page.getByRole('link', { name: /^開示する/u }).click()
  await expect(page.getByRole('heading', { level: 1, name: '開示' })).toBeVisible()
  for (const told of ['森 恵', '090-9427-5808', 'もり つむぎ', 'もり れん', 'そば'])
    await expect(page.getByText(told).first()).toBeVisible()

  await page.getByRole('link', { name: '開示の紙を印刷' }).click()
  await expect(page.locator('.paper').first()).toContainText('森 恵')
  await expect(page.locator('.paper').first()).not.toContainText('たなか')
  const sheets = await page.locator('.paper').count()
  const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(printed.match(/\/Type\s*\/Page\b/gu)).toHaveLength(sheets)
  await page.getByRole('button', { name: '印刷する' }).click()
  await page.getByRole('link', { name: 'もどる' }).click()
  const exports = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: '書き出したもの' }) })
  await expect(exports).toContainText('開示の紙')
  expect(problems).toEqual([])
})

test('[W11] a family is erased, also from a tablet that was offline, and the record says so', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  const { page } = office
  await prepareSmallEvent(page)
  await saveContact(page)
  const tablet = await open(await invite(page, '進行役', '端末2'), TABLET)
  await join(tablet.page)
  await expect(page.getByText('端末2 が入りました')).toBeVisible()
  await go(tablet.page, '家族')
  await expect(tablet.page.getByText('もり つむぎ')).toBeVisible()
  await delivered(tablet.page)
  await tablet.offline(true)

  await test.step('two steps on the organizer’s device', async () => {
    await openFamily(page, 'もり つむぎ')
    await page.getByRole('link', { name: /^消去する/u }).click()
    await expect(page.getByText('名簿: 保護者と 子ども2人')).toBeVisible()
    await expect(page.getByText('保管庫のバックアップ(30日でなくなります)')).toBeVisible()
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'この内容で進む' }).click()
    await page.getByRole('button', { name: '森 家の記録を消去する' }).click()
  })

  await test.step('the record waits for the tablet that is away', async () => {
    await expect(heading(page, '消去ずみ 1/2台')).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText('あと1台です。')).toBeVisible()
    await page.getByRole('link', { name: '消去の記録を印刷' }).click()
    const paper = page.locator('.paper')
    await expect(paper).toContainText('端末2')
    await expect(paper).toContainText('家族の名前(手で書く')
    await expect(paper).not.toContainText('森')
    await page.getByRole('link', { name: 'もどる' }).click()
  })

  await test.step('with signal again it is gone there, too', async () => {
    await tablet.offline(false)
    await expect(heading(page, '消去ずみ 2/2台')).toBeVisible({ timeout: 60_000 })
    await expect(tablet.page.getByText('もり つむぎ')).toHaveCount(0)
    await expect(tablet.page.getByText('たなか あおい')).toBeVisible()
    await go(page, '家族')
    await expect(page.getByText('たなか あおい')).toBeVisible()
    await expect(page.getByText('もり れん')).toHaveCount(0)
  })
  expect([...office.problems, ...tablet.problems]).toEqual([])
})

test('消去 without signal says so where it was pressed, and nothing is lost', async ({
  relay,
  open
}) => {
  const { page, offline } = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(page)
  await delivered(page)
  await openFamily(page, 'たなか あおい')
  await page.getByRole('link', { name: /^消去する/u }).click()
  await offline(true)
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'この内容で進む' }).click()
  await page.getByRole('button', { name: '田中 家の記録を消去する' }).click()
  await expect(page.getByRole('alert')).toContainText('これには電波がいります。')
  await go(page, '家族')
  await expect(page.getByText('たなか あおい')).toBeVisible()
})

test('the leaflet for guardians carries the settings and the days of the event, on one sheet', async ({
  relay,
  open
}) => {
  const { page } = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(page)
  await saveContact(page)
  await go(page, '印刷')
  await page.getByRole('link', { name: /^保護者のしおりを印刷/u }).click()
  const paper = page.locator('.paper')
  await expect(paper).toContainText('小野寺 静')
  await expect(paper).toContainText('30日以内になくなります')
  for (const language of ['日本語', 'やさしい日本語', 'English']) {
    await page.getByRole('button', { name: language, exact: true }).click()
    const printed = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(printed.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1)
  }
})

function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name })
}

async function delivered(page: Page): Promise<void> {
  await expect(chip(page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
}

async function openFamily(page: Page, child: string): Promise<void> {
  await go(page, '家族')
  await page.getByRole('link', { name: new RegExp(`^${child}`, 'u') }).click()
  await expect(heading(page, child)).toBeVisible()
}

/** From the event's page, or any page with the way to it. */
async function saveContact(page: Page): Promise<void> {
  await go(page, '準備')
  await page.getByRole('link', { name: /^柚子原町キャラバン/u }).click()
  await page.getByRole('link', { name: /^団体の設定/u }).click()
  const form = page.getByRole('form', { name: '団体の設定' })
  await form.getByLabel('連絡先の人').fill('小野寺 静')
  await form.getByLabel('電話').fill('050-0123-4567')
  await form.getByLabel('記録を使う目的').fill('教室の受付と、お迎えの確認に使います。')
  await form.getByLabel('バックアップをのこす日数').fill('30')
  await form.getByRole('button', { name: '保存する' }).click()
  await expect(page.getByText('保存しました。しおりと約束の紙に出ます。')).toBeVisible()
}
