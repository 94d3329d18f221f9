import { expect, test } from 'vitest'
import { bytesToHex } from '../../../src/lib/bytes.ts'
import { wrapsFor, type ControlState } from '../../../src/protocol/control-state.ts'
import { deviceId } from '../../../src/protocol/ids.ts'
import { textToSheet } from '../../../src/protocol/recovery-sheet.ts'
import { recoveryKeys } from '../../../src/seal/recovery-keys.ts'
import type { KeyRow } from '../../../src/store/db.ts'
import type { SimTablet } from '../../sim/sim-tablet.ts'
import { must } from '../../sim/template.ts'
import {
  aNewTablet,
  aSecondOrganizer,
  byCode,
  byWords,
  holds,
  refusalOf,
  sheetOf,
  WHO
} from '../a-sheet.ts'
import { aStory } from '../a-story.ts'

const seedOf = (link: string) => must(textToSheet(link)).seed

function logOf({ disk }: SimTablet): ControlState {
  const rows = disk.rows('meta') as { readonly key: string; readonly value: unknown }[]
  return rows.find(({ key }) => key === 'control')!.value as ControlState
}

test('[SY33] [W10] once the sheet was scanned back its secret is nowhere on the tablet', async () => {
  const { kits, tablets, done, first, ...story } = await aStory()
  const sheet = await sheetOf({ ...story, kits, tablets, done, first }, kits.office)
  const seed = seedOf(sheet.link)
  expect(holds(tablets.office, seed)).toBe(true)
  expect((await first(kits.office.recovery))?.isHere).toBe(true)
  expect(tablets.office.scrubs).toBe(0)
  must(await done(kits.office.commands.checkSheet({ kind: 'code', text: sheet.link })))
  expect(tablets.office.scrubs).toBe(1)
  await story.pass(5000)
  expect(holds(tablets.office, seed)).toBe(false)
  expect((await first(kits.office.recovery))?.isHere).toBe(false)
  expect(await done(kits.office.commands.recoverySheet())).toEqual({
    ok: false,
    fault: { kind: 'gone' }
  })
})

test('[SY33] [W10] three words of either list do as well; wrong ones, and other papers, erase nothing', async () => {
  const story = await aStory()
  const { kits, tablets, done } = story
  const { commands } = kits.office
  const unasked = { kind: 'words', words: {} } as const
  expect(await done(commands.checkSheet(unasked))).toMatchObject({
    fault: { kind: 'sheet-damaged' }
  })
  const { ask, words, link } = await sheetOf(story, kits.office)
  expect(new Set(ask).size).toBe(3)
  const [one = 0, two = 0, three = 0] = ask
  const right = {
    [one]: words.kana[one - 1]!,
    [two]: words.english[two - 1]!.toUpperCase(),
    [three]: words.kana[three - 1]!.normalize('NFKD')
  }
  const wrong = { kind: 'words', words: { ...right, [three]: 'あいさつ!' } } as const
  expect(await done(commands.checkSheet(wrong))).toMatchObject({ fault: { kind: 'sheet-damaged' } })
  const cut = { kind: 'code', text: link.slice(1, -2) } as const
  expect(await done(commands.checkSheet(cut))).toMatchObject({ fault: { kind: 'sheet-damaged' } })
  expect(holds(tablets.office, seedOf(link))).toBe(true)
  must(await done(commands.checkSheet({ kind: 'words', words: right })))
  expect(holds(tablets.office, seedOf(link))).toBe(false)
})

test('[SY32] [W10] after a new sheet the old one lets nobody in and opens no key made since', async () => {
  const story = await aStory()
  const { kits, tablets, done, pass, first } = story
  const old = await sheetOf(story, kits.office)
  const before = new Set((tablets.office.disk.rows('keys') as KeyRow[]).map(({ keyId }) => keyId))
  must(await done(kits.office.commands.newSheet()))
  await pass(20_000)
  const fresh = await sheetOf(story, kits.office)
  expect([old.n, fresh.n]).toEqual([1, 2])
  expect(holds(tablets.office, seedOf(old.link))).toBe(false)
  expect(await refusalOf(story, byCode(old))).toBe('sheet-not-in-force')
  expect(await refusalOf(story, byWords(old))).toBe('sheet-not-in-force')
  const log = logOf(tablets.office)
  const scopes = new Set([...log.keyById.values()].map(({ scope }) => scope))
  const made = [...log.keyById.keys()].filter((id) => !before.has(id))
  expect(made).toHaveLength(scopes.size)
  const { kem } = recoveryKeys(seedOf(old.link))
  const toOld = wrapsFor(log, deviceId(kem.publicKey)).map(({ seq }) => seq)
  const since = Math.min(...made.map((id) => log.keyById.get(id)!.sinceSeq))
  expect(Math.max(...toOld)).toBeLessThan(since)
  const kit = await aNewTablet(story)
  must(await done(kit.commands.restore(byCode(fresh), WHO.name)))
  await pass(20_000)
  expect((await first(kit.roster(story.template.event))).length).toBe(4)
})

