import { expect, test } from 'vitest'
import { bytesToHex } from '../../src/lib/bytes.ts'
import { pushAnswer, type PushReceipt } from '../../src/protocol/push.ts'
import type { RejectedRow } from '../../src/store/db.ts'
import type { RelayLine } from '../../src/sync/round/call.ts'
import { pushWaiting } from '../../src/sync/round/push.ts'
import { createFrameValidator } from '../../src/sync/round/validate-frame.ts'
import { verifyFrames } from '../../src/sync/round/verify-frames.ts'
import { retractCut } from '../../src/sync/rewriting/retract.ts'
import { must } from '../sim/template.ts'
import { framesOn } from '../sim/world.ts'
import { deviceOf, goHome } from './a-hand.ts'
import { behind, type Behind } from './a-replica.ts'
import { aStory, type Story } from './a-story.ts'

test('[S6] a frame is taken only behind the one before it of its writer', async () => {
  const story = await aStory()
  const [one, two, three] = await threeFrames(story)
  const gym = await behind(story, story.tablets.gym)
  expect(await judged(story, gym, [three, two])).toEqual(['gap', 'gap'])
  expect(await judged(story, gym, [one, three, two, three])).toEqual([
    'taken',
    'gap',
    'taken',
    'taken'
  ])
  gym.close()
})

test('[SY63] a frame its author did not sign is not taken, however well it is made', async () => {
  const story = await aStory()
  const [one] = await threeFrames(story)
  const gym = await behind(story, story.tablets.gym)
  const last = one.length - 1
  const spoilt = one.with(last, (one[last] ?? 0) ^ 1)
  expect(await judged(story, gym, [spoilt, one])).toEqual(['bad-signature', 'taken'])
  gym.close()
})

test('[SY26] frames above a cut leave the log that holds them, and are carried to the organizers', async () => {
  const story = await aStory()
  const { kits, tablets, done } = story
  const hall = await deviceOf(story, kits.hall)
  for (const name of ['hall', 'gym'] as const) tablets[name].wire.isDown = true
  await goHome(story, kits.hall, 0)
  const wish = { to: null, asFile: false, asks: false, tellsAll: false }
  const parcel = must(await done(kits.hall.commands.pack(wish)))
  must(await done(kits.gym.commands.unpack(parcel.bytes)))
  const theirs = () => framesOn(tablets.gym).filter((row) => row.carried)
  expect(theirs()).not.toEqual([])
  const { replica, close } = await behind(story, tablets.gym)
  const device = replica.control.deviceById.get(hall)!
  const cut = { seq: replica.control.seq + 1, reason: 'lost', ctrByWriter: new Map() } as const
  replica.control = {
    ...replica.control,
    seq: cut.seq,
    deviceById: new Map(replica.control.deviceById).set(hall, { ...device, cut })
  }
  await done(retractCut(replica))
  close()
  expect(framesOn(tablets.gym).filter(({ writer }) => writer.startsWith(hall))).toEqual([])
  const aside = tablets.gym.disk.rows('aside') as RejectedRow[]
  expect(aside.length).toBeGreaterThan(0)
  for (const row of aside) expect(row).toMatchObject({ why: 'revoked', carried: 1 })
})

const CODES: readonly PushReceipt['code'][] = [
  'QUOTA',
  'BUSY',
  'GAP',
  'FORK',
  'REVOKED',
  'SUPERSEDED',
  'NOGRANT',
  'UNKNOWN_DEVICE'
]

test.each(CODES)('[SY1] what the relay answers with %s is not delivered', async (code) => {
  const story = await aStory()
  const { kits, tablets, pass, done } = story
  tablets.hall.wire.loses = () => true
  await goHome(story, kits.hall, 0)
  await pass(3000)
  const waiting = () => framesOn(tablets.hall).filter(({ mine }) => mine === 'waiting')
  const before = waiting()
  expect(before).toHaveLength(1)
  const { replica, close } = await behind(story, tablets.hall)
  const line: RelayLine = {
    relay: 'http://relay.sim',
    token: new Uint8Array(32),
    request: () => Promise.resolve({ status: 200, body: pushAnswer.encode([answerOf(code)]) })
  }
  must(await done(pushWaiting(replica, line)))
  close()
  expect(waiting()).toEqual(before)
})

function answerOf(code: PushReceipt['code']): PushReceipt {
  return { code, seq: 7, frameId: new Uint8Array(16) }
}

type Three = [Uint8Array, Uint8Array, Uint8Array]

/** Of one writer in one stream, while the gym’s tablet is away. */
async function threeFrames(story: Story): Promise<Three> {
  const { kits, tablets, pass } = story
  tablets.gym.wire.isDown = true
  const known = new Set(framesOn(tablets.hall).map(({ fid }) => bytesToHex(fid)))
  for (const child of [0, 1, 2]) {
    await goHome(story, kits.hall, child)
    await pass(5000)
  }
  const fresh = framesOn(tablets.hall).filter(({ fid }) => !known.has(bytesToHex(fid)))
  expect(fresh).toHaveLength(3)
  return fresh.map(({ bytes }) => bytes) as Three
}

async function judged(
  { done }: Story,
  { replica }: Behind,
  frames: readonly Uint8Array[]
): Promise<readonly string[]> {
  const validator = createFrameValidator(replica)
  const verdicts: string[] = []
  for (const candidate of await done(verifyFrames(replica, frames))) {
    const verdict = await done(validator.validate(candidate!))
    verdicts.push('why' in verdict ? verdict.why : verdict.kind)
  }
  return verdicts
}
