import { expect, test } from 'vitest'
import { encodeCbor } from '../../src/protocol/cbor.ts'
import { emptyControl } from '../../src/protocol/control-state.ts'
import { replay } from '../../src/protocol/control.ts'
import { deviceId } from '../../src/protocol/ids.ts'
import { makeControlFrame } from '../../src/seal/control-frame.ts'
import { verifyLikeDevices } from '../../sync-server/verify.ts'
import { aRelay, ORIGIN, type TestRelay } from './a-relay.ts'
import { codesOf, granted, refusalOf } from './caller.ts'
import {
  aControlFrame,
  added,
  aDevice,
  aFrame,
  anInvite,
  aWorld,
  EVENING_MS,
  joining,
  offered,
  PEOPLE,
  seedOf,
  type World
} from './world.ts'

const ELSEWHERE = { address: '203.0.113.7', isLoopback: false }
const HOUR_MS = 3_600_000

interface Founded {
  readonly world: World
  readonly relay: TestRelay
  readonly token: Uint8Array
}

async function aFounded(): Promise<Founded> {
  const world = aWorld()
  const relay = aRelay()
  granted(await relay.create(world.frames))
  return { world, relay, token: await relay.tokenOf(world, world.organizer) }
}

/** Makes an entry on top of the world and hands it to the relay. */
async function say(
  { world, relay, token }: Founded,
  ...[entry, by]: Parameters<World['say']>
): Promise<Uint8Array> {
  const { hash } = world.state
  const frame = world.say(entry, by)
  granted(await relay.append(token, hash, [frame]))
  return frame
}

test('[RL10] [P5] entries are appended on the head that was named', async () => {
  const founded = await aFounded()
  const { world, relay, token } = founded
  const before = world.state
  await say(founded, offered(anInvite('first')), world.organizer.keys)
  const page = granted(await relay.control(token))
  expect(page.frames).toEqual(world.frames)
  expect([page.seq, page.hash]).toEqual([world.state.seq, world.state.hash])
  const late = makeControlFrame(before, offered(anInvite('second')), world.organizer.keys)
  expect(refusalOf(await relay.append(token, before.hash, [late.bytes]))).toEqual({
    name: 'CTL_HEAD',
    seq: world.state.seq,
    hash: world.state.hash,
    last: world.state.last
  })
  expect(granted(await relay.control(token, world.state.seq)).frames).toHaveLength(1)
})

test('[RL10] a call whose answer was lost succeeds when it is asked again', async () => {
  const { world, relay, token } = await aFounded()
  const { hash } = world.state
  const frames = ['one', 'two'].map((name) =>
    world.say(offered(anInvite(name)), world.organizer.keys)
  )
  const first = granted(await relay.append(token, hash, frames))
  expect(granted(await relay.append(token, hash, frames))).toEqual(first)
  expect(granted(await relay.create(world.frames))).toEqual(first)
})

test('[RL10] [P31] one bad entry keeps all entries of its call out', async () => {
  const { world, relay, token } = await aFounded()
  const { state } = world
  const good = makeControlFrame(state, offered(anInvite('good')), world.organizer.keys)
  const bad = makeControlFrame(good.after, offered(anInvite('bad')), world.facilitator.keys)
  const answer = await relay.append(token, state.hash, [good.bytes, bad.bytes])
  expect(refusalOf(answer).name).toBe('NOGRANT')
  expect(granted(await relay.control(token)).seq).toBe(state.seq)
})

test('[RL10] of two organizers at once one is first and the other told the head', async () => {
  const { world, relay, token } = await aFounded()
  const { state } = world
  const entries = ['one', 'two'].map((name) =>
    makeControlFrame(state, offered(anInvite(name)), world.organizer.keys)
  )
  const answers = await Promise.all(
    entries.map(async ({ bytes }) => relay.append(token, state.hash, [bytes]))
  )
  expect(granted(answers[0]!)).toMatchObject({ seq: state.seq + 1 })
  expect(refusalOf(answers[1])).toMatchObject({ name: 'CTL_HEAD', hash: entries[0]!.after.hash })
})

test('[P30] an entry of a later version is SERVER_TOO_OLD', async () => {
  const { world, relay, token } = await aFounded()
  const later = aControlFrame(world.state, encodeCbor([99]), world.organizer.keys)
  const answer = await relay.append(token, world.state.hash, [later])
  expect(refusalOf(answer).name).toBe('SERVER_TOO_OLD')
})

test('[RL11] without a code a workspace is made from this machine only', async () => {
  const { frames } = aWorld()
  const relay = aRelay()
  expect(refusalOf(await relay.from(ELSEWHERE).create(frames)).name).toBe('ADMISSION')
  expect(refusalOf(await relay.from(ELSEWHERE).create(frames, 'guess')).name).toBe('ADMISSION')
  granted(await relay.create(frames))
})

test('[RL11] with a code it is asked from everybody', async () => {
  const { frames } = aWorld()
  const relay = aRelay({ admission: 'もみじ-72' })
  for (const code of ['', 'もみじ', 'もみじ-73', 'もみじ-72 '])
    expect(refusalOf(await relay.create(frames, code)).name).toBe('ADMISSION')
  granted(await relay.from(ELSEWHERE).create(frames, 'もみじ-72'))
})

