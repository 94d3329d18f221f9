import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import { CONTROL_STREAM, decodeHint } from '../../src/protocol/bell.ts'
import { aServer, type TestServer } from './a-server.ts'
import { granted } from './caller.ts'
import { aRow, aWorld, anInvite, offered, PEOPLE } from './world.ts'

async function aBell(server: TestServer, origin?: string): Promise<WebSocket> {
  const url = `${server.origin.replace('http', 'ws')}/v1/bell`
  const bell = new WebSocket(url, origin === undefined ? {} : { origin })
  onTestFinished(() => bell.terminate())
  await once(bell, 'open')
  return bell
}

async function nextHint(bell: WebSocket) {
  const [message] = await once(bell, 'message')
  return hintOf(message)
}

function hintOf(message: Buffer) {
  const hint = decodeHint(new Uint8Array(message))
  return hint.ok ? hint.value : expect.fail('no hint')
}

/** A pong comes after what was sent before it has been read. */
async function settled(bell: WebSocket): Promise<void> {
  bell.ping()
  await once(bell, 'pong')
}

test('[RL22] a bell tells of new frames and of the control log', async () => {
  const world = aWorld()
  const server = await aServer()
  granted(await server.create(world.frames))
  const token = await server.tokenOf(world, world.facilitator)
  const bell = await aBell(server, server.origin)
  const greeting = nextHint(bell)
  bell.send(token)
  expect(await greeting).toEqual({ stream: CONTROL_STREAM, seq: world.state.seq })
  const organizer = await server.tokenOf(world, world.organizer)
  const { people } = world.streams
  const frames = aRow(world, 3, { by: world.facilitator, stream: people, scope: PEOPLE })
  const [hint] = await Promise.all([nextHint(bell), server.push(organizer, frames)])
  expect(hint).toEqual({ stream: people, seq: 3 })
  const { hash } = world.state
  const entry = world.say(offered(anInvite('bell')), world.organizer.keys)
  const [control] = await Promise.all([nextHint(bell), server.append(organizer, hash, [entry])])
  expect(control).toEqual({ stream: CONTROL_STREAM, seq: world.state.seq })
})

test('[RL24] a bell just hung is told where all stands that it may read', async () => {
  const world = aWorld()
  const server = await aServer()
  granted(await server.create(world.frames))
  const { people, equipment } = world.streams
  const writing = await server.tokenOf(world, world.facilitator)
  const rows = (stream: Uint8Array, scope: string) =>
    aRow(world, 2, { by: world.facilitator, stream, scope })
  granted(await server.push(writing, rows(people, PEOPLE)))
  granted(await server.push(writing, rows(equipment, 'equipment')))
  const bell = await aBell(server, server.origin)
  const hints: unknown[] = []
  bell.on('message', (message: Buffer) => hints.push(hintOf(message)))
  bell.send(await server.tokenOf(world, world.volunteer))
  await once(bell, 'message')
  await settled(bell)
  expect(hints).toEqual([
    { stream: CONTROL_STREAM, seq: world.state.seq },
    { stream: equipment, seq: 2 }
  ])
})

test('[RL22] whoever brings frames is not rung for them', async () => {
  const world = aWorld()
  const server = await aServer()
  granted(await server.create(world.frames))
  const token = await server.tokenOf(world, world.facilitator)
  const bell = await aBell(server, server.origin)
  bell.send(token)
  await settled(bell)
  const heard: unknown[] = []
  bell.on('message', (message) => heard.push(message))
  const { people } = world.streams
  await server.push(token, aRow(world, 1, { by: world.facilitator, stream: people, scope: PEOPLE }))
  await settled(bell)
  expect(heard).toEqual([])
})

test('[RL22] [RL9] a token that is none closes the bell as AUTH', async () => {
  const bell = await aBell(await aServer())
  bell.send(new Uint8Array(32))
  expect((await once(bell, 'close'))[0]).toBe(4033)
})

test('[RL22] a message larger than a token’s ends the bell', async () => {
  const bell = await aBell(await aServer())
  bell.send(new Uint8Array(5000))
  expect((await once(bell, 'close'))[0]).toBe(1009)
})

test('[RL22] pages of others and other paths get no bell', async () => {
  const server = await aServer()
  await expect(aBell(server, 'https://evil.example')).rejects.toThrow()
  const elsewhere = new WebSocket(`${server.origin.replace('http', 'ws')}/other`)
  const [error] = await once(elsewhere, 'error')
  expect(String(error)).toContain('hang up')
})

test('[RL19] stopping says good-bye to bells', async () => {
  const world = aWorld()
  const server = await aServer()
  granted(await server.create(world.frames))
  const bell = await aBell(server)
  bell.send(await server.tokenOf(world, world.volunteer))
  await settled(bell)
  const [[code]] = await Promise.all([once(bell, 'close'), server.close()])
  expect(code).toBe(1001)
})
