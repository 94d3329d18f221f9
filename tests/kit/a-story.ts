// A prepared caravan under the clockwork of the simulation: time passes when the test says so, and always in one order.
import { afterEach } from 'vitest'
import type { Kit } from '../../src/kit/open.ts'
import type { Watch } from '../../src/lib/emitter.ts'
import { done, first, makeTemplate, type Template } from '../sim/template.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { createWorld, type World } from '../sim/world.ts'

export interface Story {
  readonly world: World
  readonly template: Template
  readonly tablets: Readonly<Record<'office' | 'hall' | 'gym', SimTablet>>
  readonly kits: Readonly<Record<'office' | 'hall' | 'gym', Kit>>
  readonly pass: (ms: number) => Promise<void>
  /** Lets time pass until the work is done. */
  readonly done: <Value>(work: Promise<Value>) => Promise<Value>
  readonly first: <Value>(watch: Watch<Value>) => Promise<Value>
  readonly open: (tablet: SimTablet) => Promise<Kit>
  readonly add: (name: string) => Promise<SimTablet>
}

const running: World[] = []
let template: Promise<Template> | null = null

afterEach(() => {
  for (const world of running.splice(0)) {
    for (const tablet of world.tablets) tablet.cut()
    world.clockwork.stop()
  }
})

/** What is drawn in a story is not drawn once more: the caravan was prepared with seed 1. */
const SEED = 20_261_130

/** Organizer and two facilitators, all online and at rest. */
export async function aStory(seed = SEED): Promise<Story> {
  template ??= makeTemplate()
  const prepared = await template
  const world = createWorld(seed, prepared)
  running.push(world)
  const finish = <Value>(work: Promise<Value>) => done(world.clockwork, work, 50)
  const add = (name: string) =>
    finish(world.addTablet(name, prepared.rowsByTablet.get(name) ?? null))
  const open = (tablet: SimTablet) => finish(tablet.open())
  const tablets = { office: await add('office'), hall: await add('hall'), gym: await add('gym') }
  const kits = {
    office: await open(tablets.office),
    hall: await open(tablets.hall),
    gym: await open(tablets.gym)
  }
  await world.clockwork.run(2000)
  return {
    world,
    template: prepared,
    tablets,
    kits,
    pass: (ms) => world.clockwork.run(ms),
    done: finish,
    first: (watch) => finish(first(watch)),
    open,
    add
  }
}
