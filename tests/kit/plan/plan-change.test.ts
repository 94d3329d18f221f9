import { expect, test } from 'vitest'
import { runningOf } from '../../../src/domain/plan/running.ts'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

const DAY = '2026-11-22'

test('[B5] [B6] a block skipped in one hall moves that hall’s plan on every tablet and no other', async () => {
  const { template, kits, pass, done, first } = await aStory()
  const { event, venue } = template
  const gym = must(
    await done(kits.office.commands.saveVenue({ event, name: '体育館', address: '', order: 2 }))
  )
  const blank = { owner: '', place: '', materials: '', planB: '', shift: 0, cut: 0, skipped: false }
  const add = async (at: string, start: string, title: string) =>
    must(
      await done(
        kits.office.commands.saveBlock({
          ...blank,
          event,
          venue: at,
          day: DAY,
          start,
          minutes: 30,
          title
        })
      )
    )
  const block = await add(venue, '09:30', 'はじまりの会')
  await add(venue, '10:00', '組み立てる')
  await add(gym, '10:00', 'ドローン')
  await pass(5000)

  const place = { event, day: DAY, venue }
  const change = { kind: 'skip', begun: 10 } as const
  must(await done(kits.hall.commands.changePlan({ ...place, steps: [{ block, change }] })))
  must(await done(kits.hall.commands.changePlan({ ...place, steps: [{ block, change }] })))
  await pass(5000)
  const seen = async () =>
    (await first(kits.office.plan(event, DAY))).blocks.map((one) => [
      one.title,
      runningOf(one).from,
      one.skipped
    ])
  expect(await seen()).toEqual(
    expect.arrayContaining([
      ['はじまりの会', 580, true],
      ['組み立てる', 580, false],
      ['ドローン', 600, false]
    ])
  )

  const back = { kind: 'take-in', begun: 10 } as const
  must(await done(kits.hall.commands.changePlan({ ...place, steps: [{ block, change: back }] })))
  await pass(5000)
  expect(await seen()).toEqual(
    expect.arrayContaining([
      ['はじまりの会', 570, false],
      ['組み立てる', 600, false]
    ])
  )
})