test('[SY32] [W10] where there are two organizers a new sheet is an offer, until the other confirms it', async () => {
  const story = await aStory()
  const { kits, tablets, done, pass, first } = story
  const second = await aSecondOrganizer(story)
  const old = await sheetOf(story, kits.office)
  must(await done(kits.office.commands.newSheet()))
  await pass(20_000)
  const office = { n: 1, isHere: true, offer: { n: 2, mine: true }, organizers: 2 }
  expect(await first(kits.office.recovery)).toMatchObject(office)
  expect(await first(second.kit.recovery)).toMatchObject({
    isHere: false,
    offer: { n: 2, by: '事務所', mine: false }
  })
  const offered = await sheetOf(story, kits.office)
  expect(await refusalOf(story, byWords(offered))).toBe('sheet-not-in-force')
  expect(await done(kits.office.commands.confirmSheet())).toMatchObject({ ok: false })
  const keysBefore = logOf(second.tablet).keyById.size
  must(await done(second.kit.commands.confirmSheet()))
  await pass(20_000)
  expect(await first(kits.office.recovery)).toMatchObject({ n: 2, offer: null, isHere: true })
  expect(logOf(tablets.office).keyById.size).toBeGreaterThan(keysBefore)
  expect(await refusalOf(story, byCode(old))).toBe('sheet-not-in-force')
  const kit = await aNewTablet(story)
  must(await done(kit.commands.restore(byWords(offered), WHO.name)))
  await pass(20_000)
  expect((await first(kit.roster(story.template.event))).length).toBe(4)
  expect(await done(second.kit.commands.confirmSheet())).toEqual({
    ok: false,
    fault: { kind: 'gone' }
  })
})

test('[SY32] [W10] a later offer takes the place of an earlier one, and the earlier paper opens nothing', async () => {
  const story = await aStory()
  const { kits, done, pass, first } = story
  const second = await aSecondOrganizer(story)
  must(await done(kits.office.commands.newSheet()))
  const early = await sheetOf(story, kits.office)
  await pass(20_000)
  must(await done(second.kit.commands.newSheet()))
  const late = await sheetOf(story, second.kit)
  await pass(20_000)
  expect(await first(kits.office.recovery)).toMatchObject({ offer: { mine: false, by: '運営2' } })
  must(await done(kits.office.commands.confirmSheet()))
  expect(await refusalOf(story, byCode(early))).toBe('sheet-not-in-force')
  expect(await refusalOf(story, byCode(late))).toBeNull()
  expect(await done(kits.office.commands.recoverySheet())).toMatchObject({
    fault: { kind: 'gone' }
  })
  expect(holds(story.tablets.office, seedOf(early.link))).toBe(false)
})

test('[W10] a new sheet whose answer was lost is the same sheet when asked for again', async () => {
  const story = await aStory()
  const { kits, tablets, done, pass, first } = story
  const { wire } = tablets.office
  wire.loses = (status) => status === 200
  expect(await done(kits.office.commands.newSheet())).toMatchObject({
    ok: false,
    fault: { kind: 'needs-signal' }
  })
  wire.loses = () => false
  must(await done(kits.office.commands.newSheet()))
  await pass(5000)
  expect(await first(kits.office.recovery)).toMatchObject({ n: 2, isHere: true, offer: null })
  expect(await refusalOf(story, byCode(await sheetOf(story, kits.office)))).toBeNull()
})

test('[W10] sheets are an organizer’s business, and practice has none', async () => {
  const { kits, done, first } = await aStory()
  expect(await first(kits.hall.recovery)).toBeNull()
  const { commands } = kits.hall
  const answers = [
    await done(commands.newSheet()),
    await done(commands.confirmSheet()),
    await done(commands.recoverySheet())
  ]
  const refused = { ok: false, fault: { kind: 'not-allowed' } }
  expect(answers).toEqual([refused, refused, refused])
})

test('[W10] facilitators go on writing under the new keys', async () => {
  const story = await aStory()
  const { kits, tablets, template, done, pass, first } = story
  must(await done(kits.office.commands.newSheet()))
  await pass(5000)
  const [session = ''] = template.sessions
  const [participant = ''] = template.children
  must(
    await done(kits.hall.commands.mark({ session, participant, status: 'left', picker: 'はは' }))
  )
  await pass(20_000)
  expect((await first(kits.gym.reception(session)))?.counts.left).toBe(1)
  const ids = (tablet: SimTablet) =>
    new Set((tablet.disk.rows('keys') as KeyRow[]).map(({ keyId }) => keyId))
  const log = logOf(tablets.hall)
  const last = [...log.keyById.values()].findLast(({ scope }) => scope.startsWith('people:'))!
  for (const tablet of [tablets.hall, tablets.gym, tablets.office])
    expect(ids(tablet)).toContain(bytesToHex(last.id))
})
