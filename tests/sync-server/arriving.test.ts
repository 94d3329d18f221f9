import { expect, test } from 'vitest'
import { deviceId } from '../../src/protocol/ids.ts'
import { makeControlFrame } from '../../src/seal/control-frame.ts'
import { recoveryKeys } from '../../src/seal/recovery-keys.ts'
import { aRelay, ORIGIN, type TestRelay } from './a-relay.ts'
import { granted, refusalOf } from './caller.ts'
import {
  added,
  aDevice,
  aWorld,
  recoveryEntry,
  seedOf,
  type TestDevice,
  type World
} from './world.ts'

interface Founded {
  readonly world: World
  readonly relay: TestRelay
}

async function aFounded(options = {}): Promise<Founded> {
  const world = aWorld()
  const relay = aRelay(options)
  granted(await relay.create(world.frames))
  return { world, relay }
}

function asker({ world, relay }: Founded, { keys }: TestDevice) {
  const wish = { ws: world.state.ws, keys, relay: ORIGIN }
  return async (ticket: Uint8Array) => relay.session({ ...wish, ticket })
}

const NONE = new Uint8Array(16)

test('[RL29] [P69] of a tablet and its copy one is told, and goes on with what it is told', async () => {
  const founded = await aFounded()
  const ask = asker(founded, founded.world.facilitator)
  const { ticket: shared } = granted(await ask(NONE))
  const { ticket } = granted(await ask(shared))
  granted(await ask(ticket))
  const told = refusalOf(await ask(shared))
  if (told.name !== 'ROLLBACK') expect.fail(told.name)
  granted(await ask(told.ticket))
  expect(refusalOf(await ask(ticket)).name).toBe('ROLLBACK')
})

test('[RL29] an answer that got lost sets nobody back, however often', async () => {
  const founded = await aFounded()
  const ask = asker(founded, founded.world.facilitator)
  granted(await ask(NONE))
  granted(await ask(NONE))
  const { ticket } = granted(await ask(NONE))
  granted(await ask(ticket))
  granted(await ask(ticket))
  expect(refusalOf(await ask(NONE)).name).toBe('ROLLBACK')
})

test('[RL29] [RL9] a refused ticket has used its nonce, and a stranger none', async () => {
  const { world, relay } = await aFounded()
  const wish = { ws: world.state.ws, keys: world.facilitator.keys, relay: ORIGIN }
  await relay.sessionOf(world, world.facilitator)
  await relay.sessionOf(world, world.facilitator)
  const { nonce } = await relay.hello()
  const stale = seedOf('stale').slice(0, 16)
  expect(refusalOf(await relay.session({ ...wish, nonce, ticket: stale })).name).toBe('ROLLBACK')
  expect(refusalOf(await relay.session({ ...wish, nonce })).name).toBe('AUTH')
  const stranger = { ...wish, keys: aDevice('stranger').keys, ticket: stale }
  expect(refusalOf(await relay.session(stranger)).name).toBe('UNKNOWN_DEVICE')
  granted(await relay.session(wish))
})

test('[RL29] a relay that lost its memory of tickets takes any', async () => {
  const { world, relay } = await aFounded()
  const backup = relay.store.copy()
  const { ticket } = await relay.sessionOf(world, world.facilitator)
  const restored = { world, relay: aRelay({ store: backup }) }
  granted(await asker(restored, world.facilitator)(ticket))
})

test('[RL30] organizers are told when each device was last here, and with what', async () => {
  const { world, relay } = await aFounded()
  await relay.sessionOf(world, world.facilitator)
  relay.pass(1000)
  const token = await relay.tokenOf(world, world.organizer)
  const rows = granted(await relay.seen(token))
  const { nowMs } = await relay.hello()
  expect(rows).toEqual([
    { device: world.facilitator.id, at: nowMs - 1000, app: 'test' },
    { device: world.organizer.id, at: nowMs, app: 'test' }
  ])
  const theirs = await relay.tokenOf(world, world.volunteer)
  expect(refusalOf(await relay.seen(theirs)).name).toBe('NOGRANT')
})

test('[RL31] a recovery sheet finds its workspace, only while it is in force', async () => {
  const { world, relay } = await aFounded()
  const before = deviceId(world.recovery.sign.publicKey)
  expect(granted(await relay.find(before))).toEqual(world.state.ws)
  const next = recoveryKeys(seedOf('second sheet'))
  const { hash } = world.state
  const entry = world.say(recoveryEntry(2, next), world.organizer.keys)
  granted(await relay.append(await relay.tokenOf(world, world.organizer), hash, [entry]))
  expect(refusalOf(await relay.find(before)).name).toBe('UNKNOWN_WORKSPACE')
  expect(granted(await relay.find(deviceId(next.sign.publicKey)))).toEqual(world.state.ws)
})

test('[RL31] a recovery sheet lets one organizer in, without a session', async () => {
  const { world, relay } = await aFounded()
  const tablet = aDevice('restored')
  const { ws } = world.state
  const entry = world.say(added(tablet, 'organizer', []), world.recovery.sign)
  expect(granted(await relay.join(ws, entry))).toEqual(world.frames)
  // the answer was lost
  expect(granted(await relay.join(ws, entry))).toEqual(world.frames)
  expect((await relay.sessionOf(world, tablet)).streams).toHaveLength(3)
})

test('[RL31] with a sheet no other entry goes in, and nobody else adds a device so', async () => {
  const { world, relay } = await aFounded()
  const { state } = world
  const join = async (entry: Parameters<World['say']>[0], by: Parameters<World['say']>[1]) =>
    refusalOf(await relay.join(state.ws, makeControlFrame(state, entry, by).bytes)).name
  const tablet = aDevice('restored')
  const { sign } = world.recovery
  expect(await join(added(tablet, 'volunteer', []), sign)).toBe('NOGRANT')
  expect(await join({ kind: 'grant', device: tablet.id, scopes: [], wraps: [] }, sign)).toBe(
    'MALFORMED'
  )
  const organizer = added(tablet, 'organizer', [])
  expect(await join(organizer, world.organizer.keys)).toBe('UNKNOWN_DEVICE')
  expect(await join(organizer, recoveryKeys(seedOf('another sheet')).sign)).toBe('UNKNOWN_DEVICE')
})

test('[RL31] [RL14] looking for a workspace is limited by address, as joining is', async () => {
  const { relay } = await aFounded({ quotas: { joins: { perMinute: 1, burst: 1 } } })
  const find = async (address: string) =>
    refusalOf(await relay.from({ address, isLoopback: false }).find(new Uint8Array(8))).name
  expect(await find('203.0.113.7')).toBe('UNKNOWN_WORKSPACE')
  expect(await find('203.0.113.7')).toBe('BUSY')
  expect(await find('203.0.113.8')).toBe('UNKNOWN_WORKSPACE')
})
