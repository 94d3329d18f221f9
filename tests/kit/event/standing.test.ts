import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aFamily, SECRETS } from '../a-family.ts'
import { aStory } from '../a-story.ts'
import { secretsOn } from '../secrets.ts'

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

test('[E47] [E48] a rehearsal leaves as no file and moves no thing, while the real event beside it goes on', async () => {
  const { template, kits, done, first } = await aStory()
  const { event } = template
  const [asset = ''] = template.assets
  const { commands } = kits.office
  const wish = { title: 'れんしゅう', days: ['2026-12-20'], venues: ['体育館'] }
  const tried = must(await done(commands.createEvent(wish)))
  must(await done(commands.setRehearsal(tried, true)))
  const gym = (await first(kits.office.events)).find((one) => one.event.id === tried)!.venues[0]!.id
  const hall = (await first(kits.office.events)).find((one) => one.event.id === event)!.venues[0]!
    .id
  const refused = { ok: false, fault: { kind: 'rehearsal' } }
  const toGym = { asset, to: { kind: 'venue', venue: gym } } as const
  expect(await done(commands.move(toGym))).toEqual(refused)
  expect(await done(commands.move({ ...toGym, event }))).toEqual(refused)
  const broken = { asset, condition: 'broken' } as const
  expect(await done(commands.setCondition({ ...broken, event: tried }))).toEqual(refused)
  expect(await done(commands.exportCsv('attendance', tried))).toEqual(refused)

  const toHall = { asset, to: { kind: 'venue', venue: hall }, event: tried } as const
  must(await done(commands.move(toHall)))
  must(await done(commands.move({ asset, to: { kind: 'home' }, event: tried })))
  must(await done(commands.setCondition({ ...broken, event })))
  must(await done(commands.setRehearsal(tried, false)))
  must(await done(commands.move(toGym)))
})

test('[E49] ending a rehearsal hides it at once everywhere; its records are erased once there is a network', async () => {
  const story = await aStory(3)
  const { template, kits, tablets, pass, done, first } = story
  const { event } = template
  await aFamily(story)
  must(await done(kits.office.commands.setRehearsal(event, true)))
  await pass(5000)
  expect(await done(kits.hall.commands.endRehearsal(event))).toMatchObject({
    fault: { kind: 'not-allowed' }
  })
  tablets.office.wire.isDown = true
  must(await done(kits.office.commands.endRehearsal(event)))
  expect(await first(kits.office.events)).toEqual([])
  expect(await first(kits.office.endedRehearsals)).toMatchObject([{ event }])
  // nothing goes before the ten seconds are over
  expect(await done(kits.office.commands.eraseRehearsals())).toEqual({ ok: true, value: 1 })
  await pass(10_000)
  expect((await done(kits.office.commands.eraseRehearsals())).ok).toBe(false)
  expect(secretsOn(tablets.office, SECRETS)).not.toEqual([])

  tablets.office.wire.isDown = false
  await pass(70_000)
  expect(await done(kits.office.commands.eraseRehearsals())).toEqual({ ok: true, value: 0 })
  expect(await first(kits.office.endedRehearsals)).toEqual([])
  await pass(120_000)
  for (const tablet of Object.values(tablets))
    expect(secretsOn(tablet, SECRETS), tablet.name).toEqual([])
  expect(await first(kits.hall.events)).toEqual([])
  const kinds = (await first(kits.office.erasures)).map(({ what }) => what)
  expect(kinds.toSorted()).toEqual(['care', 'consents', 'incidents', 'roster'])
})

test('[E49] a rehearsal that was brought back keeps all its records', async () => {
  const story = await aStory(4)
  const { template, kits, tablets, pass, done, first } = story
  const { event } = template
  await aFamily(story)
  must(await done(kits.office.commands.setRehearsal(event, true)))
  must(await done(kits.office.commands.endRehearsal(event)))
  must(await done(kits.office.commands.bringBack({ root: 'events', id: event })))
  await pass(20_000)
  expect(await done(kits.office.commands.eraseRehearsals())).toEqual({ ok: true, value: 0 })
  expect(await first(kits.office.endedRehearsals)).toEqual([])
  expect((await first(kits.hall.roster(event))).length).toBeGreaterThan(0)
  expect(secretsOn(tablets.office, SECRETS)).not.toEqual([])
})
