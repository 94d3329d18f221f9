import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'
import { aBlock, aComingEvent, expectedIn, FIRST_DAY, SECOND_DAY } from './a-coming-event.ts'

const WEEK_LATER = [
  { was: FIRST_DAY, day: '2026-12-19' },
  { was: SECOND_DAY, day: '2026-12-20' }
]

async function daysOf({ first }: Story, kit: Story['kits']['office'], event: string) {
  const view = (await first(kit.events)).find((one) => one.event.id === event)
  return { days: view?.event.days, sessions: view?.sessions.map(({ day }) => day) }
}

test('[E24] [E27] days that move take everything along on every tablet, in one act, and back again', async () => {
  const story = await aStory()
  const { kits, done, first, pass } = story
  const { event, sessions } = await aComingEvent(story)
  const before = await first(kits.office.eventDays(event))
  expect(before?.days).toEqual([
    { day: FIRST_DAY, sessions: 1, blocks: 1, onlySome: 1, onAll: 1, isRecorded: false },
    { day: SECOND_DAY, sessions: 1, blocks: 1, onlySome: 1, onAll: 1, isRecorded: false }
  ])
  const due = (await first(kits.office.retention(event)))?.kinds.map((kind) => kind.due)
  must(await done(kits.office.commands.changeEventDays({ event, rows: WEEK_LATER })))
  await pass(70_000)
  for (const kit of [kits.office, kits.hall]) {
    const days = ['2026-12-19', '2026-12-20']
    expect(await daysOf(story, kit, event)).toEqual({ days, sessions: days })
    expect((await first(kit.plan(event, '2026-12-19'))).blocks).toHaveLength(1)
    expect(await expectedIn(story, kit, sessions[0] ?? '')).toEqual(['あべ', 'いしい'])
    expect(await expectedIn(story, kit, sessions[1] ?? '')).toEqual(['あべ', 'うえだ'])
  }
  expect((await first(kits.office.retention(event)))?.kinds.map((kind) => kind.due)).not.toEqual(
    due
  )
  const back = WEEK_LATER.map(({ was, day }) => ({ was: day, day: was }))
  must(await done(kits.office.commands.changeEventDays({ event, rows: back })))
  expect((await first(kits.office.eventDays(event)))?.days).toEqual(before?.days)
  expect((await first(kits.office.retention(event)))?.kinds.map((kind) => kind.due)).toEqual(due)
})

test('[E25] [E26] what took place stays, and a day with something on it is not dropped by a form of days', async () => {
  const story = await aStory()
  const { kits, done, pass } = story
  const { event, sessions } = await aComingEvent(story)
  const { commands } = kits.office
  const dropped = await done(commands.editEvent(event, { title: '竹瀬町', days: [FIRST_DAY] }))
  expect(dropped).toEqual({
    ok: false,
    fault: { kind: 'day-in-use', day: SECOND_DAY, sessions: 1, blocks: 1, children: 1 }
  })
  const [session = ''] = sessions
  const [card] = (await story.first(kits.hall.reception(session)))?.cards ?? []
  const mark = { session, participant: card?.participant.id ?? '', status: 'arrived' } as const
  must(await done(kits.hall.commands.mark(mark)))
  await pass(70_000)
  const moved = await done(commands.changeEventDays({ event, rows: WEEK_LATER }))
  expect(moved).toEqual({ ok: false, fault: { kind: 'day-recorded', day: FIRST_DAY } })
  const second = [{ was: FIRST_DAY, day: FIRST_DAY }, ...WEEK_LATER.slice(1)]
  must(await done(commands.changeEventDays({ event, rows: second })))
  expect(await daysOf(story, kits.office, event)).toMatchObject({
    days: [FIRST_DAY, '2026-12-20']
  })
})

test('[E28] a day before shifts nobody on any tablet', async () => {
  const story = await aStory()
  const { kits, done, pass } = story
  const { event, sessions } = await aComingEvent(story)
  const days = ['2026-12-05', FIRST_DAY, SECOND_DAY]
  must(await done(kits.office.commands.editEvent(event, { title: '竹瀬町', days })))
  await pass(70_000)
  for (const kit of [kits.office, kits.hall]) {
    expect(await expectedIn(story, kit, sessions[0] ?? '')).toEqual(['あべ', 'いしい'])
    expect(await expectedIn(story, kit, sessions[1] ?? '')).toEqual(['あべ', 'うえだ'])
  }
})

test('[E24] what a tablet without signal makes on the old day meanwhile is lost nowhere', async () => {
  const story = await aStory()
  const { kits, done, first, pass, tablets } = story
  const { event, venue } = await aComingEvent(story)
  tablets.gym.wire.isDown = true
  must(await done(kits.gym.commands.saveBlock(aBlock(event, venue, FIRST_DAY))))
  must(await done(kits.office.commands.changeEventDays({ event, rows: WEEK_LATER })))
  tablets.gym.wire.isDown = false
  await pass(120_000)
  for (const kit of [kits.office, kits.gym]) {
    expect((await first(kit.plan(event, FIRST_DAY))).blocks).toHaveLength(1)
    expect((await first(kit.plan(event, '2026-12-19'))).blocks).toHaveLength(1)
  }
})

test('[E32] who comes only on a day that stayed is not called', async () => {
  const story = await aStory()
  const { kits, done, first } = story
  const { event } = await aComingEvent(story)
  const called = async () =>
    (await first(kits.office.calls(event)))?.cards
      .map((card) => card.participant.seiYomi)
      .toSorted()
  expect(await called()).toEqual([])
  const second = [{ was: FIRST_DAY, day: FIRST_DAY }, ...WEEK_LATER.slice(1)]
  must(await done(kits.office.commands.changeEventDays({ event, rows: second })))
  expect(await called()).toEqual(['あべ', 'うえだ'])
})

test('[E29] calling the families is ticked off, and everybody is called again when the days move once more', async () => {
  const story = await aStory()
  const { kits, done, first, pass } = story
  const { event } = await aComingEvent(story)
  must(await done(kits.office.commands.changeEventDays({ event, rows: WEEK_LATER })))
  await pass(70_000)
  const calls = await first(kits.office.calls(event))
  expect(calls?.told).toEqual([])
  const family = calls?.cards[0]?.household ?? ''
  must(await done(kits.hall.commands.sayTold({ event, family, answer: 'comes' })))
  await pass(70_000)
  const told = async () => (await first(kits.office.calls(event)))?.told
  expect(await told()).toMatchObject([{ household: family, answer: 'comes' }])
  must(await done(kits.office.commands.sayTold({ event, family, answer: null })))
  expect(await told()).toEqual([])
  must(await done(kits.office.commands.sayTold({ event, family, answer: 'cannot' })))
  expect(await told()).toMatchObject([{ answer: 'cannot' }])
  const further = WEEK_LATER.map(({ day }, at) => ({ was: day, day: `2027-01-${16 + at}` }))
  must(await done(kits.office.commands.changeEventDays({ event, rows: further })))
  expect(await told()).toEqual([])
})
