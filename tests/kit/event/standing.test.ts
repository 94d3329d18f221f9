import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'
import { secretsOn } from '../secrets.ts'
import { aComingEvent } from './a-coming-event.ts'

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

const FAMILIES = ['阿部 花', '上田 恵', '090-0000-0002']

/** An event that is to come, tried on two tablets: somebody came. */
async function aRehearsal(story: Story) {
  const { kits, pass, done, first } = story
  const { event, sessions } = await aComingEvent(story)
  const [session = ''] = sessions
  must(await done(kits.office.commands.setRehearsal(event, true)))
  await pass(5000)
  const { cards } = (await first(kits.hall.reception(session)))!
  const participant = cards[0]!.participant.id
  must(await done(kits.hall.commands.mark({ session, participant, status: 'arrived' })))
  await pass(70_000)
  return event
}

async function eventsOf({ first }: Story, kit: Kit) {
  return (await first(kit.events)).map(({ event }) => event.id)
}

test('[E49] ending a rehearsal hides it at once everywhere; its records are erased once there is a network', async () => {
  const story = await aStory(3)
  const { kits, tablets, pass, done, first } = story
  const event = await aRehearsal(story)
  expect(await done(kits.hall.commands.endRehearsal(event))).toMatchObject({
    fault: { kind: 'not-allowed' }
  })
  tablets.office.wire.isDown = true
  must(await done(kits.office.commands.endRehearsal(event)))
  expect(await eventsOf(story, kits.office)).not.toContain(event)
  expect(await first(kits.office.endedRehearsals)).toMatchObject([{ event }])
  // nothing goes before the ten seconds are over
  expect(await done(kits.office.commands.eraseRehearsals())).toEqual({ ok: true, value: 1 })
  await pass(10_000)
  expect((await done(kits.office.commands.eraseRehearsals())).ok).toBe(false)
  expect(secretsOn(tablets.office, FAMILIES)).not.toEqual([])

  tablets.office.wire.isDown = false
  await pass(70_000)
  expect(await done(kits.office.commands.eraseRehearsals())).toEqual({ ok: true, value: 0 })
  expect(await first(kits.office.endedRehearsals)).toEqual([])
  await pass(120_000)
  for (const tablet of Object.values(tablets))
    expect(secretsOn(tablet, FAMILIES), tablet.name).toEqual([])
  expect(await eventsOf(story, kits.hall)).not.toContain(event)
  const kinds = (await first(kits.office.erasures)).map(({ what }) => what)
  expect(kinds.toSorted()).toEqual(['care', 'consents', 'incidents', 'roster'])
})

test('[E49] a rehearsal that was brought back keeps all its records', async () => {
  const story = await aStory(4)
  const { kits, tablets, pass, done, first } = story
  const event = await aRehearsal(story)
  must(await done(kits.office.commands.endRehearsal(event)))
  must(await done(kits.office.commands.bringBack({ root: 'events', id: event })))
  await pass(20_000)
  expect(await done(kits.office.commands.eraseRehearsals())).toEqual({ ok: true, value: 0 })
  expect(await first(kits.office.endedRehearsals)).toEqual([])
  expect((await first(kits.hall.roster(event))).length).toBeGreaterThan(0)
  expect(secretsOn(tablets.office, FAMILIES)).not.toEqual([])
})

test('[E51] an event that was real when something was recorded is not ended as a rehearsal', async () => {
  const story = await aStory(5)
  const { template, kits, pass, done } = story
  const { event } = template
  const { commands } = kits.office
  must(await done(commands.setRehearsal(event, true)))
  await pass(5000)
  const refused = { ok: false, fault: { kind: 'recorded-in-earnest' } }
  expect(await done(commands.endRehearsal(event))).toEqual(refused)
  expect(await eventsOf(story, kits.office)).toContain(event)
  // neither saying it again nor going there and back makes it a rehearsal from the beginning
  must(await done(commands.setRehearsal(event, true)))
  must(await done(commands.setRehearsal(event, false)))
  must(await done(commands.setRehearsal(event, true)))
  expect(await done(commands.endRehearsal(event))).toEqual(refused)
})

test('[E51] what a tablet recorded in earnest while it was away keeps an ended rehearsal whole', async () => {
  const story = await aStory(6)
  const { kits, tablets, pass, done, first } = story
  const { event, sessions } = await aComingEvent(story)
  const [session = ''] = sessions
  const { cards } = (await first(kits.hall.reception(session)))!
  const participant = cards[0]!.participant.id
  tablets.hall.wire.isDown = true
  must(await done(kits.hall.commands.mark({ session, participant, status: 'arrived' })))
  await pass(5000)
  must(await done(kits.office.commands.setRehearsal(event, true)))
  must(await done(kits.office.commands.endRehearsal(event)))
  tablets.hall.wire.isDown = false
  await pass(70_000)
  expect(await done(kits.office.commands.eraseRehearsals())).toEqual({ ok: true, value: 0 })
  expect(await first(kits.office.endedRehearsals)).toEqual([])
  expect(await first(kits.office.erasures)).toEqual([])
  must(await done(kits.office.commands.bringBack({ root: 'events', id: event })))
  await pass(70_000)
  const back = (await first(kits.office.reception(session)))!
  expect(back.cards.find((one) => one.participant.id === participant)?.state).toBe('arrived')
})
