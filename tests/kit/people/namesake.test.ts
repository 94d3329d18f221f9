import { expect, test } from 'vitest'
import type { Grade } from '../../../src/domain/id.ts'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[N10] recent marks add what tells children of one name apart, and nothing to the others', async () => {
  const { template, kits, done, first } = await aStory()
  const [session = ''] = template.sessions
  const add = async (yomi: string, grade: Grade) =>
    must(await done(kits.hall.commands.addWalkIn({ session, yomi, grade, phone: '' })))
  const [second, fourth] = [await add('ゆうき そら', 'e2'), await add('ゆうき そら', 'e4')]
  const alone = await add('ゆうき りん', 'e2')
  const read = async () =>
    new Map(
      (await first(kits.hall.reception(session)))?.recent.map((one) => [one.participant.id, one])
    )
  const recent = await read()
  expect(recent.get(second)?.namesake).toEqual({ grade: 'e2', badge: 0, guardian: '' })
  expect(recent.get(fourth)?.namesake).toEqual({ grade: 'e4', badge: 0, guardian: '' })
  expect(recent.get(alone)?.namesake).toBeNull()

  const third = await add('ゆうき そら', 'e2')
  const { participant, namesake } = (await read()).get(third) ?? {}
  expect(namesake).toEqual({ grade: 'e2', badge: participant?.badge, guardian: '' })
  expect(namesake?.badge).toBeGreaterThan(0)
})
