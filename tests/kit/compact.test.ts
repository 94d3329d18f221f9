import { expect, test } from 'vitest'
import type { ClientRow, LocalRow, StreamRow } from '../../src/store/db.ts'
import { rebuildReadModel } from '../../src/store/read-model/rebuild.ts'
import { compactLongest } from '../../src/sync/rewriting/compact.ts'
import { online } from '../../src/sync/access/online.ts'
import { ok } from '../../src/lib/result.ts'
import { must } from '../sim/template.ts'
import { shownRows } from '../sim/invariants.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { framesOn } from '../sim/world.ts'
import { plainPicture } from '../support/plain-doc.ts'
import { aFamily, erase, leave, setField } from './a-family.ts'
import { behind } from './a-replica.ts'
import { aStory, type Story } from './a-story.ts'
import { aBusyDay } from './busy-day.ts'

function docsOf(tablet: SimTablet): readonly StreamRow[] {
  const held = new Set(framesOn(tablet).map((row) => row.stream))
  return (tablet.disk.rows('streams') as StreamRow[]).filter((row) => held.has(row.stream))
}

function pictureOf(tablet: SimTablet): Readonly<Record<string, unknown>> {
  return Object.fromEntries(docsOf(tablet).map(({ doc }) => [doc, shownRows(tablet, doc)]))
}

function plainOf(tablet: SimTablet): Readonly<Record<string, unknown>> {
  const clients = tablet.disk.rows('clients') as ClientRow[]
  return Object.fromEntries(
    docsOf(tablet).map(({ doc, stream }) => {
      const updates = [
        ...framesOn(tablet).filter((row) => row.stream === stream),
        ...(tablet.disk.rows('local') as LocalRow[]).filter((row) => row.doc === doc)
      ].map((row) => row.update)
      const deviceOf = (client: number) =>
        clients.find((row) => row.doc === doc && row.client === client)?.device ?? ''
      return [doc, plainPicture(doc, updates, deviceOf).rows]
    })
  )
}

/** The organizer's tablet writes every document anew that has more than one frame. */
async function compactAll(story: Story): Promise<number> {
  const { replica, docs, close } = await behind(story, story.tablets.office)
  let count = 0
  const again = () =>
    story.done(online(replica, async (line) => ok(await compactLongest(replica, docs, line, 1))))
  while (must(await again())) count += 1
  close()
  return count
}

test('[SY49] documents that are written anew show the same on every tablet, with records written meanwhile', async () => {
  const story = await aStory()
  const { tablets, kits, template, first, pass } = story
  await aBusyDay(story)
  await pass(60_000)
  tablets.hall.wire.isDown = true
  await setField(story, kits.hall, template.children[1]!, 'care', 'かいた')
  await pass(5000)
  const before = pictureOf(tablets.office)
  expect(await compactAll(story)).toBeGreaterThan(6)
  expect(pictureOf(tablets.office)).toEqual(before)
  expect(framesOn(tablets.office).every((row) => row.ctr === 1)).toBe(true)
  const office = await story.open(tablets.office)
  tablets.hall.wire.isDown = false
  await pass(120_000)
  const cards = await first(office.roster(template.event))
  expect(cards.find((one) => one.participant.id === template.children[1])!.care.other).toBe(
    'かいた'
  )
  for (const tablet of Object.values(tablets)) {
    // all that the organizer shows, of the documents this tablet may read
    expect(pictureOf(tablets.office), tablet.name).toMatchObject(pictureOf(tablet))
    expect(plainOf(tablet), tablet.name).toEqual(pictureOf(tablet))
  }
  await leave(story, kits.hall, template.children[2]!, 'はは')
  await pass(20_000)
  expect(
    (await first(office.reception(template.sessions[0]!)))!.cards.map((one) => one.picker)
  ).toContain('はは')
  expect(story.world.problems).toEqual([])
})

test('[S17] across generations a plain Y.Doc and a read model made again show what was shown', async () => {
  const story = await aStory()
  const { tablets, kits, template, pass } = story
  const { family, other } = await aFamily(story)
  tablets.gym.wire.isDown = true
  await setField(story, kits.gym, other, 'medicine', 'ほかの子のくすり')
  await erase(story, kits.office, family)
  await setField(story, kits.hall, other, 'care', 'かいた')
  tablets.gym.wire.isDown = false
  await pass(120_000)
  await leave(story, kits.gym, template.children[3]!, 'はは')
  for (const tablet of Object.values(tablets)) {
    const before = pictureOf(tablet)
    expect(plainOf(tablet), tablet.name).toEqual(before)
    const { replica, close } = await behind(story, tablet)
    await story.done(rebuildReadModel(replica.db))
    expect(pictureOf(tablet), tablet.name).toEqual(before)
    const devices = (tablet.disk.rows('clients') as ClientRow[]).map(({ device }) => device)
    expect(new Set(devices).size).toBe(3)
    close()
  }
})

/** As after a database that was set back. */
async function beginsAnew(story: Story, nth: number): Promise<void> {
  const { kits, tablets, template, world, pass } = story
  const incarnation = world.chance.bytes(4)
  tablets.hall.disk.add('meta', { key: 'writing', value: { incarnation } })
  await setField(story, kits.hall, template.children[0]!, 'care', `かいた${nth}`)
  await pass(1500)
}

test('[SY49] a document in which one tablet has written under many incarnations is written anew before it has too many', async () => {
  const story = await aStory()
  const { tablets, pass } = story
  for (let at = 0; at < 34; at += 1) await beginsAnew(story, at)
  const writers = () => new Set(framesOn(tablets.office).map((row) => row.writer)).size
  expect(writers()).toBeGreaterThan(34)
  await pass(1_200_000)
  expect(writers()).toBeLessThan(20)
  expect(JSON.stringify(pictureOf(tablets.gym))).toContain('かいた33')
})

test('[SY49] what a tablet writes beyond that waits, told as such, until an organizer is there', async () => {
  const story = await aStory()
  const { kits, tablets, pass, first } = story
  tablets.office.wire.isDown = true
  for (let at = 0; at < 66; at += 1) await beginsAnew(story, at)
  const { problem, toSend } = await first(kits.hall.sync)
  expect(problem).toBe('relay-crowded')
  expect(toSend).toBeGreaterThan(0)
  tablets.office.wire.isDown = false
  await pass(1_200_000)
  expect(await first(kits.hall.sync)).toMatchObject({ problem: null, toSend: 0 })
  for (const tablet of [tablets.office, tablets.gym])
    expect(JSON.stringify(pictureOf(tablet))).toContain('かいた65')
})
