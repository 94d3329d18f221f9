import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { nodeEnvironment, openNodeDevice } from './node-environment.ts'

const server = createServer((asked, answer) => {
  if (asked.url === '/never') return
  const parts: Buffer[] = []
  asked.on('data', (part: Buffer) => parts.push(part))
  asked.on('end', () => answer.writeHead(409).end(Buffer.concat([...parts, Buffer.from([9])])))
})

async function listen(): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

test('a call is answered with any status, and is null when nobody answers in time', async () => {
  const origin = await listen()
  const { request } = nodeEnvironment({ origin })
  const call = { method: 'POST', headers: {}, body: Uint8Array.of(1, 2), deadlineMs: 5000 } as const
  const answer = await request({ ...call, url: `${origin}/v1/push` })
  expect(answer).toEqual({ status: 409, body: Uint8Array.of(1, 2, 9) })
  expect(await request({ ...call, url: `${origin}/never`, deadlineMs: 50 })).toBeNull()
  expect(await request({ ...call, url: 'http://127.0.0.1:1/' })).toBeNull()
})

test('the bell sends its token, rings, and says once that it is gone', async () => {
  const origin = await listen()
  const bells = new WebSocketServer({ server, path: '/v1/bell' })
  bells.on('connection', (socket) => {
    socket.on('message', (token: Buffer) => {
      socket.send(token)
      socket.close()
    })
  })
  const { bell } = nodeEnvironment({ origin })
  const rung: Uint8Array[] = []
  let ends = 0
  await new Promise<void>((resolve) => {
    bell(
      `${origin}/v1/bell`,
      Uint8Array.of(7),
      (hint) => rung.push(hint),
      () => {
        ends++
        resolve()
      }
    )
  })
  bells.close()
  expect(rung).toEqual([Uint8Array.of(7)])
  expect(ends).toBe(1)
})

test('tabs of one device share channel and marker, and an emptied device keeps the marker alone', async () => {
  const device = openNodeDevice({ origin: 'http://localhost' })
  const [one, two] = [device.tab(), device.tab()]
  const heard: unknown[] = []
  two.channel('kit', (message) => heard.push(message))
  one.channel('kit', () => heard.push('own')).tell({ changed: 1 })
  one.marker.write('enrolled')
  await new Promise((resolve) => setImmediate(resolve))
  expect(heard).toEqual([{ changed: 1 }])
  expect(two.marker.read()).toBe('enrolled')
  const before = one.database.indexedDB
  device.empty()
  expect(device.tab().database.indexedDB).not.toBe(before)
  expect(device.tab().marker.read()).toBe('enrolled')
})

test('native signatures are verified, a changed one is not', async () => {
  const { verify } = nodeEnvironment({ origin: 'http://localhost' })
  const { publicKey, privateKey } = await crypto.subtle.generateKey('Ed25519', true, [
    'sign',
    'verify'
  ])
  const key = new Uint8Array(await crypto.subtle.exportKey('raw', publicKey))
  const message = Uint8Array.of(1, 2, 3)
  const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message))
  expect(await verify?.(key, message, signature)).toBe(true)
  expect(await verify?.(key, Uint8Array.of(1, 2, 4), signature)).toBe(false)
  expect(await verify?.(Uint8Array.of(1), message, signature)).toBe(false)
})
