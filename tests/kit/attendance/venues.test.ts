import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { aSecondVenue, DAY, type TwoVenues } from './a-second-venue.ts'

/** How a session shows each of the children, by its place in the story: `-` where it does not expect it. */
async function shownAt({ first, template }: TwoVenues, kit: Kit, session: string): Promise<string> {
  const cards = (await first(kit.reception(session)))?.cards ?? []
  const states = template.children.map(
    (id) => cards.find(({ participant }) => participant.id === id)?.state ?? '-'
  )
  return states.join(' ')
}

test('[A23] a child that changes its venue at noon is missing nowhere and counted nowhere twice', async () => {
  const story = await aSecondVenue()
  const { kits, template, sessions, school, done, pass } = story
  const [child = ''] = template.children
  const before = [
    'arrived arrived arrived arrived',
    'arrived arrived arrived arrived',
    '- - - -',
    '- - - -'
  ]
  const all = Object.values(sessions)
  const shown = async (kit: Kit) => {
    const lines: string[] = []
    for (const session of all) lines.push(await shownAt(story, kit, session))
    return lines
  }
  expect(await shown(kits.office)).toEqual(before)
  await pass(60_000)
  must(await done(kits.office.commands.saveParticipant(child, { venue: school })))
  expect((await shown(kits.office)).slice(1)).toEqual([
    '- arrived arrived arrived',
    '- - - -',
    'yet - - -'
  ])
  await pass(20_000)
  const mark = { session: sessions.schoolB, participant: child, status: 'arrived' } as const
  must(await done(kits.gym.commands.mark(mark)))
  await pass(20_000)
  for (const kit of [kits.gym, kits.hall, kits.office])
    expect(await shown(kit)).toEqual([
      before[0],
      '- arrived arrived arrived',
      '- - - -',
      'arrived - - -'
    ])
  const summary = await story.first(kits.office.summary(template.event, DAY))
  expect(new Set(summary?.sessions.map(({ venue }) => venue.name))).toEqual(
    new Set(['公民館', '竹瀬小 体育館'])
  )
  expect(summary?.day).toEqual({ expected: 4, arrived: 4, left: 0, absent: 0, yet: 0 })
})

test('[A20] コマ of a child say where it comes, and one that is removed says nothing any more', async () => {
  const story = await aSecondVenue()
  const { kits, template, sessions, done } = story
  const [child = ''] = template.children
  const { office } = kits
  const chosen = [sessions.hallA, sessions.schoolB]
  must(await done(office.commands.saveParticipant(child, { sessions: chosen })))
  expect(await shownAt(story, office, sessions.schoolB)).toBe('yet - - -')
  expect(await shownAt(story, office, sessions.hallB)).toBe('- arrived arrived arrived')
  must(await done(office.commands.remove({ root: 'sessions', id: sessions.schoolB })))
  // nobody else expects it then, and it was seen here in the morning
  expect(await shownAt(story, office, sessions.hallB)).toBe('arrived arrived arrived arrived')
  must(await done(office.commands.saveParticipant(child, { sessions: [sessions.schoolB] })))
  expect(await shownAt(story, office, sessions.hallB)).toBe('arrived arrived arrived arrived')
})

test('[A29] a child of the other venue is found with where it is expected and was seen, and marked', async () => {
  const story = await aSecondVenue()
  const { kits, template, sessions, done, first } = story
  const [child = ''] = template.children
  const others = async () =>
    (await first(kits.gym.elsewhere(sessions.schoolA))).map(({ card, venues, seen }) => ({
      id: card.participant.id,
      venues,
      seen: seen && [seen.venue, seen.state]
    }))
  expect(await others()).toContainEqual({
    id: child,
    venues: ['公民館'],
    seen: ['公民館', 'arrived']
  })
  const wish = { session: sessions.schoolA, participant: child, status: 'arrived' } as const
  must(await done(kits.gym.commands.mark(wish)))
  expect((await others()).map(({ id }) => id)).not.toContain(child)
  expect(await shownAt(story, kits.gym, sessions.schoolB)).toBe('arrived - - -')
  expect(await shownAt(story, kits.gym, sessions.hallB)).toBe('- arrived arrived arrived')
})
