import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[C20] a lot is corrected down to what is out and no further', async () => {
  const { kits, template, done, first } = await aStory()
  const { event, assets, lender, venue } = template
  const { commands } = kits.office
  const id = assets[2]!
  must(await done(commands.move({ asset: id, to: { kind: 'venue', venue }, quantity: 12 })))
  const { thing } = (await first(kits.office.thing(id, event)))!
  const count = (quantity: number) => done(commands.saveAsset({ ...thing.asset, quantity, lender }))
  expect(await count(11)).toEqual({
    ok: false,
    fault: { kind: 'below-out', out: 12, unit: '' }
  })
  must(await count(12))
  expect((await first(kits.office.thing(id, event)))?.thing).toMatchObject({
    out: 12,
    asset: { quantity: 12 }
  })
})

test('[C21] a movement and a mark are taken back long after the bar, and counted again', async () => {
  const { kits, template, done, first, pass } = await aStory()
  const { event, assets, venue, children, sessions } = template
  const { commands } = kits.office
  const id = assets[0]!
  const out = must(await done(commands.move({ asset: id, to: { kind: 'venue', venue } })))
  must(await done(commands.move({ asset: id, to: { kind: 'home' } })))
  const mark = (await first(kits.office.person(children[0]!, event, '')))!.history[0]!.fact
  must(await done(commands.saveParticipant(children[0]!, { mei: '紬' })))
  await pass(600_000)
  const before = await first(kits.hall.thing(id, event))
  const seen = async () => ({
    thing: await first(kits.hall.thing(id, event)),
    counts: (await first(kits.hall.reception(sessions[0]!)))?.counts
  })
  const was = await seen()
  for (const fact of [out, mark]) must(await done(commands.undo(fact)))
  await pass(70_000)
  expect((await seen()).counts).toMatchObject({ arrived: 3, yet: 1 })
  expect((await seen()).thing?.history.filter(({ undone }) => undone)).toHaveLength(1)
  for (const fact of [out, mark]) must(await done(kits.hall.commands.redo(fact)))
  await pass(70_000)
  expect(await seen()).toEqual(was)
  expect(before?.thing.holder).toEqual({ kind: 'home' })
  expect(await done(commands.redo('nothing.1'))).toEqual({ ok: false, fault: { kind: 'gone' } })
})
