import { expect, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { inDays } from './days.ts'
import { DESKTOP, TABLET, type Device } from './device.ts'
import { chip, createEvent, createWorkspace, invite, join, openPart } from './office.ts'

const TITLE = '柚子原町キャラバン'

async function prepare(page: Page, day: string): Promise<void> {
  await createWorkspace(page, 'こどもテックキャラバン')
  await createEvent(page, { title: TITLE, day, venue: '柚子原公民館', session: 'ロボットの日' })
}

interface Line {
  readonly title: string
  readonly from: number
  readonly minutes: number
  readonly anchor?: boolean
}

async function addToTemplate(page: Page, line: Line): Promise<void> {
  await page.getByRole('button', { name: '予定をたす' }).click()
  const sheet = page.getByRole('dialog', { name: '新しい予定' })
  await sheet.getByLabel('すること').fill(line.title)
  await sheet.getByLabel('はじめから 何分後').fill(String(line.from))
  await sheet.getByLabel('何分', { exact: true }).fill(String(line.minutes))
  if (line.anchor === true) await sheet.getByLabel(/^動かない時刻/u).check()
  await sheet.getByRole('button', { name: '保存する' }).click()
  await expect(sheet).toBeHidden()
}

/** The tablet's clock stands still at this time of today, from the next load on. */
async function atClock({ page }: Device, clock: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${inDays(0)}T${clock}:00+09:00`))
}

test('[B9] [B23] [B24] a template becomes a session’s plan; while it runs five minutes more leave the fixed lunch where it is, over a reload, and are taken back', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  const { page } = office
  await prepare(page, inDays(0))
  await openPart(page, '進行表')
  await page.getByRole('link', { name: 'ひな型', exact: true }).click()
  await page.getByRole('button', { name: '新しいひな型' }).click()
  const sheet = page.getByRole('dialog', { name: '新しいひな型' })
  await sheet.getByLabel('ひな型の名前').fill('ロボットの一日')
  await sheet.getByRole('button', { name: '保存する' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'ロボットの一日' })).toBeVisible()
  await addToTemplate(page, { title: 'はじまりの会', from: 0, minutes: 30 })
  await addToTemplate(page, { title: '組み立てる', from: 30, minutes: 60 })
  await addToTemplate(page, { title: 'おひる', from: 90, minutes: 60, anchor: true })
  await page.getByRole('button', { name: 'コマに使う' }).click()
  await page.getByRole('button', { name: '3件の予定を つくる' }).click()
  await expect(page.getByText('3件の予定を つくりました')).toBeVisible()

  await atClock(office, '10:20')
  await page.goto(`${relay.origin}/#/plan`)
  await page.reload()
  const now = page.getByRole('region', { name: '進行' })
  const until = (clock: string) => expect(now.getByText(`10:00–${clock}`)).toBeVisible()
  const lunch = page.locator('.runnext')
  await expect(page.getByRole('heading', { name: '組み立てる' })).toBeVisible()
  await expect(page.getByRole('timer')).toContainText('40')
  await page.getByRole('button', { name: /^5分 長く/u }).click()
  await until('11:05')
  await expect(page.getByText('組み立てるが 5分 かさなります')).toBeVisible()
  await expect(lunch).toContainText('11:00')

  await page.reload()
  await until('11:05')
  await expect(lunch).toContainText('11:00')
  await page.getByRole('button', { name: /^5分 長く/u }).click()
  await until('11:10')
  await page.getByRole('button', { name: 'もとにもどす' }).click()
  await until('11:05')
  await page.getByRole('button', { name: /^5分 短く/u }).click()
  await until('11:00')
  await expect(page.getByRole('timer')).toContainText('40')
})

async function editHow(page: Page, text: string): Promise<void> {
  await page
    .getByRole('listitem')
    .filter({ hasText: '組み立てる' })
    .getByRole('button', { name: 'なおす' })
    .click()
  const sheet = page.getByRole('dialog')
  await sheet.getByText('どう するか').click()
  await sheet.getByLabel('すすめ方').fill(text)
  await sheet.getByRole('button', { name: '保存する' }).click()
  await expect(sheet).toBeHidden()
}

test('[B17] two tablets without signal edit one field of one block: both texts stand side by side, and the answer is in the plan of both', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  const { page } = office
  await prepare(page, inDays(30))
  await openPart(page, '進行表')
  await page.getByRole('button', { name: '予定をたす' }).click()
  const sheet = page.getByRole('dialog', { name: '予定をたす' })
  await sheet.getByLabel('すること').fill('組み立てる')
  await sheet.getByRole('button', { name: '保存する' }).click()
  await expect(sheet).toBeHidden()
  const planAt = page.url()
  const link = await invite(page, '運営', '端末2')
  const other = await open(link, TABLET)
  await join(other.page)
  await expect(chip(other.page)).toHaveAccessibleName(/届いた/u)
  const there = new URL(planAt).hash
  await other.page.goto(`${relay.origin}/${there}`)
  await expect(other.page.getByText('組み立てる')).toBeVisible()
  await page.goto(planAt)
  await expect(chip(page)).toHaveAccessibleName(/届いた/u)

  await office.offline(true)
  await other.offline(true)
  await editHow(page, '二人で1台')
  await editHow(other.page, '一人で1台')
  await office.offline(false)
  await other.offline(false)

  await page.goto(`${relay.origin}/#/questions`)
  const asked = page.getByRole('article', { name: '組み立てる: すすめ方' })
  await expect(asked).toContainText('二人で1台')
  await expect(asked).toContainText('一人で1台')
  await asked.getByRole('button', { name: '一人で1台' }).click()
  await expect(asked).toBeHidden()
  await page.goto(planAt)
  await page.getByRole('button', { name: 'なおす' }).click()
  await expect(page.getByLabel('すすめ方')).toHaveValue('一人で1台')
})
