// Events an earlier version of the kit made have fewer documents than this one knows.
import { expect, test } from 'vitest'
import { eventDoc } from '../../../src/crdt/docs.ts'
import { must } from '../../sim/template.ts'
import { behind } from '../a-replica.ts'
import { aStory } from '../a-story.ts'

test('[Y29] an organizer’s tablet begins what an event of an earlier version lacks, and the others get it', async () => {
  const story = await aStory()
  const { tablets, kits, done, first, pass, open } = story
  tablets.office.wire.isDown = true
  const wish = { title: '竹瀬町', days: ['2026-12-12'], venues: ['竹瀬町公民館'] }
  const event = must(await done(kits.office.commands.createEvent(wish)))
  const later = [
    eventDoc('day', event),
    eventDoc('incidents', event),
    eventDoc('planning', event),
    eventDoc('totals', event)
  ]
  const old = await behind(story, tablets.office)
  // as the earlier version left it
  await done(old.replica.db.streams.bulkDelete(later))
  old.close()
  const office = await open(tablets.office)
  tablets.office.wire.isDown = false
  await pass(70_000)
  const devices = (await first(office.tablets)).map(({ device }) => device)
  must(await done(office.commands.letIn(event, devices)))
  await pass(70_000)
  for (const tablet of [tablets.office, tablets.hall]) {
    const { replica, close } = await behind(story, tablet)
    const rows = await done(replica.db.streams.bulkGet(later))
    expect(rows.map((row) => row?.opened)).toEqual(later.map(() => true))
    close()
  }
})
