import { expect, test } from 'vitest'
import { joinBytes } from '../../src/lib/bytes.ts'
import { emptyChain } from '../../src/protocol/chain.ts'
import { aRelay, ORIGIN, type TestRelay } from './a-relay.ts'
import { codesOf, granted, refusalOf } from './caller.ts'
import { makeControlFrame } from '../../src/seal/control-frame.ts'
import {
  aDevice,
  aFrame,
  anInvite,
  aRow,
  aWorld,
  offered,
  PEOPLE,
  type World,
  type Writing
} from './world.ts'

const world = aWorld()
const { facilitator, volunteer, organizer, streams } = world
const people: Writing = { by: facilitator, stream: streams.people, scope: PEOPLE }
const equipment: Writing = { by: volunteer, stream: streams.equipment, scope: 'equipment' }

async function aFoundedRelay(): Promise<TestRelay> {
  const relay = aRelay()
  granted(await relay.create(world.frames))
  return relay
}

test('[RL1] [P4] what is stored comes back with its number, hash and time', async () => {
  const relay = await aFoundedRelay()
  const token = await relay.tokenOf(world, facilitator)
  const row = aRow(world, 3, people)
  const receipts = granted(await relay.push(token, row))
  expect(receipts.map(({ code, seq }) => [code, seq])).toEqual([
    ['STORED', 1],
    ['STORED', 2],
    ['STORED', 3]
  ])
  const cursor = { stream: streams.people, seq: 0, chain: emptyChain() }
  const [page] = granted(await relay.pull(token, [cursor]))
  expect(page).toMatchObject({ kind: 'page', firstSeq: 1, head: 3, frames: row })
  const session = await relay.sessionOf(world, organizer)
  expect(session.streams.find(({ seq }) => seq === 3)).toMatchObject({ stream: streams.people })
})

test('[RL2] a delivery whose answer was lost is DUP with the same numbers', async () => {
  const relay = await aFoundedRelay()
  const token = await relay.tokenOf(world, facilitator)
  const row = aRow(world, 2, people)
  const first = granted(await relay.push(token, row))
  const second = granted(await relay.push(token, row))
  expect(codesOf(second)).toEqual(['DUP', 'DUP'])
  expect(second.map(({ seq }) => seq)).toEqual(first.map(({ seq }) => seq))
})

test('[RL3] two stories of one writer fork, a new incarnation goes on', async () => {
  const relay = await aFoundedRelay()
  const token = await relay.tokenOf(world, facilitator)
  const [first, second] = aRow(world, 2, people)
  expect(codesOf(await relay.push(token, [first!]))).toEqual(['STORED'])
  const other = aFrame(world, { ...people, text: 'from a clone' })
  const onOther = aFrame(world, { ...people, ctr: 2, after: other })
  expect(codesOf(await relay.push(token, [other, onOther, second!]))).toEqual([
    'FORK',
    'FORK',
    'STORED'
  ])
  const renewed = aFrame(world, { ...people, text: 'from a clone', incarnation: 2 })
  expect(codesOf(await relay.push(token, [renewed]))).toEqual(['STORED'])
})

test('[RL4] a missing predecessor is GAP until it comes', async () => {
  const relay = await aFoundedRelay()
  const token = await relay.tokenOf(world, facilitator)
  const [first, second, third] = aRow(world, 3, people)
  expect(codesOf(await relay.push(token, [third!, first!]))).toEqual(['GAP', 'STORED'])
  expect(codesOf(await relay.push(token, [second!, third!]))).toEqual(['STORED', 'STORED'])
})

test('[RL5] another device may carry frames, and they count as their author’s', async () => {
  const relay = await aFoundedRelay()
  const carrier = await relay.tokenOf(world, volunteer)
  const row = aRow(world, 2, people)
  expect(codesOf(await relay.push(carrier, row))).toEqual(['STORED', 'STORED'])
  const stranger = aDevice('stranger')
  expect(codesOf(await relay.push(carrier, [aFrame(world, { ...people, by: stranger })]))).toEqual([
    'UNKNOWN_DEVICE'
  ])
})

interface Refused {
  readonly why: string
  readonly code: string
  readonly frame: (world: World) => Uint8Array
}

