import { expect, test } from 'vitest'
import { decodeHint } from '../../../src/protocol/bell.ts'
import { emptyChain } from '../../../src/protocol/chain.ts'
import type { ControlEntry } from '../../../src/protocol/entry.ts'
import { frameId } from '../../../src/protocol/frame.ts'
import { STREAMS } from '../../../src/protocol/limits.ts'
import { makeControlFrame } from '../../../src/seal/control-frame.ts'
import { judgeControl } from '../../../sync-server/entries.ts'
import type { Quotas } from '../../../sync-server/resources.ts'
import { verifyLikeDevices } from '../../../sync-server/verify.ts'
import { codesOf, granted, refusalOf } from '../caller.ts'
import { aRelay } from '../a-relay.ts'
import {
  added,
  aDevice,
  aFrame,
  anInvite,
  aRow,
  aWorld,
  joining,
  offered,
  PEOPLE,
  seedOf,
  streamEntry
} from '../world.ts'
import { aCrew, aStore, crewAt, type Crew } from './a-crew.ts'

async function aFreshCrew(quotas: Partial<Quotas> = {}): Promise<Crew> {
  return aCrew(aStore(), { quotas })
}

function rowOf({ world }: Crew, count: number, text = 'record') {
  const { facilitator: by, streams } = world
  return aRow(world, count, { by, stream: streams.people, scope: PEOPLE, text })
}

/** As an organizer does it: from where the relay says the device's writers stand. */
async function revoking(crew: Crew) {
  const { id: device } = crew.world.facilitator
  return { kind: 'revoke', device, cuts: await crew.endsOf(device), reason: 'lost' } as const
}

test('[RL27] a delivery that comes between looking and cutting off: MOVED, and nothing is lost', async () => {
  const crew = await aFreshCrew()
  const { world, relay, token } = crew
  const theirs = await relay.tokenOf(world, world.facilitator)
  const row = rowOf(crew, 3)
  granted(await relay.push(theirs, row.slice(0, 1)))
  const { state, organizer } = world
  const early = makeControlFrame(state, await revoking(crew), organizer.keys)
  expect(codesOf(await relay.push(theirs, row.slice(1, 2)))).toEqual(['STORED'])
  expect(refusalOf(await relay.append(token, state.hash, [early.bytes])).name).toBe('MOVED')
  expect(granted(await relay.control(token)).seq).toBe(state.seq)
  await crew.tell(await revoking(crew))
  expect(codesOf(await relay.push(theirs, row))).toEqual(['DUP', 'DUP', 'REVOKED'])
  const { frames } = granted(await relay.apart(token))
  expect(frames).toMatchObject([
    { n: 1, why: 'revoked', carrier: world.facilitator.id, frame: row[2] }
  ])
})

test('[RL27] whichever of a delivery and a cutting off is first, every record is somewhere', async () => {
  const crew = await aFreshCrew()
  const { world, relay, token } = crew
  const theirs = await relay.tokenOf(world, world.facilitator)
  const row = rowOf(crew, 6)
  const { state, organizer } = world
  const { bytes } = makeControlFrame(state, await revoking(crew), organizer.keys)
  const [, said] = await Promise.all([
    Promise.all(row.map(async (frame) => relay.push(theirs, [frame]))),
    relay.append(token, state.hash, [bytes])
  ])
  granted(await relay.push(theirs, row))
  const start = { stream: world.streams.people, seq: 0, chain: emptyChain() }
  const [page] = granted(await relay.pull(token, [start]))
  const stored = page?.kind === 'page' ? page.frames : []
  const apart = granted(await relay.apart(token)).frames.map(({ frame }) => frame)
  expect([...stored, ...apart]).toEqual(row)
  expect('name' in said).toBe(stored.length > 0)
})

test('[RL27] [RL1] a delivery that waits for company is judged by what stands when it is written', async () => {
  const tasks: (() => void)[] = []
  const store = aStore()
  const world = aWorld('gathering')
  const relay = aRelay({ store, later: (task) => void tasks.push(task) })
  granted(await relay.create(world.frames))
  const crew = await crewAt(relay, world)
  const theirs = await relay.tokenOf(world, world.facilitator)
  const pushed = relay.push(theirs, rowOf(crew, 2))
  await crew.tell(await revoking(crew))
  for (const task of tasks) task()
  expect(codesOf(await pushed)).toEqual(['REVOKED', 'REVOKED'])
  expect(granted(await relay.apart(crew.token)).frames).toHaveLength(2)
})

test('[RL27] [P69] the same entry once more is taken: a relay set back by a backup gets its log again', async () => {
  const crew = await aFreshCrew()
  const { world, relay, token } = crew
  const { hash } = world.state
  const row = rowOf(crew, 2)
  const revoke = world.say(await revoking(crew), world.organizer.keys)
  const theirs = await relay.tokenOf(world, world.facilitator)
  expect(codesOf(await relay.push(theirs, row))).toEqual(['STORED', 'STORED'])
  expect(refusalOf(await relay.append(token, hash, [revoke])).name).toBe('MOVED')
  expect(granted(await relay.append(token, hash, [revoke])).seq).toBe(world.state.seq)
  const { frames } = granted(await relay.apart(token))
  expect(frames.map(({ why, frame }) => [why, frame])).toEqual(row.map((one) => ['revoked', one]))
})

