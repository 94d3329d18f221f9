// One seed told from its beginning to its end: deeds and blows in calm and storm, then calm, then the accounts.
import { createHash } from 'node:crypto'
import { act, isDiskFull } from './deeds.ts'
import { blowsOf, open, type Loss } from './blows.ts'
import { checkDrained, checkEnd } from './invariants.ts'
import { CALM } from './wire.ts'
import type { Template } from './template.ts'
import type { Tab } from './sim-tablet.ts'
import { createWorld, isInside, type World } from './world.ts'

export interface Outcome {
  readonly seed: number
  /** Of everything that happened, in order: the same for the same seed. */
  readonly hash: string
  readonly steps: readonly string[]
  readonly problems: readonly string[]
  readonly saved: number
  readonly events: number
}

export const STEPS = 60
/** As promised: ninety seconds after all is well again nothing waits any more. */
export const DRAIN_MS = 90_000
/** And one round of polling later everybody has everything. */
export const REST_MS = 45_000

/** What happens before all is well again, and what must be true in the end. */
export interface Plot {
  readonly storm: (world: World) => Promise<void>
  readonly calm: (world: World) => Promise<void>
}

export async function tell(
  seed: number,
  template: Template,
  plot: Plot = WEATHER
): Promise<Outcome> {
  const world = createWorld(seed, template)
  const noteUnhandled = (problem: unknown) => {
    world.problems.push(
      `nobody caught: ${problem instanceof Error ? problem.stack : String(problem)}`
    )
  }
  process.on('unhandledRejection', noteUnhandled)
  try {
    await begin(world)
    await plot.storm(world)
    await plot.calm(world)
  } catch (problem) {
    world.problems.push(
      `the story broke off: ${problem instanceof Error ? problem.stack : String(problem)}`
    )
  } finally {
    for (const tablet of world.tablets) tablet.cut()
    world.clockwork.stop()
    process.off('unhandledRejection', noteUnhandled)
  }
  const hash = createHash('sha256').update(world.steps.join('\n')).digest('hex').slice(0, 16)
  return {
    seed,
    hash,
    steps: world.steps,
    problems: world.problems,
    saved: world.saved.length,
    events: world.clockwork.tasks()
  }
}

async function begin(world: World): Promise<void> {
  for (const [name, rows] of world.template.rowsByTablet) {
    let isReady = false
    const adding = world.addTablet(name, rows).then((tablet) => {
      isReady = true
      open(world, tablet)
    })
    for (let rounds = 0; rounds < 50 && !isReady; rounds += 1) await world.clockwork.run(5)
    await adding
  }
  await world.clockwork.run(500)
}

async function storm(world: World): Promise<void> {
  const { chance, clockwork } = world
  const loss: Loss = chance.pick(['none', 'relay', 'tablet', 'tablet'])
  const blows = blowsOf(loss)
  const joinsAt = chance.happens(0.5) ? chance.below(STEPS) : -1
  world.awaitsJoin = joinsAt >= 0
  for (let step = 0; step < STEPS; step += 1) {
    if (step === joinsAt) await helperComes(world)
    if (chance.happens(0.35)) {
      const [name, blow] = chance.pick(blows)
      world.say(name)
      await blow(world)
    } else for (let at = chance.below(4); at >= 0; at -= 1) act(world, chance.pick(world.tablets))
    await clockwork.run(chance.happens(0.05) ? chance.wait(300_000) : chance.wait(3000))
  }
}

/** The volunteer's tablet joins in whatever weather there is, and tries until it is in. */
async function helperComes(world: World): Promise<void> {
  const tablet = await world.addTablet('helper', null)
  if (world.chance.happens(0.5)) world.weather = { lost: 0.3, doubled: 0.2, delayMs: 1000 }
  let asked: Tab | null = null
  const knock = (): void => {
    if (isInside(tablet)) return
    world.clockwork.after(5000, knock)
    const tab = tablet.tabs.find((one) => one.kit !== null)
    if (!tab?.kit || tab === asked) return
    asked = tab
    tab.kit.commands.join(world.template.volunteerLink, '').then(
      (joined) => {
        asked = null
        world.awaitsJoin &&= !joined.ok
        world.say(`helper: join ${joined.ok ? 'in' : joined.fault.kind}`)
        const isDiskFault = !joined.ok && joined.fault.kind === 'not-saved'
        if (!joined.ok && joined.fault.kind !== 'needs-signal' && !isDiskFault)
          world.problems.push(`the volunteer cannot join: ${joined.fault.kind}`)
      },
      (problem: unknown) => {
        asked = null
        if (!isDiskFull(problem)) world.problems.push(`joining threw ${String(problem)}`)
      }
    )
  }
  open(world, tablet)
  world.clockwork.after(1000, knock)
}

async function calm(world: World): Promise<void> {
  clearUp(world)
  await world.clockwork.run(DRAIN_MS)
  checkDrained(world)
  await world.clockwork.run(REST_MS)
  await checkEnd(world)
}

export const WEATHER: Plot = { storm, calm }

/** Everything works again, and every tablet is awake. */
export function clearUp(world: World): void {
  const { relay, clockwork, tablets } = world
  world.say('calm')
  clockwork.onTask(() => undefined)
  world.weather = CALM
  relay.rise()
  for (const tablet of tablets) {
    tablet.wire.isDown = false
    tablet.disk.isFull = false
    // a frozen tab beside one that is awake may stay so: the other one talks
    if (!tablet.tabs.some((tab) => tab.isInside && !tab.isFrozen))
      for (const tab of tablet.tabs) tab.thaw()
    if (tablet.tabs.length === 0) open(world, tablet)
  }
}
