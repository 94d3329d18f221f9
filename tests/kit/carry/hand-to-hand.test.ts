import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import type { PackInput, PackedBundle, Unpacked } from '../../../src/kit/carry/commands.ts'
import { must } from '../../sim/template.ts'
import type { SimTablet } from '../../sim/sim-tablet.ts'
import { aStory, type Story } from '../a-story.ts'

const SHOWN: PackInput = { to: null, asFile: false, asks: false, tellsAll: false }

/** A hall without signal: the relay is there, nobody reaches it. */
async function aHall(seed?: number): Promise<Story> {
  const story = await aStory(seed)
  for (const tablet of story.world.tablets) tablet.wire.isDown = true
  return story
}

async function deviceOf({ kits, first }: Story, name: string): Promise<string> {
  return (await first(kits.office.tablets)).find((one) => one.name === name)!.device
}

async function leave({ template, done }: Story, kit: Kit, child: number): Promise<void> {
  const session = template.sessions[0]!
  const participant = template.children[child]!
  must(await done(kit.commands.mark({ session, participant, status: 'left', picker: 'はは' })))
}

async function give(
  { done }: Story,
  [from, to]: readonly [Kit, Kit],
  wish: Partial<PackInput> = {}
): Promise<PackedBundle & { readonly taken: Unpacked }> {
  const parcel = must(await done(from.commands.pack({ ...SHOWN, ...wish })))
  return { ...parcel, taken: must(await done(to.commands.unpack(parcel.bytes))) }
}

async function leftOn({ template, first }: Story, kit: Kit): Promise<number | undefined> {
  return (await first(kit.reception(template.sessions[0]!)))?.counts.left
}

test('[SY15] a mark goes from tablet to tablet without any network, as one still code', async () => {
  const story = await aHall()
  const { hall, gym } = story.kits
  await leave(story, hall, 0)
  const { taken, words, way, records } = await give(story, [hall, gym])
  expect({ way, records }).toEqual({ way: 'still', records: 1 })
  expect(taken).toMatchObject({ name: 'hall', frames: 1, records: 1, held: 0, isSigned: true })
  expect(taken.words).toEqual(words)
  expect(await leftOn(story, gym)).toBe(1)
})

test('[SY15] a meeting ends with the same on both, proven by equal digests', async () => {
  const story = await aHall()
  const { hall, gym } = story.kits
  await leave(story, hall, 0)
  await leave(story, gym, 1)
  const there = await give(story, [hall, gym], { asks: true })
  expect(there.taken).toMatchObject({ asks: true, isSame: null })
  const back = await give(story, [gym, hall], { to: await deviceOf(story, 'hall') })
  expect(back).toMatchObject({ frames: 1, taken: { records: 1, isSame: true } })
  const end = await give(story, [hall, gym], { to: await deviceOf(story, 'gym') })
  expect(end).toMatchObject({ frames: 0, taken: { isSame: true } })
  for (const kit of [hall, gym]) expect(await leftOn(story, kit)).toBe(2)
})

test('[SY15] what one of them missed at the relay is found by the digests and given', async () => {
  const story = await aStory()
  const { hall, gym, office } = story.kits
  story.tablets.gym.wire.isDown = true
  await leave(story, office, 0)
  await story.pass(5000)
  story.tablets.hall.wire.isDown = true
  const [toHall, toGym] = [await deviceOf(story, 'hall'), await deviceOf(story, 'gym')]
  await give(story, [hall, gym], { asks: true })
  const differs = await give(story, [gym, hall], { to: toHall })
  expect(differs.taken.isSame).toBe(false)
  await give(story, [gym, hall], { to: toHall, tellsAll: true })
  const all = await give(story, [hall, gym], { to: toGym })
  expect(all.taken).toMatchObject({ isSame: true, records: 1 })
  expect(await leftOn(story, gym)).toBe(1)
})

test('[SY16] handed over is said when the other tablet said so, and never delivered', async () => {
  const story = await aHall()
  const { hall, gym } = story.kits
  await leave(story, hall, 0)
  const mine = async () => (await story.first(hall.sync)).mine
  const before = (await mine()).delivered
  await give(story, [hall, gym])
  expect(await mine()).toMatchObject({ here: 1, handed: 0 })
  await give(story, [gym, hall], { to: await deviceOf(story, 'hall') })
  expect(await mine()).toMatchObject({ here: 0, handed: 1, delivered: before })
  const { met, toSend } = await story.first(hall.sync)
  expect(toSend).toBe(1)
  expect(met).toMatchObject([{ name: 'gym', copies: 1, lacking: 0 }])
  await leave(story, hall, 1)
  expect(await mine()).toMatchObject({ here: 1, handed: 1 })
})

