import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[E44] [E45] a day cancelled in the office is expected nowhere, marks of a tablet that had not heard stand, and it is taken back', async () => {
  const { template, kits, pass, done, first } = await aStory()
  const { event } = template
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  const clear = { session, participant: child, status: 'cleared', correcting: true } as const
  must(await done(kits.hall.commands.mark(clear)))
  await pass(5000)
  const before = (await first(kits.hall.reception(session)))!
  const { day } = before.session
  const marked = before.cards.filter(({ state }) => state !== 'yet').length
  expect(before.counts.expected).toBeGreaterThan(marked)

  must(await done(kits.office.commands.cancelDays(event, [day])))
  await pass(5000)
  const off = (await first(kits.hall.reception(session)))!
  expect(off.counts).toMatchObject({ expected: marked, yet: 0 })

  must(await done(kits.office.commands.cancelDays(event, [])))
  await pass(5000)
  expect((await first(kits.hall.reception(session)))!.counts).toEqual(before.counts)
})

test('[E46] the families of a cancelled day are to be called and ticked off, on every tablet', async () => {
  const { template, kits, pass, done, first } = await aStory()
  const { event } = template
  expect((await first(kits.office.calls(event)))?.cards).toEqual([])
  const [session = ''] = template.sessions
  const { day } = (await first(kits.hall.reception(session)))!.session
  must(await done(kits.office.commands.cancelDays(event, [day])))
  await pass(5000)
  const list = (await first(kits.hall.calls(event)))!
  expect(list.cards.length).toBeGreaterThan(0)
  expect(list.told).toEqual([])
  const family = list.cards[0]!.household
  must(await done(kits.hall.commands.sayTold({ event, family, answer: 'comes' })))
  await pass(5000)
  expect((await first(kits.office.calls(event)))?.told).toMatchObject([{ household: family }])
})

test('[E47] [E48] a rehearsal moves no thing and leaves as no file, until it is the real event', async () => {
  const { template, kits, done } = await aStory()
  const { event } = template
  const [asset = ''] = template.assets
  const { commands } = kits.office
  must(await done(commands.setRehearsal(event, true)))
  const refused = { ok: false, fault: { kind: 'rehearsal' } }
  expect(await done(commands.move({ asset, to: { kind: 'home' } }))).toEqual(refused)
  expect(await done(commands.setCondition({ asset, condition: 'broken' }))).toEqual(refused)
  expect(await done(commands.exportCsv('attendance', event))).toEqual(refused)

  must(await done(commands.setRehearsal(event, false)))
  must(await done(commands.setCondition({ asset, condition: 'fine' })))
})
