import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { inDays } from './days.ts'
import { DESKTOP, TABLET } from './device.ts'
import { chooseSession, openReception, standing } from './hall.ts'
import { chip, go, invite, join, openPart } from './office.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'

const OLD = inDays(30)
const NEW = inDays(37)

/** As screens say a date of another year or of this one. */
function said(day: string): RegExp {
  const [, month, date] = day.split('-').map(Number)
  return new RegExp(`${month}月${date}日`, 'u')
}

test('[W18] an event moves by a week with all that hangs on it, and the families to call are a list', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  const { page } = office
  await prepareSmallEvent(page)
  const link = await invite(page, '進行役', '端末2')
  const hall = await open(link, TABLET)
  await join(hall.page)
  await expect(chip(hall.page)).toHaveAccessibleName(/届いた/u)
  await hall.offline(true)

  await go(page, '準備')
  await page
    .getByRole('link', { name: /柚子原町キャラバン/u })
    .first()
    .click()
  await page.getByRole('link', { name: /^日を動かす/u }).click()
  await expect(page.getByText('保存するまで、何も変わりません。')).toBeVisible()
  const act = page.getByRole('contentinfo').getByRole('button')
  await expect(act).toBeDisabled()
  await page.getByLabel('はじめの日').fill(NEW)
  await expect(page.getByText('コマ 1つ・進行表 0件')).toBeVisible()
  await expect(page.getByText('子ども 3人(2家族)の来る日')).toBeVisible()
  await expect(page.getByText('1週間 うしろへ 動かします。')).toBeVisible()
  await act.click()

  await expect(page.getByRole('heading', { name: '電話する家族' })).toBeVisible()
  await expect(page.getByRole('img', { name: '2家族のうち 0家族に電話しました' })).toBeVisible()
  await answer(page, '田中 家', '来る')
  await answer(page, '森 家', '来られない')
  await page.getByRole('button', { name: /もり れんを/u }).click()
  await page.getByRole('button', { name: 'はずさない' }).click()
  await expect(page.getByRole('img', { name: '2家族のうち 2家族に電話しました' })).toBeVisible()
  await page.getByRole('link', { name: '紙で' }).click()
  await expect(page.getByRole('row', { name: /田中 家.*080-1352-7818/u })).toBeVisible()
  await page.getByRole('link', { name: 'もどる' }).click()

  await page.getByRole('link', { name: '開催のページへ' }).click()
  await openPart(page, 'コマ')
  await expect(page.getByRole('heading', { name: said(NEW) })).toBeVisible()
  await expect(page.getByRole('heading', { name: said(OLD) })).toHaveCount(0)

  await hall.offline(false)
  await go(hall.page, 'きょう')
  await expect(
    hall.page.getByRole('radio', { name: new RegExp(`^${SESSION}`, 'u') })
  ).toContainText(said(NEW))
  await chooseSession(hall.page, SESSION)
  await openReception(hall.page, SESSION)
  await expect(standing(hall.page, 'もり つむぎ', '小2')).toBeVisible()
  await expect(standing(hall.page, 'もり れん', '小4')).toHaveCount(0)
})

async function answer(page: Page, family: string, words: string): Promise<void> {
  await page.getByRole('button', { name: `書く: ${family}` }).click()
  await page.getByRole('radio', { name: words, exact: true }).click()
}
