// A workspace at the real relay, on a file, with one device for each role and each way to stand.
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import type { ControlEntry, StreamEnds } from '../../../src/protocol/entry.ts'
import type { Role } from '../../../src/protocol/grants.ts'
import { deviceOf } from '../../../src/protocol/frame.ts'
import { deviceId } from '../../../src/protocol/ids.ts'
import { sameBytes } from '../../../src/lib/bytes.ts'
import type { KeyPair } from '../../../src/seal/keys.ts'
import type { Quotas } from '../../../sync-server/resources.ts'
import type { LogStore } from '../../../sync-server/store/log-store.ts'
import { openSqliteStore, type SqliteStore } from '../../../sync-server/store/sqlite.ts'
import { aRelay, ORIGIN, type TestRelay } from '../a-relay.ts'
import { granted, refusalOf } from '../caller.ts'
import { aFolder } from '../temp-folder.ts'
import {
  added,
  aDevice,
  anInvite,
  aWorld,
  EVENING_MS,
  joining,
  offered,
  PEOPLE,
  type TestDevice,
  type World
} from '../world.ts'

export const STANDINGS = [
  'active',
  'waiting',
  'paused',
  'ended',
  'revoked',
  'foreign',
  'cloned'
] as const
export type Column = (typeof STANDINGS)[number]

export interface Subject {
  readonly role: Role
  readonly column: Column
  readonly device: TestDevice
  /** Of a session begun before it came to stand like this. */
  readonly token: Uint8Array
  /** The last it knows of; what the relay remembers may be later. */
  readonly ticket?: Uint8Array
}

export interface Crew {
  readonly world: World
  readonly relay: TestRelay
  /** Of the organizer the others are let in and cut off by. */
  readonly token: Uint8Array
  /** Says it and hands it to the relay, as the organizer if nobody else is named. */
  readonly tell: (entry: ControlEntry, by?: KeyPair) => Promise<Uint8Array>
  /** Where the relay says that a device's writers stand. */
  readonly endsOf: (device: Uint8Array) => Promise<readonly StreamEnds[]>
}

export const SCOPES: Readonly<Record<Role, readonly string[]>> = {
  organizer: [],
  facilitator: ['common', 'equipment', PEOPLE],
  volunteer: ['common', 'equipment']
}

interface CrewOptions {
  readonly quotas?: Partial<Quotas>
  readonly world?: World
}

const MANY = { perMinute: 1_000_000, burst: 1_000_000 }

export function openStore(file: string): SqliteStore {
  const store = openSqliteStore(file, () => performance.now())
  if (!store.ok) expect.fail(store.fault.kind)
  return store.value
}

/** In a folder of its own; both are gone when the test is over. */
export function aStore(folder: string = aFolder()): SqliteStore {
  const store = openStore(join(folder, 'relay.sqlite'))
  onTestFinished(async () => store.close())
  return store
}

export async function aCrew(
  store: LogStore,
  { quotas = {}, world = aWorld('crew') }: CrewOptions = {}
): Promise<Crew> {
  const many = { pushes: MANY, joins: MANY, strangers: MANY }
  const relay = aRelay({ store, quotas: { ...many, ...quotas } })
  granted(await relay.create(world.frames))
  return crewAt(relay, world)
}

export async function crewAt(relay: TestRelay, world: World): Promise<Crew> {
  const token = await relay.tokenOf(world, world.organizer)
  return {
    world,
    relay,
    token,
    async tell(entry, by = world.organizer.keys) {
      const { hash } = world.state
      const frame = world.say(entry, by)
      granted(await relay.append(token, hash, [frame]))
      return frame
    },
    async endsOf(device) {
      const streams = [...world.state.streamById.values()].map(({ id }) => id)
      return granted(await relay.heads(token, streams)).map(({ stream, writers }) => ({
        stream,
        writers: writers.filter(({ writer }) => sameBytes(deviceOf(writer), device))
      }))
    }
  }
}

export async function aSubject(crew: Crew, role: Role, column: Column): Promise<Subject> {
  const device = aDevice(`${column} ${role}`)
  const subject = { role, column, device }
  if (column === 'foreign') return { ...subject, token: await foreignToken(crew, subject) }
  if (column === 'waiting') return { ...subject, token: await waitingToken(crew, subject) }
  await crew.tell(added(device, role, SCOPES[role]))
  if (column === 'cloned') return { ...subject, ...(await aStaleTicket(crew, device)) }
  const token = await crew.relay.tokenOf(crew.world, device)
  const { id } = device
  if (column === 'paused')
    await crew.tell({ kind: 'standing', device: id, paused: true, untilMs: null })
  if (column === 'ended')
    await crew.tell({ kind: 'standing', device: id, paused: false, untilMs: EVENING_MS })
  if (column === 'revoked')
    await crew.tell({ kind: 'revoke', device: id, cuts: [], reason: 'stolen' })
  return { ...subject, token }
}

type Newcomer = Pick<Subject, 'role' | 'device'>

/** Has a workspace of its own at the same relay. */
async function foreignToken({ relay }: Crew, { role, device }: Newcomer): Promise<Uint8Array> {
  const other = aWorld(`foreign to ${role}`)
  other.say(added(device, role, SCOPES[role]), other.organizer.keys)
  granted(await relay.create(other.frames))
  return relay.tokenOf(other, device)
}

async function waitingToken(crew: Crew, { role, device }: Newcomer): Promise<Uint8Array> {
  const invite = anInvite(`to be approved as ${role}`)
  const offer = offered(invite)
  if (offer.kind !== 'invite') expect.fail(offer.kind)
  await crew.tell({ ...offer, role, scopes: SCOPES[role], approve: true })
  await crew.tell(joining(invite, device), invite.sign)
  return crew.relay.tokenOf(crew.world, device)
}

/** A copy of the tablet as it was two sessions ago. */
async function aStaleTicket({ relay, world }: Crew, device: TestDevice) {
  const { ticket } = await relay.sessionOf(world, device)
  await relay.sessionOf(world, device)
  await relay.sessionOf(world, device)
  return { ticket, token: new Uint8Array(32) }
}

/** A device somebody else was let in as, so that a step has whom to act on. */
export async function aVictim(crew: Crew, name: string): Promise<TestDevice> {
  const device = aDevice(name)
  await crew.tell(added(device, 'volunteer', ['common', 'equipment']))
  return device
}

export function outcomeOf(answer: unknown, allowed: string = 'ok'): string {
  const isRefused = typeof answer === 'object' && answer !== null && 'name' in answer
  return isRefused ? refusalOf(answer).name : allowed
}

export async function sessionOutcome({ relay, world }: Crew, subject: Subject): Promise<string> {
  const { keys } = subject.device
  const ticket = subject.ticket ? { ticket: subject.ticket } : {}
  const wish = { ws: world.state.ws, keys, relay: ORIGIN, ...ticket }
  return outcomeOf(await relay.session(wish))
}

export function inviteId(invite: { readonly sign: KeyPair }): Uint8Array {
  return deviceId(invite.sign.publicKey)
}
