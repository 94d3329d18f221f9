// A tap on a card until it is on the disk and until it is seen, on processors as slow as a tablet's.
import { setTimeout as pause } from 'node:timers/promises'
import { quantile } from './live.ts'
import type { Row } from './row.ts'
import { withShelf } from './shelf.ts'
import { cardsPainted, openStage, tapCard, type Stage } from './stage.ts'

const STORED = 50_000
const TAPS = 8
const RATES = [1, 4, 6]
/** Of the rates, the tablet we promise for. */
const TABLET_RATE = 4
const LONGEST_TASK_MS = 50
/** A person's next tap; also longer than the app takes for a double one. */
const PAUSE_MS = 900
const SETTLE_MS = 3000

export async function tap(): Promise<Row> {
  const measures = await withShelf(undefined, async (shelf) => {
    const stage = await openStage(shelf, STORED, (plan) => plan.sessions.at(-1) ?? '')
    await cardsPainted(stage.page, stage.reception)
    const byRate: Record<string, Record<string, number>> = {}
    for (const rate of RATES) byRate[`CPU ×${rate}`] = await taps(stage, rate)
    return byRate
  })
  const longest = measures[`CPU ×${TABLET_RATE}`]?.['longest task ms'] ?? null
  return {
    row: 'tap',
    about: `${TAPS} taps on a card with ${STORED} marks stored, online`,
    measures,
    ratios: [{ name: `longest task at ×${TABLET_RATE}, ms`, value: longest, aim: LONGEST_TASK_MS }],
    notes: [
      'every write transaction was strict',
      'tasks under 50 ms are not told by the browser: 0'
    ]
  }
}

async function taps({ page, devtools }: Stage, rate: number): Promise<Record<string, number>> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate })
  await pause(SETTLE_MS)
  const from = await page.evaluate(() => performance.now())
  const durable: number[] = []
  const painted: number[] = []
  for (let number = 0; number < TAPS; number++) {
    const { at, durableAt, paintedAt } = await tapCard(page)
    durable.push(durableAt - at)
    painted.push(paintedAt - at)
    await pause(PAUSE_MS)
  }
  const { longTasks } = await page.evaluate(() => window.benchProbe())
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const own = longTasks.filter(({ at }) => at >= from).map(({ ms }) => ms)
  return {
    'durable p50 ms': quantile(durable, 0.5),
    'durable worst ms': Math.max(...durable),
    'painted p50 ms': quantile(painted, 0.5),
    'painted worst ms': Math.max(...painted),
    'longest task ms': Math.max(0, ...own),
    'tasks over 50 ms': own.length
  }
}
