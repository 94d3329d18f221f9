import { expect, onTestFinished, test } from 'vitest'
import type { Kit } from '../../src/kit/open.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { must } from '../sim/template.ts'
import { aStory, type Story } from './a-story.ts'

interface Hall {
  readonly story: Story
  readonly tablet: SimTablet
  readonly kit: Kit
}

/** A tablet that was let in by the office a minute ago. */
async function aHall(): Promise<Hall> {
  const story = await aStory()
  const { event } = story.template
  const wish = {
    role: 'facilitator',
    events: [event],
    lender: '',
    label: '端末4',
    hours: 24
  } as const
  const { link } = must(await story.done(story.kits.office.commands.invite(wish)))
  const tablet = await story.add('fourth')
  const kit = await story.open(tablet)
  must(await story.done(kit.commands.join(link, '')))
  await story.pass(60_000)
  onTestFinished(() => {
    const all = [...story.world.tablets].flatMap(({ problems }) => problems)
    expect(all).toEqual([])
  })
  return { story, tablet, kit }
}

/** A child that nobody had written down comes in. */
async function walksIn({ story, kit }: Hall): Promise<string> {
  const session = story.template.sessions[0]!
  const child = { session, yomi: 'いまい かえで', grade: 'e2', phone: '' } as const
  return must(await story.done(kit.commands.addWalkIn(child)))
}

async function cardOf(story: Story, kit: Kit, child: string) {
  const seen = await story.first(kit.reception(story.template.sessions[0]!))
  return seen?.cards.find(({ participant }) => participant.id === child)
}

test('[W3] a tablet that joins has the name it was invited by, the event, its people and its sessions', async () => {
  const { story, kit } = await aHall()
  expect((await story.first(kit.me))?.name).toBe('端末4')
  const [event] = await story.first(kit.events)
  expect(event).toMatchObject({ peopleReadable: true })
  expect(event?.sessions).toHaveLength(story.template.sessions.length)
})

test('[SY6] a child received without signal is in the picture at once, and waits to be sent', async () => {
  const hall = await aHall()
  const { story, tablet, kit } = hall
  tablet.wire.isDown = true
  const child = await walksIn(hall)
  expect(await cardOf(story, kit, child)).toMatchObject({ state: 'arrived' })
  expect((await story.first(kit.sync)).toSend).toBeGreaterThan(0)
})

test('[SY1] [SY5] when the signal is back it is delivered, and the office sees who received the child', async () => {
  const hall = await aHall()
  const { story, tablet, kit } = hall
  tablet.wire.isDown = true
  const child = await walksIn(hall)
  await story.pass(60_000)
  const before = await story.first(kit.sync)
  expect(await cardOf(story, story.kits.office, child)).toBeUndefined()

  tablet.wire.isDown = false
  tablet.wake()
  await story.pass(90_000)
  const after = await story.first(kit.sync)
  expect(after.toSend).toBe(0)
  expect(after.mine.delivered).toBeGreaterThan(before.mine.delivered)
  expect(await cardOf(story, story.kits.office, child)).toMatchObject({ device: '端末4' })
})
