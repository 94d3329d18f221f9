import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aSecondVenue } from '../attendance/a-second-venue.ts'

test('[A26] children put to another venue at once are expected there, on every tablet', async () => {
  const { kits, template, sessions, school, done, first, pass } = await aSecondVenue()
  const { event, children } = template
  await pass(60_000)
  const change = { kind: 'venue', venue: school } as const
  const wish = { event, children: children.slice(0, 3), change }
  const changed = must(await done(kits.office.commands.changeChildren(wish)))
  expect(changed).toHaveLength(3)
  await pass(20_000)
  const missing = async () =>
    (await first(kits.gym.reception(sessions.schoolB)))?.counts ?? { yet: -1 }
  expect(await missing()).toMatchObject({ expected: 3, yet: 3 })
  // who is so already is left alone
  const all = { event, children, change }
  expect(must(await done(kits.office.commands.changeChildren(all)))).toHaveLength(1)
})

test('[A28] one act takes it back for all, and leaves what somebody has written since', async () => {
  const { kits, template, school, done, first, pass } = await aSecondVenue()
  const { event, children, venue } = template
  const { commands, roster } = kits.office
  const change = { kind: 'venue', venue: school } as const
  const changed = must(await done(commands.changeChildren({ event, children, change })))
  await pass(20_000)
  const [one = ''] = children
  must(await done(kits.gym.commands.saveParticipant(one, { venue: '' })))
  await pass(20_000)
  must(await done(commands.takeBackChanges(event, changed)))
  const venues = (await first(roster(event))).map(({ participant }) => participant)
  expect(new Map(venues.map(({ id, venue: at }) => [id, at]))).toEqual(
    new Map(children.map((id) => [id, id === one ? '' : venue]))
  )
  const questions = await first(kits.office.questions(event))
  expect(questions.filter(({ kind }) => kind === 'field')).toEqual([])
})
