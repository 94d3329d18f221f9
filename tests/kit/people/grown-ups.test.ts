import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[N50] [N52] staff come on the roster in one act, are marked like everybody, and are in no report', async () => {
  const { kits, template, done, first } = await aStory()
  const { commands, reception, summary, roster } = kits.office
  const { event } = template
  const [session = ''] = template.sessions
  const person = must(
    await done(commands.saveStaff({ name: '三宅 里奈', yomi: 'みやけ りな', organisation: '' }))
  )
  const before = (await first(summary(event, '2026-11-22')))!.sessions[0]!.counts
  const [added = ''] = must(await done(commands.addStaffToRoster({ event, staff: [person] })))
  expect(must(await done(commands.addStaffToRoster({ event, staff: [person] })))).toEqual([])
  must(await done(commands.mark({ session, participant: added, status: 'arrived' })))
  expect(await first(kits.office.eventTally(event))).toMatchObject({
    children: template.children.length,
    came: template.children.length
  })
  const seen = (await first(reception(session)))!
  const card = seen.cards.find(({ participant }) => participant.id === added)
  expect(card).toMatchObject({ state: 'arrived', participant: { grade: 'adult', staff: person } })
  expect((await first(summary(event, '2026-11-22')))!.sessions[0]!.counts).toEqual(before)
  must(
    await done(commands.mark({ session, participant: added, status: 'cleared', correcting: true }))
  )
  expect((await first(roster(event))).length).toBe(template.children.length + 1)
})

test('[N54] what was shown is written in one act, and taken back in one', async () => {
  const { kits, template, done, first } = await aStory()
  const { commands, roster } = kits.office
  const { event } = template
  const group = async (letter: string) =>
    must(await done(commands.saveGroup({ event, letter, shape: 'circle' })))
  const [one, other] = [await group('A'), await group('B')]
  const places = template.children.map((child, at) => ({ child, group: at % 2 ? one : other }))
  const changed = must(await done(commands.placeInGroups({ event, places })))
  expect(changed).toHaveLength(template.children.length)
  const groups = async () =>
    new Map((await first(roster(event))).map(({ participant: { id, group: of } }) => [id, of]))
  expect(await groups()).toEqual(new Map(places.map(({ child, group: of }) => [child, of])))
  must(await done(commands.takeBackChanges(event, changed)))
  expect([...(await groups()).values()].every((of) => of === '')).toBe(true)
})
