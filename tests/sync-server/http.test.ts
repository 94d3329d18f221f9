import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bytesToText } from '../../src/lib/bytes.ts'
import { emptyChain } from '../../src/protocol/chain.ts'
import { pushAnswer, pushRequest } from '../../src/protocol/push.ts'
import { aServer } from './a-server.ts'
import { codesOf, granted, refusalOf } from './caller.ts'
import { callerOf } from './http-caller.ts'
import { aRow, aWorld, PEOPLE, type Writing } from './world.ts'

const world = aWorld()
const { facilitator, volunteer, streams } = world
const people: Writing = { by: facilitator, stream: streams.people, scope: PEOPLE }

test('[RL1] [RL9] a session, deliveries at once and a pull over the wire', async () => {
  const server = await aServer()
  granted(await server.create(world.frames))
  const token = await server.tokenOf(world, facilitator)
  const row = aRow(world, 5, people)
  const pushes = await Promise.all(row.map(async (frame) => server.push(token, [frame])))
  expect(pushes.flatMap(codesOf).filter((code) => code === 'STORED').length).toBeGreaterThan(0)
  granted(await server.push(token, row))
  const cursor = { stream: streams.people, seq: 0, chain: emptyChain() }
  expect(granted(await server.pull(token, [cursor]))[0]).toMatchObject({ head: 5, frames: row })
  await server.close()
})

test('[RL14] a body past its limit is TOOBIG, for a stranger earlier than for a device', async () => {
  const server = await aServer()
  granted(await server.create(world.frames))
  const headers = { 'content-type': 'application/cbor' }
  const status = async (path: string, bytes: number) =>
    (
      await fetch(`${server.origin}${path}`, {
        method: 'POST',
        headers,
        body: new Uint8Array(bytes)
      })
    ).status
  expect(await status('/v1/ctl', 256 * 1024)).toBe(400)
  expect(await status('/v1/ctl', 256 * 1024 + 1)).toBe(413)
  for (const path of ['/v1/session', '/v1/join', '/v1/find', '/v1/push', '/v1/none']) {
    expect(await status(path, 8 * 1024)).not.toBe(413)
    expect(await status(path, 8 * 1024 + 1)).toBe(413)
  }
  const token = await server.tokenOf(world, facilitator)
  const row = aRow(world, 2, { ...people, text: 'x'.repeat(200_000) })
  expect(codesOf(await server.push(token, row))).toEqual(['STORED', 'STORED'])
})

test('[RL37] strangers who send slowly hold no more than their sum, and devices go on', async () => {
  const server = await aServer()
  granted(await server.create(world.frames))
  const token = await server.tokenOf(world, facilitator)
  const stalling = Array.from({ length: 80 }, () => stall(server.origin))
  const answers = await Promise.all(stalling.map(async ({ answered }) => answered))
  const turnedAway = answers.filter((line) => line.includes(' 503 '))
  expect(turnedAway.length).toBeGreaterThanOrEqual(78)
  const metrics = await (await fetch(`${server.origin}/metrics`)).text()
  const held = Number(/^caravan_open_body_bytes (\d+)$/mu.exec(metrics)?.[1])
  expect(held).toBeLessThanOrEqual(512 * 1024)
  expect(codesOf(await server.push(token, aRow(world, 1, people)))).toEqual(['STORED'])
  await server.tokenOf(world, volunteer)
  for (const { end } of stalling) end()
})

