import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { arrive, chooseSession, counted, openReception, standing } from './hall.ts'
import { chip, go, invite, join, paste } from './office.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'
import { pressBelowFinder } from './no-camera.ts'

const GONE = 'この端末は 空になりました'

test('[W10] a lost tablet: offline it still opens, at its next contact it hands over and empties itself; found again, its records are taken over', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const lost = await open(await invite(office.page, '進行役', '端末2'), TABLET)
  await join(lost.page)
  await chooseSession(lost.page, SESSION)
  await openReception(lost.page, SESSION)
  await arrive(lost.page, 'もり つむぎ', '小2')
  await go(office.page, 'まとめ')
  await expect(picture(office.page, 1)).toBeVisible({ timeout: 60_000 })
  await lost.offline(true)
  await arrive(lost.page, 'もり れん', '小4')

  await test.step('the organizer sees what it could read, and cuts it off', async () => {
    const { page } = office
    await openTablet(page, '端末2')
    await page.getByRole('link', { name: /^なくした・盗まれた/u }).click()
    await expect(page.getByText('子ども3人・家族2')).toBeVisible()
    await expect(page.getByRole('button', { name: /^この端末をはずす/u })).toBeDisabled()
    await page.getByRole('radio', { name: 'なくした' }).click()
    await page.getByRole('button', { name: /^この端末をはずす/u }).click()
    await expect(page.getByText('端末2 を はずしました')).toBeVisible()
    await page.getByRole('link', { name: '報告に要る事実を印刷する' }).click()
    const sheet = page.getByRole('region', { name: '端末をなくしたとき 報告に要る事実' })
    await expect(sheet).toContainText('柚子原町キャラバン: 子ども3人・家族2')
    await expect(sheet).toContainText('たしかめてください')
    await page.getByRole('link', { name: 'もどる' }).click()
  })

  await test.step('whoever finds it sees its records until it meets the relay: the lock of the device is all there is', async () => {
    await lost.start('offline')
    await openReception(lost.page, SESSION)
    await expect(standing(lost.page, 'もり れん', '小4')).toBeVisible()
  })

  await test.step('with signal it hands over, and nothing is left', async () => {
    await lost.offline(false)
    await expect(lost.page.getByRole('heading', { name: GONE })).toBeVisible({ timeout: 60_000 })
    await expect(lost.page.getByText(/^送っていなかった \d+件は、運営に渡しました$/u)).toBeVisible()
    expect(await rowsLeft(lost.page)).toBe(0)
    await lost.start('offline')
    await expect(lost.page.getByRole('heading', { name: GONE })).toBeVisible()
    await lost.offline(false)
  })

  await test.step('found in the car: all of it is taken over by one tap', async () => {
    const { page } = office
    await go(page, 'まとめ')
    await expect(page.getByText(/^分けてある記録が \d+件 あります。$/u)).toBeVisible()
    await expect(picture(page, 1)).toBeVisible()
    await openApart(page)
    await expect(page.getByText(/^もり れん.* 来た/u)).toBeVisible()
    await page.getByRole('button', { name: /^見つかった。全部取りこむ/u }).click()
    await expect(page.getByText(/^\d+件を取りこみました。$/u)).toBeVisible()
    await expect(page.getByText('分けてある記録は ありません')).toBeVisible()
    await go(page, 'まとめ')
    await expect(picture(page, 2)).toBeVisible()
  })

  await test.step('and the tablet comes back by a new invitation', async () => {
    const link = await invite(office.page, '進行役', '端末3')
    const { page } = lost
    await page.getByRole('link', { name: /^新しい招待で もどる/u }).click()
    await pressBelowFinder(page, 'リンクをはりつける')
    await paste(page, link)
    await join(page)
    await chooseSession(page, SESSION)
    await openReception(page, SESSION)
    await counted(page, { 予定: 3, いる: 2, まだ: 1, 欠席: 0 })
  })
})

