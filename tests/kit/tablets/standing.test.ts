import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import type { KeyRow } from '../../../src/store/db.ts'
import { deviceOf, goHome, gone, joins } from '../a-hand.ts'
import { aStory } from '../a-story.ts'

const DAY_MS = 86_400_000

test('[SY23] a tablet that rests records on, asks calmly, and catches up when it may again', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done, first } = story
  const hall = await deviceOf(story, kits.hall)
  must(await done(kits.office.commands.setStanding(hall, { paused: true, until: null })))
  await pass(600_000)
  expect((await first(kits.hall.sync)).problem).toBe('paused')
  const [page] = tablets.hall.tabs
  const before = page!.calls
  for (const child of [0, 1]) await goHome(story, kits.hall, child)
  await goHome(story, kits.gym, 2)
  await pass(300_000)
  // two calls a minute, whatever is recorded
  expect(page!.calls - before).toBeLessThan(12)
  expect(await gone(story, kits.office)).toBe(1)
  expect(await gone(story, kits.hall)).toBe(2)
  const resting = (await first(kits.office.tablets)).find((one) => one.device === hall)
  expect(resting?.standing).toBe('paused')
  must(await done(kits.office.commands.setStanding(hall, { paused: false, until: null })))
  await pass(90_000)
  for (const kit of [kits.office, kits.hall, kits.gym]) expect(await gone(story, kit)).toBe(3)
  expect((await first(kits.hall.sync)).problem).toBeNull()
})

test('[SY23] past its last day a tablet goes on recording, too', async () => {
  const story = await aStory()
  const { kits, world, pass, done, first } = story
  const hall = await deviceOf(story, kits.hall)
  const until = world.clockwork.now() + 60_000
  must(await done(kits.office.commands.setStanding(hall, { paused: false, until })))
  await pass(700_000)
  expect((await first(kits.hall.sync)).problem).toBe('ended')
  await goHome(story, kits.hall, 0)
  const row = (await first(kits.office.tablets)).find((one) => one.device === hall)
  expect(row).toMatchObject({ standing: 'ended', until })
  must(await done(kits.office.commands.setStanding(hall, { paused: false, until: until + DAY_MS })))
  await pass(90_000)
  expect(await gone(story, kits.office)).toBe(1)
})

test('[SY24] who joins by a link that was sent gets nothing before an organizer compared two words and let it in', async () => {
  const story = await aStory()
  const { kits, template, pass, done, first } = story
  const guest = await joins(story, 'guest', 'facilitator', true)
  await pass(20_000)
  expect((await first(guest.kit.sync)).problem).toBe('waiting')
  expect(guest.tablet.disk.rows('keys')).toEqual([])
  expect(guest.tablet.disk.rows('frames')).toEqual([])
  const device = await deviceOf(story, guest.kit)
  const mine = (await first(guest.kit.tablets)).find((one) => one.self)
  const theirs = (await first(kits.office.tablets)).find((one) => one.device === device)
  expect(mine?.words).toHaveLength(2)
  expect(theirs).toMatchObject({
    standing: 'waiting',
    words: mine?.words,
    events: [template.event]
  })
  // keys made meanwhile are not for it either, and nothing is granted to who waits
  must(await done(kits.office.commands.changeKeys()))
  must(await done(kits.office.commands.letIn(template.event, [device])))
  await pass(20_000)
  expect(guest.tablet.disk.rows('keys')).toEqual([])
  must(await done(kits.office.commands.approve(device)))
  await pass(30_000)
  expect((await first(guest.kit.sync)).problem).toBeNull()
  expect(await gone(story, guest.kit)).toBe(0)
  await goHome(story, guest.kit, 0)
  await pass(20_000)
  expect(await gone(story, kits.office)).toBe(1)
})

test('[SY21] keys changed while others are away: what they wrote with the old ones counts, and they read on', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done, world } = story
  tablets.hall.wire.isDown = true
  await goHome(story, kits.hall, 0)
  must(
    await done(kits.hall.commands.pack({ to: null, asFile: false, asks: false, tellsAll: false }))
  )
  const scopes = () => (tablets.office.disk.rows('keys') as KeyRow[]).length
  const before = scopes()
  must(await done(kits.office.commands.changeKeys()))
  expect(scopes()).toBeGreaterThan(before)
  await goHome(story, kits.gym, 1)
  await pass(20_000)
  tablets.hall.wire.isDown = false
  await pass(90_000)
  for (const kit of [kits.office, kits.hall, kits.gym]) expect(await gone(story, kit)).toBe(2)
  expect(world.relay.forks).toEqual([])
  expect(tablets.office.disk.rows('aside')).toEqual([])
})

test('[SY21] an organizer sees when each tablet was last there, and what a lost one could read', async () => {
  const story = await aStory()
  const { kits, template, world, done, first } = story
  const hall = await deviceOf(story, kits.hall)
  must(await done(kits.office.commands.lookAtTablets()))
  const row = (await first(kits.office.tablets)).find((one) => one.device === hall)
  expect(row).toMatchObject({ app: 'sim', standing: 'active', words: null })
  expect(world.clockwork.now() - (row?.seenAt ?? 0)).toBeLessThan(60_000)
  expect(await done(kits.office.commands.exposure(hall))).toMatchObject({
    name: 'hall',
    role: 'facilitator',
    standing: 'active',
    cutReason: null,
    cutAt: null,
    events: [
      {
        event: { id: template.event },
        kinds: ['badges', 'roster', 'care', 'consents', 'attendance'],
        children: 4
      }
    ],
    lenders: []
  })
  expect(await done(kits.hall.commands.lookAtTablets())).toMatchObject({ ok: false })
})

test('when a tablet was cut off is known to the tablet that did it', async () => {
  const story = await aStory()
  const { kits, world, done } = story
  const hall = await deviceOf(story, kits.hall)
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  const exposure = await done(kits.office.commands.exposure(hall))
  expect(world.clockwork.now() - (exposure?.cutAt ?? 0)).toBeLessThan(60_000)
})
