// Papers as they come out of a printer, page by page: node scripts/run.mjs tests/support/showroom/prints.ts leaflet
// They land in test-results/shots as PDF, with the number of sheets each takes.
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumOptions } from '../../e2e/chromium.ts'
import { DAY_PRINTS } from './close-shots.ts'
import { PRINTS } from './forget-shots.ts'
import { serveShowroom } from './serve.ts'
import { SIZES } from './shot.ts'

const OUT = 'test-results/shots'
const wanted = process.argv.slice(2)
mkdirSync(OUT, { recursive: true })
const room = await serveShowroom()
const browser = await chromium.launch(chromiumOptions)
// one for all, so that what was fetched once is there for the next
const context = await browser.newContext({ viewport: SIZES.desk, reducedMotion: 'reduce' })
for (const print of [...PRINTS, ...DAY_PRINTS]) {
  if (wanted.length > 0 && !wanted.some((name) => print.name.startsWith(name))) continue
  const page = await context.newPage()
  page.on('pageerror', (error) => process.stderr.write(`${print.name}: ${error.message}\n`))
  await page.goto(`${room.address}?${print.ask}#/${print.way}`)
  // where nobody is on it, a paper says so and prints nothing
  await page.locator('.paper, .papers .empty').first().waitFor()
  const sheets = await page.locator('.paper').count()
  const path = `${OUT}/${print.name}.pdf`
  const bytes = await page.pdf({ path, preferCSSPageSize: true })
  const pages = bytes.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length
  // A4 less the margins, at 96 dots an inch: what a sheet looks like where nothing shows PDF.
  await page.setViewportSize({ width: 718, height: 1032 })
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: path.replace('.pdf', '.png'), fullPage: true })
  process.stdout.write(`${path}  ${pages} pages for ${sheets} sheets\n`)
  await page.close()
}
await browser.close()
await room.stop()
