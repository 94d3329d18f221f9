import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

const DAYS = ['2027-01-16', '2027-01-17']

test('[E41] a copy has the sessions and the plan of the earlier event and none of its children, on every tablet', async () => {
  const { template, kits, done, first, pass } = await aStory()
  const { commands } = kits.office
  const wish = { from: template.event, title: '柚子原町 2027冬', days: DAYS }
  const id = must(await done(commands.copyEvent(wish)))
  await pass(5000)
  const read = async (of: string) =>
    (await first(kits.hall.events)).find(({ event }) => event.id === of)
  const [old, made] = [await read(template.event), await read(id)]
  expect(made?.event).toMatchObject({ title: wish.title, days: DAYS })
  expect(made?.venues.map(({ name }) => name)).toEqual(old?.venues.map(({ name }) => name))
  const spans = old?.sessions.map(({ title, start, end }) => ({ title, start, end, day: DAYS[0] }))
  expect(made?.sessions).toMatchObject(spans ?? [])
  expect(made?.sessions.length).toBe(old?.sessions.length)
  const plan = await first(kits.office.plan(id, DAYS[0] ?? ''))
  const oldPlan = await first(kits.office.plan(template.event, old?.event.days[0] ?? ''))
  expect(plan?.blocks.map(({ title }) => title)).toEqual(oldPlan?.blocks.map(({ title }) => title))
  expect(await first(kits.office.roster(id))).toEqual([])
})

test('[E43] a copy is one act: taken back it is gone, and the earlier event is as it was', async () => {
  const { template, kits, done, first } = await aStory()
  const { commands } = kits.office
  const before = await first(kits.office.events)
  const wish = { from: template.event, title: '冬', days: DAYS }
  const id = must(await done(commands.copyEvent(wish)))
  expect((await first(kits.office.events)).length).toBe(before.length + 1)
  must(await done(commands.remove({ root: 'events', id })))
  expect(await first(kits.office.events)).toEqual(before)
})

test('an event that is not there is not copied', async () => {
  const { kits, done } = await aStory()
  const wish = { from: 'gone', title: '冬', days: DAYS }
  expect(await done(kits.office.commands.copyEvent(wish))).toMatchObject({
    ok: false,
    fault: { kind: 'gone' }
  })
})
