import { join as path } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { inDays } from './days.ts'
import { DESKTOP, TABLET } from './device.ts'
import { confirm, readPasted } from './imports.ts'
import { createEvent, go, invite, join, openPart, paste, shownLink } from './office.ts'
import { prepareSmallEvent } from './small-event.ts'
import { pressBelowFinder } from './no-camera.ts'

test('an invitation that cannot be used says why, and asks for another', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const used = await invite(office.page, '進行役', '端末2')
  const withdrawn = await invite(office.page, '進行役', '端末3')
  await office.page.getByRole('button', { name: '端末3 の招待をとりけす' }).click()
  await expect(office.page.getByText('端末3 の招待を とりけしました')).toBeVisible()
  const late = await invite(office.page, '進行役', '端末4')
  const second = await open(used, TABLET)
  await join(second.page)
  await expect(second.page.getByRole('heading', { level: 1, name: 'きょう' })).toBeVisible()
  await second.page.goto(late)
  await expect(second.page.getByText('この端末は、もう団体に入っています。')).toBeVisible()

  const { page } = await open(relay.origin, TABLET)
  const refused = async (link: string, words: string) => {
    await page.goto('about:blank')
    await page.goto(link)
    await join(page)
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible()
  }
  await refused(used, 'この招待は、もう使われています。')
  await refused(withdrawn, 'この招待は、取り消されています。')
  await relay.restart('--data', path(relay.folder, 'another.sqlite'))
  await refused(late, 'これは、このアプリの招待ではありません。')
  await relay.restartLater(25)
  // over by the relay's clock, which is a day ahead of this tablet's: nobody here can tell which is right
  await refused(late, '招待の期限をたしかめられません。')
  // the app itself must be here before its server goes
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await relay.kill()
  await refused(late, 'これには電波がいります。')
  await relay.restart()

  await page.goto(`${relay.origin}/#/join`)
  await pressBelowFinder(page, 'リンクをはりつける')
  await paste(page, late.slice(0, -3))
  await expect(page.getByText('招待を読みとれませんでした。')).toBeVisible()
  await paste(page, late)
  await join(page)
  await expect(page.getByRole('heading', { level: 1, name: 'きょう' })).toBeVisible()
})

test('[W3] つづけて招く: as one tablet comes in, the next code is there', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  let link = await invite(office.page, '進行役', '端末2')
  for (const [name, next] of [
    ['端末2', '端末3'],
    ['端末3', '端末4']
  ] as const) {
    const { page } = await open(link, TABLET)
    await join(page)
    await expect(office.page.getByText(`${name} が入りました`)).toBeVisible()
    link = await shownLink(office.page, next)
    await check(page)
    await expect(page.getByText(/^名簿3人・機材0点/u)).toBeVisible()
    await expect(page.getByText(/^運営に知らせました/u)).toBeVisible()
  }
  await go(office.page, '端末')
  for (const name of ['端末2', '端末3'])
    await expect(
      office.page.getByRole('link', { name: new RegExp(`^${name}`, 'u') })
    ).toContainText('名簿3人・機材0点・予定0')
})

test('[W4] an event made later opens on a tablet when the organizer gives it', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const { page } = await open(await invite(office.page, '進行役', '端末2'), TABLET)
  await join(page)
  await createEvent(office.page, {
    title: '川辺キャラバン',
    day: inDays(40),
    venue: '川辺小学校',
    session: 'ドローンの日'
  })
  await openPart(office.page, '名簿')
  await readPasted(office.page, '氏名\tふりがな\t学年\n森 紬\tもり つむぎ\t小2')
  await confirm(office.page, '1人を入れる')
  await check(page)
  await page.getByLabel('どの開催ですか').selectOption('川辺キャラバン')
  await expect(page.getByText('この開催の名簿を開く鍵が まだありません')).toBeVisible()

  await go(office.page, '端末')
  await office.page.getByRole('button', { name: 'この1台に渡す' }).click()
  await expect(page.getByText('この開催の名簿を開く鍵が まだありません')).toBeHidden()
  await expect(page.getByText(/^名簿1人・機材0点/u)).toBeVisible({ timeout: 30_000 })
})

test('a second organizer sees and does what the first one does', async ({ relay, open }) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const { page } = await open(await invite(office.page, '運営', '自宅のパソコン'), DESKTOP)
  await join(page)
  await expect(page.getByRole('img', { name: '来た0、帰った0、まだ3、欠席0' })).toBeVisible()
  await createEvent(page, {
    title: '川辺キャラバン',
    day: inDays(40),
    venue: '川辺小学校',
    session: 'ドローンの日'
  })
  await go(office.page, '準備')
  await expect(office.page.getByText('川辺キャラバン')).toBeVisible()
  const third = await open(
    await invite(page, '協力企業ボランティア', '端末3', { event: '川辺キャラバン' }),
    TABLET
  )
  await join(third.page)
  await expect(third.page.getByRole('heading', { level: 1, name: '機材' })).toBeVisible()
})

async function check(page: Page): Promise<void> {
  await go(page, 'ほか')
  await page.getByRole('link', { name: /^出発前チェック/u }).click()
}
