import { expect, test } from 'vitest'
import { must } from '../../sim/template.ts'
import { aStory } from '../a-story.ts'

test('[X14] when a block began is typed on one tablet, known on the others, and taken back', async () => {
  const { template, kits, pass, done, first } = await aStory()
  const { event, venue } = template
  const blank = { owner: '', place: '', materials: '', planB: '', shift: 0, cut: 0, skipped: false }
  const block = must(
    await done(
      kits.office.commands.saveBlock({
        ...blank,
        event,
        venue,
        day: '2026-11-22',
        start: '09:30',
        minutes: 30,
        title: 'はじまりの会'
      })
    )
  )
  await pass(5000)
  const fact = must(await done(kits.hall.commands.keyStart({ event, block, started: 575 })))
  await pass(5000)
  expect((await first(kits.office.started(event))).get(block)).toBe(575)
  must(await done(kits.office.commands.keyStart({ event, block, started: 'left-out' })))
  expect((await first(kits.office.started(event))).get(block)).toBe('left-out')

  must(await done(kits.hall.commands.undoStart(event, fact)))
  await pass(5000)
  expect((await first(kits.hall.started(event))).get(block)).toBe('left-out')
})