const REFUSED: readonly Refused[] = [
  { why: 'a broken signature', code: 'BADSIG', frame: (of) => broken(aFrame(of, people), -1) },
  { why: 'changed content', code: 'BADSIG', frame: (of) => broken(aFrame(of, people), -80) },
  {
    why: 'a signature of somebody else',
    code: 'BADSIG',
    frame: (of) => aFrame(of, { ...people, by: { ...facilitator, keys: volunteer.keys } })
  },
  {
    why: 'another workspace',
    code: 'BADSIG',
    frame: (of) => aFrame({ ...of, state: { ...of.state, ws: new Uint8Array(32) } }, people)
  },
  { why: 'half a frame', code: 'MALFORMED', frame: (of) => aFrame(of, people).slice(0, 90) },
  { why: 'nothing', code: 'MALFORMED', frame: () => new Uint8Array() },
  { why: 'a control entry', code: 'MALFORMED', frame: (of) => of.frames[2]! },
  {
    why: 'a later frame version',
    code: 'SERVER_TOO_OLD',
    frame: (of) => joinBytes(Uint8Array.of(2), aFrame(of, people).slice(1))
  },
  {
    why: 'a control head not known here',
    code: 'UNKNOWN_DEVICE',
    frame: (of) => aFrame(of, { ...people, ctl: new Uint8Array(8) })
  },
  {
    why: 'a stream not known here',
    code: 'UNKNOWN_DEVICE',
    frame: (of) => aFrame(of, { ...people, stream: new Uint8Array(16).fill(9) })
  },
  {
    why: 'a volunteer writing about people',
    code: 'NOGRANT',
    frame: (of) => aFrame(of, { ...people, by: volunteer })
  },
  {
    why: 'a volunteer writing what they only read',
    code: 'NOGRANT',
    frame: (of) => aFrame(of, { by: volunteer, stream: streams.common, scope: 'common' })
  },
  {
    why: 'a key of another scope',
    code: 'NOGRANT',
    frame: (of) => aFrame(of, { ...people, scope: 'common' })
  },
  {
    why: 'a generation base of a facilitator',
    code: 'NOGRANT',
    frame: (of) => aFrame(of, { ...people, kind: 3 })
  }
]

test.for(REFUSED)('[RL5] [P35] [P12] $why is $code and takes nothing with it', async (row) => {
  const relay = await aFoundedRelay()
  const token = await relay.tokenOf(world, facilitator)
  const honest = aFrame(world, equipment)
  const codes = codesOf(await relay.push(token, [row.frame(world), honest]))
  expect(codes).toEqual([row.code, 'STORED'])
  expect((await relay.store.stats()).frames).toBe(1)
})

test('[P14] a kind of a later version is stored and given out', async () => {
  const relay = await aFoundedRelay()
  const token = await relay.tokenOf(world, facilitator)
  const frame = aFrame(world, { ...people, kind: 77 })
  expect(codesOf(await relay.push(token, [frame]))).toEqual(['STORED'])
  const cursor = { stream: streams.people, seq: 0, chain: emptyChain() }
  expect(granted(await relay.pull(token, [cursor]))[0]).toMatchObject({ frames: [frame] })
})

test('[RL14] too often is BUSY with a time, and goes on after it', async () => {
  const relay = aRelay({ quotas: { pushes: { perMinute: 60, burst: 2 } } })
  granted(await relay.create(world.frames))
  const token = await relay.tokenOf(world, facilitator)
  const row = aRow(world, 3, people)
  expect(codesOf(await relay.push(token, [row[0]!]))).toEqual(['STORED'])
  expect(codesOf(await relay.push(token, [row[1]!]))).toEqual(['STORED'])
  expect(refusalOf(await relay.push(token, [row[2]!]))).toEqual({
    name: 'BUSY',
    retryAfterMs: 1000
  })
  relay.pass(1000)
  expect(codesOf(await relay.push(token, [row[2]!]))).toEqual(['STORED'])
})

test('[RL14] a device’s day and a workspace’s room end in QUOTA, for a day and for good', async () => {
  const [first, second] = aRow(world, 2, people)
  const day = aRelay({ quotas: { deviceDayBytes: first!.length + 10 } })
  granted(await day.create(world.frames))
  const token = await day.tokenOf(world, facilitator)
  expect(codesOf(await day.push(token, [first!]))).toEqual(['STORED'])
  expect(refusalOf(await day.push(token, [second!])).name).toBe('QUOTA')
  day.pass(86_400_000)
  expect(codesOf(await day.push(await day.tokenOf(world, facilitator), [second!]))).toEqual([
    'STORED'
  ])
  const log = world.frames.reduce((bytes, frame) => bytes + frame.length, 0)
  const room = aRelay({ quotas: { workspaceBytes: log + 10 } })
  granted(await room.create(world.frames))
  const refused = await room.push(await room.tokenOf(world, facilitator), [first!])
  expect(refusalOf(refused).name).toBe('QUOTA')
})

