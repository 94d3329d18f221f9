// npm run sim -- --seeds 300 [--from N] [--kept] [--plot weather|access|plans|rolls|releases|incidents] [--jobs N] [--verbose]: whole clients and the relay under one
// seeded scheduler. Without --from the seeds are fresh ones. Seeds that ever failed run first, with --from only when --kept asks for them.
// A failing seed prints its steps.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { ACCESS } from './access-story.ts'
import { INCIDENTS } from './incidents-story.ts'
import { PLANS } from './plans-story.ts'
import { ROLLS } from './rolls-story.ts'
import { RELEASES } from './release-story.ts'
import { SEEDS_THAT_FAILED } from './seeds.ts'
import { tell, WEATHER, type Outcome, type Plot } from './story.ts'
import { makeTemplate, type Template } from './template.ts'

const PLOT_BY_NAME = {
  weather: WEATHER,
  access: ACCESS,
  plans: PLANS,
  rolls: ROLLS,
  releases: RELEASES,
  incidents: INCIDENTS
} satisfies Record<string, Plot>
type PlotName = keyof typeof PLOT_BY_NAME
const PLOTS = Object.keys(PLOT_BY_NAME).filter(isPlot)
/** A seed of a plot: `access:17`. */
type Told = `${PlotName}:${number}`

interface Sum {
  failed: number
  saved: number
  events: number
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    from: { type: 'string' },
    kept: { type: 'boolean', default: false },
    jobs: { type: 'string', default: String(Math.min(4, availableParallelism())) },
    only: { type: 'string' },
    plot: { type: 'string' },
    verbose: { type: 'boolean', default: false }
  }
})
const seeds = wholeNumber('seeds', values.seeds, 1, 1_000_000)
const jobs = wholeNumber('jobs', values.jobs, 1, 64)
const plots = PLOTS.filter((one) => values.plot === undefined || one === values.plot)
const from = wholeNumber('from', values.from ?? String(Date.now() % 1_000_000), 0, 2 ** 31)

if (values.only === undefined) await lead()
else process.send?.(await run(values.only.split(',') as Told[]))

/** Shares the seeds among processes, one after the other. */
async function lead(): Promise<void> {
  const beganAt = Date.now()
  const fresh = Array.from({ length: seeds }, (_, at) => from + at)
  const all = plots.flatMap((plot): Told[] => {
    const known = values.kept || values.from === undefined ? SEEDS_THAT_FAILED[plot] : []
    return [...known, ...fresh].map((seed): Told => `${plot}:${seed}`)
  })
  const shares = Array.from({ length: Math.min(jobs, all.length) }, (_, job) =>
    all.filter((_seed, at) => at % jobs === job)
  )
  const sums = shares.length === 1 ? [await run(all)] : await Promise.all(shares.map(elsewhere))
  const sum = (of: (one: Sum) => number) => sums.reduce((total, one) => total + of(one), 0)
  const failed = sum((one) => one.failed)
  const seconds = ((Date.now() - beganAt) / 1000).toFixed(1)
  process.stdout.write(
    `${all.length} seeds from ${from}: ${failed} failed; ${sum((one) => one.saved)} records saved, ` +
      `${sum((one) => one.events)} database events, ${seconds} s\n`
  )
  process.exitCode = failed === 0 ? 0 : 1
}

async function elsewhere(share: readonly Told[]): Promise<Sum> {
  const [node = '', entry = ''] = ['scripts/run.mjs', 'tests/sim/main.ts']
  const verbose = values.verbose ? ['--verbose'] : []
  const job = fork(node, [entry, '--only', share.join(','), ...verbose])
  const told = once(job, 'message') as Promise<[Sum]>
  const ended = once(job, 'exit').then(() => [{ failed: share.length, saved: 0, events: 0 }])
  const [sum] = await Promise.race([told, ended])
  job.kill()
  return sum ?? { failed: share.length, saved: 0, events: 0 }
}

async function run(share: readonly Told[]): Promise<Sum> {
  const templates = new Map<string, Template>()
  const sum: Sum = { failed: 0, saved: 0, events: 0 }
  for (const told of share) {
    const [name = '', seed = ''] = told.split(':')
    if (!isPlot(name)) throw new Error(`${name} is no plot`)
    const desk = name !== 'weather'
    const template = templates.get(String(desk)) ?? (await makeTemplate({ desk }))
    templates.set(String(desk), template)
    const outcome = await tell(Number(seed), template, PLOT_BY_NAME[name])
    const isBad = outcome.problems.length > 0
    sum.failed += isBad ? 1 : 0
    sum.saved += outcome.saved
    sum.events += outcome.events
    if (isBad || values.verbose) print(name, outcome)
  }
  return sum
}

function isPlot(name: string): name is PlotName {
  return Object.hasOwn(PLOT_BY_NAME, name)
}

function print(plot: string, { seed, hash, steps, problems }: Outcome): void {
  const lines = [
    `seed ${plot}:${seed} (${hash})`,
    ...steps.map((step) => `  ${step}`),
    ...problems.map((problem) => `  !! ${problem}`)
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < least || number > most)
    throw new Error(`--${name}: "${text}" is not ${least} to ${most}`)
  return number
}
