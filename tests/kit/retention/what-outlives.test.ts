// What is told for years lies in a document of its own: what an earlier version put beside the marks, too.
import { expect, test } from 'vitest'
import { eventDoc } from '../../../src/crdt/docs.ts'
import type { Kit } from '../../../src/kit/open.ts'
import { must } from '../../sim/template.ts'
import type { FactRow } from '../../../src/store/db.ts'
import type { SimTablet } from '../../sim/sim-tablet.ts'
import { erase } from '../a-family.ts'
import { behind } from '../a-replica.ts'
import { aStory, type Story } from '../a-story.ts'
import { secretsOn } from '../secrets.ts'

const AT = Date.UTC(2026, 10, 22, 4, 41)
const NAMES = ['ひみつの おじさん', 'ひみつの はは', '080-0123-1814']

async function noteOf({ template, done }: Story, kit: Kit, child: string, where: string) {
  const said = { what: ['fell'], did: ['washed'], told: [{ who: 'guardian', at: AT }] } as const
  const whom = [{ kind: 'person', id: child }] as const
  return must(
    await done(
      kit.commands.noteIncident({ event: template.event, since: AT, ...said, whom, where })
    )
  )
}

async function letGo({ template, done }: Story, kit: Kit, child: string): Promise<void> {
  const [session = ''] = template.sessions
  const how = {
    how: 'agreed',
    agreed: 'ひみつの はは',
    phone: '080-0123-1814',
    reason: ''
  } as const
  const who = { picker: 'ひみつの おじさん', relation: '近所の人', participants: [child] }
  must(await done(kit.commands.releaseVouched({ session, ...who, ...how })))
}

/** What a tablet holds of incidents and of vouchers in a document. */
function keptIn({ template }: Story, tablet: SimTablet, name: 'attendance' | 'incidents') {
  const doc = eventDoc(name, template.event)
  const rows = (tablet.disk.rows('facts') as FactRow[]).filter((row) => row.doc === doc)
  const text = rows.map(({ facts }) => facts).join('\n')
  return ['incident', 'vouched'].filter((kind) => text.includes(`"kind":"${kind}"`))
}

/** One incident where it belongs; another, and a voucher, beside the marks by a tablet that had not got the document. */
async function inBothDocuments(seed: number) {
  const story = await aStory(seed)
  const { template, tablets, kits, done, open, pass } = story
  const [first = '', second = ''] = template.children
  await noteOf(story, kits.gym, first, '河原')
  await pass(70_000)
  tablets.hall.wire.isDown = true
  const { replica, close } = await behind(story, tablets.hall)
  await done(replica.db.streams.delete(eventDoc('incidents', template.event)))
  close()
  const hall = await open(tablets.hall)
  await noteOf(story, hall, second, '玄関')
  await letGo(story, hall, second)
  tablets.hall.wire.isDown = false
  await pass(70_000)
  expect(keptIn(story, tablets.office, 'attendance')).toContain('incident')
  return { story, office: await open(tablets.office) }
}

test('[M25] [J7] [L1] when care, roster and attendance have run out, what happened and who vouched stay 1,825 days with names of their own', async () => {
  const story = await aStory(7)
  const { kits, template, tablets, done, first, pass } = story
  const { event, children } = template
  const [child = ''] = children
  await noteOf(story, kits.hall, child, '河原')
  await letGo(story, kits.hall, child)
  await pass(70_000)
  const [before] = await first(kits.office.incidents(event))
  const name = before?.whom.flatMap((one) => ('name' in one ? one.name : []))[0] ?? ''
  expect(name).not.toBe('')
  for (const kind of ['care', 'roster'] as const) {
    must(await done(kits.office.commands.eraseKind(event, kind)))
    await pass(120_000)
  }
  expect(keptIn(story, tablets.hall, 'attendance')).toEqual([])
  const retention = await first(kits.hall.retention(event))
  expect(retention?.kinds.at(-1)).toMatchObject({
    kind: 'incidents',
    due: '2031-11-21',
    erasedAt: null
  })
  const [told] = await first(kits.hall.incidents(event))
  expect(told?.whom).toMatchObject([{ kind: 'person', name }])
  expect(await first(kits.hall.vouched(event))).toMatchObject([
    { picker: 'ひみつの おじさん', agreed: 'ひみつの はは', phone: '080-0123-1814' }
  ])
})

test('[J7] [M25] erasing a family takes its names out of both', async () => {
  const story = await aStory(8)
  const { kits, template, tablets, first, pass } = story
  const [child = ''] = template.children
  const known = await first(kits.office.roster(template.event))
  const family = known.find(({ participant }) => participant.id === child)!.participant.family
  await noteOf(story, kits.hall, child, '河原')
  await letGo(story, kits.hall, child)
  await pass(70_000)
  await erase(story, kits.office, family)
  await pass(120_000)
  expect(await first(kits.office.vouched(template.event))).toEqual([])
  const [told] = await first(kits.office.incidents(template.event))
  expect(told).toMatchObject({ whom: [], where: '河原' })
  for (const tablet of Object.values(tablets))
    expect(secretsOn(tablet, NAMES), tablet.name).toEqual([])
})

test('[M25] of an event in both documents the roster goes and leaves no line beside the marks, and each incident once', async () => {
  const { story, office } = await inBothDocuments(9)
  const { template, tablets, done, first, pass } = story
  must(await done(office.commands.eraseKind(template.event, 'roster')))
  await pass(120_000)
  const incidents = await first(office.incidents(template.event))
  expect(incidents.map(({ where }) => where).toSorted()).toEqual(['河原', '玄関'].toSorted())
  expect(incidents.flatMap(({ whom }) => whom)).toHaveLength(2)
  expect(await first(office.vouched(template.event))).toHaveLength(1)
  for (const tablet of [tablets.office, tablets.gym])
    expect(keptIn(story, tablet, 'attendance'), tablet.name).toEqual([])
})

test('[M29] incidents that are erased first are gone from beside the marks too, and do not come back when the roster goes', async () => {
  const { story, office } = await inBothDocuments(10)
  const { template, tablets, done, first, pass } = story
  const { event } = template
  const left = async () => (await first(office.reception(template.sessions[0] ?? '')))?.counts.left
  const before = await left()
  must(await done(office.commands.eraseKind(event, 'incidents')))
  await pass(120_000)
  expect(await first(office.incidents(event))).toEqual([])
  expect(await first(office.vouched(event))).toEqual([])
  expect(await left()).toBe(before)
  for (const tablet of [tablets.office, tablets.gym])
    expect(keptIn(story, tablet, 'attendance'), tablet.name).not.toContain('incident')
  must(await done(office.commands.eraseKind(event, 'roster')))
  await pass(120_000)
  expect(await first(office.incidents(event))).toEqual([])
  expect(await first(office.vouched(event))).toEqual([])
  for (const tablet of [tablets.office, tablets.gym])
    expect(keptIn(story, tablet, 'incidents'), tablet.name).toEqual([])
})
