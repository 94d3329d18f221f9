// Every screen of the showroom through axe: node scripts/run.mjs tests/support/showroom/axe.ts [names]
import { AxeBuilder } from '@axe-core/playwright'
import { chromium } from '@playwright/test'
import { chromiumOptions } from '../../e2e/chromium.ts'
import { SHOTS } from './shot-list.ts'
import { serveShowroom } from './serve.ts'
import { SIZES } from './shot.ts'

const wanted = process.argv.slice(2)
const room = await serveShowroom()
const browser = await chromium.launch(chromiumOptions)
let found = 0
for (const shot of SHOTS) {
  if (wanted.length > 0 && !wanted.some((name) => shot.name.startsWith(name))) continue
  const context = await browser.newContext({ viewport: SIZES.tall, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(`${room.address}?${shot.ask}#/${shot.way}`)
  await page.locator('h1').first().waitFor()
  await shot.act?.(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  for (const { id, help, nodes } of violations) {
    found += 1
    const where = nodes.slice(0, 3).map((node) => node.html.slice(0, 160))
    process.stdout.write(`${shot.name}: ${id}: ${help}\n  ${where.join('\n  ')}\n`)
  }
  await context.close()
}
await browser.close()
await room.stop()
process.stdout.write(`${found} violations\n`)
process.exitCode = found > 0 ? 1 : 0
