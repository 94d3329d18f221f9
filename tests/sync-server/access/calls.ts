// Every call of the relay, made by one subject, and what came of it in one word.
import { expect } from 'vitest'
import { sameBytes } from '../../../src/lib/bytes.ts'
import { decodeHint, CONTROL_STREAM } from '../../../src/protocol/bell.ts'
import { emptyChain } from '../../../src/protocol/chain.ts'
import { deviceIn } from '../../../src/protocol/control-state.ts'
import type { ControlEntry } from '../../../src/protocol/entry.ts'
import { deviceId } from '../../../src/protocol/ids.ts'
import { makeControlFrame } from '../../../src/seal/control-frame.ts'
import { recoveryKeys } from '../../../src/seal/recovery-keys.ts'
import { granted } from '../caller.ts'
import {
  added,
  aDevice,
  aFrame,
  anInvite,
  joining,
  keysFor,
  offered,
  recoveryEntry,
  seedOf,
  streamEntry
} from '../world.ts'
import { inviteId, outcomeOf, sessionOutcome, aVictim, type Crew, type Subject } from './a-crew.ts'

type Call = (crew: Crew, subject: Subject) => Promise<string>

export const CALLS: Readonly<Record<string, Call>> = {
  hello: async ({ relay }) => outcomeOf(await relay.hello()),
  session: sessionOutcome,
  'ctl read': readControl,
  pull: async ({ relay, world }, { token }) => {
    const start = { stream: world.streams.equipment, seq: 0, chain: emptyChain() }
    return toldOf(await relay.pull(token, [start]))
  },
  heads: async ({ relay, world }, { token }) =>
    toldOf(await relay.heads(token, [world.streams.equipment])),
  range: async ({ relay, world }, { token }) => {
    const writer = new Uint8Array(12)
    const { equipment: stream } = world.streams
    return outcomeOf(await relay.range(token, { stream, writer, from: 1, to: 9 }))
  },
  'push own': async (crew, { device, token }) => push(crew, token, device),
  'push carried': async (crew, { token, role, column }) => {
    const author = await aVictim(crew, `author carried by ${column} ${role}`)
    return push(crew, token, author)
  },
  'quarantine get': async ({ relay }, { token }) => {
    const answer = await relay.apart(token)
    return 'frames' in answer ? toldOf(answer.frames) : outcomeOf(answer)
  },
  'quarantine post': async (crew, { token, role, column }) => {
    const id = await aFrameApart(crew, `cut off before ${column} ${role}`)
    const answer = await crew.relay.settle(token, [id])
    return answer === 0 ? 'nothing' : outcomeOf(answer)
  },
  seen: async ({ relay, world }, { token }) => {
    const answer = await relay.seen(token)
    if ('name' in answer) return outcomeOf(answer)
    const { id } = world.organizer
    return answer.some(({ device }) => sameBytes(device, id)) ? 'ok' : 'nothing'
  },
  find: async ({ relay, world }) =>
    outcomeOf(await relay.find(deviceId(world.recovery.sign.publicKey))),
  'join invited': async (crew, { role, column }) => {
    const invite = anInvite(`join beside ${column} ${role}`)
    await crew.tell(offered(invite))
    return join(crew, joining(invite, aDevice(`joined beside ${column} ${role}`)), invite.sign)
  },
  'join by sheet': async (crew, { role, column }) =>
    join(
      crew,
      added(aDevice(`restored beside ${column} ${role}`), 'organizer', []),
      crew.world.recovery.sign
    ),
  bell: hang
}

/** What each kind of entry needs to be possible at all, and the entry. */
export const ENTRIES: Readonly<
  Record<string, (crew: Crew, name: string) => Promise<ControlEntry>>
