// This commit's app beside another's, in turns: first load, start and tap, in the invented event each of them brings along.
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { setTimeout as pause } from 'node:timers/promises'
import { chromiumOptions } from '../e2e/chromium.ts'
import { withBase } from './base.ts'
import { quantile } from './live.ts'
import { probePage } from './page-probe.ts'
import { ratio, type Row } from './row.ts'
import { withShelf, type Shelf } from './shelf.ts'
import { cardsPainted, tapCard } from './stage.ts'

const ROUNDS = 7
const WAIT_MS = 30_000
/** Longer than the app takes for a double tap. */
const PAUSE_MS = 900
const JAPAN = { locale: 'ja-JP', timezoneId: 'Asia/Tokyo' }

interface Side {
  readonly name: string
  readonly origin: string
  readonly page: Page
  readonly seen: Record<string, number[]>
}

/** `commit`: what git calls it. */
export async function compare(commit: string): Promise<Row> {
  return withBase(commit, (app) =>
    withShelf(undefined, async (shelf) => {
      const browser = await shelf.profile(() => chromium.launch(chromiumOptions))
      const sides = [
        await openSide(shelf, 'here', 'dist'),
        await openSide(shelf, commit.slice(0, 12), app)
      ]
      for (let round = 0; round < ROUNDS; round++)
        // who comes second finds the machine warmer
        for (const side of round % 2 === 0 ? sides : sides.toReversed()) await look(browser, side)
      return rowOf(commit, sides)
    })
  )
}

async function openSide(shelf: Shelf, name: string, app: string): Promise<Side> {
  const { origin } = await shelf.relay(app)
  const context = await shelf.profile((folder) =>
    chromium.launchPersistentContext(folder, { ...chromiumOptions, ...JAPAN })
  )
  const page = await prepared(context)
  await page.goto(origin)
  await page.getByRole('link', { name: /^れんしゅう/u }).click({ timeout: WAIT_MS })
  await page.getByRole('radio', { name: /^運営/u }).click()
  await page.getByRole('button', { name: 'れんしゅうをはじめる' }).click()
  await page.getByText('れんしゅう中。つくりものの記録です。').waitFor({ timeout: WAIT_MS })
  await cardsPainted(page, `${origin}/#/reception`)
  return { name, origin, page, seen: {} }
}

async function prepared(context: BrowserContext): Promise<Page> {
  await context.addInitScript(morning)
  await context.addInitScript(probePage)
  return context.newPage()
}

async function look(browser: Browser, { origin, page, seen }: Side): Promise<void> {
  const note = (what: string, value: number) => (seen[what] ??= []).push(value)
  const fresh = await browser.newContext(JAPAN)
  try {
    const first = await prepared(fresh)
    await first.goto(origin)
    await first.waitForFunction(() => window.benchProbe().firstAt !== null, null, {
      timeout: WAIT_MS
    })
    const { at, scriptBytes } = await first.evaluate(firstLoad)
    note('first load ms', at)
    note('first load script KiB', scriptBytes / 1024)
  } finally {
    await fresh.close()
  }
  const { shownAt } = await cardsPainted(page, `${origin}/#/reception`)
  note('start ms', shownAt ?? NaN)
  await pause(PAUSE_MS)
  const { at, durableAt, paintedAt } = await tapCard(page)
  note('tap painted ms', paintedAt - at)
  note('tap stored ms', durableAt - at)
}

function rowOf(commit: string, sides: readonly Side[]): Row {
  const measures = Object.fromEntries(
    sides.map(({ name, seen }) => [
      name,
      Object.fromEntries(
        Object.entries(seen).map(([what, values]) => [what, quantile(values, 0.5)])
      )
    ])
  )
  const [here, base] = sides.map(({ name }) => measures[name])
  return {
    row: 'compare',
    about: `this commit and ${commit} in turns, medians of ${ROUNDS}`,
    measures,
    ratios: Object.keys(here ?? {}).map((what) =>
      ratio(`${what}, here to base`, here?.[what], base?.[what])
    ),
    notes: ['the invented event with its forty children; both apps served by the relay of here']
  }
}

/** Must stand for itself, as all that travels to the page: what had come until the first picture. */
function firstLoad(): { at: number; scriptBytes: number } {
  const at = window.benchProbe().firstAt ?? NaN
  const scripts = performance
    .getEntriesByType('resource')
    .filter((entry): entry is PerformanceResourceTiming => 'encodedBodySize' in entry)
    .filter(({ name, startTime }) => name.endsWith('.js') && startTime <= at)
  return { at, scriptBytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) }
}

/** The page's day begins at ten: then half of the invented children have come, whenever this runs. */
function morning(): void {
  const RealDate = Date
  const now = RealDate.now()
  const shift = new RealDate(now).setHours(10, 5, 0, 0) - now
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: []) =>
      args.length > 0 ? new target(...args) : new target(target.now() + shift),
    get: (target, key) =>
      key === 'now' ? () => target.now() + shift : (Reflect.get(target, key) as unknown)
  })
}