test('[RL26] who was cut off reads how it came to that, and nothing after', async () => {
  const crew = await aFreshCrew()
  const { world, relay } = crew
  const theirs = await relay.tokenOf(world, world.facilitator)
  await crew.tell(await revoking(crew))
  const end = world.state
  await crew.tell(offered(anInvite('later')))
  for (const token of [theirs, await relay.tokenOf(world, world.facilitator)]) {
    const page = granted(await relay.control(token))
    expect([page.seq, page.hash, page.frames.length]).toEqual([end.seq, end.hash, end.seq])
    expect(granted(await relay.control(token, end.seq)).frames).toHaveLength(1)
    expect(granted(await relay.control(token, end.seq + 1)).frames).toEqual([])
  }
  const session = await relay.sessionOf(world, world.facilitator)
  expect(session).toMatchObject({ controlSeq: end.seq, controlHash: end.hash, streams: [] })
})

test('[RL22] [RL25] a hung bell tells of the end, and of no record after it', async () => {
  const crew = await aFreshCrew()
  const { world, relay, token } = crew
  const heard: number[] = []
  relay.relay.onBell(await relay.tokenOf(world, world.facilitator), {
    ring(bytes) {
      const hint = decodeHint(bytes)
      if (hint.ok) heard.push(hint.value.seq)
    },
    close: () => expect.fail('closed')
  })
  await crew.tell({ kind: 'standing', device: world.facilitator.id, paused: true, untilMs: null })
  heard.length = 0
  const { organizer: by, streams } = world
  const frame = aFrame(world, { by, stream: streams.people, scope: PEOPLE })
  granted(await relay.push(token, [frame]))
  expect(heard).toEqual([])
  await crew.tell(await revoking(crew))
  const end = world.state.seq
  await crew.tell(offered(anInvite('later')))
  expect(heard).toEqual([end, end])
})

test('[RL14] too many streams keep out further ones, and nobody from being cut off', () => {
  const { state, facilitator, organizer } = aWorld()
  const [one] = state.streamById.values()
  const many = Array.from({ length: STREAMS + 1 }, (_, at) => [`stream ${at}`, one!] as const)
  const full = { ...state, streamById: new Map(many) }
  const judged = (entry: ControlEntry) => {
    const { bytes } = makeControlFrame(state, entry, organizer.keys)
    return judgeControl(full, [bytes], verifyLikeDevices)
  }
  expect(judged({ kind: 'revoke', device: facilitator.id, cuts: [], reason: 'lost' }).ok).toBe(true)
  const another = streamEntry('another', 'common', seedOf('another').slice(0, 16))
  expect(judged(another)).toMatchObject({ fault: { name: 'QUOTA' } })
})

test('[RL26] who was cut off does not read on by asking for its joining once more', async () => {
  const crew = await aFreshCrew()
  const { world, relay, tell } = crew
  const invite = anInvite('guest')
  await tell(offered(invite))
  const guest = aDevice('guest')
  const { ws } = world.state
  const joined = world.say(joining(invite, guest), invite.sign)
  granted(await relay.join(ws, joined))
  expect(granted(await relay.join(ws, joined))).toEqual(world.frames)
  await tell({ kind: 'revoke', device: guest.id, cuts: [], reason: 'left' })
  expect(refusalOf(await relay.join(ws, joined)).name).toBe('INVITE_USED')
})

test('[RL14] who was cut off may hand over a little a day, and the workspace’s room counts it', async () => {
  const crew = await aFreshCrew({ cutOffDayBytes: 500 })
  const { world, relay } = crew
  await crew.tell(await revoking(crew))
  const row = rowOf(crew, 2)
  const bytes = row.reduce((sum, frame) => sum + frame.length, 0)
  const theirs = await relay.tokenOf(world, world.facilitator)
  const before = await relay.relay.gauges()
  expect(codesOf(await relay.push(theirs, row))).toEqual(['REVOKED', 'REVOKED'])
  expect(refusalOf(await relay.push(theirs, rowOf(crew, 2, 'more'))).name).toBe('QUOTA')
  const after = await relay.relay.gauges()
  expect(after).toMatchObject({ frames_apart: 2, bytes: (before['bytes'] ?? 0) + bytes })
})

test('[RL28] what an organizer settled is gone, and the room is free again', async () => {
  const crew = await aFreshCrew()
  const { world, relay, token } = crew
  const theirs = await relay.tokenOf(world, world.facilitator)
  await crew.tell(await revoking(crew))
  const before = await relay.relay.gauges()
  const row = rowOf(crew, 2)
  granted(await relay.push(theirs, row))
  expect(granted(await relay.settle(token, row.map(frameId)))).toBe(2)
  expect(granted(await relay.push(theirs, row)).map(({ code }) => code)).toEqual([
    'REVOKED',
    'REVOKED'
  ])
  expect(granted(await relay.apart(token))).toEqual({ frames: [], more: false })
  expect((await relay.relay.gauges())['bytes']).toBe(before['bytes'])
  expect(refusalOf(await relay.apart(token, 'x')).name).toBe('MALFORMED')
})

test('[RL28] frames without a right are not set apart', async () => {
  const crew = await aFreshCrew()
  const { world, relay, token, tell } = crew
  const gone = aDevice('gone')
  await tell(added(gone, 'volunteer', ['common', 'equipment']))
  await tell({ kind: 'revoke', device: gone.id, cuts: [], reason: 'left' })
  const writing = { by: gone, stream: world.streams.people, scope: PEOPLE }
  const forged = { ...gone, keys: world.facilitator.keys }
  const frames = [
    aFrame(world, writing),
    aFrame(world, { ...writing, by: forged, stream: world.streams.equipment, scope: 'equipment' })
  ]
  expect(codesOf(await relay.push(token, frames))).toEqual(['NOGRANT', 'BADSIG'])
  expect(granted(await relay.apart(token)).frames).toEqual([])
})
