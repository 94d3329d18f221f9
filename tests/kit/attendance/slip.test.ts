import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'

async function aSlip(story: Story, phone = '090-0000-0001') {
  const { kits, template, done, first } = story
  const [session = ''] = template.sessions
  const wish = { session, yomi: 'すずき はなこ', grade: 'e1', phone } as const
  const child = must(await done(kits.hall.commands.addWalkIn(wish)))
  const seen = await first(kits.hall.reception(session))
  const { fact } = seen!.recent.find((one) => one.participant.id === child)!
  const card = seen!.cards.find((one) => one.participant.id === child)!
  return { child, fact, session, badge: card.participant.badge, expected: seen!.counts.expected }
}

async function look(story: Story, kit: Kit) {
  const { template, first } = story
  const [session = ''] = template.sessions
  const seen = (await first(kit.reception(session)))!
  const { badges } = await first(kit.equipment(template.event))
  const roster = await first(kit.roster(template.event))
  return { seen, badges: badges.map((one) => one.number), roster: roster.length }
}

test('[N12] undoing a walk-in takes entry, family and badge back, on tablets that already had it too', async () => {
  const story = await aStory()
  const { kits, done, pass, template, first } = story
  const { child, fact, session, badge, expected } = await aSlip(story)
  await pass(70_000)
  expect((await look(story, kits.office)).seen.counts.expected).toBe(expected)

  must(await done(kits.hall.commands.undo(fact)))
  await pass(70_000)
  for (const kit of [kits.hall, kits.office]) {
    const { seen, badges, roster } = await look(story, kit)
    expect(seen.counts.expected).toBe(expected - 1)
    expect(seen.cards.some((card) => card.participant.id === child)).toBe(false)
    expect(badges).not.toContain(badge)
    expect(roster).toBe(expected - 1)
    expect(seen.recent.find((one) => one.fact === fact)?.undone).toBe(true)
  }
  expect((await first(kits.office.held(template.event)))?.people).toBe(expected - 1)

  const again = await aSlip(story)
  expect(again.badge).toBe(badge)
  expect((await done(kits.hall.commands.undo(fact))).ok).toBe(false)
  expect(await first(kits.hall.person(again.child, template.event, session))).not.toBeNull()
})

test('[N13] a child another tablet let go home in the meantime is not lost', async () => {
  const story = await aStory()
  const { kits, done, pass, tablets } = story
  const { child, fact, session, expected } = await aSlip(story, '')
  await pass(70_000)
  tablets.gym.cut()
  const gym = await story.open(tablets.gym)
  must(
    await done(gym.commands.mark({ session, participant: child, status: 'left', picker: 'はは' }))
  )
  must(await done(kits.hall.commands.undo(fact)))
  expect((await look(story, kits.hall)).seen.counts.expected).toBe(expected - 1)
  await pass(70_000)
  const { seen } = await look(story, kits.office)
  expect(seen.counts.expected).toBe(expected)
  expect(seen.cards.find((card) => card.participant.id === child)?.state).toBe('left')
})
