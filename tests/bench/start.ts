// The app is opened until one session's forty cards are painted: it should not matter how much lies behind them.
import { cardsPainted, openStage, type Stage } from './stage.ts'
import { quantile } from './live.ts'
import { ratio, type Row } from './row.ts'
import { CHILDREN } from './season.ts'
import { withShelf } from './shelf.ts'

const STORED = [1000, 50_000, 200_000]
const LOADS = 7

export async function start(): Promise<Row> {
  const measures: Record<string, Record<string, number>> = {}
  for (const marks of STORED) {
    const { kit, bare } = await withShelf(undefined, async (shelf) => {
      const stage = await openStage(
        shelf,
        marks,
        (plan) => plan.sessions[marks / CHILDREN - 1] ?? ''
      )
      return { kit: await loads(stage, stage.reception), bare: await loads(stage, stage.bare) }
    })
    measures[`kit, ${marks}`] = kit
    measures[`bare, ${marks}`] = bare
  }
  const paintedOf = (name: string) => measures[name]?.['painted p50 ms']
  const [small, , large] = STORED
  return {
    row: 'start',
    about: `forty cards painted after opening, ${LOADS} warm loads, by marks stored`,
    measures,
    ratios: [
      ...STORED.map((marks) =>
        ratio(
          `${marks} to the bare table`,
          paintedOf(`kit, ${marks}`),
          paintedOf(`bare, ${marks}`),
          1.3
        )
      ),
      ratio(`${large} to ${small}`, paintedOf(`kit, ${large}`), paintedOf(`kit, ${small}`), 1.3)
    ],
    notes: [
      'real IndexedDB of Chromium in a profile on the disk; the app by its service worker, online'
    ]
  }
}

async function loads({ page, devtools }: Stage, address: string): Promise<Record<string, number>> {
  await cardsPainted(page, address)
  const painted: number[] = []
  for (let load = 0; load < LOADS; load++) {
    const { shownAt } = await cardsPainted(page, address)
    painted.push(shownAt ?? NaN)
  }
  await devtools.send('HeapProfiler.collectGarbage')
  await devtools.send('Performance.enable')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN
  return {
    'painted p50 ms': quantile(painted, 0.5),
    'painted best ms': Math.min(...painted),
    'painted worst ms': Math.max(...painted),
    'heap at rest MiB': heap / 1024 / 1024
  }
}
