import { expect, test } from 'vitest'
import { decodeHint } from '../../src/protocol/bell.ts'
import { emptyChain } from '../../src/protocol/chain.ts'
import { aRelay, ORIGIN, type TestRelay } from './a-relay.ts'
import { codesOf, granted, refusalOf } from './caller.ts'
import { aRow, aWorld, PEOPLE, type Writing } from './world.ts'

const world = aWorld()
const { facilitator, volunteer, organizer, streams } = world
const people: Writing = { by: facilitator, stream: streams.people, scope: PEOPLE }
const equipment: Writing = { by: volunteer, stream: streams.equipment, scope: 'equipment' }
const start = (stream: Uint8Array) => ({ stream, seq: 0, chain: emptyChain() })

async function aFilledRelay(): Promise<TestRelay> {
  const relay = aRelay()
  granted(await relay.create(world.frames))
  const token = await relay.tokenOf(world, facilitator)
  granted(await relay.push(token, [...aRow(world, 3, people), ...aRow(world, 2, equipment)]))
  return relay
}

test('[RL8] a volunteer is told nothing of the people streams', async () => {
  const relay = await aFilledRelay()
  const session = await relay.sessionOf(world, volunteer)
  const told = session.streams.map(({ stream }) => stream)
  expect(told).toEqual([streams.common, streams.equipment])
  const { token } = session
  const asked = [streams.people, streams.equipment]
  const pages = granted(await relay.pull(token, asked.map(start)))
  expect(pages.map(({ stream }) => stream)).toEqual([streams.equipment])
  const heads = granted(await relay.heads(token, asked))
  expect(heads.map(({ stream }) => stream)).toEqual([streams.equipment])
  const writer = new Uint8Array(12)
  const range = { stream: streams.people, writer, from: 1, to: 9 }
  expect(refusalOf(await relay.range(token, range)).name).toBe('NOGRANT')
})

test('[RL34] [P85] heads come in pages of whole streams, in the order asked for', async () => {
  const inner = aRelay().store
  const frameId = new Uint8Array(16)
  const many = Array.from({ length: 10_001 }, (_, at) => {
    const writer = new Uint8Array(12)
    new DataView(writer.buffer).setUint32(8, at)
    return { writer, ctr: 1, fid: frameId }
  })
  const relay = aRelay({ store: { ...inner, heads: async () => many } })
  granted(await relay.create(world.frames))
  const token = await relay.tokenOf(world, organizer)
  const asked = [streams.equipment, streams.common, streams.people]
  const first = granted(await relay.heads(token, asked))
  expect(first.map(({ stream }) => stream)).toEqual(asked.slice(0, 2))
  expect(first[0]?.writers).toHaveLength(10_000)
  const rest = granted(await relay.heads(token, asked.slice(2)))
  expect(rest.map(({ stream }) => stream)).toEqual([streams.people])
})

test('[RL8] [RL22] a bell rings only for those who may read', async () => {
  const relay = await aFilledRelay()
  const heard = new Map<string, readonly [stream: Uint8Array, seq: number][]>()
  for (const [name, device] of Object.entries({ facilitator, volunteer })) {
    heard.set(name, [])
    relay.relay.onBell(await relay.tokenOf(world, device), {
      ring(bytes) {
        const hint = decodeHint(bytes)
        if (hint.ok)
          heard.set(name, [...(heard.get(name) ?? []), [hint.value.stream, hint.value.seq]])
      },
      close: () => expect.fail('closed')
    })
  }
  const token = await relay.tokenOf(world, organizer)
  // the greeting is over: two calls have gone by
  for (const name of heard.keys()) heard.set(name, [])
  const renewed = aRow(world, 2, { ...people, incarnation: 2 })
  granted(await relay.push(token, [...renewed, ...aRow(world, 3, equipment)]))
  expect(heard.get('volunteer')).toEqual([[streams.equipment, 3]])
  expect(heard.get('facilitator')).toEqual([
    [streams.people, 5],
    [streams.equipment, 3]
  ])
})

test('[RL22] a fifth bell of a device closes its oldest', async () => {
  const relay = await aFilledRelay()
  const token = await relay.tokenOf(world, facilitator)
  const closed: number[] = []
  for (let at = 0; at < 5; at++)
    relay.relay.onBell(token, { ring: () => {}, close: () => closed.push(at) })
  expect(closed).toEqual([0])
  expect(await relay.relay.gauges()).toMatchObject({ bells: 4 })
  expect(relay.relay.onBell(new Uint8Array(32), { ring: () => {}, close: () => {} })).toBeNull()
})

test('[RL7] an answer of many streams keeps to the size asked for', async () => {
  const relay = await aFilledRelay()
  const token = await relay.tokenOf(world, organizer)
  const cursors = [streams.people, streams.equipment].map(start)
  const small = granted(await relay.pull(token, cursors, 1))
  expect(small).toHaveLength(1)
  expect(small[0]).toMatchObject({ stream: streams.people, head: 3 })
  expect(small[0]).toHaveProperty('frames.length', 1)
  const all = granted(await relay.pull(token, cursors))
  expect(all.map((page) => (page.kind === 'page' ? page.frames.length : 0))).toEqual([3, 2])
})

