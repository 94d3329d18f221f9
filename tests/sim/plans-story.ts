// An organizer changes her mind: what was made is removed, brought back and moved while tablets are away and go on with what they know.
import { act } from './deeds.ts'
import { blowsOf, type Loss } from './blows.ts'
import { checkDrained, checkEnd } from './invariants.ts'
import { checkPlans } from './plans-accounts.ts'
import { changeMind, prepareComing, type Coming } from './plans-deeds.ts'
import { clearUp, DRAIN_MS, REST_MS, STEPS, type Plot } from './story.ts'
import type { World } from './world.ts'

const comingBy = new WeakMap<World, Coming>()

export const PLANS: Plot = {
  async storm(world) {
    const { chance, clockwork } = world
    const coming = await prepareComing(world)
    comingBy.set(world, coming)
    const loss: Loss = chance.pick(['none', 'none', 'tablet'])
    const blows = blowsOf(loss)
    for (let step = 0; step < STEPS; step += 1) {
      if (chance.happens(0.3)) {
        const [name, blow] = chance.pick(blows)
        world.say(name)
        await blow(world)
      } else if (chance.happens(0.7)) changeMind(world, coming)
      else act(world, chance.pick(world.tablets))
      await clockwork.run(chance.happens(0.05) ? chance.wait(300_000) : chance.wait(3000))
    }
  },

  async calm(world) {
    clearUp(world)
    await world.clockwork.run(DRAIN_MS)
    checkDrained(world)
    await world.clockwork.run(REST_MS)
    await checkEnd(world)
    const coming = comingBy.get(world)
    if (coming) await checkPlans(world, coming)
  }
}
