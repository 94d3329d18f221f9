import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aFamily, erase, leave } from '../a-family.ts'
import { deviceOf, gone } from '../a-hand.ts'
import { aStory, type Story } from '../a-story.ts'
import { forge } from '../forge.ts'

test('[SY64] a frame nobody can open keeps nothing from being erased, and what its writer wrote behind it is taken over', async () => {
  const story = await aStory()
  const { kits, tablets, pass, template } = story
  const { family } = await aFamily(story)
  await spoil(story)
  await leave(story, kits.hall, template.children[2]!, 'はは')
  await pass(60_000)
  expect(await gone(story, kits.office)).toBe(2)
  expect(tablets.office.disk.rows('aside')).toHaveLength(1)
  await erase(story, kits.office, family)
  await pass(90_000)
  for (const kit of [kits.office, kits.gym]) expect(await gone(story, kit)).toBe(3)
  for (const tablet of [tablets.office, tablets.gym]) {
    expect(tablet.disk.rows('aside')).toEqual([])
    expect(tablet.disk.rows('held')).toEqual([])
  }
})

test('[SY64] also after its author was cut off', async () => {
  const story = await aStory()
  const { kits, done, pass } = story
  const { family } = await aFamily(story)
  await spoil(story)
  await pass(60_000)
  must(await done(kits.office.commands.cutOff(await deviceOf(story, kits.hall), 'lost')))
  await pass(60_000)
  await erase(story, kits.office, family)
})

test('[SY65] an organizer drops it: its document is written anew without it, and nobody waits any more', async () => {
  const story = await aStory()
  const { kits, tablets, done, pass, first, template } = story
  await spoil(story)
  await leave(story, kits.hall, template.children[2]!, 'はは')
  await pass(60_000)
  const hall = await deviceOf(story, kits.hall)
  expect((await first(kits.gym.sync)).toReceive).toBe(1)
  const apart = must(await done(kits.office.commands.apart()))
  expect(apart).toMatchObject([{ device: hall, why: 'unreadable', isReadable: false }])
  must(await done(kits.office.commands.drop(apart.map(({ id }) => id))))
  await pass(90_000)
  expect(must(await done(kits.office.commands.apart()))).toEqual([])
  expect(await first(kits.gym.sync)).toMatchObject({ toReceive: null, setAside: 0 })
  expect(await gone(story, kits.gym)).toBe(1)
  expect(tablets.hall.problems).toEqual([])
})

test('[SY65] what has waited a day for something that does not come may be dropped, and its author keeps it', async () => {
  const story = await aStory()
  const { kits, tablets, done, pass, first, template } = story
  const doc = `roster:${template.event}`
  forge(tablets.hall, story.world.chance.bytes(12), {
    doc,
    update: () => new Uint8Array(2),
    deps: [{ writer: new Uint8Array(12).fill(3), ctr: 9 }]
  })
  kits.hall.commands.syncNow()
  await pass(60_000)
  expect(must(await done(kits.office.commands.apart()))).toEqual([])
  tablets.office.skewMs = 25 * 3_600_000
  const apart = must(await done(kits.office.commands.apart()))
  expect(apart).toMatchObject([{ why: 'waits', isReadable: false }])
  must(await done(kits.office.commands.drop(apart.map(({ id }) => id))))
  await pass(90_000)
  expect(await first(kits.gym.sync)).toMatchObject({ toReceive: null })
})

/** The hall's tablet, as a changed program would, sends a frame that opens and is no update. */
async function spoil({ tablets, kits, world, template, pass }: Story): Promise<void> {
  forge(tablets.hall, world.chance.bytes(12), {
    doc: `attendance:${template.event}`,
    update: () => Uint8Array.of(9, 9, 9)
  })
  kits.hall.commands.syncNow()
  await pass(20_000)
}
