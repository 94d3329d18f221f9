import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test, type OpenDevice } from './caravan.ts'
import { DESKTOP, TABLET, type Device } from './device.ts'
import { arrive, chooseSession, counted, openReception, standing, walkIn } from './hall.ts'
import { chip, go, invite, join } from './office.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'
import { codeOn, codesOn, film, filmed } from './virtual-camera.ts'

interface Hall {
  readonly office: Device
  readonly first: Device
  readonly second: Device
}

/** Two tablets at one table and an office far away; from here on nobody reaches the relay. */
async function aHall(
  origin: string,
  open: OpenDevice,
  cameras: readonly [string, string] | null = null
): Promise<Hall> {
  const office = await open(origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const tablets: Device[] = []
  for (const [at, name] of ['端末2', '端末3'].entries()) {
    const model = cameras ? { ...TABLET, args: filmed(cameras[at] ?? '') } : TABLET
    const tablet = await open(await invite(office.page, '進行役', name), model)
    await join(tablet.page)
    await expect(office.page.getByText(`${name} が入りました`)).toBeVisible()
    await chooseSession(tablet.page, SESSION)
    tablets.push(tablet)
  }
  const [first, second] = tablets
  if (!first || !second) throw new Error('two tablets were opened')
  for (const { page } of [office, first, second])
    await expect(chip(page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
  // The worker takes the page over once every piece of the app is kept.
  for (const { page } of [office, first, second])
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  for (const device of [office, first, second]) await device.offline(true)
  return { office, first, second }
}

async function mark(page: Page, yomi: string, grade: string): Promise<void> {
  await visit(page, 'today')
  await openReception(page, SESSION)
  await arrive(page, yomi, grade)
  await page.getByRole('link', { name: 'きょう' }).click()
}

async function sheet(page: Page): Promise<void> {
  await chip(page).click()
  await expect(page.getByRole('dialog', { name: '記録のゆくえ' })).toBeVisible()
}

/** As a file, by the sheet that says where the records are. */
async function giveFile(page: Page): Promise<string> {
  await sheet(page)
  await page.getByRole('link', { name: 'ファイルで渡す' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'このファイルを渡す' }).click()
  ])
  expect(download.suggestedFilename()).toMatch(/^caravan-.*端末\d\.ktc\.txt$/u)
  return download.path()
}

async function takeFile(page: Page, file: string, from: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { name: `${from} から うけとりました` })).toBeVisible()
}