test('[RL36] codes that are guessed are slowed, for one line and for all', async () => {
  const { frames } = aWorld()
  const relay = aRelay({ admission: 'もみじ-72' })
  const guess = async (line: number, code = 'a') => {
    const from = relay.from({ address: `line ${line}`, isLoopback: false })
    return from.create(frames, code)
  }
  const names = []
  for (let at = 0; at < 9; at++) names.push(refusalOf(await guess(1)).name)
  expect(names).toEqual([...Array.from({ length: 8 }, () => 'ADMISSION'), 'BUSY'])
  expect(refusalOf(await guess(1, 'もみじ-72'))).toMatchObject({
    name: 'BUSY',
    retryAfterMs: 60_000
  })
  for (let line = 2; line < 26; line++)
    for (let at = 0; at < 8; at++) expect(refusalOf(await guess(line)).name).toBe('ADMISSION')
  expect(refusalOf(await guess(99)).name).toBe('BUSY')
  relay.pass(60_000)
  granted(await guess(1, 'もみじ-72'))
})

test('[RL11] [P86] a log the relay lost is given back in parts, each with the code and on top of the one before', async () => {
  const { frames } = aWorld()
  const relay = aRelay({ admission: 'もみじ-72' })
  const zeros = new Uint8Array(32)
  const first = granted(await relay.goOn(zeros, frames.slice(0, 3), 'もみじ-72'))
  expect(first.seq).toBe(3)
  const rest = frames.slice(3)
  expect(refusalOf(await relay.goOn(first.hash, rest)).name).toBe('ADMISSION')
  expect(refusalOf(await relay.goOn(seedOf('elsewhere'), rest, 'もみじ-72')).name).toBe('AUTH')
  expect(granted(await relay.goOn(first.hash, rest, 'もみじ-72')).seq).toBe(frames.length)
  expect(granted(await relay.goOn(zeros, frames, 'もみじ-72')).seq).toBe(frames.length)
})

test('[RL11] a call without a session that creates nothing is AUTH', async () => {
  const { relay } = await aFounded()
  const nobody = new Uint8Array(32)
  const elsewhere = seedOf('elsewhere')
  expect(refusalOf(await relay.append(nobody, elsewhere, [nobody])).name).toBe('AUTH')
  expect(refusalOf(await relay.create([])).name).toBe('AUTH')
})

test('[RL12] [P26] an invitation lets one device in, who then has the whole log', async () => {
  const founded = await aFounded()
  const { world, relay } = founded
  const invite = anInvite('tablet 3')
  await say(founded, offered(invite), world.organizer.keys)
  const tablet = aDevice('tablet 3')
  const tip = world.state
  const join = world.say(joining(invite, tablet), invite.sign)
  expect(granted(await relay.join(tip.ws, join))).toEqual(world.frames)
  expect(granted(await relay.join(tip.ws, join))).toEqual(world.frames)
  expect((await relay.sessionOf(world, tablet)).streams).toHaveLength(2)
  relay.pass(HOUR_MS)
  expect(refusalOf(await relay.join(tip.ws, join)).name).toBe('INVITE_USED')
  const second = makeControlFrame(world.state, joining(invite, aDevice('tablet 4')), invite.sign)
  expect(refusalOf(await relay.join(tip.ws, second.bytes)).name).toBe('INVITE_USED')
})

test('[RL12] what an invitation is no longer good for is said', async () => {
  const founded = await aFounded()
  const { world, relay } = founded
  const { ws } = world.state
  const invite = anInvite('withdrawn')
  const join = () =>
    makeControlFrame(world.state, joining(invite, aDevice('tablet')), invite.sign).bytes
  expect(refusalOf(await relay.join(ws, join())).name).toBe('UNKNOWN_DEVICE')
  expect(refusalOf(await relay.join(new Uint8Array(32), join())).name).toBe('UNKNOWN_WORKSPACE')
  expect(refusalOf(await relay.join(ws, world.frames[3]!)).name).toBe('MALFORMED')
  await say(founded, offered(invite), world.organizer.keys)
  const of = deviceId(invite.sign.publicKey)
  await say(founded, { kind: 'withdraw', invite: of }, world.organizer.keys)
  expect(refusalOf(await relay.join(ws, join())).name).toBe('INVITE_WITHDRAWN')
})

test('[RL12] an invitation ends by the relay’s clock', async () => {
  const founded = await aFounded()
  const { world, relay } = founded
  const invite = anInvite('late')
  await say(founded, offered(invite, EVENING_MS + HOUR_MS), world.organizer.keys)
  const join = makeControlFrame(world.state, joining(invite, aDevice('late')), invite.sign)
  relay.pass(HOUR_MS)
  expect(refusalOf(await relay.join(world.state.ws, join.bytes)).name).toBe('INVITE_EXPIRED')
})

