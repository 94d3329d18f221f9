// One device: a browser of its own with a profile on the disk, that can be killed and started again.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { chromiumOptions } from './chromium.ts'

export interface Model {
  readonly viewport: { readonly width: number; readonly height: number }
  readonly userAgent?: string
  /** For the browser itself. */
  readonly args?: readonly string[]
  /** How many hours its clock is ahead. */
  readonly hoursOn?: number
}

/** As tall and wide as the screens are drawn for. */
export const TABLET: Model = { viewport: { width: 820, height: 1180 } }
export const DESKTOP: Model = { viewport: { width: 1280, height: 800 } }
export const PHONE: Model = { viewport: { width: 390, height: 844 } }

/** The browser's own words for no signal and for the relay's refusals, which the kit answers in its way. */
const NO_ANSWER = /^error: (?:Failed to load resource|WebSocket connection)/u

/** A button that cannot be found by then is missing. */
const ACTION_MS = 30_000

/** Where no worker comes, as on plain http, nobody waits for it longer. */
const INSTALLED_MS = 30_000

export interface Device {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors, refused requests to the page's policy, and warnings, as the browser told them. */
  readonly problems: readonly string[]
  readonly offline: (offline: boolean) => Promise<void>
  /** No handler runs, no write is finished that was not. */
  readonly kill: () => Promise<void>
  /** Starts the same profile again, with signal or without, as from the icon. */
  readonly start: (signal: 'online' | 'offline') => Promise<void>
  readonly close: () => Promise<void>
}

/** A fresh profile at that address: the app's own, or an invitation's link. */
export async function openDevice(address: string, model: Model): Promise<Device> {
  const profile = mkdtempSync(join(tmpdir(), 'caravan-device-'))
  const problems: string[] = []
  let context = await launch(profile, model, problems)
  let page = pageOf(context)

  async function start(signal: 'online' | 'offline'): Promise<void> {
    await context.close()
    context = await launch(profile, model, problems)
    page = pageOf(context)
    await context.setOffline(signal === 'offline')
    await page.goto(new URL('/?src=pwa', address).href)
  }

  await page.goto(address)
  return {
    get page() {
      return page
    },
    get context() {
      return context
    },
    problems,
    async offline(isOffline) {
      if (isOffline) await page.evaluate(holdsTheApp, INSTALLED_MS)
      await context.setOffline(isOffline)
    },
    async kill() {
      const gone = context.waitForEvent('close')
      process.kill(await groupOf(context), 'SIGKILL')
      await gone
    },
    start,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

/** As a tablet that was open with signal for long enough: its worker is in charge, and the app lies in its cache. */
async function holdsTheApp(withinMs: number): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const late = new Promise((resolve) => setTimeout(resolve, withinMs))
  await Promise.race([navigator.serviceWorker.ready, late])
}

async function launch(
  profile: string,
  { args = [], hoursOn = 0, ...look }: Model,
  problems: string[]
): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(profile, {
    ...chromiumOptions,
    ...look,
    args: [...(chromiumOptions.args ?? []), ...args],
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo'
  })
  context.setDefaultTimeout(ACTION_MS)
  if (hoursOn !== 0) await context.addInitScript(putClockOn, hoursOn * 3_600_000)
  context.on('console', (message) => {
    const told = `${message.type()}: ${message.text()}`
    if (/^(?:error|warning):/u.test(told) && !NO_ANSWER.test(told)) problems.push(told)
  })
  context.on('weberror', (error) => problems.push(`thrown: ${error.error().message}`))
  return context
}

/** Must stand for itself: it travels to the page as text. */
function putClockOn(ms: number): void {
  const { now } = Date
  globalThis.Date = new Proxy(Date, {
    construct: (target, args: []) =>
      args.length > 0 ? new target(...args) : new target(now() + ms),
    get: (target, key) => (key === 'now' ? () => now() + ms : (Reflect.get(target, key) as unknown))
  })
}

function pageOf(context: BrowserContext): Page {
  const [page] = context.pages()
  if (!page) throw new Error('a browser starts with a page')
  return page
}

/** Playwright starts each browser as the head of its own process group. */
async function groupOf(context: BrowserContext): Promise<number> {
  const browser = context.browser()
  if (!browser) throw new Error('the browser of this profile is not known')
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const main = processInfo.find(({ type }) => type === 'browser')
  if (!main) throw new Error('the browser does not tell its process')
  return -main.id
}
