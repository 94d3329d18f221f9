import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[A41] [A42] [A43] a family arrives in one act, who brought it is told, and one undo takes it all back', async () => {
  const story = await aStory()
  const { kits, template, done, first } = story
  const [session = ''] = template.sessions
  const [one = '', two = '', three = ''] = template.children
  const { commands } = kits.hall
  for (const participant of [one, two, three])
    must(await done(commands.mark({ session, participant, status: 'cleared', correcting: true })))
  const card = async (id: string) =>
    (await first(kits.hall.reception(session)))!.cards.find((each) => each.participant.id === id)!

  expect(await done(commands.arrive({ session, participants: [one, 'nobody'] }))).toMatchObject({
    fault: { kind: 'gone' }
  })
  expect(await card(one)).toMatchObject({ state: 'yet' })

  must(await done(commands.mark({ session, participant: three, status: 'absent' })))
  const came = must(await done(commands.arrive({ session, participants: [one, two, three] })))
  expect(came).toHaveLength(2)
  expect(await card(one)).toMatchObject({ state: 'arrived', broughtBy: null })
  expect(await card(three)).toMatchObject({ state: 'absent' })
  expect(await done(commands.arrive({ session, participants: [one, two] }))).toMatchObject({
    fault: { kind: 'already', status: 'arrived' }
  })

  const { at } = await card(one)
  const told = must(
    await done(commands.tellBringer({ session, participants: [one, two], picker: '小林 隆' }))
  )
  expect(await card(two)).toMatchObject({ broughtBy: '小林 隆', picker: null, at })

  must(await done(commands.release({ session, participants: [one], picker: '祖母' })))
  expect(await card(one)).toMatchObject({ state: 'left', picker: '祖母', broughtBy: '小林 隆' })

  must(await done(commands.undoTogether([...came, ...told])))
  expect(await card(two)).toMatchObject({ state: 'yet', broughtBy: null })
  expect(await done(commands.undoTogether([...came, ...told]))).toMatchObject({
    fault: { kind: 'gone' }
  })
})
