import { expect, test } from 'vitest'
import { makeControlFrame } from '../../src/seal/control-frame.ts'
import {
  activeDevice,
  codeOf,
  judgeControl,
  judgeDelivery,
  mayCreate,
  readableStreams
} from '../../sync-server/relay.ts'
import type { Kept } from '../../sync-server/store/log-store.ts'
import { verifyLikeDevices } from '../../sync-server/verify.ts'
import { added, aDevice, aFrame, anInvite, aWorld, EVENING_MS, offered, PEOPLE } from './world.ts'

const world = aWorld()

test.for<readonly [Kept, string]>([
  [{ kind: 'stored', seq: 3 }, 'STORED'],
  [{ kind: 'known', seq: 3 }, 'DUP'],
  [{ kind: 'fork' }, 'FORK'],
  [{ kind: 'gap' }, 'GAP'],
  [{ kind: 'superseded' }, 'NOGRANT']
])('[RL2] [RL3] [RL4] [RL20] %j is told as %s', ([kept, code]) => {
  expect(codeOf(kept)).toBe(code)
})

test.for<readonly [admission: string | null, given: string, here: boolean, allowed: boolean]>([
  [null, '', true, true],
  [null, '', false, false],
  [null, 'x', false, false],
  ['code', 'code', false, true],
  ['code', 'code', true, true],
  ['code', 'Code', true, false],
  ['code', '', true, false]
])('[RL11] code %j, given %j, from here %j: %j', ([admission, given, here, allowed]) => {
  expect(mayCreate({ admission, given, fromThisMachine: here })).toBe(allowed)
})

test('[RL8] [P33] readable is what was given', () => {
  const { state, organizer, facilitator, volunteer } = world
  const count = (id: Uint8Array) => {
    const device = activeDevice(state, id, EVENING_MS)
    return device ? readableStreams(state, device).length : null
  }
  expect([organizer, facilitator, volunteer].map(({ id }) => count(id))).toEqual([3, 3, 2])
  expect(count(aDevice('nobody').id)).toBeNull()
})

test('[RL9] a device past its date is nobody', () => {
  const other = aWorld('dated')
  const guest = aDevice('dated guest')
  other.say(added(guest, 'volunteer', [], EVENING_MS), other.organizer.keys)
  expect(activeDevice(other.state, guest.id, EVENING_MS - 1)).not.toBeNull()
  expect(activeDevice(other.state, guest.id, EVENING_MS)).toBeNull()
})

test('[RL5] [P10] the verdict names the frame as its author does, whatever it says', () => {
  const writing = { by: world.facilitator, stream: world.streams.people, scope: PEOPLE }
  const frame = aFrame(world, writing)
  const judged = judgeDelivery(world.state, frame, verifyLikeDevices)
  expect(judged.verdict).toMatchObject({ ok: true, value: { ctr: 1, kind: 2 } })
  const damaged = frame.with(frame.length - 1, (frame.at(-1) ?? 0) ^ 1)
  const refused = judgeDelivery(world.state, damaged, verifyLikeDevices)
  expect(refused).toMatchObject({ fid: judged.fid, verdict: { ok: false, fault: 'BADSIG' } })
})

test('[RL14] a control log that is full takes nothing more', () => {
  const full = { ...world.state, seq: 10_000 }
  const { bytes } = makeControlFrame(full, offered(anInvite('late')), world.organizer.keys)
  expect(judgeControl(full, [bytes], verifyLikeDevices)).toEqual({
    ok: false,
    fault: { name: 'QUOTA' }
  })
  expect(judgeControl(world.state, [], verifyLikeDevices)).toMatchObject({
    fault: { name: 'MALFORMED' }
  })
})
