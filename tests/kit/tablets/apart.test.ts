import { expect, test } from 'vitest'
import type { Kit } from '../../../src/kit/open.ts'
import { yomiOf } from '../../../src/domain/people/people.ts'
import { frameId } from '../../../src/protocol/frame.ts'
import { pushAnswer, pushRequest } from '../../../src/protocol/push.ts'
import { must } from '../../sim/template.ts'
import { deviceOf, goHome, gone } from '../a-hand.ts'
import { aStory, type Story } from '../a-story.ts'

const SHOWN = { to: null, asFile: false, asks: false, tellsAll: false }

async function give({ done }: Story, from: Kit, to: Kit, asFile = false) {
  const parcel = must(await done(from.commands.pack({ ...SHOWN, asFile })))
  return must(await done(to.commands.unpack(parcel.bytes)))
}

async function adoptAll({ done, kits }: Story): Promise<number> {
  const apart = must(await done(kits.office.commands.apart()))
  return must(await done(kits.office.commands.adopt(apart.map((one) => one.id)))).records
}

async function names({ first, template }: Story, kit: Kit): Promise<readonly string[]> {
  return (await first(kit.roster(template.event)))
    .map((card) => yomiOf(card.participant))
    .toSorted()
}

test('[SY26] what a carrier holds of a lost tablet leaves its screen when that is cut off, reaches the organizers, and comes back from them', async () => {
  const story = await aStory()
  const { kits, tablets, template, pass, done, first } = story
  const hall = await deviceOf(story, kits.hall)
  const [session = ''] = template.sessions
  for (const name of ['hall', 'gym'] as const) tablets[name].wire.isDown = true
  await goHome(story, kits.hall, 0)
  const wish = { session, yomi: 'あたらし こ', grade: 'e3', phone: '' } as const
  const child = must(await done(kits.hall.commands.addWalkIn(wish)))
  await give(story, kits.hall, kits.gym)
  expect(await gone(story, kits.gym)).toBe(1)
  const before = await names(story, kits.gym)
  expect(before).toContain('あたらし こ')
  // written on top of what nobody else has
  must(await done(kits.gym.commands.saveParticipant(child, { meiYomi: 'きく' })))
  await goHome(story, kits.gym, 1)
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  tablets.gym.wire.isDown = false
  await pass(60_000)
  expect(await gone(story, kits.gym)).toBe(1)
  expect(await names(story, kits.gym)).toHaveLength(4)
  expect(await names(story, kits.office)).toHaveLength(4)
  expect((await first(kits.gym.sync)).carried).toBe(0)
  const apart = must(await done(kits.office.commands.apart()))
  const lines = apart.flatMap((one) => one.lines.map((line) => line.title))
  expect(new Set(apart.map((one) => one.device))).toEqual(new Set([hall]))
  expect(lines).toContain('あたらし こさん')
  expect(await adoptAll(story)).toBeGreaterThan(2)
  await pass(60_000)
  for (const kit of [kits.office, kits.gym]) {
    expect(await gone(story, kit)).toBe(2)
    expect(await names(story, kit)).toContain('あたらし きく')
  }
  expect(tablets.office.disk.rows('held')).toEqual([])
  expect(tablets.gym.disk.rows('aside')).toEqual([])
  expect(tablets.gym.problems).toEqual([])
})

test('[SY26] of a tablet that was cut off nothing is taken by hand: it is carried to the organizers', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done, first } = story
  const hall = await deviceOf(story, kits.hall)
  tablets.hall.wire.isDown = true
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  await pass(20_000)
  tablets.gym.wire.isDown = true
  await goHome(story, kits.hall, 0)
  const taken = await give(story, kits.hall, kits.gym)
  expect(taken).toMatchObject({ frames: 0, records: 0, held: 1, isSigned: false })
  expect(await gone(story, kits.gym)).toBe(0)
  expect(await first(kits.gym.sync)).toMatchObject({ carried: 1, setAside: 0 })
  tablets.gym.wire.isDown = false
  await pass(60_000)
  expect((await first(kits.gym.sync)).carried).toBe(0)
  expect(await adoptAll(story)).toBe(1)
  await pass(30_000)
  for (const kit of [kits.office, kits.gym]) expect(await gone(story, kit)).toBe(1)
})

