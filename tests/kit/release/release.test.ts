import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { gone } from '../a-hand.ts'
import { aStory } from '../a-story.ts'

test('[M8] [M9] children are let go together in one act, or none of them', async () => {
  const story = await aStory()
  const { kits, template, done, first } = story
  const [session = ''] = template.sessions
  const [one = '', two = '', three = ''] = template.children
  const { commands } = kits.hall
  const family = (await first(kits.hall.roster(template.event))).find(
    (card) => card.participant.id === one
  )!.participant.family
  await done(
    commands.setField({
      event: template.event,
      subject: family,
      field: 'goesHomeAlone',
      value: true
    })
  )
  expect(
    await done(commands.release({ session, participants: [one, two], picker: null }))
  ).toMatchObject({ fault: { kind: 'alone-together' } })
  expect(
    await done(commands.release({ session, participants: [two], picker: null }))
  ).toMatchObject({
    fault: { kind: 'not-released', participant: two, why: 'picker-missing' }
  })
  expect(
    await done(commands.release({ session, participants: [one, 'nobody'], picker: 'はは' }))
  ).toMatchObject({ fault: { kind: 'not-released', participant: 'nobody', why: 'gone' } })
  expect(await gone(story, kits.hall)).toBe(0)

  must(await done(commands.release({ session, participants: [one], picker: null })))
  expect(
    await done(commands.release({ session, participants: [two, one], picker: 'はは' }))
  ).toMatchObject({ fault: { kind: 'not-released', participant: one, why: 'already' } })
  expect(await gone(story, kits.hall)).toBe(1)

  const left = must(
    await done(commands.release({ session, participants: [two, three], picker: 'はは' }))
  )
  expect(await gone(story, kits.hall)).toBe(3)
  for (const fact of left) must(await done(commands.undo(fact)))
  expect(await gone(story, kits.hall)).toBe(1)
})
