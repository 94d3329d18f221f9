import { expect, test } from 'vitest'
import type { KeyRow } from '../../../src/store/db.ts'
import type { SimTablet } from '../../sim/sim-tablet.ts'
import { must } from '../../sim/template.ts'
import { aFamily, erase, leave, SECRETS, setField } from '../a-family.ts'
import { joins } from '../a-hand.ts'
import { aStory } from '../a-story.ts'
import { secretsOn, secretsAtRelay } from '../secrets.ts'

test('[SY40] an erased family is on no tablet that told so, nor in what a key here opens at the relay; counts stay', async () => {
  // the template was made with the chance of seed 1, whose ids may come again
  const story = await aStory(2)
  const { template, kits, tablets, first, pass } = story
  const { event } = template
  const { family } = await aFamily(story)
  for (const tablet of Object.values(tablets)) expect(secretsOn(tablet, SECRETS)).not.toEqual([])
  const before = (await first(kits.gym.reception(template.sessions[0]!)))!.counts
  await erase(story, kits.office, family)
  await pass(120_000)
  for (const tablet of Object.values(tablets)) {
    expect(secretsOn(tablet, SECRETS), tablet.name).toEqual([])
    expect(await secretsAtRelay(story.world, tablet, SECRETS), tablet.name).toEqual([])
    expect(secretsOn(tablet, ['ほかの子のそば']), tablet.name).not.toEqual([])
  }
  for (const kit of Object.values(kits)) {
    const reception = (await first(kit.reception(template.sessions[0]!)))!
    expect(reception.counts).toEqual(before)
    expect(reception.cards).toHaveLength(3)
    expect(await first(kit.roster(event))).toHaveLength(3)
  }
  const [erasure] = await first(kits.office.erasures)
  expect(erasure).toMatchObject({ what: 'family', families: 1, children: 1, open: [] })
  expect(erasure!.done.map(({ name }) => name).toSorted()).toEqual(
    ['gym', 'hall', '事務所'].toSorted()
  )
  expect((await first(kits.office.tablets)).map((one) => one.forgot)).toEqual([true, true, true])
  expect(story.world.problems).toEqual([])
})

test('[L9] a tablet that has forgotten pushes it out of the files of its database, and one that has nothing to forget does not', async () => {
  const story = await aStory()
  const { kits, tablets, pass } = story
  const { family } = await aFamily(story)
  await pass(20_000)
  expect(Object.values(tablets).map(({ scrubs }) => scrubs)).toEqual([0, 0, 0])
  await erase(story, kits.office, family)
  await pass(120_000)
  for (const { name, scrubs } of Object.values(tablets)) expect(scrubs, name).toBeGreaterThan(0)
})

test('[SY41] records an offline tablet had about others come over, those about the erased do not', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, pass } = story
  const { event } = template
  const { family, child, other } = await aFamily(story)
  tablets.hall.wire.isDown = true
  await setField(story, kits.hall, child, 'medicine', 'ひみつのアレルギー、あとから')
  await setField(story, kits.hall, other, 'medicine', 'ほかの子のくすり')
  await leave(story, kits.hall, child, 'ひみつのおばあちゃん、もう一度')
  await leave(story, kits.hall, other, 'ほかの子のはは')
  const note = async (id: string, text: string) =>
    must(await done(kits.hall.commands.saveParticipant(id, { note: text })))
  await note(child, 'ひみつのアレルギーのメモ')
  await note(other, 'ほかの子のメモ')
  const session = template.sessions[0]!
  const walkIn = must(
    await done(
      kits.hall.commands.addWalkIn({ session, yomi: 'あたらしい こ', grade: 'e3', phone: '' })
    )
  )
  await erase(story, kits.office, family)
  await pass(70_000)
  expect((await first(kits.office.erasures))[0]!.open.map(({ name }) => name)).toEqual(['hall'])
  // recording goes on in the old generation, and it is all seen
  expect((await first(kits.hall.roster(event))).map((one) => one.participant.id)).toContain(child)
  tablets.hall.wire.isDown = false
  await pass(120_000)
  expect(secretsOn(tablets.hall, SECRETS)).toEqual([])
  expect(await secretsAtRelay(story.world, tablets.hall, SECRETS)).toEqual([])
  for (const kit of [kits.hall, kits.office, kits.gym]) {
    const cards = await first(kit.roster(event))
    expect(cards.map((one) => one.participant.id)).toContain(walkIn)
    expect(cards.find((one) => one.participant.id === other)).toMatchObject({
      participant: { note: 'ほかの子のメモ' },
      care: { medicine: 'ほかの子のくすり' }
    })
    const reception = (await first(kit.reception(session)))!
    expect(reception.counts).toMatchObject({ expected: 5, left: 2, arrived: 3 })
    expect(reception.cards.find((one) => one.participant.id === other)!.picker).toBe(
      'ほかの子のはは'
    )
  }
  expect((await first(kits.office.erasures))[0]!.open).toEqual([])
  expect((await first(kits.hall.sync)).toSend).toBe(0)
  expect(story.world.problems).toEqual([])
})