test('[SY22] who learns by hand that it was cut off records on, and is emptied only after the relay has what it wrote', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done, first } = story
  const hall = await deviceOf(story, kits.hall)
  tablets.hall.wire.isDown = true
  must(await done(kits.office.commands.cutOff(hall, 'left')))
  await give(story, kits.office, kits.hall, true)
  await goHome(story, kits.hall, 0)
  await pass(120_000)
  expect(await gone(story, kits.hall)).toBe(1)
  expect((await first(kits.hall.sync)).problem).toBe('shut-out')
  tablets.hall.wire.isDown = false
  await pass(90_000)
  expect(tablets.hall.disk.rows('frames')).toEqual([])
  expect(await adoptAll(story)).toBe(1)
})

test('[SY27] two frames under one number, brought by carriers: both records come to stand', async () => {
  const story = await aStory()
  const { kits, tablets, open, pass, first } = story
  for (const name of ['hall', 'gym', 'office'] as const) tablets[name].wire.isDown = true
  const copy = tablets.hall.disk.copy()!
  await goHome(story, kits.hall, 0)
  await give(story, kits.hall, kits.gym)
  tablets.hall.cut()
  tablets.hall.disk.put(copy)
  const setBack = await open(tablets.hall)
  await goHome(story, setBack, 1)
  await give(story, setBack, kits.office)
  tablets.office.wire.isDown = false
  await pass(60_000)
  tablets.gym.wire.isDown = false
  await pass(60_000)
  const apart = must(await story.done(kits.office.commands.apart()))
  expect(apart).toMatchObject([{ why: 'fork', records: 1 }])
  // the record of the relay counts for all, and the other is not lost
  expect(await gone(story, kits.gym)).toBe(1)
  expect(await adoptAll(story)).toBe(1)
  tablets.hall.wire.isDown = false
  await pass(90_000)
  for (const kit of [kits.office, kits.gym, setBack]) expect(await gone(story, kit)).toBe(2)
  expect((await first(setBack.sync)).toSend).toBe(0)
})

test('[SY27] no record that came by hand goes on the relay’s word alone that it has another', async () => {
  const story = await aStory()
  const { kits, tablets, pass, first } = story
  for (const name of ['hall', 'gym'] as const) tablets[name].wire.isDown = true
  await goHome(story, kits.hall, 0)
  await give(story, kits.hall, kits.gym)
  const { wire } = tablets.gym
  const honest = wire.request
  const lie: typeof honest = async (call) => {
    const frames = call.url.endsWith('/v1/push') ? pushRequest.decode(call.body!) : null
    if (!frames?.ok) return honest(call)
    const answer = frames.value.map((frame) => {
      return { code: 'FORK' as const, seq: 0, frameId: frameId(frame) }
    })
    return { status: 200, body: pushAnswer.encode(answer) }
  }
  Object.assign(wire, { request: lie })
  tablets.gym.wire.isDown = false
  await pass(60_000)
  expect(await gone(story, kits.gym)).toBe(1)
  Object.assign(wire, { request: honest })
  await pass(60_000)
  expect(await gone(story, kits.office)).toBe(1)
  expect((await first(kits.gym.sync)).toSend).toBe(0)
})

test('[SY27] adopting twice changes nothing, and dropping is told', async () => {
  const story = await aStory()
  const { kits, tablets, pass, done } = story
  const hall = await deviceOf(story, kits.hall)
  tablets.hall.wire.isDown = true
  for (const child of [0, 1]) await goHome(story, kits.hall, child)
  must(await done(kits.office.commands.cutOff(hall, 'lost')))
  tablets.hall.wire.isDown = false
  await pass(60_000)
  const [one] = must(await done(kits.office.commands.apart()))
  // the relay did not hear that it was taken over
  tablets.office.wire.change = (call, body) =>
    call === 'POST /v1/quarantine' ? new Uint8Array() : body
  expect(await done(kits.office.commands.adopt([one!.id]))).toMatchObject({ ok: false })
  await pass(20_000)
  expect(await gone(story, kits.gym)).toBe(2)
  tablets.office.wire.change = (_call, body) => body
  expect(must(await done(kits.office.commands.adopt([one!.id])))).toEqual({ records: 0 })
  must(await done(kits.office.commands.drop([one!.id])))
  await pass(20_000)
  expect(await gone(story, kits.gym)).toBe(2)
  expect(must(await done(kits.office.commands.apart()))).toEqual([])
})
