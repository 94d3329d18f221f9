import { expect, test } from 'vitest'
import { headsAnswer } from '../../../src/protocol/heads.ts'
import { encodeRefusal } from '../../../src/protocol/refusal.ts'
import { must } from '../../sim/template.ts'
import { framesOn } from '../../sim/world.ts'
import { aFamily, erase, leave } from '../a-family.ts'
import { deviceOf, goHome, gone, joins, pageOf } from '../a-hand.ts'
import { aStory } from '../a-story.ts'

const LOST = 'lost' as const

test('[SY22] a tablet that was cut off hands over what it had before it empties itself, and an organizer takes it over', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done, first } = story
  const hall = await deviceOf(story, kits.hall)
  tablets.hall.wire.isDown = true
  const fact = await goHome(story, kits.hall, 0)
  must(await done(kits.office.commands.cutOff(hall, LOST)))
  await pass(3000)
  expect(await gone(story, kits.hall)).toBe(1)
  tablets.hall.wire.isDown = false
  await pass(90_000)
  expect(tablets.hall.disk.rows('frames')).toEqual([])
  const start = await first(pageOf(tablets.hall).start)
  expect(start).toMatchObject({ state: 'cut', marker: { handed: 1, unsent: 0 } })
  expect(await gone(story, kits.office)).toBe(0)

  const apart = must(await done(kits.office.commands.apart()))
  expect(apart).toMatchObject([
    {
      device: hall,
      why: 'revoked',
      isReadable: true,
      records: 1,
      groups: [{ group: 'attendance' }]
    }
  ])
  expect(apart[0]?.lines).toMatchObject([
    { kind: 'mark', status: 'left', title: 'もり つむぎさん' }
  ])
  const taken = must(await done(kits.office.commands.adopt(apart.map((one) => one.id))))
  expect(taken).toEqual({ records: 1 })
  await pass(20_000)
  const [session = ''] = story.template.sessions
  for (const kit of [kits.office, kits.gym]) {
    const recent = (await first(kit.reception(session)))?.recent ?? []
    const mark = recent.find((one) => one.fact === fact)
    expect(mark).toMatchObject({ status: 'left', device: 'hall', mine: false })
  }
  expect(must(await done(kits.office.commands.apart()))).toEqual([])
  expect(tablets.gym.problems).toEqual([])
})

test('[SY22] what waits here for a generation that was made meanwhile is handed over, too', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done, first } = story
  const { family } = await aFamily(story)
  const hall = await deviceOf(story, kits.hall)
  tablets.hall.wire.isDown = true
  const [, , child = ''] = story.template.children
  await leave(story, kits.hall, child, 'はは')
  // the first is sealed with a key that is forgotten, the second waits for a base that never comes
  await pass(3000)
  await erase(story, kits.office, family)
  await leave(story, kits.hall, child, 'ちち')
  must(await done(kits.office.commands.cutOff(hall, LOST)))
  tablets.hall.wire.isDown = false
  await pass(90_000)
  const start = await first(pageOf(tablets.hall).start)
  expect(start).toMatchObject({ state: 'cut', marker: { handed: 2, unsent: 0 } })
  const apart = must(await done(kits.office.commands.apart()))
  expect(apart.every(({ device, isReadable }) => device === hall && isReadable)).toBe(true)
  expect(must(await done(kits.office.commands.adopt(apart.map(({ id }) => id))))).toEqual({
    records: 2
  })
})

test('[SY22] when handing over breaks off nothing is emptied, and it is done again', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done } = story
  const hall = await deviceOf(story, kits.hall)
  tablets.hall.wire.isDown = true
  await goHome(story, kits.hall, 0)
  must(await done(kits.office.commands.cutOff(hall, LOST)))
  tablets.hall.wire.isDown = false
  let pushes = 0
  tablets.hall.wire.change = (call, body) => {
    if (call.includes('/v1/push') && (pushes += 1) < 3) return new Uint8Array()
    return body
  }
  await pass(2500)
  expect(framesOn(tablets.hall).some((row) => row.mine === 'waiting')).toBe(true)
  await pass(120_000)
  expect(pushes).toBeGreaterThan(2)
  expect(framesOn(tablets.hall)).toEqual([])
  expect(must(await done(kits.office.commands.apart()))).toHaveLength(1)
})

test('[SY21] one that never connects again keeps nobody: keys are changed, and a tablet found again gets a new invitation', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done, first, world } = story
  const hall = await deviceOf(story, kits.hall)
  tablets.hall.wire.isDown = true
  const before = new Set(
    (tablets.office.disk.rows('keys') as { keyId: string }[]).map((k) => k.keyId)
  )
  must(await done(kits.office.commands.cutOff(hall, 'stolen')))
  await pass(20_000)
  const after = (tablets.office.disk.rows('keys') as { keyId: string; scope: string }[]).filter(
    (key) => !before.has(key.keyId)
  )
  expect(new Set(after.map((key) => key.scope))).toEqual(
    new Set([
      'common',
      'equipment',
      `badges:${story.template.event}`,
      `people:${story.template.event}`
    ])
  )
  await goHome(story, kits.gym, 1)
  await pass(20_000)
  expect(await gone(story, kits.office)).toBe(1)
  const row = (await first(kits.office.tablets)).find((one) => one.device === hall)
  expect(row?.standing).toBe('cut')
  expect(await first(kits.gym.sync)).toMatchObject({ problem: null, toSend: 0 })
  const again = await joins(story, 'hall-again', 'facilitator')
  await pass(20_000)
  expect(await gone(story, again.kit)).toBe(1)
  expect(world.relay.forks).toEqual([])
})

