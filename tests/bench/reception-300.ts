// Three hundred children on one table, on a processor as slow as a tablet's: scrolled from end to end, by the rail, and a tap at the end.
import { setTimeout as pause } from 'node:timers/promises'
import type { Row } from './row.ts'
import { withShelf } from './shelf.ts'
import { cardsPainted, centreOf, openStage, tapCard, type Stage } from './stage.ts'

const CHILDREN_HERE = 300
const STORED = 1000
const TABLET_RATE = 4
const LONGEST_TASK_MS = 50
const SETTLE_MS = 3000
/** A flick of a finger, and the time until the next. */
const FLICK_PX = 900
const FLICK_MS = 120

export async function reception300(): Promise<Row> {
  const measures = await withShelf(undefined, async (shelf) => {
    const stage = await openStage(shelf, STORED, (plan) => plan.sessions.at(-1) ?? '', {
      children: CHILDREN_HERE
    })
    await cardsPainted(stage.page, stage.reception)
    await stage.page
      .locator('button.kid')
      .nth(CHILDREN_HERE - 1)
      .waitFor({ state: 'attached' })
    // the pieces that come after the first picture, and the loudspeaker that the first tone opens
    await pause(SETTLE_MS)
    await tapCard(stage.page)
    await stage.devtools.send('Emulation.setCPUThrottlingRate', { rate: TABLET_RATE })
    const scroll = await tasksDuring(stage, () => scrollThrough(stage))
    const rail = await tasksDuring(stage, () => railThrough(stage))
    const last = await centreOf(stage.page.locator('button.kid').nth(CHILDREN_HERE - 1))
    return {
      scroll,
      rail,
      tap: await tasksDuring(stage, () => stage.page.mouse.click(last.x, last.y))
    }
  })
  return {
    row: 'reception-300',
    about: `${CHILDREN_HERE} children at one table, CPU ×${TABLET_RATE}`,
    measures,
    ratios: Object.entries(measures).map(([name, { 'longest task ms': value = null }]) => ({
      name: `longest task, ${name}, ms`,
      value,
      aim: LONGEST_TASK_MS
    })),
    notes: ['tasks under 50 ms are not told by the browser: 0']
  }
}

async function tasksDuring(
  { page }: Stage,
  act: () => Promise<unknown>
): Promise<Record<string, number>> {
  await pause(SETTLE_MS)
  const from = await page.evaluate(() => performance.now())
  await act()
  await pause(SETTLE_MS)
  const { longTasks } = await page.evaluate(() => window.benchProbe())
  const own = longTasks.filter(({ at }) => at >= from).map(({ ms }) => ms)
  return { 'longest task ms': Math.max(0, ...own), 'tasks over 50 ms': own.length }
}

async function scrollThrough({ page }: Stage): Promise<void> {
  const main = page.locator('.recep .main')
  await main.hover()
  const height = await main.evaluate((one) => one.scrollHeight)
  for (let at = 0; at < height; at += FLICK_PX) {
    await page.mouse.wheel(0, FLICK_PX)
    await pause(FLICK_MS)
  }
}

async function railThrough({ page }: Stage): Promise<void> {
  const rungs = await page.locator('.rail > *').all()
  const places = await Promise.all(rungs.map(centreOf))
  for (const { x, y } of places) {
    await page.mouse.click(x, y)
    await pause(FLICK_MS)
  }
}