test('[SY17] who meets the relay first delivers for the others, and the author learns it', async () => {
  const story = await aHall()
  const { hall, gym, office } = story.kits
  await leave(story, hall, 0)
  await give(story, [hall, gym])
  expect((await story.first(gym.sync)).carried).toBe(1)
  for (const name of ['gym', 'office'] as const) story.tablets[name].wire.isDown = false
  await story.pass(70_000)
  expect((await story.first(gym.sync)).carried).toBe(0)
  expect(await leftOn(story, office)).toBe(1)
  expect((await story.first(hall.sync)).mine).toMatchObject({ here: 1 })
  story.tablets.hall.wire.isDown = false
  await story.pass(70_000)
  expect((await story.first(hall.sync)).mine).toMatchObject({ here: 0, handed: 0 })
  expect(story.world.problems).toEqual([])
})

test('[SY17] a carrier of a carrier delivers, too, though author and first carrier are gone', async () => {
  const story = await aHall()
  const { hall, gym, office } = story.kits
  await leave(story, hall, 0)
  await give(story, [hall, gym])
  story.tablets.hall.cut()
  await give(story, [gym, office])
  story.tablets.gym.cut()
  story.tablets.office.wire.isDown = false
  await story.pass(70_000)
  expect(await leftOn(story, office)).toBe(1)
  expect((await story.first(office.sync)).carried).toBe(0)
})

test('[SY18] the same bundle twice is harmless, and a file of it, too', async () => {
  const story = await aHall()
  const { hall, gym } = story.kits
  await leave(story, hall, 0)
  const { file } = await give(story, [hall, gym])
  const again = must(await story.done(gym.commands.unpack(file)))
  expect(again).toMatchObject({ frames: 0, known: 1, bad: 0 })
  expect(await leftOn(story, gym)).toBe(1)
})

test('[SY18] of a bundle that was cut off, the whole frames are used and no copy is believed', async () => {
  const story = await aHall()
  const { hall, gym } = story.kits
  await leave(story, hall, 0)
  must(
    await story.done(
      hall.commands.setCondition({ asset: story.template.assets[0]!, condition: 'broken' })
    )
  )
  const parcel = must(await story.done(hall.commands.pack(SHOWN)))
  expect(parcel.frames).toBe(2)
  const cut = parcel.bytes.subarray(0, parcel.bytes.length - 100)
  const taken = must(await story.done(gym.commands.unpack(cut)))
  expect(taken).toMatchObject({ frames: 1, isCut: true, isSigned: false })
  expect((await story.first(gym.sync)).met).toEqual([])
})

test('[SY18] changed bytes never become a record, and nothing of them stays', async () => {
  const story = await aHall()
  const { hall, gym } = story.kits
  await leave(story, hall, 0)
  const { bytes } = must(await story.done(hall.commands.pack(SHOWN)))
  for (let at = 40; at < bytes.length; at += 61) {
    const forged = bytes.slice()
    forged[at] = (forged[at] ?? 0) ^ 0x55
    const taken = await story.done(gym.commands.unpack(forged))
    if (taken.ok) expect(taken.value.isSigned).toBe(false)
  }
  const status = await story.first(gym.sync)
  expect(status).toMatchObject({ met: [], setAside: 0 })
  expect(story.world.problems).toEqual([])
  must(await story.done(gym.commands.unpack(bytes)))
  expect(await leftOn(story, gym)).toBe(1)
})

test('[SY18] another workspace, its own bundle and other files say so', async () => {
  const story = await aHall()
  const { hall } = story.kits
  const { bytes } = must(await story.done(hall.commands.pack(SHOWN)))
  const foreign = bytes.slice()
  foreign[8] = (foreign[8] ?? 0) ^ 1
  const refused = async (file: Uint8Array, kit: Kit = story.kits.gym) => {
    const taken = await story.done(kit.commands.unpack(file))
    return taken.ok ? null : taken.fault.kind
  }
  expect(await refused(foreign)).toBe('bundle-other-workspace')
  expect(await refused(bytes, hall)).toBe('bundle-own')
  expect(await refused(new TextEncoder().encode('氏名,ふりがな'))).toBe('bundle-damaged')
  expect(await refused(new Uint8Array())).toBe('bundle-damaged')
  const newer = bytes.slice()
  newer[3] = 9
  expect(await refused(newer)).toBe('bundle-newer')
})

test('[SY19] a volunteer is given nothing of children and keeps nothing of it', async () => {
  const story = await aStory()
  const { hall } = story.kits
  const helper = await story.open(await story.add('helper'))
  must(await story.done(helper.commands.join(story.template.volunteerLink, '')))
  await story.pass(5000)
  for (const tablet of story.world.tablets) tablet.wire.isDown = true
  await leave(story, hall, 0)
  must(
    await story.done(
      hall.commands.setCondition({ asset: story.template.assets[0]!, condition: 'broken' })
    )
  )
  const meant = must(
    await story.done(hall.commands.pack({ ...SHOWN, to: await deviceOf(story, 'helper') }))
  )
  expect(meant.frames).toBe(1)
  const { taken } = await give(story, [hall, helper])
  expect(taken).toMatchObject({ frames: 1, notForUs: 1 })
  expect(streamsOn(story.world.tablets.at(-1)!)).not.toContain('people')
})

