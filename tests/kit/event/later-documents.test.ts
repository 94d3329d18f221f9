// Events an earlier version of the kit made have fewer documents than this one knows.
import { expect, test } from 'vitest'
import { eventDoc } from '../../../src/crdt/docs.ts'
import { must } from '../../sim/template.ts'
import { behind } from '../a-replica.ts'
import type { Kit } from '../../../src/kit/open.ts'
import { aStory, type Story } from '../a-story.ts'

const DAY = '2026-12-12'

/** An event made without signal, without the documents an earlier version does not know. */
async function anOlderEvent(story: Story) {
  const { tablets, kits, done, open } = story
  tablets.office.wire.isDown = true
  const wish = { title: '竹瀬町', days: [DAY], venues: ['竹瀬町公民館'] }
  const event = must(await done(kits.office.commands.createEvent(wish)))
  const later = ['day', 'incidents', 'planning', 'totals'] as const
  const docs = later.map((name) => eventDoc(name, event))
  const old = await behind(story, tablets.office)
  await done(old.replica.db.streams.bulkDelete(docs))
  old.close()
  return { event, docs, office: await open(tablets.office) }
}

/** The relay is met again, and the others are let in. */
async function withSignal({ tablets, done, first, pass }: Story, office: Kit, event: string) {
  tablets.office.wire.isDown = false
  await pass(70_000)
  const devices = (await first(office.tablets)).map(({ device }) => device)
  must(await done(office.commands.letIn(event, devices)))
  await pass(70_000)
}

test('[Y29] an organizer’s tablet begins what an event of an earlier version lacks, and the others get it', async () => {
  const story = await aStory()
  const { tablets, done } = story
  const { event, docs, office } = await anOlderEvent(story)
  await withSignal(story, office, event)
  for (const tablet of [tablets.office, tablets.hall]) {
    const { replica, close } = await behind(story, tablet)
    const rows = await done(replica.db.streams.bulkGet(docs))
    expect(rows.map((row) => row?.opened)).toEqual(docs.map(() => true))
    close()
  }
})

test('[Y29] what is recorded before its document was begun is shown at once, delivered, and goes on with what comes after', async () => {
  const story = await aStory()
  const { kits, done, first, pass } = story
  const { event, docs, office } = await anOlderEvent(story)
  const session = ''
  const rollCall = must(
    await done(office.commands.beginRollCall({ event, session, why: 'evacuation' }))
  )
  const said = { since: Date.UTC(2026, 11, 12, 1), what: ['fell'], where: '河原' } as const
  const incident = must(
    await done(office.commands.noteIncident({ event, whom: [], did: [], told: [], ...said }))
  )
  const day = (await first(office.rollCall(event, rollCall)))?.head.day ?? ''
  expect(
    (await first(office.rollCallHeads(event, day))).map(({ ended }) => ended === null)
  ).toEqual([true])
  expect((await first(office.incidents(event))).map(({ id }) => id)).toEqual([incident])
  const { replica, close } = await behind(story, story.tablets.office)
  expect(await done(replica.db.streams.bulkGet(docs))).toEqual(docs.map(() => undefined))
  close()
  const again = await story.open(story.tablets.office)
  await withSignal(story, again, event)
  must(await done(again.commands.endRollCall({ event, rollCall })))
  const note = { event, incident, line: 'note', text: '水で洗った' } as const
  must(await done(again.commands.addToIncident(note)))
  await pass(70_000)
  for (const kit of [again, kits.hall]) {
    expect((await first(kit.rollCallHeads(event, day))).map(({ ended }) => ended === null)).toEqual(
      [false]
    )
    const [told] = await first(kit.incidents(event))
    expect(told?.lines.map(({ line }) => line)).toContain('note')
    expect(told?.lines.map(({ line }) => line)).toContain('what')
  }
})
