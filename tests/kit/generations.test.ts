import { expect, test } from 'vitest'
import type { Kit } from '../../src/kit/open.ts'
import type { LocalRow } from '../../src/store/db.ts'
import { must } from '../sim/template.ts'
import type { SimTablet } from '../sim/sim-tablet.ts'
import { aFamily, erase, leave, SECRETS, setField } from './a-family.ts'
import { aStory, type Story } from './a-story.ts'
import { secretsOn } from './secrets.ts'
import { rowsOf } from './same-rows.ts'

async function aSecondOrganizer(story: Story): Promise<{ tablet: SimTablet; kit: Kit }> {
  const { done, kits, add, open, pass } = story
  const wish = { role: 'organizer', events: [], lender: '', label: 'second', hours: 48 } as const
  const { link } = must(await done(kits.office.commands.invite(wish)))
  const tablet = await add('second')
  const kit = await open(tablet)
  must(await done(kit.commands.join(link, '')))
  await pass(60_000)
  return { tablet, kit }
}

const DOCS = ['roster', 'register', 'care', 'consents', 'attendance', 'badges', 'reports']

function sameEverywhere({ template }: Story, tablets: readonly SimTablet[]): void {
  const [first, ...others] = tablets.map((tablet) =>
    DOCS.map((name) => rowsOf(tablet, name === 'reports' ? name : `${name}:${template.event}`))
  )
  for (const other of others) expect(other).toEqual(first)
}

test('[SY43] two organizers erase at once: both erasures come into force, and all show the same', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const second = await aSecondOrganizer(story)
  const { family, other } = await aFamily(story)
  const cards = await first(kits.office.roster(template.event))
  const otherFamily = cards.find((one) => one.participant.id === other)!.participant.family
  const ends = await done(
    Promise.all([
      kits.office.commands.eraseFamily(template.event, family),
      second.kit.commands.eraseFamily(template.event, otherFamily)
    ])
  )
  for (const [at, end] of ends.entries())
    if (!end.ok) {
      expect(end.fault.kind).toBe('changed-meanwhile')
      const again =
        at === 0 ? ([kits.office, family] as const) : ([second.kit, otherFamily] as const)
      await erase(story, ...again)
    }
  await pass(180_000)
  const all = [...Object.values(tablets), second.tablet]
  for (const tablet of all) expect(secretsOn(tablet, [...SECRETS, 'ほかの子のそば'])).toEqual([])
  sameEverywhere(story, all)
  expect((await first(kits.hall.roster(template.event))).length).toBe(2)
  expect(await first(kits.office.erasures)).toMatchObject([{ open: [] }, { open: [] }])
  expect(story.world.problems).toEqual([])
})

test('[SY44] a tablet away over two generations goes over to the newest, and nothing of either comes back', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const { family, child, other } = await aFamily(story)
  tablets.hall.wire.isDown = true
  await setField(story, kits.hall, child, 'medicine', 'ひみつのアレルギー、あとから')
  await setField(story, kits.hall, other, 'medicine', 'ほかの子のくすり')
  await leave(story, kits.hall, other, 'ほかの子のはは')
  await erase(story, kits.office, family)
  await pass(70_000)
  must(await done(kits.office.commands.eraseKind(template.event, 'care')))
  await setField(story, kits.office, other, 'care', 'あとで書いた配慮')
  await pass(70_000)
  tablets.hall.wire.isDown = false
  await pass(180_000)
  for (const tablet of Object.values(tablets))
    expect(
      secretsOn(tablet, [...SECRETS, 'ほかの子のそば', 'ほかの子のくすり']),
      tablet.name
    ).toEqual([])
  sameEverywhere(story, Object.values(tablets))
  const reception = (await first(kits.gym.reception(template.sessions[0]!)))!
  const card = reception.cards.find((one) => one.participant.id === other)!
  expect(card).toMatchObject({ picker: 'ほかの子のはは', care: { other: 'あとで書いた配慮' } })
  expect(story.world.problems).toEqual([])
})

test('[SY45] a tablet that joins later begins with the newest base', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const { family } = await aFamily(story)
  await erase(story, kits.office, family)
  await leave(story, kits.gym, template.children[2]!, 'はは')
  await pass(70_000)
  const wish = { role: 'facilitator', events: [template.event], lender: '', label: 'late' } as const
  const { link } = must(await done(kits.office.commands.invite({ ...wish, hours: 48 })))
  const late = await story.add('late')
  const kit = await story.open(late)
  must(await done(kit.commands.join(link, '')))
  await pass(120_000)
  sameEverywhere(story, [tablets.office, late])
  expect(secretsOn(late, SECRETS)).toEqual([])
  expect((await first(kit.reception(template.sessions[0]!)))!.counts).toMatchObject({ left: 3 })
  expect(story.world.problems).toEqual([])
})

test('[SY46] power that ends in the middle of making leaves the old generation or the new one, and it can be made again', async () => {
  const story = await aStory()
  const { template, tablets, first, done, open, pass } = story
  const { family } = await aFamily(story)
  let { office } = story.kits
  for (const ms of [100, 255, 420, 800, 1100, 1200, 1300]) {
    void office.commands.eraseFamily(template.event, family)
    await pass(ms)
    tablets.office.cut()
    office = await open(tablets.office)
    await pass(5000)
  }
  const end = await done(office.commands.eraseFamily(template.event, family))
  if (!end.ok) expect(end.fault.kind).toBe('gone')
  await pass(120_000)
  for (const tablet of Object.values(tablets)) expect(secretsOn(tablet, SECRETS)).toEqual([])
  sameEverywhere(story, Object.values(tablets))
  expect(await first(office.erasures)).toMatchObject([{ what: 'family', open: [] }])
  expect(story.world.problems).toEqual([])
})

