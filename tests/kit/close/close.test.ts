import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[D23] a day ended in the hall is ended in the office with what stays open, and opened again', async () => {
  const { template, kits, pass, done, first } = await aStory()
  const { event } = template
  const [session = ''] = template.sessions
  const place = (await first(kits.hall.reception(session)))!
  const { day } = place.session
  const card = place.cards.find(({ state }) => state === 'arrived')
  const participant = card!.participant.id
  const before = (await first(kits.hall.dayEnd(event, day, '')))!
  expect(before.here.map(({ id }) => id)).toContain(participant)
  expect(before.closed).toBeNull()

  const picker = '森 恵'
  must(await done(kits.hall.commands.mark({ session, participant, status: 'left', picker })))
  const end = { event, day, venue: '' }
  must(await done(kits.hall.commands.endDay({ ...end, state: 'closed', open: 2 })))
  await pass(5000)
  const after = (await first(kits.office.dayEnd(event, day, '')))!
  expect(after.lastLeft).toMatchObject({ picker })
  expect(after.closed).toMatchObject({ open: 2 })
  expect(await first(kits.gym.closedDays(event))).toMatchObject([{ day, open: 2 }])

  must(await done(kits.office.commands.endDay({ ...end, state: 'open-again', open: 2 })))
  await pass(5000)
  expect((await first(kits.hall.dayEnd(event, day, '')))?.closed).toBeNull()
})

test('[D25] what is said of a day on one tablet is read on the others, and is no incident', async () => {
  const { template, kits, pass, done, first } = await aStory()
  const { event } = template
  const [session = ''] = template.sessions
  const { day } = (await first(kits.hall.reception(session)))!.session
  must(await done(kits.hall.commands.noteDay({ event, day, text: '川べりで 10分 のびた' })))
  must(await done(kits.office.commands.noteDay({ event, day, text: 'しおりが 足りない' })))
  await pass(5000)
  for (const kit of [kits.hall, kits.office]) {
    const { notes } = (await first(kit.dayEnd(event, day, '')))!
    expect(notes.map(({ text }) => text)).toEqual(['川べりで 10分 のびた', 'しおりが 足りない'])
    expect(await first(kit.incidents(event))).toEqual([])
  }
  const nothing = await done(kits.hall.commands.noteDay({ event, day, text: ' ' }))
  expect(nothing).toMatchObject({ ok: false, fault: { kind: 'invalid' } })
})
