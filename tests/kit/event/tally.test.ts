import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('a child that came to two sessions is counted once where events are chosen between', async () => {
  const { template, kits, done, first } = await aStory()
  const { event } = template
  const [morning = '', later = ''] = template.sessions
  const read = () => first(kits.hall.eventTally(event))
  const before = await read()
  const { commands } = kits.hall
  const wish = { session: morning, yomi: 'わたせ りん', grade: 'e2', phone: '' } as const
  const participant = must(await done(commands.addWalkIn(wish)))
  must(await done(commands.mark({ session: later, participant, status: 'left', picker: '母' })))
  expect(await read()).toEqual({
    ...before,
    children: (before?.children ?? 0) + 1,
    came: (before?.came ?? 0) + 1
  })
  expect((await read())?.children).toBe((await first(kits.hall.roster(event))).length)
})

test('questions of an event are counted for an organizer only, and nobody hears of an event that is gone', async () => {
  const { template, kits, first } = await aStory()
  expect(await first(kits.hall.eventTally(template.event))).toMatchObject({ open: null })
  expect(await first(kits.office.eventTally(template.event))).toMatchObject({ open: 0 })
  expect(await first(kits.office.eventTally('gone'))).toBeNull()
})
