import { wordlist as japanese } from '@scure/bip39/wordlists/japanese.js'
import { expect, test } from 'vitest'
import { sheetToLink } from '../../../src/protocol/recovery-sheet.ts'
import { seedToWords } from '../../../src/seal/recovery-words.ts'
import { ORIGIN } from '../../sim/sim-tablet.ts'
import { must } from '../../sim/template.ts'
import { aNewTablet, byCode, byWords, refusalOf, sheetOf, WHO } from '../a-sheet.ts'
import { aStory } from '../a-story.ts'

test.for([byCode, byWords])(
  '[SY31] [W10] [P72] [P73] with every organizer’s tablet gone, the sheet brings all records back: %o',
  async (way) => {
    const story = await aStory()
    const { kits, tablets, template, done, first, pass } = story
    const sheet = await sheetOf(story, kits.office)
    tablets.office.cut()
    const kit = await aNewTablet(story)
    must(await done(kit.commands.restore(way(sheet), WHO.name)))
    await pass(20_000)
    expect(await first(kit.me)).toMatchObject({ role: 'organizer', ...WHO, workspace: 'NPO' })
    expect((await first(kit.reception(template.sessions[0]!)))?.cards).toHaveLength(4)
    expect((await first(kit.equipment(template.event))).things).toHaveLength(3)
    expect(await first(kit.recovery)).toMatchObject({
      isHere: false,
      n: 1,
      lets: true,
      offer: null,
      organizers: 2
    })
    const event = must(
      await done(
        kit.commands.createEvent({ title: '冬', days: ['2027-01-10'], venues: ['体育館'] })
      )
    )
    await pass(20_000)
    const wish = { role: 'facilitator', events: [event], lender: '', label: '', hours: 1 } as const
    must(await done(kit.commands.invite(wish)))
    expect(story.world.problems).toEqual([])
  }
)

test('[SY31] [P73] the same sheet restores twice: two devices, both organizers', async () => {
  const story = await aStory()
  const { kits, first, pass } = story
  const sheet = await sheetOf(story, kits.office)
  expect(await refusalOf(story, byCode(sheet))).toBeNull()
  expect(await refusalOf(story, byWords(sheet))).toBeNull()
  await pass(20_000)
  const organizers = (await first(kits.office.tablets)).filter(({ role }) => role === 'organizer')
  expect(organizers.map(({ name }) => name)).toEqual(['事務所', WHO.name, WHO.name])
  expect(new Set(organizers.map(({ device }) => device)).size).toBe(3)
})

test('[SY31] when the answer to a restoring is lost, the same one is asked for again and is a success', async () => {
  const story = await aStory()
  const { kits, add, open, done, first, pass } = story
  const sheet = await sheetOf(story, kits.office)
  const tablet = await add('new')
  let kit = await open(tablet)
  tablet.wire.loses = (status) => status === 200
  expect(await done(kit.commands.restore(byCode(sheet), WHO.name))).toMatchObject({
    ok: false,
    fault: { kind: 'needs-signal' }
  })
  tablet.wire.loses = () => false
  tablet.cut()
  kit = await open(tablet)
  must(await done(kit.commands.restore(byCode(sheet), WHO.name)))
  await pass(20_000)
  expect((await first(kits.office.tablets)).filter(({ name }) => name === WHO.name)).toHaveLength(1)
})

test('[SY31] [P70] [P71] [P72] damaged, foreign and unknown sheets say so and leave the tablet as it was', async () => {
  const story = await aStory()
  const sheet = await sheetOf(story, story.kits.office)
  const { link, words } = sheet
  const cut = { kind: 'code', text: link.slice(0, -3) } as const
  expect(await refusalOf(story, cut)).toBe('sheet-damaged')
  const swapped = words.kana.with(0, words.kana[1]!).with(1, words.kana[0]!)
  expect(await refusalOf(story, { kind: 'words', words: swapped, relay: '' })).toBe('sheet-damaged')
  expect(await refusalOf(story, { kind: 'words', words: words.english, relay: 'caravan' })).toBe(
    'invalid'
  )
  const { bytes } = story.world.chance
  const { relay } = sheet
  const [ws, seed] = [bytes(32), bytes(32)]
  const foreign = {
    ...sheet,
    link: sheetToLink({ ws, seed, relay }, ORIGIN),
    words: { kana: seedToWords(seed, japanese), english: [] }
  }
  expect(await refusalOf(story, byCode(foreign))).toBe('sheet-foreign')
  expect(await refusalOf(story, byWords(foreign))).toBe('sheet-not-in-force')
  const inside = await story.done(story.kits.hall.commands.restore(byCode(sheet), 'x'))
  expect(inside).toEqual({ ok: false, fault: { kind: 'already-inside' } })
  expect(sheet.link.startsWith(`${ORIGIN}/#/restore/`)).toBe(true)
})
