import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import { aStory, type Story } from '../a-story.ts'

/** Two tablets act without hearing of each other, then all hear of both. */
async function apart(
  { tablets, done, pass }: Story,
  acts: readonly (() => Promise<unknown>)[]
): Promise<void> {
  const all = [tablets.office, tablets.hall, tablets.gym]
  for (const { wire } of all) wire.isDown = true
  for (const act of acts) await done(act())
  for (const { wire } of all) wire.isDown = false
  await pass(70_000)
}

/** What all tablets show alike. */
async function shownBy({ first, template }: Story, kit: Kit) {
  const { event } = template
  const view = (await first(kit.events)).find((one) => one.event.id === event)
  const questions = await first(kit.questions(event))
  return {
    sessions: view?.sessions,
    groups: view?.groups,
    removed: (await first(kit.removed(event))).map(({ root, id }) => ({ root, id })),
    offRoster: (await first(kit.offRoster(event))).map(({ child, state }) => [child.id, state]),
    questions: questions.map(({ kind, id }) => ({ kind, id }))
  }
}

async function shownAlike(story: Story) {
  const office = await shownBy(story, story.kits.office)
  expect(await shownBy(story, story.kits.hall)).toEqual(office)
  expect(await shownBy(story, story.kits.gym)).toEqual(office)
  return office
}

test('[E21] a session removed here and changed there is shown again on all tablets, with one question', async () => {
  const story = await aStory()
  const { kits, template } = story
  const { event, venue, sessions } = template
  const [id = ''] = sessions
  await apart(story, [
    () => kits.office.commands.remove({ root: 'sessions', id }).then(must),
    () =>
      kits.hall.commands
        .saveSession({
          id,
          event,
          venue,
          day: '2026-11-22',
          title: '09:30',
          start: '09:30',
          end: '12:30'
        })
        .then(must)
  ])
  const shown = await shownAlike(story)
  expect(shown.sessions?.map((one) => [one.id, one.end])).toContainEqual([id, '12:30'])
  expect(shown.removed).toEqual([])
})

test('[E22] a session removed here and marked there stays closed on all tablets, and the mark stands', async () => {
  const story = await aStory()
  const { kits, template, first } = story
  const [, session = ''] = template.sessions
  const [participant = ''] = template.children
  await apart(story, [
    () => kits.office.commands.remove({ root: 'sessions', id: session }).then(must),
    () => kits.gym.commands.mark({ session, participant, status: 'left', picker: '母' }).then(must)
  ])
  const shown = await shownAlike(story)
  expect(shown.sessions?.map(({ id }) => id)).not.toContain(session)
  expect(shown.removed).toEqual([{ root: 'sessions', id: session }])
  const person = await first(kits.office.person(participant, template.event, ''))
  expect(
    person?.history.some(({ words }) => words.kind === 'mark' && words.status === 'left')
  ).toBe(true)
})

test('[N36] a child taken off here and marked there is shown again on all tablets', async () => {
  const story = await aStory()
  const { kits, template, done, pass } = story
  const { event, sessions } = template
  const child = {
    sei: '',
    mei: '',
    seiYomi: 'もり',
    meiYomi: 'あん',
    grade: 'e4',
    venue: '',
    days: [],
    group: '',
    note: '',
    allergy: '',
    medicine: '',
    care: '',
    photo: 'unknown'
  } as const
  const added = must(await done(kits.office.commands.addChildren({ event, children: [child] })))
  await pass(70_000)
  const [id = ''] = added.children
  await apart(story, [
    () => kits.office.commands.removeChildren({ event, children: [id] }).then(must),
    () =>
      kits.hall.commands
        .mark({ session: sessions[0]!, participant: id, status: 'arrived' })
        .then(must)
  ])
  const shown = await shownAlike(story)
  expect(shown.offRoster).toEqual([])
  const roster = await story.first(kits.gym.roster(event))
  expect(roster.map(({ participant }) => participant.id)).toContain(id)
})

test('[E23] two tablets that remove the same thing end alike, and either brings it back', async () => {
  const story = await aStory()
  const { kits, template, done, pass } = story
  const { event } = template
  const group = must(
    await done(kits.office.commands.saveGroup({ event, letter: 'A', shape: 'star' }))
  )
  await pass(70_000)
  const before = await shownAlike(story)
  await apart(story, [
    () => kits.office.commands.remove({ root: 'groups', id: group }).then(must),
    () => kits.hall.commands.remove({ root: 'groups', id: group }).then(must)
  ])
  expect((await shownAlike(story)).removed).toEqual([{ root: 'groups', id: group }])
  must(await done(kits.gym.commands.bringBack({ root: 'groups', id: group })))
  await pass(70_000)
  expect(await shownAlike(story)).toEqual(before)
})