> = {
  recovery: async (_crew, name) => recoveryEntry(2, recoveryKeys(seedOf(name))),
  'dev.add': async (_crew, name) => added(aDevice(name), 'volunteer', []),
  invite: async (_crew, name) => offered(anInvite(name)),
  withdraw: async (crew, name) => {
    await crew.tell(offered(anInvite(name)))
    return { kind: 'withdraw', invite: inviteId(anInvite(name)) }
  },
  approve: async (crew, name) => {
    const offer = offered(anInvite(name))
    if (offer.kind !== 'invite') expect.fail(offer.kind)
    await crew.tell({ ...offer, approve: true })
    await crew.tell(joining(anInvite(name), aDevice(name)), anInvite(name).sign)
    return { kind: 'approve', id: aDevice(name).id, wraps: [] }
  },
  keys: async ({ world }, name) =>
    keysFor('equipment', deviceId(world.recovery.kem.publicKey), seedOf(name)),
  stream: async (_crew, name) => streamEntry(name, 'equipment', idOf(name)),
  supersede: async (crew, name) => {
    await crew.tell(streamEntry(name, 'common', idOf(`${name} 1`)))
    await crew.tell(streamEntry(name, 'common', idOf(`${name} 2`), 2))
    const { keyId } = keysFor('common', new Uint8Array(8))
    const ends = { old: idOf(`${name} 1`), next: idOf(`${name} 2`), covers: [], erased: false }
    const base = { keyId, writer: seedOf(name).slice(0, 12), frames: [idOf('base')] }
    return { kind: 'supersede', ...ends, ...base }
  },
  grant: async (crew, name) => {
    const { id } = await aVictim(crew, name)
    return { kind: 'grant', device: id, scopes: ['common'], wraps: [] }
  },
  standing: async (crew, name) => {
    const { id } = await aVictim(crew, name)
    return { kind: 'standing', device: id, paused: true, untilMs: null }
  },
  revoke: async (crew, name) => {
    const { id } = await aVictim(crew, name)
    return { kind: 'revoke', device: id, cuts: [], reason: 'lost' }
  }
}

/** Makes the entry as the subject and brings it with a token. */
export async function bringEntry(
  crew: Crew,
  { device, role, column }: Subject,
  { entry: name, token }: { readonly entry: string; readonly token: Uint8Array }
): Promise<string> {
  const entry = await ENTRIES[name]?.(crew, `${name} ${column} ${role} ${token[0]}`)
  if (!entry) expect.fail(name)
  const { state } = crew.world
  const { bytes } = makeControlFrame(state, entry, device.keys)
  const outcome = outcomeOf(await crew.relay.append(token, state.hash, [bytes]))
  if (outcome === 'ok') crew.world.hear(bytes)
  return outcome
}

async function readControl({ relay, world }: Crew, { token, device }: Subject): Promise<string> {
  const page = await relay.control(token)
  if ('name' in page) return outcomeOf(page)
  const cut = deviceIn(world.state, device.id)?.cut
  if (cut) return page.seq === cut.seq && page.frames.length === cut.seq ? 'its end' : 'too much'
  return page.seq === world.state.seq ? 'ok' : 'own'
}

async function push(crew: Crew, token: Uint8Array, by: Subject['device']): Promise<string> {
  const { world, relay } = crew
  const { equipment: stream } = world.streams
  const frame = aFrame(world, { by, stream, scope: 'equipment' })
  const answer = await relay.push(token, [frame])
  return 'name' in answer ? outcomeOf(answer) : (answer[0]?.code ?? 'none')
}

export async function aFrameApart(crew: Crew, name: string): Promise<Uint8Array> {
  const victim = await aVictim(crew, name)
  await crew.tell({ kind: 'revoke', device: victim.id, cuts: [], reason: 'lost' })
  const { equipment: stream } = crew.world.streams
  const frame = aFrame(crew.world, { by: victim, stream, scope: 'equipment' })
  const [receipt] = granted(await crew.relay.push(crew.token, [frame]))
  expect(receipt?.code).toBe('REVOKED')
  return receipt?.frameId ?? new Uint8Array()
}

async function join({ relay, world }: Crew, entry: ControlEntry, by: Subject['device']['keys']) {
  const { bytes } = makeControlFrame(world.state, entry, by)
  const answer = await relay.join(world.state.ws, bytes)
  if (!('name' in answer)) world.hear(bytes)
  return outcomeOf(answer)
}

/** What the bell greets with. */
async function hang({ relay, world }: Crew, { token }: Subject): Promise<string> {
  const heard: Uint8Array[] = []
  const bell = { ring: (hint: Uint8Array) => void heard.push(hint), close: () => {} }
  const stop = relay.relay.onBell(token, bell)
  // the greeting is over: a call has gone by
  await relay.hello()
  stop?.()
  if (!stop) return 'closed'
  const hints = heard
    .map((bytes) => decodeHint(bytes))
    .flatMap((hint) => (hint.ok ? [hint.value] : []))
  const hears = (stream: Uint8Array) => hints.some((hint) => sameBytes(hint.stream, stream))
  if (hears(world.streams.equipment)) return 'ok'
  const control = hints.find(({ stream }) => sameBytes(stream, CONTROL_STREAM))
  return control?.seq === world.state.seq ? 'control' : 'own'
}

function toldOf(answer: unknown): string {
  return Array.isArray(answer) && answer.length === 0 ? 'nothing' : outcomeOf(answer)
}

function idOf(name: string): Uint8Array {
  return seedOf(name).slice(0, 16)
}
