import { expect, test } from 'vitest'
import { emptyChain } from '../../../src/protocol/chain.ts'
import { granted, refusalOf } from '../caller.ts'
import { makeControlFrame } from '../../../src/seal/control-frame.ts'
import { aDevice, aFrame, anInvite, joining, offered } from '../world.ts'
import { aCrew, aStore, type Crew } from './a-crew.ts'

async function pulled({ relay, world }: Crew, token: Uint8Array): Promise<string | number> {
  const start = { stream: world.streams.equipment, seq: 0, chain: emptyChain() }
  const answer = await relay.pull(token, [start])
  return 'name' in answer ? answer.name : answer.length
}

test('[RL25] who is to be approved joins, waits with the control log alone, and goes on at once', async () => {
  const crew = await aCrew(aStore())
  const { world, relay } = crew
  const [invite, tablet] = [anInvite('to approve'), aDevice('to approve')]
  const offer = offered(invite)
  if (offer.kind !== 'invite') expect.fail(offer.kind)
  await crew.tell({ ...offer, approve: true })
  const join = world.say(joining(invite, tablet), invite.sign)
  expect(granted(await relay.join(world.state.ws, join))).toEqual(world.frames)
  const { token, streams, controlSeq } = await relay.sessionOf(world, tablet)
  expect([streams, controlSeq]).toEqual([[], world.state.seq])
  expect(granted(await relay.control(token)).frames).toEqual(world.frames)
  expect(await pulled(crew, token)).toBe('WAITING')
  await crew.tell({ kind: 'approve', id: tablet.id, wraps: [] })
  expect(await pulled(crew, token)).toBe(1)
})

test('[RL25] who was paused goes on at once when it is over, with the session it had', async () => {
  const crew = await aCrew(aStore())
  const { world, relay } = crew
  const { id: device } = world.volunteer
  const token = await relay.tokenOf(world, world.volunteer)
  await crew.tell({ kind: 'standing', device, paused: true, untilMs: null })
  expect(await pulled(crew, token)).toBe('PAUSED')
  await crew.tell({ kind: 'standing', device, paused: false, untilMs: null })
  expect(await pulled(crew, token)).toBe(1)
})

test('[RL25] a term ends by the relay’s clock, also for a bell that hangs', async () => {
  const crew = await aCrew(aStore())
  const { world, relay } = crew
  const { nowMs } = await relay.hello()
  const untilMs = nowMs + 300_000
  await crew.tell({ kind: 'standing', device: world.volunteer.id, paused: false, untilMs })
  const token = await relay.tokenOf(world, world.volunteer)
  let rung = 0
  relay.relay.onBell(token, { ring: () => void (rung += 1), close: () => expect.fail('closed') })
  await relay.hello()
  relay.pass(299_999)
  expect(await pulled(crew, token)).toBe(1)
  rung = 0
  relay.pass(1)
  expect(await pulled(crew, token)).toBe('ENDED')
  const { equipment: stream } = world.streams
  const frame = aFrame(world, { by: world.organizer, stream, scope: 'equipment' })
  granted(await relay.push(crew.token, [frame]))
  expect(rung).toBe(0)
})

test('[RL25] [RL10] an entry queued behind its signer’s end is refused', async () => {
  const crew = await aCrew(aStore())
  const { world, relay, token } = crew
  const second = aDevice('second organizer')
  await crew.tell({
    kind: 'dev.add',
    sigPk: second.keys.publicKey,
    kemPk: second.kem.publicKey,
    role: 'organizer',
    scopes: [],
    untilMs: null
  })
  const theirs = await relay.tokenOf(world, second)
  const { state, organizer } = world
  const revoke = { kind: 'revoke', device: second.id, cuts: [], reason: 'stolen' } as const
  const ending = makeControlFrame(state, revoke, organizer.keys)
  const after = makeControlFrame(ending.after, offered(anInvite('too late')), second.keys)
  const answers = await Promise.all([
    relay.append(token, state.hash, [ending.bytes]),
    relay.append(theirs, ending.after.hash, [after.bytes])
  ])
  granted(answers[0])
  expect(refusalOf(answers[1]).name).toBe('NOGRANT')
})

test('[RL14] lists longer than the protocol allows are no lists', async () => {
  const { relay, token } = await aCrew(aStore())
  const ids = Array.from({ length: 257 }, () => new Uint8Array(16))
  expect(refusalOf(await relay.settle(token, ids)).name).toBe('MALFORMED')
  expect(granted(await relay.settle(token, ids.slice(1)))).toBe(0)
})
