import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { deviceOf, joins } from '../a-hand.ts'
import { aStory, type Story } from '../a-story.ts'

async function triedOn({ first, kits }: Story, device: string) {
  return (await first(kits.office.tablets)).find((one) => one.device === device)?.tried
}

async function toldBy({ first }: Story, kit: Kit) {
  return (await first(kit.tablets)).find((one) => one.self)?.tried
}

test('[U2] what was tried on a tablet is read by the organizer, and on it after it was opened again', async () => {
  const story = await aStory()
  const { kits, tablets, template, pass, done, open } = story
  const { event, venue } = template
  const hall = await deviceOf(story, kits.hall)
  const { commands } = kits.hall
  must(await done(commands.noteTried(event, { camera: 'no' })))
  must(await done(commands.noteTried(event, { sound: 'yes', spareOf: venue })))
  must(await done(commands.noteTried(event, { camera: 'yes', bareStart: 1000 })))
  await pass(20_000)
  const told = {
    camera: 'yes',
    sound: 'yes',
    clockOff: 0,
    bareStart: 1000,
    spareOf: [{ event, venue }]
  }
  expect(await triedOn(story, hall)).toMatchObject(told)
  tablets.hall.cut()
  expect(await toldBy(story, await open(tablets.hall))).toMatchObject(told)
})

test('[U5] what says nothing new is not written, and two taps at once lose neither', async () => {
  const story = await aStory()
  const { kits, template, done } = story
  const { commands } = kits.gym
  const both = [
    commands.noteTried(template.event, { camera: 'yes' }),
    commands.noteTried(template.event, { sound: 'no' })
  ]
  for (const one of await done(Promise.all(both))) must(one)
  const before = await toldBy(story, kits.gym)
  expect(before).toMatchObject({ camera: 'yes', sound: 'no' })
  must(await done(commands.noteTried(template.event, { camera: 'yes', bareStart: null })))
  expect((await toldBy(story, kits.gym))?.fact).toBe(before?.fact)
})

test('[U5] what comes out the same an hour later is told with its new time', async () => {
  const story = await aStory()
  const { kits, template, pass, done } = story
  const again = () => done(kits.gym.commands.noteTried(template.event, { sound: 'yes' }))
  must(await again())
  const before = await toldBy(story, kits.gym)
  await pass(3_700_000)
  must(await again())
  const after = await toldBy(story, kits.gym)
  expect(after).toMatchObject({ sound: 'yes', camera: 'unknown' })
  expect(after!.soundAt - before!.soundAt).toBeGreaterThan(3_600_000)
})

test('[U2] a volunteer tells what was tried, too', async () => {
  const story = await aStory()
  const { template, pass, done } = story
  const guest = await joins(story, 'guest', 'volunteer')
  await pass(20_000)
  must(await done(guest.kit.commands.noteTried(template.event, { sound: 'no' })))
  await pass(20_000)
  expect(await triedOn(story, await deviceOf(story, guest.kit))).toMatchObject({ sound: 'no' })
})

test('[U3] a clock that is ahead of the relay says by how much', async () => {
  const story = await aStory()
  const { kits, template, tablets, first, pass, done, open } = story
  expect((await first(kits.gym.held(template.event)))?.clockOff).toBe(0)
  tablets.gym.cut()
  tablets.gym.skewMs = 90_000
  const gym = await open(tablets.gym)
  await pass(20_000)
  must(await done(gym.commands.noteTried(template.event, {})))
  expect((await toldBy(story, gym))?.clockOff).toBe(90)
})
