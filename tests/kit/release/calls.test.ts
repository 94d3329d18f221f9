import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'

async function callsOf({ kits, template, first }: Story, child: string) {
  const [session = ''] = template.sessions
  const person = await first(kits.gym.person(child, template.event, session))
  return (person?.history ?? []).flatMap(({ words }) => (words.kind === 'called' ? [words] : []))
}

test('[M27] [M28] a guardian’s yes and every dialled number stand in the log of each child of the family', async () => {
  const story = await aStory()
  const { kits, template, done, first, pass } = story
  const { commands } = kits.hall
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  must(
    await done(
      commands.releaseVouched({
        session,
        participants: [child],
        picker: '渡辺 正',
        relation: 'おじ・おば',
        agreed: '母 渡辺 千尋',
        phone: '080-0123-1814',
        how: 'agreed',
        reason: ''
      })
    )
  )
  await pass(3000)
  expect(await callsOf(story, child)).toMatchObject([{ phone: '080-0123-1814', answer: 'reached' }])
  const person = await first(kits.hall.person(child, template.event, session))
  const { family, id } = person!.card.participant
  const call = {
    event: template.event,
    subject: family || id,
    day: (await first(kits.hall.pickup(session)))!.session.day,
    phone: '090-0000-0009',
    note: '',
    saidAt: null
  }
  must(await done(commands.noteCall({ ...call, answer: 'dialled' })))
  await pass(3000)
  expect((await callsOf(story, child)).map(({ answer }) => answer)).toEqual(['dialled', 'reached'])
  must(await done(commands.noteCall({ ...call, answer: 'no-answer' })))
  await pass(3000)
  expect((await callsOf(story, child)).map(({ answer }) => answer)).toEqual([
    'no-answer',
    'reached'
  ])
})
