import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aComingEvent, FIRST_DAY } from '../event/a-coming-event.ts'
import { aStory, type Story } from '../a-story.ts'
import { apart, askedOnAll } from './an-apart.ts'

/** Hall and gym write of every child another grade. */
async function gradesApart(story: Story, children: readonly string[]) {
  const write = (grade: 'e5' | 'e6') => async (kit: Story['kits']['hall']) => {
    for (const child of children) must(await kit.commands.saveParticipant(child, { grade }))
  }
  await apart(story, write('e5'), write('e6'))
}

test('[Q26] each event asks its own, things are asked once, and who may not read an event is not asked about it', async () => {
  const story = await aStory()
  const { kits, template, tablets, done, pass, first } = story
  const { event } = await aComingEvent(story)
  const alone = must(
    await done(
      kits.office.commands.createEvent({ title: '春', days: [FIRST_DAY], venues: ['体育館'] })
    )
  )
  await pass(20_000)
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)
  expect(ids(await first(kits.office.askedEvents))).toEqual([event, alone, template.event])
  expect(ids(await first(kits.hall.askedEvents))).toEqual([event, template.event])
  const [asset = ''] = template.assets
  await apart(
    story,
    async (kit) => must(await kit.commands.setCondition({ asset, condition: 'broken' })),
    async (kit) => must(await kit.commands.setCondition({ asset, condition: 'lost' }))
  )
  expect(await askedOnAll(story, '')).toMatchObject([{ kind: 'custody', event: '' }])
  expect(await askedOnAll(story)).toEqual([])
  // what hangs on the event's own things is in the open, but this tablet has no part in it
  tablets.hall.wire.isDown = true
  const venue = (await first(kits.hall.events)).find((one) => one.event.id === alone)!.venues[0]!
  must(await done(kits.hall.commands.saveVenue({ ...venue, name: '講堂' })))
  must(await done(kits.office.commands.remove({ root: 'venues', id: venue.id })))
  tablets.hall.wire.isDown = false
  await pass(20_000)
  expect(await first(kits.office.questions(alone))).toMatchObject([{ kind: 'removal' }])
  expect(await first(kits.hall.questions(alone))).toEqual([])
})

test('[Q22] questions that ask the same are answered in one act, listed as one and taken back as one', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const children = template.children.slice(0, 3)
  await gradesApart(story, children)
  const asked = await askedOnAll(story)
  expect(asked.map(({ kind, alike }) => [kind, alike.length])).toEqual([
    ['field', 2],
    ['field', 2],
    ['field', 2]
  ])
  const [question] = asked
  const side = question!.kind === 'field' ? question!.sides[1]! : null
  const alike = question!.alike.map(({ id }) => id)
  const answer = { kind: 'holds', fact: side!.fact } as const
  const decided = must(
    await done(kits.office.commands.decide(template.event, question!.id, answer, alike))
  )
  await pass(20_000)
  expect(await askedOnAll(story)).toEqual([])
  const value = side!.words.kind === 'value' ? side!.words.value : ''
  const roster = await first(kits.gym.roster(template.event))
  for (const child of children)
    expect(roster.find(({ participant }) => participant.id === child)?.participant.grade).toBe(
      value
    )
  const decisions = await first(kits.gym.decisions(template.event))
  expect(decisions).toMatchObject([{ fact: decided, others: [{}, {}] }])
  must(await done(kits.hall.commands.undoDecision(decided)))
  await pass(20_000)
  expect((await askedOnAll(story)).map(({ id }) => id)).toEqual(asked.map(({ id }) => id))
  expect(await first(kits.office.decisions(template.event))).toEqual([])
})

test('[Q23] two entries are joined by hand and parted again, on every tablet, without a question', async () => {
  const story = await aStory()
  const { kits, template, done, pass, first } = story
  const { event } = template
  const [one = '', other = '', third = ''] = template.children
  const before = await first(kits.gym.roster(event))
  const both = await first(kits.gym.joining(event, one, other))
  expect(both?.entered.map(({ card }) => card.participant.id)).toEqual([one, other])
  expect(both?.joined.card.entries).toBe(2)
  expect(await first(kits.gym.entries(event, other))).toMatchObject([{ id: other }])
  must(await done(kits.office.commands.joinChildren({ event, one, other })))
  must(await done(kits.office.commands.joinChildren({ event, one: other, other: third })))
  await pass(20_000)
  for (const kit of Object.values(kits)) {
    const roster = await first(kit.roster(event))
    expect(roster).toHaveLength(before.length - 2)
    expect(roster.some(({ entries }) => entries === 3)).toBe(true)
    expect(await first(kit.entries(event, third))).toHaveLength(3)
    expect(await first(kit.joining(event, one, third))).toBe(null)
  }
  expect(await done(kits.hall.commands.joinChildren({ event, one, other }))).toMatchObject({
    fault: { kind: 'gone' }
  })
  must(await done(kits.hall.commands.partChildren({ event, entry: other })))
  await pass(20_000)
  expect(await first(kits.gym.roster(event))).toHaveLength(before.length - 1)
  must(await done(kits.hall.commands.partChildren({ event, entry: third })))
  await pass(20_000)
  expect(await first(kits.gym.roster(event))).toEqual(before)
  expect(await done(kits.hall.commands.partChildren({ event, entry: one }))).toMatchObject({
    fault: { kind: 'gone' }
  })
})

test('[Q25] nothing to decide is known only when every tablet was heard', async () => {
  const story = await aStory()
  const { kits, done, pass, first } = story
  await pass(60_000)
  const before = await first(kits.office.completeness)
  expect(before.isComplete).toBe(before.tablets.every(({ isAwaited }) => !isAwaited))
  must(await done(kits.office.commands.lookAtTablets()))
  const known = await first(kits.office.completeness)
  expect(known.tablets.length).toBeGreaterThan(2)
  expect(known.isComplete).toBe(known.tablets.every(({ isAwaited }) => !isAwaited))
})