test('[RL12] who does not know the head is told it and joins on top of it', async () => {
  const founded = await aFounded()
  const { world, relay } = founded
  const invite = anInvite('knows nothing')
  await say(founded, offered(invite), world.organizer.keys)
  const { ws } = world.state
  const guess = { ws, seq: 1, hash: new Uint8Array(32), last: new Uint8Array(16).fill(1) }
  const entry = joining(invite, aDevice('knows nothing'))
  const refusal = refusalOf(await relay.join(ws, makeControlFrame(guess, entry, invite.sign).bytes))
  if (refusal.name !== 'CTL_HEAD') expect.fail(refusal.name)
  const tip = { ws, seq: refusal.seq, hash: refusal.hash, last: refusal.last }
  const log = granted(await relay.join(ws, makeControlFrame(tip, entry, invite.sign).bytes))
  expect(log).toHaveLength(world.frames.length + 1)
})

test('[RL13] a relay set back by a backup gets its control log from any device', async () => {
  const founded = await aFounded()
  const { world, relay } = founded
  const backup = relay.store.copy()
  const old = world.state
  const invite = anInvite('joined later')
  const tablet = aDevice('joined later')
  await say(founded, offered(invite), world.organizer.keys)
  const join = world.say(joining(invite, tablet), invite.sign)
  granted(await relay.join(old.ws, join))
  const restored = aRelay({ store: backup })
  const wish = { ws: old.ws, keys: tablet.keys, relay: ORIGIN }
  expect(refusalOf(await restored.session(wish)).name).toBe('UNKNOWN_DEVICE')
  const token = await restored.tokenOf(world, world.volunteer)
  const missing = world.frames.slice(old.seq)
  expect(granted(await restored.append(token, old.hash, missing)).hash).toEqual(world.state.hash)
  granted(await restored.session(wish))
})

test('[RL13] the join of an expired invitation only an organizer may carry', async () => {
  const founded = await aFounded()
  const { world, relay, token } = founded
  const invite = anInvite('expired')
  await say(founded, offered(invite, EVENING_MS + 1000), world.organizer.keys)
  const { hash } = world.state
  const join = world.say(joining(invite, aDevice('expired')), invite.sign)
  relay.pass(2000)
  const other = await relay.tokenOf(world, world.facilitator)
  expect(refusalOf(await relay.append(other, hash, [join])).name).toBe('INVITE_EXPIRED')
  granted(await relay.append(token, hash, [join]))
})

test('[RL25] a device is let in until its date by the relay’s clock', async () => {
  const founded = await aFounded()
  const { world, relay } = founded
  const guest = aDevice('guest')
  await say(founded, added(guest, 'volunteer', ['common'], EVENING_MS + 500), world.organizer.keys)
  const token = await relay.tokenOf(world, guest)
  relay.pass(500)
  expect(refusalOf(await relay.control(token)).name).toBe('ENDED')
  const wish = { ws: world.state.ws, keys: guest.keys, relay: ORIGIN }
  expect(refusalOf(await relay.session(wish)).name).toBe('ENDED')
})

test('[P35] [P33] a grant counts for frames made after it', async () => {
  const founded = await aFounded()
  const { world, relay, token } = founded
  const newcomer = aDevice('newcomer')
  await say(founded, added(newcomer, 'facilitator', ['common']), world.organizer.keys)
  const writing = { by: newcomer, stream: world.streams.people, scope: PEOPLE }
  const early = aFrame(world, writing)
  const grant = { kind: 'grant', device: newcomer.id, scopes: [PEOPLE], wraps: [] } as const
  await say(founded, grant, world.organizer.keys)
  expect(codesOf(await relay.push(token, [early]))).toEqual(['NOGRANT'])
  expect(codesOf(await relay.push(token, [aFrame(world, writing)]))).toEqual(['STORED'])
})

test('[RL14] joining is limited by address, so that others can go on', async () => {
  const { world } = await aFounded()
  const relay = aRelay({ quotas: { joins: { perMinute: 1, burst: 1 } } })
  const { ws } = world.state
  const join = async (address: string) =>
    refusalOf(await relay.from({ address, isLoopback: false }).join(ws, world.frames[0]!)).name
  expect(await join('203.0.113.7')).toBe('UNKNOWN_WORKSPACE')
  expect(await join('203.0.113.7')).toBe('BUSY')
  expect(await join('203.0.113.8')).toBe('UNKNOWN_WORKSPACE')
})

test('[RL23] a control log that does not give its stored head is refused at start', async () => {
  const { world, relay } = await aFounded()
  const wrong = world.state.hash.toReversed()
  const workspaces = async () => [
    { ws: world.state.ws, seq: world.state.seq, hash: wrong, bytes: 0 }
  ]
  const damaged = aRelay({ store: { ...relay.store, workspaces } })
  expect(await damaged.relay.open()).toMatchObject({
    ok: false,
    fault: { kind: 'damaged-control-log' }
  })
  expect(refusalOf(await damaged.create(world.frames)).name).toBe('BUSY')
  const again = aRelay({ store: relay.store })
  expect(await again.relay.open()).toEqual({ ok: true, value: 1 })
})

test('[P31] the state the relay keeps is the state of its frames', () => {
  const world = aWorld()
  expect(replay(emptyControl(), world.frames, verifyLikeDevices).state).toEqual(world.state)
})