test('[RL15] without free space nothing is taken and everything is given', async () => {
  let hasRoom = true
  let hasSome = true
  const relay = aRelay({ hasRoom: (of) => hasRoom || (of === 'entries' && hasSome) })
  granted(await relay.create(world.frames))
  const token = await relay.tokenOf(world, facilitator)
  const [first, second] = aRow(world, 2, people)
  expect(codesOf(await relay.push(token, [first!]))).toEqual(['STORED'])
  hasRoom = false
  const full = { name: 'BUSY', retryAfterMs: 60_000, why: 'full' }
  expect(refusalOf(await relay.push(token, [second!]))).toEqual(full)
  const organizers = await relay.tokenOf(world, organizer)
  const state = { ...world.state }
  const { bytes: entry } = makeControlFrame(state, offered(anInvite('last')), organizer.keys)
  granted(await relay.append(organizers, state.hash, [entry]))
  hasSome = false
  expect(refusalOf(await relay.append(token, world.state.hash, [first!]))).toEqual(full)
  expect(refusalOf(await relay.create(world.frames))).toEqual(full)
  expect(refusalOf(await relay.join(world.state.ws, first!))).toEqual(full)
  const cursor = { stream: streams.people, seq: 0, chain: emptyChain() }
  expect(granted(await relay.pull(token, [cursor]))[0]).toMatchObject({ frames: [first] })
})

test('[RL15] a disk that cannot even write a ticket still gives, and says that it is full', async () => {
  const inner = aRelay().store
  let isFull = false
  const failures: string[] = []
  const unless =
    <Rest extends readonly unknown[], Done>(write: (...rest: Rest) => Promise<Done>) =>
    async (...rest: Rest) =>
      isFull
        ? Promise.reject(Object.assign(new Error('at a secret'), { code: 'SQLITE_FULL' }))
        : write(...rest)
  const store = { ...inner, arrive: unless(inner.arrive), append: unless(inner.append) }
  const relay = aRelay({ store, failed: (name) => failures.push(name) })
  granted(await relay.create(world.frames))
  const [first, second] = aRow(world, 2, people)
  const before = await relay.sessionOf(world, facilitator)
  granted(await relay.push(before.token, [first!]))
  isFull = true
  const wish = { ws: world.state.ws, keys: facilitator.keys, relay: ORIGIN }
  const { token, ticket } = granted(await relay.session({ ...wish, ticket: before.ticket }))
  expect(ticket).toEqual(before.ticket)
  const cursor = { stream: streams.people, seq: 0, chain: emptyChain() }
  expect(granted(await relay.pull(token, [cursor]))[0]).toMatchObject({ frames: [first] })
  expect(refusalOf(await relay.push(token, [second!]))).toMatchObject({ name: 'BUSY', why: 'full' })
  isFull = false
  granted(await relay.session({ ...wish, ticket }))
  expect(failures).toEqual(['SQLITE_FULL', 'SQLITE_FULL'])
})

test('[RL1] a commit that failed is never STORED, and can be tried again', async () => {
  const inner = aRelay().store
  let isBroken = false
  const failures: string[] = []
  const append: typeof inner.append = async (deliveries) =>
    isBroken
      ? Promise.reject(new RangeError('disk I/O error at a secret'))
      : inner.append(deliveries)
  const relay = aRelay({ store: { ...inner, append }, failed: (name) => failures.push(name) })
  granted(await relay.create(world.frames))
  const token = await relay.tokenOf(world, facilitator)
  const row = aRow(world, 1, people)
  isBroken = true
  expect(refusalOf(await relay.push(token, row)).name).toBe('BUSY')
  isBroken = false
  expect(codesOf(await relay.push(token, row))).toEqual(['STORED'])
  expect(failures).toEqual(['RangeError'])
})

function broken(frame: Uint8Array, at: number): Uint8Array {
  const bytes = frame.slice()
  const place = at < 0 ? bytes.length + at : at
  bytes[place] = (bytes[place] ?? 0) ^ 1
  return bytes
}
