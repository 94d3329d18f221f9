import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { gone } from '../a-hand.ts'
import { aStory, type Story } from '../a-story.ts'

const WISH = {
  picker: '渡辺 正',
  relation: 'おじ・おば',
  agreed: '母 渡辺 千尋',
  phone: '080-0123-1814',
  how: 'agreed',
  reason: ''
} as const

async function vouchedOf(story: Story, child: string) {
  const { kits, template, first } = story
  const [session = ''] = template.sessions
  const person = await first(kits.hall.person(child, template.event, session))
  return (person?.history ?? []).filter(({ words }) => words.kind === 'vouched')
}

test('[M19] [M21] who vouched stands beside the departure, and is taken back with it', async () => {
  const story = await aStory()
  const { kits, template, done } = story
  const [session = ''] = template.sessions
  const [one = '', two = ''] = template.children
  const { commands } = kits.hall
  const left = must(
    await done(commands.releaseVouched({ ...WISH, session, participants: [one, two] }))
  )
  expect(left).toHaveLength(2)
  expect(await gone(story, kits.hall)).toBe(2)
  expect(await vouchedOf(story, one)).toMatchObject([
    { undone: false, words: { picker: '渡辺 正', agreed: '母 渡辺 千尋' } }
  ])
  must(await done(commands.takeBackRelease(left)))
  expect(await gone(story, kits.hall)).toBe(0)
  for (const child of [one, two])
    expect(await vouchedOf(story, child)).toMatchObject([{ undone: true }])
})

test('[M21] a single undo, its redo and a correction take it along, too', async () => {
  const story = await aStory()
  const { kits, template, done } = story
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  const { commands } = kits.hall
  const [fact = ''] = must(
    await done(commands.releaseVouched({ ...WISH, session, participants: [child] }))
  )
  must(await done(commands.undo(fact)))
  expect(await vouchedOf(story, child)).toMatchObject([{ undone: true }])
  must(await done(commands.redo(fact)))
  expect(await vouchedOf(story, child)).toMatchObject([{ undone: false }])
  const correcting = { session, participant: child, correcting: true } as const
  must(await done(commands.mark({ ...correcting, status: 'left', picker: '渡辺　正' })))
  expect(await vouchedOf(story, child)).toMatchObject([{ undone: false }])
  must(await done(commands.mark({ ...correcting, status: 'arrived' })))
  expect(await vouchedOf(story, child)).toMatchObject([{ undone: true }])
})

test('[M19] without a yes or a reason nobody is written as gone', async () => {
  const story = await aStory()
  const { kits, template, done } = story
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  const wish = { ...WISH, session, participants: [child] }
  expect(await done(kits.hall.commands.releaseVouched({ ...wish, agreed: '' }))).toMatchObject({
    fault: { kind: 'nobody-agreed' }
  })
  expect(await gone(story, kits.hall)).toBe(0)
})

test('[M22] a call about a family is told to every table, the latest first', async () => {
  const story = await aStory()
  const { kits, template, done, first, pass } = story
  const [session = ''] = template.sessions
  const seen = await first(kits.hall.pickup(session))
  const { subject } = seen!.families[0]!
  const call = { event: template.event, subject, day: seen!.session.day, phone: '090', note: '' }
  must(await done(kits.hall.commands.noteCall({ ...call, answer: 'no-answer', saidAt: null })))
  await pass(3000)
  const saidAt = story.world.clockwork.now() + 60_000
  must(await done(kits.gym.commands.noteCall({ ...call, answer: 'comes', saidAt })))
  await pass(3000)
  const again = await first(kits.hall.pickup(session))
  const calls = again?.families.find((family) => family.subject === subject)?.calls
  expect(calls?.map(({ answer }) => answer)).toEqual(['comes', 'no-answer'])
})
