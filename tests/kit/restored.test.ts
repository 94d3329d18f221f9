import { expect, test } from 'vitest'
import type { FrameRow } from '../../src/store/db.ts'
import { must } from '../sim/template.ts'
import { framesAtRelay, framesOn } from '../sim/world.ts'
import { aStory } from './a-story.ts'

test('[SY2] [S10] a relay restored from a backup gets the missing records again by itself', async () => {
  const { world, template, kits, tablets, pass, done, first } = await aStory()
  const backup = world.relay.backup()
  const [session = ''] = template.sessions
  const [one = '', two = ''] = template.children
  must(
    await done(
      kits.hall.commands.mark({ session, participant: one, status: 'left', picker: 'はは' })
    )
  )
  must(
    await done(
      kits.gym.commands.mark({ session, participant: two, status: 'left', picker: 'はは' })
    )
  )
  await pass(5000)
  const before = await framesAtRelay(world)
  world.relay.restore(backup)
  expect((await framesAtRelay(world)).size).toBeLessThan(before.size)
  await pass(90_000)
  expect(await framesAtRelay(world)).toEqual(before)
  expect((await first(kits.office.reception(session)))?.counts.left).toBe(2)
  expect(tablets.hall.problems).toEqual([])
})

test('[SY2] what a tablet that is gone for ever had delivered comes back from the others', async () => {
  const { world, template, kits, tablets, pass, done } = await aStory()
  const backup = world.relay.backup()
  const [session = ''] = template.sessions
  const [one = ''] = template.children
  must(
    await done(
      kits.hall.commands.mark({ session, participant: one, status: 'left', picker: 'はは' })
    )
  )
  await pass(5000)
  const before = await framesAtRelay(world)
  tablets.hall.cut()
  world.relay.restore(backup)
  await pass(90_000)
  expect(await framesAtRelay(world)).toEqual(before)
})

test('[SY2] control entries a relay has lost are given back before anybody needs them', async () => {
  const { world, kits, pass, done, first } = await aStory()
  const backup = world.relay.backup()
  const event = must(
    await done(
      kits.office.commands.createEvent({ title: 'つぎ', days: ['2026-12-05'], venues: ['体育館'] })
    )
  )
  await pass(3000)
  const [then] = await backup.workspaces()
  world.relay.restore(backup)
  await pass(90_000)
  const [now] = await world.relay.store().workspaces()
  expect(now!.seq).toBeGreaterThan(then!.seq)
  const devices = (await first(kits.office.tablets)).filter((one) => one.role === 'facilitator')
  must(
    await done(
      kits.office.commands.letIn(
        event,
        devices.map((one) => one.device)
      )
    )
  )
  await pass(3000)
  const seen = await first(kits.hall.events)
  expect(seen.find((one) => one.event.id === event)?.peopleReadable).toBe(true)
})

test('[SY4] a restored tablet writes under a new incarnation and nothing is lost', async () => {
  const { world, template, kits, tablets, open, pass, done, first } = await aStory()
  const [session = ''] = template.sessions
  const [one = '', two = '', three = ''] = template.children
  must(
    await done(
      kits.hall.commands.mark({ session, participant: one, status: 'left', picker: 'はは' })
    )
  )
  await pass(3000)
  const copy = tablets.hall.disk.copy()!
  must(
    await done(
      kits.hall.commands.mark({ session, participant: two, status: 'left', picker: 'はは' })
    )
  )
  await pass(3000)
  const incarnations = () =>
    new Set(
      framesOn(tablets.hall)
        .filter((row) => row.mine)
        .map((row) => row.writer)
    )
  const before = incarnations()
  tablets.hall.cut()
  tablets.hall.disk.put(copy)
  const restored = await open(tablets.hall)
  must(
    await done(
      restored.commands.mark({ session, participant: three, status: 'left', picker: 'はは' })
    )
  )
  await pass(30_000)
  expect(incarnations().size).toBe(before.size + 1)
  expect(world.relay.forks).toEqual([])
  for (const kit of [kits.office, kits.gym, restored])
    expect((await first(kit.reception(session)))?.counts.left).toBe(3)
  expect(tablets.office.disk.rows('held')).toEqual([])
  expect(tablets.hall.disk.rows('aside')).toEqual([])
})

test('[SY4] a fork is answered with a new incarnation, and what waited is sealed again unchanged', async () => {
  const { world, template, kits, tablets, open, pass, done, first } = await aStory()
  const [session = ''] = template.sessions
  const [one = '', two = ''] = template.children
  const copy = tablets.hall.disk.copy()!
  must(
    await done(
      kits.hall.commands.mark({ session, participant: one, status: 'left', picker: 'はは' })
    )
  )
  await pass(3000)
  tablets.hall.wire.isDown = true
  tablets.hall.cut()
  tablets.hall.disk.put(copy)
  // sealed before the relay could tell: as when the comparison of heads came too early
  const clone = await open(tablets.hall)
  must(
    await done(clone.commands.mark({ session, participant: two, status: 'left', picker: 'はは' }))
  )
  tablets.hall.wire.isDown = false
  await pass(60_000)
  expect(world.relay.forks).toEqual([])
  expect((await first(kits.office.reception(session)))?.counts.left).toBe(2)
  const waiting = (tablets.hall.disk.rows('frames') as FrameRow[]).filter(
    (row) => row.mine === 'waiting'
  )
  expect(waiting).toEqual([])
})