test('[SY21] nobody cuts off itself, and the last organizer stays', async () => {
  const story = await aStory()
  const { kits, done } = story
  const office = await deviceOf(story, kits.office)
  const refused = { ok: false, fault: { kind: 'not-allowed' } }
  expect(await done(kits.office.commands.cutOff(office, 'left'))).toEqual(refused)
  expect(await done(kits.hall.commands.cutOff(office, 'left'))).toEqual(refused)
  expect(
    await done(kits.office.commands.setStanding(office, { paused: true, until: null }))
  ).toEqual({
    ok: false,
    fault: { kind: 'last-organizer' }
  })
})

test('[SY21] of two organizers who cut off each other at once, exactly one wins', async () => {
  const story = await aStory()
  const { kits, tablets, pass, first } = story
  const second = await joins(story, 'second', 'organizer')
  await pass(20_000)
  const office = await deviceOf(story, kits.office)
  const other = await deviceOf(story, second.kit)
  // who loses is emptied, perhaps before it hears that it lost
  const won: string[] = []
  for (const [kit, device] of [
    [kits.office, other],
    [second.kit, office]
  ] as const)
    void kit.commands.cutOff(device, LOST).then(({ ok }) => ok && won.push(device))
  await pass(120_000)
  const states = await Promise.all(
    [tablets.office, second.tablet].map(async (tablet) => (await first(pageOf(tablet).start)).state)
  )
  expect(states.toSorted()).toEqual(['cut', 'inside'])
  expect(won).toHaveLength(1)
})

test('[SY22] the relay alone empties nobody, and the other pages of a tablet that is emptied go with it', async () => {
  const story = await aStory()
  const { kits, tablets, open, pass, done, first } = story
  const { wire } = tablets.hall
  const honest = wire.request
  const body = encodeRefusal({ name: 'REVOKED' })
  const lie: typeof honest = async (call) =>
    call.url.endsWith('/v1/hello') ? honest(call) : { status: 403, body }
  Object.assign(wire, { request: lie })
  await goHome(story, kits.hall, 0)
  await pass(600_000)
  expect((await first(kits.hall.sync)).problem).toBe('shut-out')
  expect(await gone(story, kits.hall)).toBe(1)
  Object.assign(wire, { request: honest })
  await pass(90_000)
  expect(await gone(story, kits.office)).toBe(1)

  await open(tablets.hall)
  expect(tablets.hall.tabs).toHaveLength(2)
  must(await done(kits.office.commands.cutOff(await deviceOf(story, kits.hall), 'left')))
  await pass(90_000)
  expect(tablets.hall.disk.rows('frames')).toEqual([])
  for (const { kit } of tablets.hall.tabs) expect((await first(kit!.start)).state).toBe('cut')
})

test('[SY21] with an organizer that is cut off go the invitations that are open', async () => {
  const story = await aStory()
  const { kits, template, pass, done, first } = story
  const second = await joins(story, 'second', 'organizer')
  await pass(20_000)
  const wish = { role: 'facilitator', events: [template.event], lender: '' } as const
  const kept = must(await done(second.kit.commands.invite({ ...wish, label: 'x', hours: 1 })))
  await pass(20_000)
  must(await done(kits.office.commands.cutOff(await deviceOf(story, second.kit), 'stolen')))
  const rows = await first(kits.office.invitations)
  expect(rows.find(({ id }) => id === kept.id)?.state).toBe('withdrawn')
  const thief = await story.open(await story.add('thief'))
  expect(await done(thief.commands.join(kept.link, 'thief'))).toMatchObject({
    fault: { kind: 'invitation-withdrawn' }
  })
})

test('[SY54] a tablet that writes all the time is cut off as well, and what it wrote is apart', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done } = story
  const hall = await deviceOf(story, kits.hall)
  await goHome(story, kits.hall, 0)
  await pass(5000)
  let asked = 0
  // whatever is looked at, it has written more since
  tablets.office.wire.change = (call, body) => {
    if (call !== 'POST /v1/heads') return body
    asked += 1
    return headsAnswer.encode([])
  }
  must(await done(kits.office.commands.cutOff(hall, LOST)))
  expect(asked).toBeGreaterThan(1)
  tablets.office.wire.change = (_call, body) => body
  await pass(90_000)
  expect(await gone(story, kits.gym)).toBe(0)
  const apart = must(await done(kits.office.commands.apart()))
  expect(apart.some(({ records, isReadable }) => records > 0 && isReadable)).toBe(true)
  must(await done(kits.office.commands.adopt(apart.map((one) => one.id))))
  await pass(20_000)
  expect(await gone(story, kits.gym)).toBe(1)
})