/** One of the two meets the relay, and what both wrote is in the office. */
async function carriedHome(
  relay: { restart: () => Promise<void> },
  { office, second }: Hall,
  arrived: number
): Promise<void> {
  await relay.restart()
  await second.start('online')
  await expect(chip(second.page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
  await office.start('online')
  await go(office.page, 'まとめ')
  const counts = office.page.getByRole('img', { name: new RegExp(`^来た${arrived}、`, 'u') })
  await expect(counts).toBeVisible({ timeout: 60_000 })
}

test('[W7] by file: two tablets hand over without signal, and a third delivers for both', async ({
  relay,
  open
}) => {
  const hall = await aHall(relay.origin, open)
  const { office, first, second } = hall
  await relay.kill()
  await mark(first.page, 'もり つむぎ', '小2')
  await mark(second.page, 'もり れん', '小4')

  const file = await test.step('the first gives a file', () => giveFile(first.page))

  await test.step('the second takes it, with what is wrong said first', async () => {
    const { page } = second
    await page.getByRole('link', { name: /^うけとる/u }).click()
    const input = page.locator('input[type=file]')
    await input.setInputFiles({
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('氏名')
    })
    await expect(page.getByText('キャラバンキットの記録として読めません。')).toBeVisible()
    await takeFile(page, file, '端末2')
    await expect(page.getByText('新しい記録 1件')).toBeVisible()
    await visit(page, 'today')
    await openReception(page, SESSION)
    await counted(page, { 予定: 3, いる: 2, まだ: 1, 欠席: 0 })
    await expect(page.getByText(/^この端末 1・端末2 の分は \d+:\d+ まで$/u)).toBeVisible()
  })

  await test.step('the same file by the share sheet opens where files are taken in', async () => {
    const { page } = second
    await share(page, readFileSync(file, 'utf8'))
    await page.reload()
    await expect(page.getByRole('heading', { name: '端末2 から うけとりました' })).toBeVisible()
    await expect(page.getByText('新しい記録は ありません')).toBeVisible()
  })

  await test.step('what it carries is told, and emptying it is held back', async () => {
    await sheet(second.page)
    await expect(second.page.getByText('ほかの端末の 1件を 運んでいます')).toBeVisible()
    await visit(second.page, 'leave')
    await expect(second.page.getByText('2件が なくなるかもしれません。')).toBeVisible()
    await expect(second.page.getByRole('button', { name: /^空にする/u })).toBeDisabled()
  })

  await test.step('a third takes both along and is the first to meet the relay', async () => {
    await visit(second.page, 'today')
    const both = await giveFile(second.page)
    await visit(office.page, 'receive')
    await takeFile(office.page, both, '端末3')
    await relay.restart()
    await office.start('online')
    await expect(chip(office.page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
    await first.start('online')
    await openReception(first.page, SESSION)
    await counted(first.page, { 予定: 3, いる: 2, まだ: 1, 欠席: 0 })
  })

  await test.step('its author learns that the relay has it', async () => {
    await second.start('online')
    await expect(chip(second.page)).toHaveAccessibleName(/届いた/u, { timeout: 60_000 })
  })
  expect([...office.problems, ...first.problems, ...second.problems]).toEqual([])

  await test.step('what is elsewhere may be emptied, by a second step', async () => {
    const { page } = second
    await visit(page, 'leave')
    await expect(page.getByText('なくなる記録は ありません。')).toBeVisible()
    await page.getByRole('checkbox').check()
    await page.getByRole('button', { name: '空にする', exact: true }).click()
    await expect(page.getByRole('link', { name: /^団体をつくる/u })).toBeVisible()
  })
})

const WALK_INS = [
  'よしだ ゆうま',
  'まえだ いつき',
  'こんどう みう',
  'あべ つむぎ',
  'ふじた りつ',
  'かんばら あらた'
]

test('[W7] by QR: an exchange of looks ends with the same on both, and moving codes bring what is larger', async ({
  relay,
  open
}) => {
  const folder = mkdtempSync(pathOf(tmpdir(), 'caravan-camera-'))
  const [eyeOfFirst, eyeOfSecond] = [pathOf(folder, 'first.y4m'), pathOf(folder, 'second.y4m')]
  for (const file of [eyeOfFirst, eyeOfSecond]) film(file, [])
  const hall = await aHall(relay.origin, open, [eyeOfFirst, eyeOfSecond])
  const [one, other] = [hall.first.page, hall.second.page]
  await relay.kill()
  await mark(one, 'もり つむぎ', '小2')
  await mark(other, 'もり れん', '小4')

  await test.step('three looks', async () => {
    for (const page of [one, other]) await visit(page, 'exchange')
    await one.getByRole('button', { name: /^この端末が先に見せる/u }).click()
    film(eyeOfSecond, [await codeOn(one)])
    await other.getByRole('button', { name: /^相手のを先に写す/u }).click()
    await expect(other.getByText('端末2 の 1件が 入りました')).toBeVisible({ timeout: 30_000 })
    film(eyeOfFirst, [await codeOn(other)])
    await one.getByRole('button', { name: /^相手が写しました/u }).click()
    await expect(one.getByText('端末3 の 1件が 入りました')).toBeVisible({ timeout: 30_000 })
    film(eyeOfSecond, [await codeOn(one)])
    await other.getByRole('button', { name: /^相手が写しました/u }).click()
    await same(other)
    await one.getByRole('button', { name: /^相手が写しました/u }).click()
    await same(one)
    const pair = (page: Page) => page.locator('.pair').innerText()
    expect(await pair(one)).toBe(await pair(other))
  })

  await test.step('both tables show the same, and say who holds what', async () => {
    for (const page of [one, other]) {
      await visit(page, 'today')
      await sheet(page)
      await expect(page.getByText('1件 渡した')).toBeVisible()
      await page.getByRole('button', { name: 'とじる' }).click()
      await openReception(page, SESSION)
      await expect(standing(page, 'もり つむぎ', '小2')).toContainText('来た')
      await expect(standing(page, 'もり れん', '小4')).toContainText('来た')
    }
  })

  await test.step('what is too large for one code moves', async () => {
    for (const yomi of WALK_INS) await walkIn(one, yomi, '小3')
    await visit(one, 'give')
    await one.getByRole('button', { name: 'ゆっくり' }).click()
    film(eyeOfSecond, await codesOn(one, 24))
    await visit(other, 'receive')
    await expect(other.getByText(/^\d+枚のうち \d+枚 読みました$/u)).toBeVisible({
      timeout: 30_000
    })
    const taken = other.getByRole('heading', { name: '端末2 から うけとりました' })
    await expect(taken).toBeVisible({ timeout: 60_000 })
    await other.getByRole('button', { name: 'こたえを見せる' }).click()
    film(eyeOfFirst, [await codeOn(other)])
    await one.getByRole('link', { name: '相手のこたえを読む' }).click()
    await expect(one.getByText(/^この端末の \d+件を 端末3 も持っています$/u)).toBeVisible({
      timeout: 30_000
    })
  })

  await carriedHome(relay, hall, 2 + WALK_INS.length)
  rmSync(folder, { recursive: true })
  expect([...hall.first.problems, ...hall.second.problems]).toEqual([])
})

/** What the system posts when another app shares a file to the kit. */
async function share(page: Page, text: string): Promise<void> {
  await page.evaluate(async (shared) => {
    const body = new FormData()
    body.append('file', new File([shared], 'a.ktc.txt', { type: 'text/plain' }))
    await fetch('/share', { method: 'POST', body })
  }, text)
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/#/${path}`, page.url()).href)
}

async function same(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { name: '同じになりました' })
  await expect(heading).toBeVisible({ timeout: 30_000 })
}
