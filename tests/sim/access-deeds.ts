// What organizers decide about tablets and people's records, and what they put right in the end.
import type { Kit } from '../../src/kit/open.ts'
import type { Fault } from '../../src/kit/fault.ts'
import { ONLINE, plain } from './deeds.ts'
import type { SimTablet } from './sim-tablet.ts'
import { done, first } from './template.ts'
import { kitOf, newestControl, type World } from './world.ts'

export interface Cast {
  readonly deviceByTablet: Map<string, string>
  /** Children whose records were to be erased. */
  readonly erased: Set<string>
}

/** Two organizers, a relay that falls, tablets that are away: all of these are told to the person, and nothing was done. */
const DECIDING = new Set<Fault['kind']>([
  ...ONLINE,
  'changed-meanwhile',
  'last-organizer',
  'not-complete',
  'apart-first',
  'not-allowed',
  'gone'
])

type Decide = (world: World) => void

export function accessDeeds(cast: Cast): readonly Decide[] {
  return [
    decision('cuts off', ({ kit, world }) =>
      kit.commands.cutOff(someDevice(world, cast), world.chance.pick(['left', 'lost', 'stolen']))
    ),
    decision('lets rest', ({ kit, world }) =>
      kit.commands.setStanding(someDevice(world, cast), { paused: true, until: null })
    ),
    decision('resumes', ({ kit, world }) =>
      kit.commands.setStanding(someDevice(world, cast), { paused: false, until: null })
    ),
    decision('changes keys', ({ kit }) => kit.commands.changeKeys()),
    decision('erases a family', eraseFamily(cast)),
    decision('erases a family', eraseFamily(cast)),
    decision('erases care', ({ kit, world }) =>
      kit.commands.eraseKind(world.template.event, 'care')
    ),
    decision('takes over', async ({ kit }) => {
      const apart = await kit.commands.apart()
      return apart.ok ? kit.commands.adopt(apart.value.map((one) => one.id)) : apart
    }),
    decision('makes a sheet', ({ kit }) => kit.commands.newSheet()),
    decision('confirms a sheet', ({ kit }) => kit.commands.confirmSheet())
  ]
}

/** By an organizer whose tablet is open. */
export function cutOffTablet(world: World, { deviceByTablet }: Cast, { name }: SimTablet): void {
  const device = deviceByTablet.get(name) ?? ''
  decision('cuts off', ({ kit }) => kit.commands.cutOff(device, 'lost'))(world)
}

interface Deciding {
  readonly world: World
  readonly kit: Kit
}

function decision(
  name: string,
  decide: (deciding: Deciding) => Promise<Parameters<typeof plain>[1]>
): Decide {
  return (world) => {
    const tablet = world.chance.pick(world.tablets.filter(isOrganizers))
    const kit = kitOf(tablet, world.chance)
    if (!kit) return
    world.say(`${tablet.name}: ${name}`)
    decide({ world, kit }).then(
      (result) =>
        world.say(`${tablet.name}: ${name} ${plain({ world, tablet }, result, DECIDING)}`),
      // the tablet was emptied, or its tab is gone
      (problem: unknown) => world.say(`${tablet.name}: ${name} broke off: ${String(problem)}`)
    )
  }
}

function isOrganizers({ name }: SimTablet): boolean {
  return name === 'office' || name === 'desk'
}

function someDevice({ chance }: World, { deviceByTablet }: Cast): string {
  return chance.pick([...deviceByTablet.values()])
}

function eraseFamily({ erased }: Cast) {
  return async ({ kit, world }: Deciding): Promise<Parameters<typeof plain>[1]> => {
    const { event, children } = world.template
    const child = world.chance.pick(children)
    const cards = await first(kit.roster(event))
    const family = cards.find(({ participant }) => participant.id === child)?.participant.family
    if (family === undefined) return { ok: true, value: null }
    const result = await kit.commands.eraseFamily(event, family)
    if (result.ok) erased.add(child)
    return result
  }
}

/** An organizer that was not cut off, as the newest control log has it. */
export function organizerOf(world: World, cast: Cast): SimTablet {
  const control = newestControl(world)
  const found = world.tablets.find((tablet) => {
    const device = control?.deviceById.get(cast.deviceByTablet.get(tablet.name) ?? '')
    return isOrganizers(tablet) && device && device.cut === null && !device.paused
  })
  if (!found) throw new Error('no organizer is left')
  return found
}

function kitOfOrganizer(world: World, cast: Cast): Kit {
  const kit = kitOf(organizerOf(world, cast), world.chance)
  if (!kit) throw new Error('the organizer’s tablet is not open')
  return kit
}

export async function resumeAll(world: World, cast: Cast): Promise<void> {
  const kit = kitOfOrganizer(world, cast)
  const tablets = await done(world.clockwork, first(kit.tablets), 200)
  for (const { device, standing } of tablets) {
    if (standing !== 'paused') continue
    const resumed = await done(
      world.clockwork,
      kit.commands.setStanding(device, { paused: false, until: null }),
      200
    )
    if (!resumed.ok) world.problems.push(`a tablet rests for ever: ${resumed.fault.kind}`)
  }
}

const MOST_ROUNDS = 8

/** All that was set apart, until nothing more is. */
export async function takeOverAll(world: World, cast: Cast): Promise<void> {
  const { clockwork } = world
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { commands } = kitOfOrganizer(world, cast)
    const apart = await done(clockwork, commands.apart(), 200)
    if (!apart.ok) throw new Error(`what was set apart cannot be read: ${apart.fault.kind}`)
    const readable = apart.value.filter((one) => one.isReadable)
    if (readable.length === 0) {
      // of a generation that is over its author has the records still, and brings them itself: (i) asks for them
      for (const { why } of apart.value)
        if (why !== 'superseded') world.problems.push(`nobody can read what was set apart (${why})`)
      return
    }
    const adopted = await done(clockwork, commands.adopt(readable.map((one) => one.id)), 200)
    if (!adopted.ok) world.problems.push(`it cannot be taken over: ${adopted.fault.kind}`)
    await clockwork.run(60_000)
  }
  world.problems.push('there is always more set apart')
}
