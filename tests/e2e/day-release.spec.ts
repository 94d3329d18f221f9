// The end of a day at two tables without signal: who takes whom home, somebody nobody registered, and what both tables then ask.
import { expect, type Page } from '@playwright/test'
import { test, type OpenDevice } from './caravan.ts'
import { DESKTOP, TABLET, type Device } from './device.ts'
import { arrive, chooseSession } from './hall.ts'
import { chip, go, invite, join } from './office.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'

interface DoorHome {
  readonly office: Device
  readonly first: Device
  readonly second: Device
}

/** Two tablets at two tables, both offline, with everything of the event. */
async function twoTables(origin: string, open: OpenDevice): Promise<DoorHome> {
  const office = await open(origin, DESKTOP)
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
  for (const { page } of [office, first, second])
    await expect(chip(page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
  for (const { page } of [office, first, second])
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  for (const device of [first, second]) await device.offline(true)
  return { office, first, second }
}

async function openPickup(page: Page): Promise<void> {
  await page.evaluate(() => (location.hash = '#/pickup'))
  await expect(page.getByRole('heading', { level: 1, name: `お迎え・${SESSION}` })).toBeVisible()
}

/** いる shows who is here; who was not seen to come at this table stands under まだ. */
async function openFamily(page: Page, counter: RegExp, family: RegExp): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: counter }).click()
  await page.getByRole('main').getByRole('button', { name: family }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

test('children go home at two tables without signal, one with somebody nobody registered, and a contradiction is asked about', async ({
  relay,
  open
}) => {
  const { office, first, second } = await twoTables(relay.origin, open)

  await test.step('the first table receives both brothers and lets them go with their mother', async () => {
    const { page } = first
    await page.getByRole('link', { name: /^受付/u }).click()
    await arrive(page, 'もり つむぎ', '小2')
    await arrive(page, 'もり れん', '小4')
    await openPickup(page)
    await page
      .getByRole('main')
      .getByRole('button', { name: /お迎えが 来た|^もり/u })
      .first()
      .click()
    const sheet = page.getByRole('dialog', { name: 'もりさんの お迎え' })
    await expect(sheet.getByText('ふたりとも')).toBeVisible()
    await sheet.getByRole('radio', { name: /^森 恵/u }).click()
    await sheet.getByRole('button', { name: 'この人で 進む' }).click()
    await sheet.getByRole('button', { name: '森 恵さんに 引き渡しました' }).click()
    await expect(page.getByRole('status')).toContainText('引き渡しました')
    await expect(page.getByText('みんな 帰りました')).toBeVisible()
  })

  await test.step('the second table, which heard of nothing, lets the elder go with an uncle after a call', async () => {
    const { page } = second
    await openPickup(page)
    await openFamily(page, /^まだ/u, /^もり/u)
    const sheet = page.getByRole('dialog')
    await sheet.getByRole('button', { name: /もり つむぎ/u }).click()
    await sheet.getByRole('button', { name: '登録にない人が 来たとき' }).click()
    await expect(sheet.getByRole('button', { name: '保護者に 電話すると 進めます' })).toBeDisabled()
    await sheet.getByRole('button', { name: /090-9427-5808/u }).click()
    await sheet.getByRole('button', { name: /「はい」と 言いました/u }).click()
    await sheet.getByRole('button', { name: 'おじ・おば' }).click()
    await sheet.getByLabel('名前', { exact: true }).fill('森 正')
    await sheet.getByRole('button', { name: /森 正さん\(おじ・おば\)に 引き渡しました/u }).click()
    await expect(page.getByRole('status')).toContainText('森 正(おじ・おば)')
  })

  await test.step('a reload in the middle loses nothing', async () => {
    const { page } = second
    await page.reload()
    await openPickup(page)
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^帰った/u })
      .click()
    await expect(page.getByRole('main').getByRole('button', { name: /^もり れん/u })).toContainText(
      '森 正'
    )
  })

  await test.step('both meet the relay, and the office is asked with whom he went', async () => {
    for (const device of [first, second]) {
      await device.offline(false)
      await expect(chip(device.page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
    }
    const { page } = office
    await go(page, 'ぶつかり')
    await expect(page.getByText('森 正').first()).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText('森 恵').first()).toBeVisible()
  })
})
