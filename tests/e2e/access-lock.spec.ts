import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as pathOf } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { test, type OpenDevice } from './caravan.ts'
import { DESKTOP, TABLET, type Device } from './device.ts'
import { arrive, chooseSession, openChild, openReception, standing } from './hall.ts'
import { chip, go, invite, join } from './office.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'
import { codeOn, film, filmed } from './virtual-camera.ts'

const PIN = '4827'
const CARE = 'そば'
const PHONE = '090-9427-5808'

interface Hall {
  readonly office: Device
  readonly first: Device
  readonly second: Device
}

/** Two facilitators' tablets at one table; from here on nobody reaches the relay. */
async function aHall(origin: string, open: OpenDevice, eyes: readonly string[]): Promise<Hall> {
  const office = await open(origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const tablets: Device[] = []
  for (const [at, name] of ['端末2', '端末3'].entries()) {
    const model = { ...TABLET, args: filmed(eyes[at] ?? '') }
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
  for (const { page } of [first, second])
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  for (const device of [first, second]) await device.offline(true)
  return { office, first, second }
}

async function visit(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/#/${path}`, page.url()).href)
}

async function setPin(page: Page, pin: string): Promise<void> {
  const form = page.getByRole('form', { name: 'PINをつける' })
  await form.getByLabel('新しいPIN').fill(pin)
  await form.getByLabel('もう一度 同じPIN').fill(pin)
  await form.getByRole('button', { name: 'PINをつける' }).click()
}

async function shut(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'ここは とじてあります' })).toBeVisible()
}

async function tryPin(page: Page, pin: string): Promise<void> {
  await page.getByLabel('PIN', { exact: true }).fill(pin)
  await page.getByRole('button', { name: 'ひらく' }).click()
}

test('[W9] a forgotten PIN: another tablet opens it offline, and the day never stops for it', async ({
  relay,
  open
}) => {
  const folder = mkdtempSync(pathOf(tmpdir(), 'caravan-lock-'))
  const [eyeOfFirst, eyeOfSecond] = [pathOf(folder, 'first.y4m'), pathOf(folder, 'second.y4m')]
  for (const file of [eyeOfFirst, eyeOfSecond]) film(file, [])
  const { office, first, second } = await aHall(relay.origin, open, [eyeOfFirst, eyeOfSecond])
  const [locked, helper] = [first.page, second.page]

  await test.step('a PIN is set, and the tablet starts anew', async () => {
    await visit(locked, 'pin')
    await setPin(locked, PIN)
    await expect(locked.getByText('PINをつけました')).toBeVisible()
    await go(locked, '家族')
    await expect(locked.getByText('森 紬')).toBeVisible()
    await locked.reload()
    await shut(locked)
    await expect(locked.getByText('森 紬')).toHaveCount(0)
  })

  await test.step('reception goes on, care and telephone are behind the PIN', async () => {
    await go(locked, 'きょう')
    await openReception(locked, SESSION)
    await arrive(locked, 'もり つむぎ', '小2')
    await openChild(locked, 'もり つむぎ', '小2')
    const sheet = locked.getByRole('dialog')
    await expect(sheet.getByText('配慮と電話は とじてあります')).toBeVisible()
    await expect(sheet.getByText(CARE)).toHaveCount(0)
    await expect(sheet.getByText(PHONE)).toHaveCount(0)
  })

  await test.step('緊急で見る opens both at once', async () => {
    const sheet = locked.getByRole('dialog')
    await sheet.getByRole('button', { name: '緊急で見る' }).click()
    await expect(sheet.getByText(CARE)).toBeVisible()
    await expect(sheet.getByRole('link', { name: `電話 ${PHONE}` })).toBeVisible()
    await sheet.getByRole('button', { name: 'とじる' }).click()
    expect(await facts(locked, 'looked')).toBe(1)
  })

  await test.step('a child leaves with its guardian, whatever is locked', async () => {
    await openChild(locked, 'もり つむぎ', '小2')
    const sheet = locked.getByRole('dialog')
    await sheet.getByRole('button', { name: /^帰る/u }).click()
    await sheet.getByRole('radio', { name: /^森 恵/u }).click()
    await sheet.getByRole('button', { name: 'この人で 進む' }).click()
    await sheet.getByRole('button', { name: '森 恵さんに 引き渡しました' }).click()
    await expect(locked.getByRole('status')).toContainText('もり つむぎ さんが帰りました')
    await locked.getByRole('link', { name: 'きょう' }).click()
  })

  await test.step('wrong tries make it wait, also after a restart', async () => {
    await go(locked, '家族')
    for (let n = 1; n <= 4; n += 1) {
      await tryPin(locked, '1111')
      await expect(locked.getByRole('alert')).toContainText('PINがちがいます。')
    }
    await tryPin(locked, '1111')
    await expect(locked.getByText(/^あと \d+秒 待ちます$/u)).toBeVisible()
    await locked.reload()
    await expect(locked.getByText(/^あと \d+秒 待ちます$/u)).toBeVisible()
    await locked.getByLabel('PIN', { exact: true }).fill(PIN)
    await expect(locked.getByRole('button', { name: 'ひらく' })).toBeDisabled()
  })

  await test.step('the other tablet reads the number and shows the code that opens it', async () => {
    await locked.getByRole('link', { name: 'わすれたとき' }).click()
    film(eyeOfSecond, [await codeOn(locked, /^番号 \d{3} \d{3} の QR$/u)])
    await go(helper, 'ほか')
    await helper.getByRole('link', { name: /^ほかの端末のPINを わすれたとき/u }).click()
    await expect(helper.getByRole('heading', { name: '端末2 に この QR を見せる' })).toBeVisible()
    film(eyeOfFirst, [await codeOn(helper, /^端末2 をあける QR$/u)])
    await locked.getByRole('button', { name: '出た QR を写す' }).click()
    await expect(locked.getByText('端末3 があけました')).toBeVisible()
    expect(await facts(locked, 'unlocked')).toBe(1)
  })

  await test.step('a new PIN is set; the photographed code opens nothing any more', async () => {
    await setPin(locked, '3950')
    await expect(locked.getByText('森 紬')).toBeVisible()
    await locked.getByRole('button', { name: 'いま とじる' }).click()
    await shut(locked)
    await locked.getByRole('link', { name: 'わすれたとき' }).click()
    await locked.getByRole('button', { name: '出た QR を写す' }).click()
    await expect(locked.getByRole('alert')).toContainText('この QR では あきません。')
    await visit(locked, 'people')
    await tryPin(locked, '3950')
    await expect(locked.getByText('森 紬')).toBeVisible()
  })
  rmSync(folder, { recursive: true })
  expect([...office.problems, ...first.problems, ...second.problems]).toEqual([])
})