test('a paused tablet records on, and sends what waits once it is resumed', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const hall = await open(await invite(office.page, '進行役', '端末2'), TABLET)
  await join(hall.page)
  await chooseSession(hall.page, SESSION)
  await openReception(hall.page, SESSION)
  await openTablet(office.page, '端末2')
  await office.page.getByRole('button', { name: 'お休みにする' }).click()
  await expect(office.page.getByRole('button', { name: '再開する' })).toBeVisible()
  await arrive(hall.page, 'もり つむぎ', '小2')
  await expect(chip(hall.page)).toHaveAccessibleName(/お休み中/u, { timeout: 60_000 })
  await go(office.page, 'まとめ')
  await expect(picture(office.page, 0)).toBeVisible()

  await openTablet(office.page, '端末2')
  await office.page.getByRole('button', { name: '再開する' }).click()
  await expect(office.page.getByRole('button', { name: 'お休みにする' })).toBeVisible()
  // by itself it asks once a minute
  await chip(hall.page).click()
  await hall.page.getByRole('button', { name: 'いま送ってうけとる' }).click()
  await go(office.page, 'まとめ')
  await expect(picture(office.page, 1)).toBeVisible({ timeout: 90_000 })
  await expect(chip(hall.page)).not.toHaveAccessibleName(/お休み中/u)
})

test('[W3] a link that was sent away lets in only whom two words have shown to be the right one', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const home = await open(await inviteByLink(office.page, '自宅・小林'), TABLET)
  await join(home.page)
  await expect(home.page.getByRole('heading', { name: '承認を待っています' })).toBeVisible()
  const words = await wordsOn(home.page)

  await go(office.page, '端末')
  const { page } = office
  await expect(page.getByRole('heading', { name: '自宅・小林 が 承認を待っています' })).toBeVisible(
    {
      timeout: 60_000
    }
  )
  expect(await wordsOn(page)).toBe(words)
  await page.getByRole('button', { name: '承認する' }).click()
  await expect(page.getByRole('button', { name: '承認する' })).toBeHidden()
  await expect(home.page.getByRole('heading', { level: 1, name: 'きょう' })).toBeVisible({
    timeout: 90_000
  })
  await chooseSession(home.page, SESSION)
  await openReception(home.page, SESSION)
  await counted(home.page, { 予定: 3, いる: 0, まだ: 3, 欠席: 0 })

  await test.step('and a stranger who caught such a link gets nothing', async () => {
    const stranger = await open(await inviteByLink(page, '端末5'), TABLET)
    await join(stranger.page)
    await expect(stranger.page.getByRole('heading', { name: '承認を待っています' })).toBeVisible()
    await go(page, '端末')
    await page.getByRole('button', { name: /^ちがう/u }).click({ timeout: 60_000 })
    await expect(stranger.page.getByRole('heading', { name: GONE })).toBeVisible({
      timeout: 90_000
    })
    await expect(stranger.page.getByText('送っていない記録は ありませんでした')).toBeVisible()
  })
})

function picture(page: Page, came: number) {
  return page.getByRole('img', { name: new RegExp(`^来た${came}、`, 'u') })
}

async function openTablet(page: Page, name: string): Promise<void> {
  await go(page, '端末')
  await page.getByRole('link', { name: new RegExp(`^${name}`, 'u') }).click()
}

async function openApart(page: Page): Promise<void> {
  await go(page, '端末')
  await page.getByRole('link', { name: /^分けてある記録/u }).click()
}

async function wordsOn(page: Page): Promise<string> {
  const words = page.getByRole('group', { name: /合いことば|2つのことば/u })
  await expect(words).toBeVisible()
  return words.innerText()
}

async function inviteByLink(page: Page, name: string): Promise<string> {
  await go(page, '端末')
  await page.getByRole('link', { name: '端末を招く' }).click()
  const form = page.getByRole('form', { name: '端末を招く' })
  await form.getByRole('radio', { name: /^リンクを送る/u }).click()
  await form.getByLabel('端末の名前').fill(name)
  await form.getByRole('button', { name: /^リンクをつくる/u }).click()
  return page.getByRole('status', { name: 'リンクをコピー' }).innerText()
}

/** Of everything in the kit's own database; practice has another. */
async function rowsLeft(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('caravan')
        request.addEventListener('error', () => reject(request.error))
        request.addEventListener('success', () => {
          const db = request.result
          const names = [...db.objectStoreNames]
          if (names.length === 0) return resolve(0)
          const reading = db.transaction(names)
          const counts = names.map((name) => reading.objectStore(name).count())
          reading.addEventListener('complete', () => {
            db.close()
            resolve(counts.reduce((sum, { result }) => sum + result, 0))
          })
        })
      })
  )
}
