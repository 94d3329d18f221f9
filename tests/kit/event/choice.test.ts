import { expect, test } from 'vitest'
import { momentOf } from '../../../src/domain/calendar.ts'
import { aStory } from '../a-story.ts'

test('[D8] what is chosen by hand is kept with its day, and another setting does not touch it', async () => {
  const { kits, world, done, first } = await aStory()
  const [view] = await first(kits.hall.events)
  const event = view?.event.id ?? ''
  await done(kits.hall.commands.setTablet({ event, venue: '', session: '' }))
  const chosenOn = momentOf(world.clockwork.now()).day
  expect(await first(kits.hall.me)).toMatchObject({ event, chosenOn })
  await done(kits.hall.commands.setTablet({ by: '~りん' }))
  expect(await first(kits.hall.me)).toMatchObject({ event, chosenOn, by: '~りん' })
})