test('[SY42] what was handed on by hand before is carried to the organizers, and what the carrier wrote itself goes on', async () => {
  const story = await aStory()
  const { kits, tablets, first, done, pass, template } = story
  const { family, child, other } = await aFamily(story)
  for (const name of ['hall', 'gym'] as const) tablets[name].wire.isDown = true
  await setField(story, kits.hall, child, 'medicine', 'ひみつのアレルギー、あとから')
  await setField(story, kits.hall, other, 'medicine', 'ほかの子のくすり')
  const parcel = must(
    await done(kits.hall.commands.pack({ to: null, asFile: false, asks: false, tellsAll: false }))
  )
  must(await done(kits.gym.commands.unpack(parcel.bytes)))
  await setField(story, kits.gym, other, 'care', 'ほかの子の配慮')
  await erase(story, kits.office, family)
  tablets.gym.wire.isDown = false
  await pass(120_000)
  expect(secretsOn(tablets.gym, SECRETS)).toEqual([])
  const careOf = async () =>
    (await first(kits.office.roster(template.event))).find((one) => one.participant.id === other)!
      .care
  expect(await careOf()).toMatchObject({ medicine: '', other: 'ほかの子の配慮' })
  tablets.hall.wire.isDown = false
  await pass(120_000)
  expect(await careOf()).toMatchObject({ medicine: 'ほかの子のくすり', other: 'ほかの子の配慮' })
  for (const tablet of Object.values(tablets)) expect(secretsOn(tablet, SECRETS)).toEqual([])
  expect(story.world.problems).toEqual([])
})

test('[SY52] what a tablet handed on before it was lost is taken over after an erasure, too; then the old keys go', async () => {
  const story = await aStory()
  const { kits, tablets, first, done, pass, template } = story
  const { family, child, other } = await aFamily(story)
  for (const name of ['hall', 'gym'] as const) tablets[name].wire.isDown = true
  await setField(story, kits.hall, child, 'medicine', 'ひみつのアレルギー、あとから')
  await setField(story, kits.hall, other, 'medicine', 'ほかの子のくすり')
  const wish = { to: null, asFile: false, asks: false, tellsAll: false }
  const { bytes } = must(await done(kits.hall.commands.pack(wish)))
  must(await done(kits.gym.commands.unpack(bytes)))
  const keysBefore = keysOn(tablets.office)
  await erase(story, kits.office, family)
  tablets.gym.wire.isDown = false
  await pass(120_000)
  const apart = must(await done(kits.office.commands.apart()))
  expect(apart.map(({ isReadable }) => isReadable)).toEqual([true])
  must(await done(kits.office.commands.adopt(apart.map(({ id }) => id))))
  const hall = (await first(kits.office.tablets)).find(({ name }) => name === 'hall')!.device
  expect(keysOn(tablets.office).length).toBeGreaterThan(keysBefore.length)
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  await pass(120_000)
  for (const kit of [kits.office, kits.gym]) {
    const cards = await first(kit.roster(template.event))
    expect(cards.find((one) => one.participant.id === other)!.care.medicine).toBe(
      'ほかの子のくすり'
    )
  }
  for (const name of ['office', 'gym'] as const)
    expect(secretsOn(tablets[name], SECRETS), name).toEqual([])
  const people = `people:${template.event}`
  const old = new Set(keysBefore.filter((row) => row.scope === people).map((row) => row.keyId))
  expect(old.size).toBeGreaterThan(0)
  expect(keysOn(tablets.office).filter(({ keyId }) => old.has(keyId))).toEqual([])
  expect(story.world.problems).toEqual([])
})

function keysOn({ disk }: { readonly disk: SimTablet['disk'] }): readonly KeyRow[] {
  return disk.rows('keys') as KeyRow[]
}

test('[SY48] nothing is erased before somebody looked at what was set apart, and what is taken over after that is filtered, too', async () => {
  const story = await aStory()
  const { kits, tablets, first, done, pass, template } = story
  const { event } = template
  const { family, child, other } = await aFamily(story)
  tablets.hall.wire.isDown = true
  await setField(story, kits.hall, child, 'medicine', 'ひみつのアレルギー、あとから')
  await setField(story, kits.hall, other, 'medicine', 'ほかの子のくすり')
  const hall = (await first(kits.office.tablets)).find(({ name }) => name === 'hall')!.device
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  tablets.hall.wire.isDown = false
  await pass(120_000)
  expect(await done(kits.office.commands.eraseFamily(event, family))).toMatchObject({
    fault: { kind: 'apart-first', records: 1 }
  })
  const apart = must(await done(kits.office.commands.apart()))
  expect(must(await done(kits.office.commands.adopt(apart.map(({ id }) => id)))).records).toBe(2)
  await erase(story, kits.office, family)
  await pass(120_000)
  for (const name of ['office', 'gym'] as const) {
    expect(secretsOn(tablets[name], SECRETS), name).toEqual([])
    const cards = await first(kits[name].roster(event))
    const card = cards.find((one) => one.participant.id === other)!
    expect(card.care.medicine).toBe('ほかの子のくすり')
  }
  const [erasure] = await first(kits.office.erasures)
  expect(erasure!.open).toMatchObject([{ name: 'hall', standing: 'cut' }])
  expect(story.world.problems).toEqual([])
})

test('[SY46] an erasure that came to nothing is not told as one, whatever others erase after it', async () => {
  const story = await aStory()
  const { template, kits, tablets, first, done, open, pass } = story
  const { family, other } = await aFamily(story)
  const second = await joins(story, 'second', 'organizer')
  await pass(60_000)
  tablets.office.wire.isDown = true
  const failed = await done(kits.office.commands.eraseFamily(template.event, family))
  expect(failed.ok).toBe(false)
  tablets.office.wire.isDown = false
  await pass(60_000)
  const cards = await first(second.kit.roster(template.event))
  const { participant } = cards.find((one) => one.participant.id === other)!
  await erase(story, second.kit, participant.family)
  await pass(60_000)
  tablets.office.cut()
  const office = await open(tablets.office)
  // what an erasure left to be told is told before the next of its kind
  must(await done(office.commands.noteExport(template.event, 'disclosure')))
  await pass(60_000)
  expect(await first(office.erasures)).toHaveLength(1)
  expect(
    (await first(office.roster(template.event))).map((one) => one.participant.family)
  ).toContain(family)
})