/** Records of that kind on the disk of this tablet. */
async function facts(page: Page, kind: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    const rows = await new Promise<readonly { readonly facts: string }[]>((resolve, reject) => {
      const opening = indexedDB.open(name)
      opening.addEventListener('error', () => reject(opening.error))
      opening.addEventListener('success', () => {
        const asked = opening.result.transaction('facts').objectStore('facts').getAll()
        asked.addEventListener('success', () => {
          opening.result.close()
          resolve(asked.result)
        })
      })
    })
    return rows.filter((row) => JSON.stringify(row).includes(wanted)).length
  }, kind)
}

test('目かくし: numbers stand where names were, on every screen and after a reload', async ({
  relay,
  open
}) => {
  const office = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(office.page)
  const tablet = await open(await invite(office.page, '進行役', '端末2'), TABLET)
  const { page } = tablet
  await join(page)
  await chooseSession(page, SESSION)
  await openReception(page, SESSION)
  await expect(standing(page, 'もり つむぎ', '小2')).toBeVisible()
  await page.getByRole('button', { name: '目かくし' }).click()
  const names = page.getByText(/もり|つむぎ|森|たなか|田中|090-/u)
  await expect(page.getByText('1番')).toBeVisible()
  await expect(names).toHaveCount(0)
  await page.locator('.kid').first().click()
  await expect(page.getByRole('status')).toContainText('番 さんが来ました')
  await expect(names).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: '目かくし' })).toHaveAttribute(
    'aria-pressed',
    'true'
  )
  await page.getByRole('link', { name: 'きょう' }).click()
  for (const tab of ['家族', '機材', 'きょう']) {
    await go(page, tab)
    await expect(page.getByRole('button', { name: '目かくし' })).toBeVisible()
    await expect(names).toHaveCount(0)
  }
  await page.getByRole('button', { name: '目かくし' }).click()
  await openReception(page, SESSION)
  await expect(standing(page, 'もり つむぎ', '小2')).toBeVisible()
  expect([...office.problems, ...tablet.problems]).toEqual([])
})
