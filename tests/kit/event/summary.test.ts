import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[N3] families in the summary are in the order of their reading, and a walk-in has a name', async () => {
  const { template, kits, done, first } = await aStory()
  const { event } = template
  const [session = ''] = template.sessions
  const add = async (yomi: string) =>
    must(await done(kits.hall.commands.addWalkIn({ session, yomi, grade: 'e2', phone: '' })))
  await add('わたせ りん')
  await add('あいだ そら')
  const day = (await first(kits.hall.reception(session)))?.session.day ?? ''
  const summary = await first(kits.hall.summary(event, day))
  const row = summary?.sessions.find((one) => one.session.id === session)
  const families = row?.byFamily.map(({ family }) => family)
  expect(families).toEqual([...new Set(row?.cards.map((card) => card.participant.family))])
  const names = row?.byFamily.map(({ name }) => name) ?? []
  expect(names).toEqual(expect.arrayContaining(['あいだ', 'わたせ']))
  expect(names).not.toContain('')
})

test('[C6] a lost thing is counted apart: neither in its case nor as broken', async () => {
  const { template, kits, done, first } = await aStory()
  const { event, assets } = template
  const read = async () => (await first(kits.office.summary(event, '2026-11-22')))?.equipment
  const before = await read()
  const [asset = ''] = assets
  must(await done(kits.office.commands.setCondition({ asset, condition: 'lost' })))
  expect(await read()).toEqual({ ...before, home: (before?.home ?? 0) - 1, lost: 1 })
})
