// Pictures of the screens for a person to look at: node scripts/run.mjs tests/support/showroom/shots.ts today reception
// Without names all are taken. They land in test-results/shots and are never committed.
import { mkdirSync } from 'node:fs'
import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../../e2e/chromium.ts'
import { doubtsOf } from './doubts.ts'
import { SHOTS } from './shot-list.ts'
import { serveShowroom } from './serve.ts'
import type { Shot, Size } from './shot.ts'
import { SIZES } from './shot.ts'

const OUT = 'test-results/shots'

const wanted = process.argv.slice(2)
const chosen = SHOTS.filter(
  (shot) => wanted.length === 0 || wanted.some((name) => shot.name.startsWith(name))
)
mkdirSync(OUT, { recursive: true })
const room = await serveShowroom()
const browser = await chromium.launch(chromiumOptions)
for (const shot of chosen)
  for (const size of shot.sizes)
    await take(shot, size).catch((error: unknown) =>
      process.stdout.write(`${shot.name} ${size}: ${String(error).slice(0, 200)}\n`)
    )
await browser.close()
await room.stop()

async function take(shot: Shot, size: Size): Promise<void> {
  const page = await browser.newPage({ viewport: SIZES[size], reducedMotion: 'reduce' })
  page.on('pageerror', (error) => process.stderr.write(`${shot.name}: ${error.message}\n`))
  await page.goto(`${room.address}?${shot.ask}#/${shot.way}`)
  await page.locator('h1').first().waitFor()
  await shot.act?.(page)
  await settled(page)
  const file = `${OUT}/${shot.name}-${size}.png`
  await page.screenshot({ path: file, fullPage: shot.whole ?? false })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  process.stdout.write(`${file}${wide ? '  (wider than the window)' : ''}\n`)
  for (const doubt of await doubtsOf(page)) process.stdout.write(`  ${doubt}\n`)
  await page.close()
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
}
