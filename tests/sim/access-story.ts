// Who is in and who is out, in all weather: tablets are cut off, rest, are copied; two organizers decide at once; people's records are
// erased and streams begin anew while others are away. In the end organizers take over what was set apart, and nothing else is missing.
import { act } from './deeds.ts'
import { accessDeeds, cutOffTablet, resumeAll, takeOverAll, type Cast } from './access-deeds.ts'
import { checkAccess, checkApart } from './access-accounts.ts'
import { handTo } from './hands.ts'
import { blowsOf } from './blows.ts'
import { done } from './template.ts'
import { clearUp, DRAIN_MS, REST_MS, STEPS, type Plot } from './story.ts'
import { isInside, type World } from './world.ts'

const MOST_COPIES = 1

export const ACCESS: Plot = {
  async storm(world) {
    const { chance, clockwork } = world
    const cast = castOf(world)
    const isByHand = handsOver(world)
    const blows = blowsOf('none').filter(([name]) => isByHand || name !== 'hand over')
    const deeds = accessDeeds(cast)
    const lostAt = isByHand ? chance.below(STEPS) : -1
    for (let step = 0; step < STEPS; step += 1) {
      if (step === lostAt) await loseHandedOn(world)
      if (chance.happens(0.25)) {
        const [name, blow] = chance.pick(blows)
        world.say(name)
        await blow(world)
      } else if (chance.happens(0.2)) chance.pick(deeds)(world)
      else if (!isByHand && chance.happens(0.03)) await copy(world)
      else for (let at = chance.below(4); at >= 0; at -= 1) act(world, chance.pick(world.tablets))
      await clockwork.run(chance.happens(0.05) ? chance.wait(300_000) : chance.wait(3000))
    }
  },

  async calm(world) {
    const cast = castOf(world)
    clearUp(world)
    await world.clockwork.run(DRAIN_MS)
    await resumeAll(world, cast)
    await world.clockwork.run(DRAIN_MS)
    await checkApart(world, cast)
    await takeOverAll(world, cast)
    await world.clockwork.run(DRAIN_MS + REST_MS)
    await checkAccess(world, cast)
  }
}

/** Never in one seed: of a copy that hands over, two frames may have one number (limits in src/sync/README.md). */
function handsOver({ seed }: World): boolean {
  return seed % 2 === 0
}

/** A tablet that is away writes, hands on what it wrote, and is cut off before anybody brings it. */
async function loseHandedOn(world: World): Promise<void> {
  const { clockwork, tablets } = world
  const [hall, gym] = ['hall', 'gym'].map((name) => tablets.find((one) => one.name === name))
  if (!hall || !gym) return
  hall.wire.isDown = true
  gym.wire.isDown = true
  for (let at = 0; at < 6; at += 1) act(world, hall)
  await clockwork.run(3000)
  await done(clockwork, handTo(world, [hall, gym]), 50).catch((problem: unknown) => {
    world.say(`it was not handed on: ${String(problem)}`)
  })
  cutOffTablet(world, castOf(world), hall)
  await clockwork.run(20_000)
}

const casts = new WeakMap<World, Cast>()

function castOf(world: World): Cast {
  const known = casts.get(world)
  if (known) return known
  const deviceByTablet = new Map(
    world.tablets.map((tablet) => {
      const rows = tablet.disk.rows('meta') as { key: string; value: { device?: string } }[]
      return [tablet.name, rows.find(({ key }) => key === 'identity')?.value.device ?? '']
    })
  )
  const cast = { deviceByTablet, erased: new Set<string>() }
  casts.set(world, cast)
  return cast
}

/** The database of a hall tablet is carried over to another machine, and both go on. */
async function copy(world: World): Promise<void> {
  const { chance, tablets, clockwork } = world
  const copies = tablets.filter(({ name }) => name.endsWith('copy'))
  if (copies.length >= MOST_COPIES) return
  const tablet = chance.pick(tablets.filter(({ name }) => name === 'hall' || name === 'gym'))
  const rows = tablet.disk.copy()
  if (!rows || !isInside(tablet)) return
  const name = `${tablet.name} copy`
  world.say(`${tablet.name}: is copied`)
  castOf(world).deviceByTablet.set(name, castOf(world).deviceByTablet.get(tablet.name) ?? '')
  const twin = await done(clockwork, world.addTablet(name, rows), 5)
  // what the first one had saved until then, the copy has as well; the first answers for it
  twin.open().catch((problem: unknown) => world.problems.push(`the copy: ${String(problem)}`))
  await clockwork.run(500)
}