function streamsOn(tablet: SimTablet): readonly string[] {
  const rows = tablet.disk.rows('streams') as { stream: string; scope: string }[]
  const scopeByStream = new Map(rows.map((row) => [row.stream, row.scope]))
  const frames = [...tablet.disk.rows('frames'), ...tablet.disk.rows('held')] as {
    stream: string
  }[]
  return frames.map((row) => (scopeByStream.get(row.stream) ?? 'people').split(':')[0]!)
}

test('[SY4] a tablet that was set back learns from another what it had written, and takes a new incarnation', async () => {
  const story = await aHall()
  const { hall, gym } = story.kits
  const rows = story.tablets.hall.disk.copy()!
  await leave(story, hall, 0)
  await give(story, [hall, gym])
  story.tablets.hall.cut()
  story.tablets.hall.disk.put(rows)
  const back = await story.open(story.tablets.hall)
  await leave(story, back, 1)
  const first = await give(story, [back, gym])
  expect(first.taken.frames).toBe(0)
  await give(story, [gym, back], { to: await deviceOf(story, 'hall') })
  const second = await give(story, [back, gym], { to: await deviceOf(story, 'gym') })
  expect(second.taken).toMatchObject({ frames: 1 })
  for (const kit of [back, gym]) expect(await leftOn(story, kit)).toBe(2)
  for (const tablet of story.world.tablets) tablet.wire.isDown = false
  await story.pass(120_000)
  expect(await leftOn(story, story.kits.office)).toBe(2)
})

test('[SY20] a tablet is not emptied while it alone holds records, unless that was agreed to', async () => {
  const story = await aHall()
  const { hall, gym } = story.kits
  await leave(story, hall, 0)
  await leave(story, hall, 1)
  const refused = await story.done(hall.commands.leave({ losing: 1 }))
  expect(refused).toEqual({ ok: false, fault: { kind: 'only-here', records: 2 } })
  await give(story, [hall, gym])
  expect(await story.done(gym.commands.leave({ losing: 0 }))).toMatchObject({ ok: false })
  await give(story, [gym, hall], { to: await deviceOf(story, 'hall') })
  must(await story.done(hall.commands.leave({ losing: 0 })))
  const { office } = story.kits
  await give(story, [gym, office])
  await give(story, [office, gym], { to: await deviceOf(story, 'gym') })
  expect((await story.first(gym.sync)).carriedAlone).toBe(0)
  const empty = await story.open(story.tablets.hall)
  expect((await story.first(empty.start)).state).toBe('new')
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  '[SY20] the other tabs of an emptied tablet do not go on, and bring nothing back (seed %i)',
  async (seed) => {
    const story = await aHall(seed)
    const { hall } = story.tablets
    const second = await story.open(hall)
    must(await story.done(story.kits.hall.commands.leave({ losing: 0 })))
    await story.pass(5000)
    expect((await story.first(second.start)).state).toBe('elsewhere')
    const fresh = await story.open(hall)
    expect((await story.first(fresh.start)).state).toBe('new')
    expect(hall.disk.rows('meta')).toEqual([])
  }
)

test('[SY20] a page that did not hear of it records nothing in an emptied tablet, and is told so', async () => {
  const story = await aHall()
  const { hall } = story.tablets
  const second = await story.open(hall)
  hall.tabs[1]!.isFrozen = true
  must(await story.done(story.kits.hall.commands.leave({ losing: 0 })))
  await expect(leave(story, second, 0)).rejects.toThrow()
  const late = await story.done(second.commands.noteExport(story.template.event, 'disclosure'))
  expect(late).toMatchObject({ ok: false, fault: { kind: 'not-saved' } })
  for (const table of ['local', 'facts', 'meta']) expect(hall.disk.rows(table)).toEqual([])
  hall.tabs[1]!.thaw()
  await story.pass(5000)
  const fresh = await story.open(hall)
  expect((await story.first(fresh.start)).state).toBe('new')
})

test('[SY20] a page that opens while a tablet is emptied finds it whole or empty, and does not stay', async () => {
  const story = await aHall()
  const { hall } = story.tablets
  const leaving = story.kits.hall.commands.leave({ losing: 0 })
  const opening = hall.open()
  must(await story.done(leaving))
  const second = await story.done(opening)
  await story.pass(5000)
  expect(['new', 'elsewhere']).toContain((await story.first(second.start)).state)
  const fresh = await story.open(hall)
  expect((await story.first(fresh.start)).state).toBe('new')
  expect(hall.disk.rows('meta')).toEqual([])
})

test('[SY20] no marker is written over by a reading that was under way while a tablet was emptied', async () => {
  const story = await aHall()
  const { hall } = story.kits
  await story.pass(2000)
  await leave(story, hall, 0)
  must(await story.done(hall.commands.leave({ losing: 9 })))
  await story.pass(5000)
  const fresh = await story.open(story.tablets.hall)
  expect((await story.first(fresh.start)).state).toBe('new')
})