test('[S16] power that ends in the middle of going over leaves the old generation or the new one', async () => {
  const story = await aStory()
  const { kits, tablets, first, open, pass, template } = story
  const { family, other } = await aFamily(story)
  tablets.gym.wire.isDown = true
  await setField(story, kits.gym, other, 'medicine', 'ほかの子のくすり')
  await erase(story, kits.office, family)
  await pass(20_000)
  let kit = kits.gym
  for (const ms of [10, 30, 60, 90, 150, 250, 400]) {
    tablets.gym.cut()
    kit = await open(tablets.gym)
    tablets.gym.wire.isDown = false
    await pass(ms)
  }
  await pass(120_000)
  sameEverywhere(story, Object.values(tablets))
  const card = (await first(kit.roster(template.event))).find(
    (one) => one.participant.id === other
  )!
  expect(card.care.medicine).toBe('ほかの子のくすり')
  for (const tablet of Object.values(tablets)) expect(secretsOn(tablet, SECRETS)).toEqual([])
  expect(story.world.problems).toEqual([])
})

test('[SY42] what was written on top of records that are still away waits for them, and is lost to nobody', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const { family } = await aFamily(story)
  for (const name of ['hall', 'gym'] as const) tablets[name].wire.isDown = true
  const session = template.sessions[0]!
  const walkIn = must(
    await done(
      kits.hall.commands.addWalkIn({ session, yomi: 'あたらしい こ', grade: 'e3', phone: '' })
    )
  )
  const wish = { to: null, asFile: false, asks: false, tellsAll: false }
  const { bytes } = must(await done(kits.hall.commands.pack(wish)))
  must(await done(kits.gym.commands.unpack(bytes)))
  must(await done(kits.gym.commands.saveParticipant(walkIn, { note: 'ジムのメモ' })))
  await erase(story, kits.office, family)
  tablets.gym.wire.isDown = false
  await pass(120_000)
  const noteOn = async (kit: Kit) =>
    (await first(kit.roster(template.event))).find((one) => one.participant.id === walkIn)
      ?.participant.note
  expect(await noteOn(kits.gym)).toBe(undefined)
  expect((await first(kits.gym.roster(template.event))).length).toBe(3)
  tablets.hall.wire.isDown = false
  await pass(180_000)
  for (const kit of Object.values(kits)) expect(await noteOn(kit)).toBe('ジムのメモ')
  sameEverywhere(story, Object.values(tablets))
  expect(story.world.problems).toEqual([])
})

test('[SY50] a base goes from hand to hand like any other frame', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const { family, other } = await aFamily(story)
  tablets.hall.wire.isDown = true
  await setField(story, kits.hall, other, 'medicine', 'ほかの子のくすり')
  await erase(story, kits.office, family)
  await leave(story, kits.gym, template.children[2]!, 'はは')
  await pass(70_000)
  tablets.gym.wire.isDown = true
  const device = (await first(kits.gym.tablets)).find(({ name }) => name === 'hall')!.device
  const give = async (from: Kit, to: Kit, wish: { to: string | null; tellsAll: boolean }) => {
    const parcel = must(await done(from.commands.pack({ ...wish, asFile: false, asks: false })))
    return must(await done(to.commands.unpack(parcel.bytes)))
  }
  await give(kits.hall, kits.gym, { to: null, tellsAll: true })
  await give(kits.gym, kits.hall, { to: device, tellsAll: false })
  expect(secretsOn(tablets.hall, SECRETS)).toEqual([])
  const reception = (await first(kits.hall.reception(template.sessions[0]!)))!
  expect(reception.counts.left).toBe(3)
  expect(reception.cards.find((one) => one.participant.id === other)!.care.medicine).toBe(
    'ほかの子のくすり'
  )
  for (const name of ['gym', 'hall'] as const) tablets[name].wire.isDown = false
  await pass(120_000)
  sameEverywhere(story, Object.values(tablets))
  expect(await first(kits.office.erasures)).toMatchObject([{ open: [] }])
  expect(story.world.problems).toEqual([])
})

test('[SY51] what builds on records nobody took over keeps nothing from being erased, and stays with its author', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const { family } = await aFamily(story)
  for (const name of ['hall', 'gym'] as const) tablets[name].wire.isDown = true
  const session = template.sessions[0]!
  const walkIn = must(
    await done(
      kits.hall.commands.addWalkIn({ session, yomi: 'あたらしい こ', grade: 'e3', phone: '' })
    )
  )
  const wish = { to: null, asFile: false, asks: false, tellsAll: false }
  const { bytes } = must(await done(kits.hall.commands.pack(wish)))
  must(await done(kits.gym.commands.unpack(bytes)))
  must(await done(kits.gym.commands.saveParticipant(walkIn, { note: 'ジムのメモ' })))
  const hall = (await first(kits.office.tablets)).find(({ name }) => name === 'hall')!.device
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  tablets.gym.wire.isDown = false
  await pass(120_000)
  const apart = must(await done(kits.office.commands.apart()))
  expect(apart.length).toBeGreaterThan(0)
  expect(await done(kits.office.commands.eraseFamily(template.event, family))).toMatchObject({
    fault: { kind: 'apart-first' }
  })
  must(await done(kits.office.commands.drop(apart.map(({ id }) => id))))
  await erase(story, kits.office, family)
  await pass(120_000)
  for (const name of ['office', 'gym'] as const) {
    expect(secretsOn(tablets[name], SECRETS)).toEqual([])
    expect((await first(kits[name].roster(template.event))).length).toBe(3)
  }
  const kept = tablets.gym.disk.rows('local') as LocalRow[]
  expect(kept.map(({ doc, waits }) => [doc.split(':')[0], waits])).toContainEqual(['roster', 1])
  expect(story.world.problems).toEqual([])
})
