import { expect, test } from 'vitest'
import { must } from '../sim/template.ts'
import { aStory } from './a-story.ts'

test('[SY53] from a relay that is full everything is still fetched, and the person is told', async () => {
  const { world, template, kits, tablets, pass, done, first } = await aStory()
  const [session = ''] = template.sessions
  const [one = '', two = ''] = template.children
  const leave = { session, status: 'left', picker: 'はは' } as const
  tablets.gym.wire.isDown = true
  must(await done(kits.hall.acts.mark({ ...leave, participant: one })))
  await pass(20_000)
  world.relay.isFull = true
  must(await done(kits.gym.acts.mark({ ...leave, participant: two })))
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
