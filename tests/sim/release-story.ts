// The end of a day: children go home at tables that hear of each other late, and some with people nobody registered.
import { act } from './deeds.ts'
import { blowsOf, type Loss } from './blows.ts'
import { checkDrained, checkEnd } from './invariants.ts'
import { checkReleases } from './release-accounts.ts'
import { atTheDoor, type DoorHome } from './release-deeds.ts'
import { clearUp, DRAIN_MS, REST_MS, STEPS, type Plot } from './story.ts'
import type { World } from './world.ts'

const doorBy = new WeakMap<World, DoorHome>()

export const RELEASES: Plot = {
  async storm(world) {
    const { chance, clockwork } = world
    const door: DoorHome = { vouched: [], ownBy: new Map() }
    doorBy.set(world, door)
    const loss: Loss = 'none'
    const blows = blowsOf(loss)
    for (let step = 0; step < STEPS; step += 1) {
      if (chance.happens(0.25)) {
        const [name, blow] = chance.pick(blows)
        world.say(name)
        await blow(world)
      } else if (chance.happens(0.85)) atTheDoor(world, door)
      else act(world, chance.pick(world.tablets))
      await clockwork.run(chance.wait(3000))
    }
  },

  async calm(world) {
    clearUp(world)
    await world.clockwork.run(DRAIN_MS)
    checkDrained(world)
    await world.clockwork.run(REST_MS)
    await checkEnd(world)
    const door = doorBy.get(world)
    if (door) await checkReleases(world, door)
  }
}
