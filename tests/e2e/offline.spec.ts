import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { test } from './caravan.ts'
import { DESKTOP, TABLET } from './device.ts'
import { arrive, chooseSession, counted, openReception, standing } from './hall.ts'
import { go } from './office.ts'
import { APP } from './relay.ts'
import { prepareSmallEvent, SESSION } from './small-event.ts'

test('the manifest says all that an installation shows', async ({ relay, open }) => {
  const { page } = await open(relay.origin, TABLET)
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = await page.evaluate(async (href) => (await fetch(href)).json(), address ?? '')
  expect(manifest).toMatchObject({
    id: '/',
    lang: 'ja',
    name: 'キャラバンキット',
    start_url: '/?src=pwa',
    scope: '/',
    display: 'standalone'
  })
  const purposes = manifest.icons.map((icon: { purpose: string }) => icon.purpose)
  expect(new Set(purposes)).toEqual(new Set(['any', 'maskable']))
  expect(manifest.shortcuts.map((way: { url: string }) => way.url)).toEqual([
    '/#/reception',
    '/#/equipment'
  ])
  const forms = manifest.screenshots.map((shot: { form_factor: string }) => shot.form_factor)
  expect(forms.toSorted()).toEqual(['narrow', 'wide'])
  for (const picture of [...manifest.icons, ...manifest.screenshots]) {
    const answer = await page.request.get(new URL(picture.src, relay.origin).href)
    expect(answer.headers()['content-type']).toBe(picture.type)
  }
})

test('every file of the app is in the cache, and without signal the icon opens it', async ({
  relay,
  open
}) => {
  const device = await open(relay.origin, TABLET)
  await ready(device.page)
  const stored = await device.page.evaluate(async () => {
    const names = await caches.keys()
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return lists.flat().map(({ url }) => new URL(url).pathname)
  })
  const built = readdirSync(path(APP, 'assets')).map((file) => `/assets/${file}`)
  expect(stored).toEqual(expect.arrayContaining(['/index.html', ...built]))

  await relay.kill()
  await device.start('offline')
  await expect(device.page.getByRole('heading', { name: 'キャラバンキット' })).toBeVisible()
  expect(device.problems).toEqual([])
})

test('a new version waits until a person takes it', async ({ relay, open }) => {
  const { page } = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(page)
  await ready(page)
  const newer = newerApp()
  await relay.restart('--app', newer)
  await go(page, 'ほか')
  await page.getByRole('button', { name: '新しい版をさがす' }).click()
  await expect(page.getByText('新しい版があります。')).toBeVisible()
  await page.reload()
  await expect(page.getByText('新しい版があります。')).toBeVisible()
  expect(await isNewer(page)).toBe(false)

  await page.getByRole('button', { name: '新しくする' }).click()
  await changesOver(page)
  rmSync(newer, { recursive: true })
})

// Chromium tells only a running worker to make way for the next one.
test('a new version is taken also while the old worker is just being started', async ({
  relay,
  open
}) => {
  const { page, context } = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(page)
  await ready(page)
  const newer = newerApp()
  await relay.restart('--app', newer)
  await go(page, 'ほか')
  await page.getByRole('button', { name: '新しい版をさがす' }).click()
  const take = page.getByRole('button', { name: '新しくする' })
  await expect(take).toBeVisible()
  await oldWorkerStopped(context, page)

  await take.evaluate((button) => {
    void fetch('/icon.svg')
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }))
  })
  await changesOver(page)
  rmSync(newer, { recursive: true })
})

test('the middle of a day: reload, a second window and a restart lose nothing', async ({
  relay,
  open
}) => {
  const device = await open(relay.origin, DESKTOP)
  await prepareSmallEvent(device.page)
  await ready(device.page)
  await relay.kill()
  await device.offline(true)
  await go(device.page, 'きょう')
  await chooseSession(device.page, SESSION)
  await openReception(device.page, SESSION)
  await arrive(device.page, 'もり つむぎ', '小2')
  await device.page.reload()
  await expect(standing(device.page, 'もり つむぎ', '小2')).toContainText('来た')

  const second = await device.context.newPage()
  await second.goto(device.page.url())
  await counted(second, { 予定: 3, いる: 1, まだ: 2, 欠席: 0 })
  await arrive(second, 'もり れん', '小4')
  await expect(standing(device.page, 'もり れん', '小4')).toContainText('来た')
  await arrive(device.page, 'たなか あおい', '小6')
  await counted(second, { 予定: 3, いる: 3, まだ: 0, 欠席: 0 })

  await device.start('offline')
  await go(device.page, 'きょう')
  await openReception(device.page, SESSION)
  await counted(device.page, { 予定: 3, いる: 3, まだ: 0, 欠席: 0 })
  expect(device.problems).toEqual([])
})

/** The worker has stored the app and answers for this page. */
async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

/** What the browser does with a worker that has been idle for a while. */
async function oldWorkerStopped(context: BrowserContext, page: Page): Promise<void> {
  const browser = await context.newCDPSession(page)
  await new Promise<void>((resolve, reject) => {
    browser.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const old = versions.find(({ status }) => status === 'activated')
      if (old?.runningStatus === 'stopped') resolve()
      if (old?.runningStatus === 'running')
        browser.send('ServiceWorker.stopWorker', { versionId: old.versionId }).catch(reject)
    })
    browser.send('ServiceWorker.enable').catch(reject)
  })
  await browser.detach()
}

/** What a later build is to the browser: another page, so another list in the worker. */
function newerApp(): string {
  const folder = mkdtempSync(path(tmpdir(), 'caravan-app-'))
  cpSync(APP, folder, { recursive: true })
  rewrite(path(folder, 'index.html'), '</head>', '<meta name="newer" content="yes" /></head>')
  rewrite(
    path(folder, 'sw.js'),
    /"revision":"\w+","url":"index.html"/u,
    '"revision":"newer","url":"index.html"'
  )
  return folder
}

function rewrite(file: string, from: string | RegExp, to: string): void {
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(from)
  writeFileSync(file, text.replace(from, to))
}

/** On a busy machine the browser may not have changed over when the kit opens anew after a while: then a person presses again. */
async function changesOver(page: Page): Promise<void> {
  const take = page.getByRole('button', { name: '新しくする' })
  await expect(async () => {
    if (await isNewer(page)) return
    if (await take.isEnabled({ timeout: 1000 })) await take.click()
    expect(await isNewer(page)).toBe(true)
  }).toPass({ timeout: 120_000, intervals: [500, 1000, 2000] })
}

async function isNewer(page: Page): Promise<boolean> {
  return (await page.locator('meta[name=newer]').count()) > 0
}
