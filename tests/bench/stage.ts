// A browser with a real database in a profile on the disk, the served app, and a device's database put into it.
import {
  chromium,
  type BrowserContext,
  type CDPSession,
  type Locator,
  type Page
} from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { transformWithOxc } from 'vite'
import { chromiumOptions } from '../e2e/chromium.ts'
import type { Dump } from './dump.ts'
import { probePage, type Probe } from './page-probe.ts'
import { seedPage } from './page-seed.ts'
import type { Plan, RosterWish } from './season.ts'
import type { Shelf, Site } from './shelf.ts'

export interface TapTimes {
  readonly at: number
  readonly durableAt: number
  readonly paintedAt: number
}

export interface Stage {
  readonly page: Page
  readonly devtools: CDPSession
  /** The app's address of the reception of the chosen session. */
  readonly reception: string
  /** The bare page's address, filled with as many marks. */
  readonly bare: string
}

const WRITERS = 20
/** An evening's frame. */
const MARKS_A_FRAME = 500
const CARDS_MS = 60_000
const DONE_MS = 20_000
const DATABASE = 'caravan'

/** `choose`: which session the tablet is set to; `roster`: who is on it, else forty children. */
export async function openStage(
  shelf: Shelf,
  marks: number,
  choose: (plan: Plan) => string,
  roster: RosterWish = {}
): Promise<Stage> {
  const { origin } = await shelf.relay('dist')
  const crew = shelf.child('devices')
  const plan = await crew.ask<Plan>('found', { origin, marks, ...roster })
  const count = Math.min(WRITERS, marks / MARKS_A_FRAME)
  await crew.ask('join', {
    origin,
    links: await crew.ask<string[]>('invite', { role: 'facilitator', plan, count })
  })
  await crew.ask('fill', { plan, marks, frames: marks / MARKS_A_FRAME })
  const [link] = await crew.ask<string[]>('invite', { role: 'facilitator', plan, count: 1 })
  const choice = { event: plan.event, venue: plan.venue, session: choose(plan), by: '' }
  const dump = await crew.ask<Dump>('dump', { origin, link, choice })
  await crew.close()
  const context = await shelf.profile((folder) =>
    chromium.launchPersistentContext(folder, { ...chromiumOptions, locale: 'ja-JP' })
  )
  await seed(context, origin, dump)
  const bare = await shelf.site(await bareSite())
  await fillBare(context, bare, marks)
  await context.addInitScript(probePage)
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  return { page, devtools, reception: `${origin}/#/reception`, bare: `${bare}/` }
}

/** Goes there anew and waits until forty cards were painted; ms since the navigation began. */
export async function cardsPainted(page: Page, address: string): Promise<Probe> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.waitForFunction(() => window.benchProbe().shownAt !== null, null, {
    timeout: CARDS_MS
  })
  return page.evaluate(() => window.benchProbe())
}

/** As a finger: nothing of ours looks about in the page while it answers. */
export async function press(page: Page, of: Locator): Promise<void> {
  const { x, y } = await centreOf(of)
  await page.mouse.click(x, y)
}

/** Brought into sight where it is not. */
export function centreOf(of: Locator): Promise<{ x: number; y: number }> {
  return of.evaluate(async (one) => {
    one.scrollIntoView({ block: 'nearest' })
    // what comes into sight is laid out then only, and may move the rest
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    const { x, y, width, height } = one.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  })
}

/** A tap on a card of a child that has not come yet: when it was made, on the disk and painted; ms since the navigation began. */
export async function tapCard(page: Page, card = firstYet(page)): Promise<TapTimes> {
  await press(page, card)
  await page.waitForFunction(
    () => {
      const { tap: last } = window.benchProbe()
      return last !== null && last.durableAt !== null && last.paintedAt !== null
    },
    null,
    { timeout: DONE_MS }
  )
  const { tap: last, strict } = await page.evaluate(() => window.benchProbe())
  if (strict.some((durability) => durability !== 'strict')) throw new Error(strict.join(' '))
  return {
    at: last?.at ?? NaN,
    durableAt: last?.durableAt ?? NaN,
    paintedAt: last?.paintedAt ?? NaN
  }
}

function firstYet(page: Page): Locator {
  return page.locator('button.kid:not(.in, .out, .gone)').first()
}

async function seed(context: BrowserContext, origin: string, dump: Dump): Promise<void> {
  const page = await context.newPage()
  // pages of this origin that are not the app and bring none of its strict headers
  const from = `${origin}/bench-dump`
  const empty = `${origin}/bench-empty`
  const body = JSON.stringify(dump)
  await page.route(from, (route) => route.fulfill({ contentType: 'application/json', body }))
  await page.route(empty, (route) => route.fulfill({ contentType: 'text/html', body: '' }))
  await page.goto(empty)
  await page.evaluate(seedPage, { name: DATABASE, from })
  await page.close()
}

async function fillBare(context: BrowserContext, bare: string, marks: number): Promise<void> {
  const page = await context.newPage()
  await page.goto(`${bare}/?fill=${marks}`)
  await page.locator('button.kid').nth(39).waitFor({ timeout: CARDS_MS })
  await page.close()
}

const BARE_PAGE = `<!doctype html><meta charset="utf-8" /><title>bare</title>
<script type="importmap">{ "imports": { "dexie": "/dexie.mjs" } }</script>
<body><script type="module" src="/bare-page.mjs"></script></body>`

async function bareSite(): Promise<Site> {
  const source = 'tests/bench/bare-page.ts'
  const { code } = await transformWithOxc(await readFile(source, 'utf8'), source)
  const dexie = await readFile('node_modules/dexie/dist/modern/dexie.min.mjs', 'utf8')
  return {
    '/': ['text/html', BARE_PAGE],
    '/bare-page.mjs': ['text/javascript', code],
    '/dexie.mjs': ['text/javascript', dexie]
  }
}
