import { expect, test } from 'vitest'
import { encodeRefusal } from '../../src/protocol/refusal.ts'
import { createMemoryStore } from '../../sync-server/store/memory.ts'
import { must } from '../sim/template.ts'
import { framesAtRelay } from '../sim/world.ts'
import { goHome, gone, joins } from './a-hand.ts'
import { aStory } from './a-story.ts'

test('[SY53] from a relay that is full everything is still fetched, and the person is told', async () => {
  const { world, template, kits, tablets, pass, done, first } = await aStory()
  const [session = ''] = template.sessions
  const [one = '', two = ''] = template.children
  const leave = { session, status: 'left', picker: 'はは' } as const
  tablets.gym.wire.isDown = true
  must(await done(kits.hall.commands.mark({ ...leave, participant: one })))
  await pass(20_000)
  world.relay.isFull = true
  must(await done(kits.gym.commands.mark({ ...leave, participant: two })))
  tablets.gym.wire.isDown = false
  await pass(120_000)
  expect((await first(kits.gym.reception(session)))?.counts.left).toBe(2)
  expect(await first(kits.gym.sync)).toMatchObject({ problem: 'relay-full', toSend: 1 })
  expect(await first(kits.hall.sync)).toMatchObject({ problem: null })
  world.relay.isFull = false
  await pass(120_000)
  expect(await first(kits.gym.sync)).toMatchObject({ problem: null, toSend: 0 })
  expect((await first(kits.hall.reception(session)))?.counts.left).toBe(2)
})

test('[SY53] a control log that takes no more keeps no record back', async () => {
  const { template, kits, tablets, pass, done, first } = await aStory()
  const [session = ''] = template.sessions
  const [one = ''] = template.children
  tablets.office.wire.isDown = true
  const event = { title: 'つぎ', days: ['2026-12-05'], venues: ['体育館'] }
  must(await done(kits.office.commands.createEvent(event)))
  const mark = { session, participant: one, status: 'left', picker: 'はは' } as const
  must(await done(kits.office.commands.mark(mark)))
  const full = encodeRefusal({ name: 'QUOTA' })
  tablets.office.wire.refuses = (call) =>
    call === 'POST /v1/ctl' ? { status: 507, body: full } : null
  tablets.office.wire.isDown = false
  await pass(150_000)
  expect((await first(kits.hall.reception(session)))?.counts.left).toBe(1)
  expect((await first(kits.office.sync)).problem).toBe('relay-full')
})

const WISH = { role: 'facilitator', events: [], lender: '', label: '端末9', hours: 1 } as const

test('[SY55] a relay that lost everything is said to be empty, and an organizer gives it the log again: all records follow', async () => {
  const story = await aStory()
  const { world, kits, tablets, pass, done, first } = story
  await goHome(story, kits.hall, 0)
  await pass(5000)
  const before = await framesAtRelay(world)
  world.relay.restore(createMemoryStore())
  await goHome(story, kits.gym, 1)
  await pass(90_000)
  for (const kit of Object.values(kits))
    expect(await first(kit.sync)).toMatchObject({ link: 'needs-you', problem: 'relay-lost' })
  const lost = await first(kits.gym.sync)
  expect(lost.mine).toMatchObject({ delivered: 0, deliveredAt: null })
  expect(lost.toSend).toBeGreaterThan(0)
  expect(await done(kits.hall.commands.giveAgain(''))).toMatchObject({
    fault: { kind: 'not-allowed' }
  })
  must(await done(kits.office.commands.giveAgain('')))
  await pass(90_000)
  for (const kit of Object.values(kits)) {
    expect(await first(kit.sync)).toMatchObject({ problem: null, toSend: 0 })
    expect(await gone(story, kit)).toBe(2)
  }
  const after = await framesAtRelay(world)
  expect([...before.keys()].filter((name) => !after.has(name))).toEqual([])
  must(await done(kits.office.commands.giveAgain('')))
  must(await done(kits.office.commands.invite(WISH)))
  expect(tablets.office.problems).toEqual([])
})

test('[SY56] a relay that went back to before a tablet joined is told so, until another tablet is connected', async () => {
  const story = await aStory()
  const { world, kits, tablets, pass, first } = story
  const backup = world.relay.backup()
  const { kit } = await joins(story, 'late', 'facilitator')
  await pass(5000)
  for (const tablet of Object.values(tablets)) tablet.wire.isDown = true
  world.relay.restore(backup)
  await pass(90_000)
  expect(await first(kit.sync)).toMatchObject({ link: 'needs-you', problem: 'relay-behind' })
  for (const tablet of Object.values(tablets)) tablet.wire.isDown = false
  await pass(90_000)
  expect(await first(kit.sync)).toMatchObject({ problem: null, link: 'done' })
  expect((await first(kits.office.sync)).problem).toBeNull()
})

test('[SY56] a relay that was restored and joined before the others came has another log: it is told, and asked no oftener', async () => {
  const story = await aStory()
  const { world, kits, tablets, pass, done, first, add, open } = story
  const { link } = must(await done(kits.office.commands.invite(WISH)))
  await pass(2000)
  const backup = world.relay.backup()
  must(await done(kits.office.commands.invite(WISH)))
  await pass(5000)
  for (const tablet of Object.values(tablets)) tablet.wire.isDown = true
  world.relay.restore(backup)
  const early = await open(await add('early'))
  must(await done(early.commands.join(link, 'early')))
  await pass(5000)
  let calls = 0
  tablets.hall.wire.change = (_call, body) => {
    calls += 1
    return body
  }
  for (const tablet of Object.values(tablets)) tablet.wire.isDown = false
  await goHome(story, kits.hall, 0)
  await pass(60_000)
  for (const kit of [kits.office, kits.hall])
    expect(await first(kit.sync)).toMatchObject({ link: 'needs-you', problem: 'relay-differs' })
  expect(calls).toBeLessThan(60)
  expect(await first(early.sync)).toMatchObject({ problem: null })
})

test('[SY56] of two control logs of one length the other is noticed', async () => {
  const story = await aStory()
  const { world, kits, tablets, pass, done, first } = story
  const { tablet, kit: second } = await joins(story, 'second', 'organizer')
  await pass(5000)
  const backup = world.relay.backup()
  tablet.wire.isDown = true
  must(await done(kits.office.commands.invite(WISH)))
  await pass(5000)
  for (const one of Object.values(tablets)) one.wire.isDown = true
  world.relay.restore(backup)
  tablet.wire.isDown = false
  must(await done(second.commands.invite(WISH)))
  await pass(5000)
  for (const one of Object.values(tablets)) one.wire.isDown = false
  await pass(60_000)
  expect(await first(kits.office.sync)).toMatchObject({ problem: 'relay-differs' })
  expect(await first(second.sync)).toMatchObject({ problem: null })
})
