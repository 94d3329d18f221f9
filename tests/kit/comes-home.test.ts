import { expect, test } from 'vitest'
import type { KeyRow } from '../../src/store/db.ts'
import { must } from '../sim/template.ts'
import { aFamily, erase, leave } from './a-family.ts'
import { deviceOf, gone, pageOf } from './a-hand.ts'
import { aStory, type Story } from './a-story.ts'

test('[SY60] a tablet that was cut off while it was away comes home after a family was erased, and what it brings is read', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done, first } = story
  const hall = await away(story)
  tablets.hall.wire.isDown = false
  await pass(90_000)
  const start = await first(pageOf(tablets.hall).start)
  expect(start).toMatchObject({ state: 'cut', marker: { handed: 1, unsent: 0 } })
  const apart = must(await done(kits.office.commands.apart()))
  expect(apart).toMatchObject([{ device: hall, isReadable: true, records: 1 }])
  must(await done(kits.office.commands.adopt(apart.map(({ id }) => id))))
  await pass(20_000)
  expect(await gone(story, kits.gym)).toBe(3)
})

test('[SY60] once it told that it handed over, its last key is forgotten, and nothing lies apart for it', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done } = story
  const hall = await away(story)
  const kept = peopleKeys(story)
  expect(await handing(story, hall)).toBe('awaited')
  tablets.hall.wire.isDown = false
  await pass(90_000)
  const [frame] = must(await done(kits.office.commands.apart()))
  must(await done(kits.office.commands.adopt([frame!.id])))
  await pass(20_000)
  expect(await handing(story, hall)).toBe('done')
  expect(peopleKeys(story)).toHaveLength(kept.length - 1)
  expect(must(await done(kits.office.commands.apart()))).toEqual([])
})

test('[SY61] an organizer gives it up, told how many records are lost for certain; then its key is forgotten', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done } = story
  const hall = await away(story)
  const { commands } = kits.office
  expect(await done(commands.weighGivingUp(hall))).toEqual({ ok: true, value: { records: 0 } })
  tablets.hall.wire.isDown = false
  await pass(90_000)
  expect(await done(commands.giveUp(hall, 0))).toEqual({
    ok: false,
    fault: { kind: 'changed-meanwhile' }
  })
  expect(await done(commands.weighGivingUp(hall))).toEqual({ ok: true, value: { records: 1 } })
  must(await done(commands.giveUp(hall, 1)))
  expect(must(await done(commands.apart()))).toEqual([])
})

test('[SY61] of one that never comes home the key is forgotten once it was given up', async () => {
  const story = await aStory()
  const { kits, pass, done } = story
  const hall = await away(story)
  const kept = peopleKeys(story)
  must(await done(kits.office.commands.giveUp(hall, 0)))
  await pass(40_000)
  expect(await handing(story, hall)).toBe('given-up')
  expect(peopleKeys(story)).toHaveLength(kept.length - 1)
})

test('[SY61] only an organizer gives up, and only a tablet that was cut off', async () => {
  const story = await aStory()
  const { kits, done } = story
  const hall = await deviceOf(story, kits.hall)
  expect(await done(kits.office.commands.giveUp(hall, 0))).toMatchObject({
    fault: { kind: 'gone' }
  })
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  await story.pass(20_000)
  expect(await done(kits.gym.commands.giveUp(hall, 0))).toMatchObject({
    fault: { kind: 'not-allowed' }
  })
})

test('[SY52] what a carrier brought of a tablet that never comes home is readable until it was decided about', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done, template } = story
  const { family } = await aFamily(story)
  const hall = await deviceOf(story, kits.hall)
  for (const name of ['hall', 'gym'] as const) tablets[name].wire.isDown = true
  await leave(story, kits.hall, template.children[2]!, 'はは')
  const wish = { to: null, asFile: false, asks: false, tellsAll: false }
  const parcel = must(await done(kits.hall.commands.pack(wish)))
  must(await done(kits.gym.commands.unpack(parcel.bytes)))
  // the last key it is given is not the one it sealed that with
  must(await done(kits.office.commands.changeKeys()))
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  await erase(story, kits.office, family)
  tablets.gym.wire.isDown = false
  await pass(180_000)
  const apart = must(await done(kits.office.commands.apart()))
  expect(apart).toMatchObject([{ device: hall, isReadable: true, records: 1 }])
  const before = peopleKeys(story).length
  must(await done(kits.office.commands.adopt(apart.map(({ id }) => id))))
  await pass(60_000)
  expect(await gone(story, kits.gym)).toBe(3)
  expect(peopleKeys(story).length).toBeLessThan(before)
})

/** The hall's tablet marks a child that stays, and is cut off; then a family is erased by those who are inside. */
async function away(story: Story): Promise<string> {
  const { kits, tablets, pass, done, template } = story
  const { family } = await aFamily(story)
  const hall = await deviceOf(story, kits.hall)
  tablets.hall.wire.isDown = true
  await leave(story, kits.hall, template.children[2]!, 'はは')
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  await pass(20_000)
  await erase(story, kits.office, family)
  await pass(60_000)
  return hall
}

async function handing({ kits, first }: Story, device: string): Promise<string | null | undefined> {
  return (await first(kits.office.tablets)).find((one) => one.device === device)?.handing
}

function peopleKeys({ tablets }: Story): readonly KeyRow[] {
  return (tablets.office.disk.rows('keys') as KeyRow[]).filter(({ scope }) =>
    scope.startsWith('people:')
  )
}
