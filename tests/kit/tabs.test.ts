import { expect, test } from 'vitest'
import { must } from '../sim/template.ts'
import { aStory } from './a-story.ts'

test('[SY3] [S11] two tabs of one device write at once, and one of them talks', async () => {
  const { template, tablets, kits, open, pass, done, first } = await aStory()
  const second = await open(tablets.hall)
  const [session = ''] = template.sessions
  const [one = '', two = ''] = template.children
  const marks = await done(
    Promise.all([
      kits.hall.commands.mark({ session, participant: one, status: 'left', picker: 'はは' }),
      second.commands.mark({ session, participant: two, status: 'left', picker: 'ちち' })
    ])
  )
  expect(new Set(marks.map(must)).size).toBe(2)
  expect((await first(second.reception(session)))?.counts.left).toBe(2)
  await pass(5000)
  expect((await first(kits.office.reception(session)))?.counts).toMatchObject({
    left: 2,
    arrived: 2
  })
  expect((await first(second.sync)).toSend).toBe(0)
  const [leader, follower] = tablets.hall.tabs
  expect(leader!.calls).toBeGreaterThan(0)
  expect(follower!.calls).toBe(0)
  expect(tablets.hall.problems).toEqual([])
})

test('[SY3] a frozen leader is replaced after ten seconds', async () => {
  const { template, tablets, kits, open, pass, done, first } = await aStory()
  const second = await open(tablets.hall)
  const [frozen, awake] = tablets.hall.tabs
  frozen!.isFrozen = true
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  must(
    await done(
      second.commands.mark({ session, participant: child, status: 'left', picker: 'はは' })
    )
  )
  await pass(5000)
  expect(awake!.calls).toBe(0)
  await pass(15_000)
  expect(awake!.calls).toBeGreaterThan(0)
  expect((await first(kits.office.reception(session)))?.counts.left).toBe(1)
  frozen!.thaw()
  await pass(30_000)
  const before = frozen!.calls
  await pass(60_000)
  expect(frozen!.calls).toBe(before)
})

test('[SY3] a leader under a clock that was set back by years is left alone', async () => {
  const { tablets, open, pass } = await aStory()
  await open(tablets.hall)
  const [leader, follower] = tablets.hall.tabs
  tablets.hall.skewMs = -5 * 365 * 86_400_000
  await pass(120_000)
  expect(leader!.calls).toBeGreaterThan(0)
  expect(follower!.calls).toBe(0)
})
