// Forty children of twenty families in the order they happen to come, on a processor slower than a tablet's: from the closed app until
// the last is here.
import { setTimeout as pause } from 'node:timers/promises'
import type { Locator } from '@playwright/test'
import { quantile } from './live.ts'
import type { Row } from './row.ts'
import { withShelf } from './shelf.ts'
import { cardsPainted, openStage, press, tapCard, type Stage } from './stage.ts'

/** The session after the last marked one is the first of its day: nobody is here since the morning. */
const STORED = 2000
const RATE = 6
const TABLET = { width: 820, height: 1180 }
const FAMILIES = 20
/** They come in no order; each once. */
const STRIDE = 7
const SETTLE_MS = 3000
/** A person looks for the next. */
const PAUSE_MS = 900
const AIMS = {
  'taps a family': 1,
  'taps on the rail': 12,
  'app time s': 6,
  'tap painted worst ms': 100,
  'forty cards painted ms': 200
}

export async function dayReception(): Promise<Row> {
  const measured = await withShelf(undefined, async (shelf) => {
    const stage = await openStage(shelf, STORED, (plan) => plan.sessions.at(-1) ?? '', {
      inFamilies: true
    })
    await stage.page.setViewportSize(TABLET)
    await cardsPainted(stage.page, stage.reception)
    await pause(SETTLE_MS)
    await stage.devtools.send('Emulation.setCPUThrottlingRate', { rate: RATE })
    const opening = await openFromToday(stage)
    const receiving = await receiveAll(stage)
    const appMs = opening.openedMs + opening.cardsMs + receiving.paintedMs
    return {
      'taps a family': receiving.taps / FAMILIES,
      'taps on the rail': receiving.railTaps,
      'app time s': appMs / 1000,
      'tap painted worst ms': receiving.worstMs,
      'tap painted p50 ms': receiving.p50Ms,
      'forty cards painted ms': opening.cardsMs,
      'app opened ms': opening.openedMs
    }
  })
  return {
    row: 'day-reception',
    about: `forty children of ${FAMILIES} families received, CPU ×${RATE}`,
    measures: { kit: measured },
    ratios: Object.entries(AIMS).map(([name, aim]) => ({
      name,
      value: measured[name as keyof typeof AIMS],
      aim
    })),
    notes: [
      'app time: until きょう stands, until the cards stand, and from each tap until it is seen'
    ]
  }
}

/** The closed app opens on きょう; then the door, until forty cards are painted. */
async function openFromToday({
  page,
  reception
}: Stage): Promise<{ openedMs: number; cardsMs: number }> {
  await page.goto('about:blank')
  await page.goto(reception.replace('reception', 'today'))
  const door = page.locator('a.door[href="#/reception"]')
  await door.waitFor()
  const openedMs = await page.evaluate(() => performance.now())
  await pause(SETTLE_MS)
  await press(page, door)
  await page.waitForFunction(() => window.benchProbe().shownAt !== null)
  const { tap, shownAt } = await page.evaluate(() => window.benchProbe())
  return { openedMs, cardsMs: (shownAt ?? NaN) - (tap?.at ?? NaN) }
}

async function receiveAll({ page }: Stage) {
  await press(page, page.locator('.door-tools .seg > *').nth(1))
  const families = page.locator('button.kid.family')
  await families.nth(FAMILIES - 1).waitFor({ state: 'attached' })
  const painted: number[] = []
  let railTaps = 0
  for (let number = 0; number < FAMILIES; number++) {
    const family = families.nth((number * STRIDE) % FAMILIES)
    if (!(await isInSight(family))) {
      railTaps++
      await press(page, await rungOf(family))
      await pause(PAUSE_MS)
      if (!(await isInSight(family))) throw new Error('the rail does not lead to it')
    }
    const { at, paintedAt } = await tapCard(page, family)
    painted.push(paintedAt - at)
    await pause(PAUSE_MS)
  }
  const left = await page.locator('button.kid.family:not(.in)').count()
  if (left > 0) throw new Error(`${left} families are not here`)
  return {
    taps: painted.length,
    railTaps,
    paintedMs: painted.reduce((sum, ms) => sum + ms, 0),
    worstMs: Math.max(...painted),
    p50Ms: quantile(painted, 0.5)
  }
}

function isInSight(card: Locator): Promise<boolean> {
  return card.evaluate((one) => {
    const seen = one.closest('.main')?.getBoundingClientRect()
    const { top, height } = one.getBoundingClientRect()
    const middle = top + height / 2
    return seen !== undefined && middle > seen.top && middle < seen.bottom
  })
}

async function rungOf(card: Locator): Promise<Locator> {
  const row = await card.evaluate((one) => one.parentElement?.dataset['row'] ?? '')
  return card
    .page()
    .locator('.rail > *')
    .filter({ hasText: new RegExp(`^${row}`, 'u') })
}
