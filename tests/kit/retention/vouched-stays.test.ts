import { expect, test } from 'vitest'
import { eventDoc } from '../../../src/crdt/docs.ts'
import { must } from '../../sim/template.ts'
import { behind } from '../a-replica.ts'
import { aStory, type Story } from '../a-story.ts'
import { secretsOn } from '../secrets.ts'

const NAMES = ['ひみつの おじさん', 'ひみつの はは']

async function letGo({ kits, template, done, pass }: Story, hall = kits.hall): Promise<void> {
  const [session = ''] = template.sessions
  const [child = ''] = template.children
  must(
    await done(
      hall.commands.releaseVouched({
        session,
        participants: [child],
        picker: 'ひみつの おじさん',
        relation: 'おじ・おば',
        agreed: 'ひみつの はは',
        phone: '080-0123-1814',
        how: 'agreed',
        reason: ''
      })
    )
  )
  await pass(70_000)
}

test('[M25] [L1] who vouched outlives the roster, with names of its own', async () => {
  const story = await aStory(3)
  const { kits, template, done, first, pass } = story
  await letGo(story)
  const before = await first(kits.office.vouched(template.event))
  expect(before).toMatchObject([{ picker: 'ひみつの おじさん', agreed: 'ひみつの はは' }])
  must(await done(kits.office.commands.eraseKind(template.event, 'roster')))
  await pass(120_000)
  expect(await first(kits.office.roster(template.event))).toEqual([])
  for (const kit of [kits.office, kits.hall])
    expect(await first(kit.vouched(template.event))).toMatchObject([
      { child: before[0]!.child, at: before[0]!.at, phone: '080-0123-1814' }
    ])
  must(await done(kits.office.commands.eraseKind(template.event, 'incidents')))
  await pass(120_000)
  for (const tablet of Object.values(story.tablets))
    expect(secretsOn(tablet, NAMES), tablet.name).toEqual([])
})

test('[M25] [W11] disclosure tells it, and an erased family takes it along', async () => {
  const story = await aStory(4)
  const { kits, template, done, first, pass, tablets } = story
  await letGo(story)
  const [child = ''] = template.children
  const card = (await first(kits.office.roster(template.event))).find(
    ({ participant }) => participant.id === child
  )
  const family = card?.participant.family ?? ''
  const disclosed = must(await done(kits.office.commands.disclose(template.event, family)))
  const told = disclosed.children.flatMap(({ history }) => history)
  expect(told.filter(({ words }) => words.kind === 'vouched')).toMatchObject([
    { words: { picker: 'ひみつの おじさん', agreed: 'ひみつの はは' } }
  ])
  must(await done(kits.office.commands.eraseFamily(template.event, family)))
  await pass(120_000)
  expect(await first(kits.office.vouched(template.event))).toEqual([])
  for (const tablet of Object.values(tablets))
    expect(secretsOn(tablet, NAMES), tablet.name).toEqual([])
})

test('[M25] beside the marks, as in an event of an earlier version, it is carried over before the roster goes', async () => {
  const story = await aStory(5)
  const { kits, template, done, first, pass, tablets, open } = story
  const { event } = template
  tablets.hall.wire.isDown = true
  const { replica, close } = await behind(story, tablets.hall)
  await done(replica.db.streams.delete(eventDoc('incidents', event)))
  close()
  const hall = await open(tablets.hall)
  await letGo(story, hall)
  const [own] = await first(hall.vouched(event))
  tablets.hall.wire.isDown = false
  await pass(70_000)
  expect(await first(kits.office.vouched(event))).toEqual([{ ...own, fact: expect.any(String) }])
  const beside = await behind(story, tablets.office)
  const rows = await done(beside.replica.db.facts.toArray())
  expect(rows.filter(({ doc }) => doc === eventDoc('incidents', event))).toEqual([])
  beside.close()
  const office = await open(tablets.office)
  must(await done(office.commands.eraseKind(event, 'roster')))
  await pass(120_000)
  const [kept, ...others] = await first(office.vouched(event))
  expect(others).toEqual([])
  expect(kept).toMatchObject({ picker: 'ひみつの おじさん', byName: own!.byName })
  expect(Math.abs(kept!.at - own!.at)).toBeLessThan(1000)
})

test('[H32] disclosure tells consents as they were given and every call; erasing the family takes them along', async () => {
  const story = await aStory(6)
  const { kits, template, done, first, pass, tablets } = story
  const { event } = template
  const [child = ''] = template.children
  const card = (await first(kits.office.roster(event))).find(
    ({ participant }) => participant.id === child
  )
  const family = card?.participant.family ?? ''
  const { commands } = kits.hall
  const consent = {
    event,
    child,
    item: 'firstAid',
    version: 'ひみつの版',
    signer: 'ひみつの はは'
  } as const
  const paper = { way: 'paper', signedOn: '2026-11-20' } as const
  must(await done(commands.sayConsent({ ...consent, ...paper, answer: 'yes' })))
  must(
    await done(commands.sayConsent({ ...consent, way: 'phone', signedOn: '', answer: 'withdrawn' }))
  )
  const call = { event, subject: family, day: '2026-11-21', phone: '080-0999-0999', note: '' }
  must(await done(commands.noteCall({ ...call, answer: 'reached', saidAt: null })))
  await pass(70_000)
  const told = must(await done(kits.office.commands.disclose(event, family)))
  expect(told.consented).toMatchObject([
    { item: 'firstAid', answer: 'yes', version: 'ひみつの版', ...paper, standing: false },
    { answer: 'withdrawn', way: 'phone', signer: 'ひみつの はは', standing: true }
  ])
  const calls = told.children.flatMap(({ history }) => history.map(({ words }) => words))
  expect(calls).toContainEqual(expect.objectContaining({ kind: 'called', phone: '080-0999-0999' }))
  must(await done(kits.office.commands.eraseFamily(event, family)))
  await pass(120_000)
  for (const tablet of Object.values(tablets))
    expect(secretsOn(tablet, [...NAMES, 'ひみつの版', '080-0999-0999']), tablet.name).toEqual([])
})