test('[RL18] the app comes with a policy that lets nothing foreign in', async () => {
  const server = await aServer()
  const page = await fetch(`${server.origin}/`)
  expect(await page.text()).toContain('<title>kit</title>')
  const policy = page.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'self';")
  expect(policy).not.toContain('unsafe')
  expect(policy).toContain(
    `connect-src 'self' ${server.origin} ${server.origin.replace('http', 'ws')};`
  )
  expect(page.headers.get('permissions-policy')).toContain('camera=(self)')
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  expect(page.headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(page.headers.get('strict-transport-security')).toBeNull()
  expect(page.headers.get('cache-control')).toBe('no-cache')
})

test('[RL18] hashed files are kept for ever, unknown ones are not found, screens are the page', async () => {
  const server = await aServer('--origin', 'https://kit.example.org')
  const asset = await fetch(`${server.origin}/assets/app-1a2b.js`)
  expect(asset.headers.get('cache-control')).toContain('immutable')
  expect(asset.headers.get('content-type')).toContain('javascript')
  expect(asset.headers.get('strict-transport-security')).toContain('max-age')
  expect((await fetch(`${server.origin}/assets/gone.js`)).status).toBe(404)
  expect((await fetch(`${server.origin}/sw.js`)).headers.get('cache-control')).toBe('no-cache')
  expect(await (await fetch(`${server.origin}/venues`)).text()).toContain('<title>kit</title>')
  expect((await fetch(`${server.origin}/`, { method: 'POST' })).status).toBe(405)
  expect((await fetch(`${server.origin}/%2e%2e/relay.sqlite`)).status).toBe(404)
})

test('[RL18] without an app there is only the relay', async () => {
  const server = await aServer('--app', 'none')
  expect((await fetch(`${server.origin}/`)).status).toBe(404)
  expect((await server.hello()).protocols).toEqual([1])
})

test('[RL18] answers to calls are not shown, kept or read by other pages', async () => {
  const server = await aServer('--cors', 'https://app.example.org')
  const from = async (origin: string, method = 'GET') =>
    (await fetch(`${server.origin}/v1/hello`, { method, headers: { origin } })).headers
  const answer = await from('https://evil.example')
  expect(answer.get('access-control-allow-origin')).toBeNull()
  expect(answer.get('cache-control')).toBe('no-store')
  expect(answer.get('content-security-policy')).toContain("default-src 'none'")
  const allowed = await from('https://app.example.org', 'OPTIONS')
  expect(allowed.get('access-control-allow-origin')).toBe('https://app.example.org')
  expect(allowed.get('access-control-allow-headers')).toContain('authorization')
})

test('[RL11] a call through a proxy or for another host is not from this machine', async () => {
  const server = await aServer()
  const forwarded = callerOf(server.origin, { 'x-forwarded-for': '127.0.0.1' })
  expect(refusalOf(await forwarded.create(world.frames)).name).toBe('ADMISSION')
  expect(await statusFor(server.origin, '/metrics', 'relay.attacker.example')).toBe(403)
  expect(await statusFor(server.origin, '/metrics', 'localhost')).toBe(200)
  const proxied = await aServer('--behind-proxy', 'yes')
  expect(refusalOf(await proxied.create(world.frames)).name).toBe('ADMISSION')
  expect((await fetch(`${proxied.origin}/metrics`)).status).toBe(403)
})

test('[RL16] health, metrics and log say how much, never whose or what', async () => {
  const server = await aServer()
  granted(await server.create(world.frames))
  const token = await server.tokenOf(world, facilitator)
  const secret = 'さとうひなた'
  granted(await server.push(token, aRow(world, 2, { ...people, text: secret })))
  await fetch(`${server.origin}/v1/push?child=${encodeURIComponent(secret)}`, { method: 'POST' })
  await fetch(`${server.origin}/${encodeURIComponent(secret)}`)
  expect(await (await fetch(`${server.origin}/health`)).text()).toBe('ok\n')
  const metrics = await (await fetch(`${server.origin}/metrics`)).text()
  expect(metrics).toContain('caravan_frames_judged_total{code="STORED"} 2')
  expect(metrics).toContain('caravan_requests_total{call="/v1/push",status="200"} 1')
  expect(metrics).toMatch(/^caravan_frames_kept 2$/mu)
  await server.close()
  const ids = [world.state.ws, facilitator.id, token, streams.people]
  const traces = ids.flatMap((id) => [
    Buffer.from(id).toString('hex'),
    Buffer.from(id).toString('base64url'),
    Buffer.from(id).toString('base64')
  ])
  const log = server.lines.join('')
  expect(server.lines.length).toBeGreaterThan(5)
  for (const trace of [...traces, secret, encodeURIComponent(secret), '127.0.0.1', 'remote']) {
    expect(log).not.toContain(trace)
    expect(metrics).not.toContain(trace)
  }
})

test('[RL33] without its data file the relay delivers nothing, says why, and goes on giving', async () => {
  const server = await aServer()
  granted(await server.create(world.frames))
  const token = await server.tokenOf(world, facilitator)
  const [first, second] = aRow(world, 2, people)
  granted(await server.push(token, [first!]))
  rmSync(join(server.folder, 'relay.sqlite'))
  const refused = refusalOf(await server.push(token, [second!]))
  expect(refused).toMatchObject({ name: 'BUSY', why: 'broken' })
  expect(server.lines.join('')).toContain('DATA_FILE_REMOVED_OR_REPLACED')
  const later = await server.tokenOf(world, facilitator)
  const cursor = { stream: streams.people, seq: 0, chain: emptyChain() }
  expect(granted(await server.pull(later, [cursor]))[0]).toMatchObject({ frames: [first] })
})

test('[RL19] a delivery that had begun when the relay stops is kept and answered', async () => {
  const server = await aServer()
  granted(await server.create(world.frames))
  const token = await server.tokenOf(world, facilitator)
  const body = pushRequest.encode(aRow(world, 3, people))
  const headers = {
    'content-type': 'application/cbor',
    authorization: `Bearer ${bytesToText(token)}`,
    expect: '100-continue'
  }
  const asked = request(`${server.origin}/v1/push`, { method: 'POST', headers })
  asked.flushHeaders()
  await once(asked, 'continue')
  const closed = server.close()
  asked.end(body)
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = await response.toArray()
  const receipts = pushAnswer.decode(new Uint8Array(Buffer.concat(chunks)))
  await closed
  expect(receipts.ok && receipts.value.map(({ code }) => code)).toEqual([
    'STORED',
    'STORED',
    'STORED'
  ])
})

/** Fetch will not lie about the host it calls. */
async function statusFor(origin: string, path: string, host: string): Promise<number> {
  const { port } = new URL(origin)
  const named = host === 'localhost' ? `${host}:${port}` : host
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers: { host: named } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Most of a body, and then nothing more: what is answered within half a second, if anything. */
function stall(origin: string) {
  const { port } = new URL(origin)
  const socket = connect(Number(port), '127.0.0.1')
  const head = `POST /v1/ctl HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-length: 262144\r\n\r\n`
  socket.write(head)
  socket.write(Buffer.alloc(250_000))
  const answered = new Promise<string>((resolve) => {
    const limit = setTimeout(() => resolve(''), 3000)
    const told = (text: string) => {
      clearTimeout(limit)
      resolve(text)
    }
    socket.once('data', (bytes) => told(bytes.toString('latin1').split('\r\n', 1)[0] ?? ''))
    socket.once('error', () => told(''))
  })
  return { answered, end: () => socket.destroy() }
}
