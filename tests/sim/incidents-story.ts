// What happened is written down on tablets that are away and completed on others; in the end all show the same, and no line is lost.
import { act } from './deeds.ts'
import { blowsOf, type Loss } from './blows.ts'
import { checkDrained, checkEnd } from './invariants.ts'
import { checkIncidents } from './incidents-accounts.ts'
import { writeDown } from './incidents-deeds.ts'
import { clearUp, DRAIN_MS, REST_MS, STEPS, type Plot } from './story.ts'

export const INCIDENTS: Plot = {
  async storm(world) {
    const { chance, clockwork } = world
    const loss: Loss = chance.pick(['none', 'none', 'tablet'])
    const blows = blowsOf(loss)
    for (let step = 0; step < STEPS; step += 1) {
      if (chance.happens(0.3)) {
        const [name, blow] = chance.pick(blows)
        world.say(name)
        await blow(world)
      } else if (chance.happens(0.8)) writeDown(world, chance.pick(world.tablets))
      else act(world, chance.pick(world.tablets))
      await clockwork.run(chance.happens(0.05) ? chance.wait(300_000) : chance.wait(3000))
    }
  },

  async calm(world) {
    clearUp(world)
    await world.clockwork.run(DRAIN_MS)
    checkDrained(world)
    await world.clockwork.run(REST_MS)
    // that no line that was shown as saved is missing is told with all other facts
    await checkEnd(world)
    await checkIncidents(world)
  }
}
