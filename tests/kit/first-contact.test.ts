import { expect, test } from 'vitest'
import { joins } from './a-hand.ts'
import { aStory } from './a-story.ts'

test('a tablet that has just joined receives, and is not called offline before it has tried', async () => {
  const story = await aStory()
  const { kit } = await joins(story, 'new', 'facilitator')
  expect(await story.first(kit.sync)).toMatchObject({ link: 'moving', lastHeardAt: null })
  await story.pass(20_000)
  expect(await story.first(kit.sync)).toMatchObject({ link: 'done', problem: null })
})

test('also with a clock that is far off', async () => {
  const story = await aStory()
  const { tablet, kit } = await joins(story, 'new', 'facilitator')
  tablet.skewMs = 3 * 3_600_000
  const links: string[] = []
  const stop = kit.sync(({ link }) => void links.push(link))
  await story.pass(20_000)
  stop()
  expect(links).not.toContain('offline')
})

test('without signal it is offline once the first contact has failed', async () => {
  const story = await aStory()
  const { tablet, kit } = await joins(story, 'new', 'facilitator')
  tablet.wire.isDown = true
  // a call that was on its way waits for its deadline first
  await story.pass(60_000)
  expect(await story.first(kit.sync)).toMatchObject({ link: 'offline', lastHeardAt: null })
})
