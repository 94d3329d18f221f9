import { expect, test } from 'vitest'
import { must } from '../sim/template.ts'
import { framesOn } from '../sim/world.ts'
import { setField } from './a-family.ts'
import { goHome, gone } from './a-hand.ts'
import { aStory } from './a-story.ts'

/** A session ends, another begins with the next ticket. */
const ANOTHER_SESSION_MS = 600_000
const SHOWN = { to: null, asFile: false, asks: false, tellsAll: false }

test('[SY25] a tablet that was set back after it handed records over makes no second frame of one number', async () => {
  const story = await aStory()
  const { world, kits, tablets, open, pass, done, first } = story
  const copy = tablets.hall.disk.copy()!
  // the ticket before the last one is as good as the last, for an answer may be lost
  await pass(2 * ANOTHER_SESSION_MS)
  tablets.hall.wire.isDown = true
  tablets.gym.wire.isDown = true
  await goHome(story, kits.hall, 0)
  const parcel = must(await done(kits.hall.commands.pack(SHOWN)))
  must(await done(kits.gym.commands.unpack(parcel.bytes)))
  tablets.hall.cut()
  tablets.hall.disk.put(copy)
  const setBack = await open(tablets.hall)
  await goHome(story, setBack, 1)
  // under the number the other frame has
  must(await done(setBack.commands.pack(SHOWN)))
  const writers = () =>
    new Set(framesOn(tablets.hall).flatMap((row) => (row.mine ? row.writer : [])))
  const before = writers().size
  tablets.hall.wire.isDown = false
  await pass(90_000)
  expect(writers().size).toBe(before + 1)
  tablets.gym.wire.isDown = false
  await pass(90_000)
  for (const kit of [kits.office, kits.gym, setBack]) expect(await gone(story, kit)).toBe(2)
  expect(world.relay.forks).toEqual([])
  expect(must(await done(kits.office.commands.apart()))).toEqual([])
  expect((await first(setBack.sync)).problem).toBeNull()
})

test('[SY25] two copies of one tablet are told so after a while, and the records of both arrive', async () => {
  const story = await aStory()
  const { world, kits, tablets, open, pass, done, first } = story
  const clone = await done(world.addTablet('clone', tablets.hall.disk.copy()))
  const twin = await open(clone)
  await goHome(story, kits.hall, 0)
  await goHome(story, twin, 1)
  await pass(2_400_000)
  const problems = [await first(kits.hall.sync), await first(twin.sync)].map((it) => it.problem)
  expect(problems).toContain('cloned')
  await goHome(story, kits.hall, 2)
  await goHome(story, twin, 3)
  await pass(90_000)
  for (const kit of [kits.office, kits.gym]) expect(await gone(story, kit)).toBe(4)
  expect(world.relay.forks).toEqual([])
  expect([(await first(kits.hall.sync)).toSend, (await first(twin.sync)).toSend]).toEqual([0, 0])
})

test('[SY25] a lost answer is no copy: the ticket before is as good', async () => {
  const story = await aStory()
  const { kits, tablets, pass, first } = story
  let lost = 0
  tablets.hall.wire.change = (call, body) => {
    if (!call.endsWith('/v1/session') || lost > 3) return body
    lost += 1
    return new Uint8Array()
  }
  await pass(ANOTHER_SESSION_MS + 120_000)
  expect(lost).toBe(4)
  const rows = tablets.hall.disk.rows('meta') as { key: string }[]
  expect(rows.map(({ key }) => key)).not.toContain('rollbacks')
  expect((await first(kits.hall.sync)).link).toBe('done')
})

test('[SY25] tabs of one device begin their sessions one after the other', async () => {
  const story = await aStory()
  const { kits, tablets, open, pass, done } = story
  const second = await open(tablets.office)
  const commands = [kits.office, second, kits.office, second].map((kit) =>
    kit.commands.lookAtTablets()
  )
  for (const one of await done(Promise.all(commands))) must(one)
  await pass(ANOTHER_SESSION_MS)
  const rows = tablets.office.disk.rows('meta') as { key: string }[]
  expect(rows.map(({ key }) => key)).not.toContain('rollbacks')
})

test('[SY25] two copies of one tablet that take turns for hours make a few incarnations, and both deliver', async () => {
  const story = await aStory()
  const { world, kits, tablets, open, pass, first } = story
  const clone = await story.done(world.addTablet('clone', tablets.hall.disk.copy()))
  const twin = await open(clone)
  const incarnations = new Set<string>()
  for (let session = 0; session < 12; session += 1) {
    const kit = session % 2 === 0 ? kits.hall : twin
    await setField(story, kit, story.template.children[0]!, 'care', `かいた${session}`)
    await pass(ANOTHER_SESSION_MS)
    for (const tablet of [tablets.hall, clone])
      for (const { writer, mine } of framesOn(tablet)) if (mine) incarnations.add(writer)
  }
  expect(incarnations.size).toBeLessThan(10)
  expect(world.relay.forks).toEqual([])
  expect([(await first(kits.hall.sync)).toSend, (await first(twin.sync)).toSend]).toEqual([0, 0])
  expect((await first(twin.sync)).problem).toBe('cloned')
})
