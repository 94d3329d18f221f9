import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { arrive, chooseSession, counted, openReception } from './hall.ts'
import { chip, go, invite, join, paste } from './office.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'
import { pressBelowFinder } from './no-camera.ts'

test('[W8] an emptied tablet says what is gone, and a new invitation brings back the rest, with the day memo', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const hall = await open(await invite(office.page, '進行役', '端末2'), TABLET)
  await join(hall.page)
  await chooseSession(hall.page, SESSION)
  await openReception(hall.page, SESSION)
  await arrive(hall.page, 'もり つむぎ', '小2')
  await go(office.page, 'まとめ')
  await expect(office.page.getByRole('img', { name: /^来た1、/u })).toBeVisible()
  await hall.offline(true)
  await arrive(hall.page, 'もり れん', '小4')
  await expect(chip(hall.page)).toHaveAccessibleName(/送る 1・/u)

  await empty(hall.page)
  await hall.start('offline')
  const { page } = hall
  await expect(
    page.getByRole('heading', { name: 'この端末の記録が空になっています' })
  ).toBeVisible()
  await expect(page.getByText('の 端末2(進行役)として使われていました')).toBeVisible()
  await expect(page.getByText('1件は ここだけにありました')).toBeVisible()
  await expect(page.getByText('もう1台で つづける')).toBeVisible()

  await page.getByRole('link', { name: /^ここで当日メモをつける/u }).click()
  for (const yomi of ['モリ　レン', 'やまだ たろう']) {
    await page.getByLabel('よみ(ひらがな)').fill(yomi)
    await page.getByRole('button', { name: '来た と書く' }).click()
  }
  await expect(page.getByRole('listitem').filter({ hasText: 'やまだ たろう' })).toBeVisible()
  await page.getByRole('link', { name: 'もどる' }).click()

  await hall.offline(false)
  const link = await invite(office.page, '進行役', '端末3')
  await page.getByRole('link', { name: /^新しい招待で もどす/u }).click()
  await pressBelowFinder(page, 'リンクをはりつける')
  await paste(page, link)
  await join(page)
  await chooseSession(page, SESSION)
  await openReception(page, SESSION)
  await counted(page, { 予定: 3, いる: 1, まだ: 2, 欠席: 0 })

  await page.getByRole('link', { name: 'メモを 記録にする' }).click()
  await page.getByRole('button', { name: /^もり れんさんを \d+:\d+ に来た と記録する$/u }).click()
  await page.getByLabel('学年').selectOption('小5')
  await page.getByRole('button', { name: '当日参加で 記録する' }).click()
  await expect(page.getByText('メモは 全部 記録になりました。')).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('caravan.memo'))).toBeNull()
  await page.getByRole('link', { name: '受付をひらく' }).click()
  await counted(page, { 予定: 4, いる: 3, まだ: 1, 欠席: 0 })
  await expect(page.getByText('メモを 記録にする')).toBeHidden()
})

/** What a cleaning browser or a full disk does: the records go, what lies beside them stays. */
async function empty(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('caravan')
        request.addEventListener('success', () => resolve())
        request.addEventListener('error', () => reject(request.error))
      })
  )
}