test('[RL6] [P41] a cursor of another log is answered CURSOR for that stream alone', async () => {
  const relay = await aFilledRelay()
  const token = await relay.tokenOf(world, organizer)
  const foreign = { stream: streams.people, seq: 2, chain: new Uint8Array(16).fill(7) }
  const pages = granted(await relay.pull(token, [foreign, start(streams.equipment)]))
  expect(pages[0]).toEqual({ kind: 'cursor', stream: streams.people })
  expect(pages[1]).toMatchObject({ kind: 'page', head: 2 })
})

test('[RL6] a relay restored from a backup is recognised and made whole again', async () => {
  const relay = await aFilledRelay()
  const backup = relay.store.copy()
  const token = await relay.tokenOf(world, facilitator)
  const own = aRow(world, 5, people)
  expect(codesOf(await relay.push(token, own.slice(3)))).toEqual(['STORED', 'STORED'])
  const [page] = granted(await relay.pull(token, [start(streams.people)]))
  const cursor = {
    stream: streams.people,
    seq: 5,
    chain: page!.kind === 'page' ? page!.chain : own[0]!
  }

  const restored = aRelay({ store: backup })
  expect(refusalOf(await restored.pull(token, [cursor])).name).toBe('AUTH')
  const again = await restored.tokenOf(world, facilitator)
  const other = aRow(world, 3, { ...people, by: organizer })
  granted(await restored.push(again, other))
  expect(granted(await restored.pull(again, [cursor]))).toEqual([
    { kind: 'cursor', stream: streams.people }
  ])
  const [heads] = granted(await restored.heads(again, [streams.people]))
  expect(heads?.writers.map(({ ctr }) => ctr)).toEqual([3, 3])
  expect(codesOf(await restored.push(again, own))).toEqual([
    'DUP',
    'DUP',
    'DUP',
    'STORED',
    'STORED'
  ])
})

test('[RL6] range gives one writer’s frames by their numbers', async () => {
  const relay = await aFilledRelay()
  const token = await relay.tokenOf(world, organizer)
  const [heads] = granted(await relay.heads(token, [streams.people]))
  const range = { stream: streams.people, writer: heads!.writers[0]!.writer, from: 2, to: 3 }
  expect(granted(await relay.range(token, range))).toEqual(aRow(world, 3, people).slice(1))
})

test('[RL9] a nonce opens one session, for a minute, at this relay', async () => {
  const relay = await aFilledRelay()
  const wish = { ws: world.state.ws, keys: facilitator.keys, relay: ORIGIN }
  const { nonce } = await relay.hello()
  expect(granted(await relay.session({ ...wish, nonce })).ttlSeconds).toBe(600)
  expect(refusalOf(await relay.session({ ...wish, nonce })).name).toBe('AUTH')
  const late = (await relay.hello()).nonce
  relay.pass(60_001)
  expect(refusalOf(await relay.session({ ...wish, nonce: late })).name).toBe('AUTH')
  const forged = new Uint8Array(32).fill(1)
  expect(refusalOf(await relay.session({ ...wish, nonce: forged })).name).toBe('AUTH')
  const elsewhere = { ...wish, relay: 'https://relay.example.com' }
  expect(refusalOf(await relay.session(elsewhere)).name).toBe('AUTH')
  const unknown = { ...wish, ws: new Uint8Array(32) }
  expect(refusalOf(await relay.session(unknown)).name).toBe('UNKNOWN_WORKSPACE')
})

test('[RL9] a token ends after ten minutes, and nothing goes without one', async () => {
  const relay = await aFilledRelay()
  const token = await relay.tokenOf(world, facilitator)
  relay.pass(599_999)
  granted(await relay.control(token))
  relay.pass(1)
  expect(refusalOf(await relay.control(token)).name).toBe('AUTH')
  expect(refusalOf(await relay.pull(new Uint8Array(32), [])).name).toBe('AUTH')
})

test('[P44] paths and bodies that are none are refused by name', async () => {
  const { relay } = await aFilledRelay()
  const cbor = { 'content-type': 'application/cbor' }
  const junk = new TextEncoder().encode('junk')
  const status = async (path: string, headers = cbor) =>
    (await relay.handle(path, 'POST', headers, junk)).status
  expect(await status('/v1/session')).toBe(400)
  expect(await status('/v1/join')).toBe(400)
  expect(await status('/v1/ctl')).toBe(400)
  expect(await status('/v1/nothing')).toBe(400)
  expect(await status('/v2/push')).toBe(505)
  expect(await status('/v1/push')).toBe(401)
  expect(await status('/v1/session', { 'content-type': 'text/plain' })).toBe(400)
})
