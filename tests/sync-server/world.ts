import { joinBytes } from '../../src/lib/bytes.ts'
import { emptyControl, type ControlState } from '../../src/protocol/control-state.ts'
import { replay } from '../../src/protocol/control.ts'
import { headOf } from '../../src/protocol/chain.ts'
import { digest } from '../../src/protocol/digest.ts'
import type { ControlEntry, KeysEntry } from '../../src/protocol/entry.ts'
import {
  encodeFrame,
  frameId,
  headerBytes,
  KIND_CONTROL,
  signedPart
} from '../../src/protocol/frame.ts'
import type { Role } from '../../src/protocol/grants.ts'
import { deviceId } from '../../src/protocol/ids.ts'
import { makeControlFrame } from '../../src/seal/control-frame.ts'
import { inviteKeys, type InviteKeys } from '../../src/seal/invite-keys.ts'
import { keyCommit, keyId } from '../../src/seal/key-id.ts'
import { kemKeys, signKeys, type KeyPair } from '../../src/seal/keys.ts'
import { recoveryKeys, type RecoveryKeys } from '../../src/seal/recovery-keys.ts'
import { sign } from '../../src/seal/sign.ts'
import { verifyLikeDevices } from '../../sync-server/verify.ts'

export const PEOPLE = 'people:event-01'
export const EVENING_MS = Date.UTC(2026, 10, 22, 12)
const HOUR_MS = 3_600_000

export interface TestDevice {
  readonly id: Uint8Array
  readonly keys: KeyPair
  readonly kem: KeyPair
}

export interface World {
  state: ControlState
  readonly frames: Uint8Array[]
  readonly root: KeyPair
  readonly recovery: RecoveryKeys
  readonly organizer: TestDevice
  readonly facilitator: TestDevice
  readonly volunteer: TestDevice
  /** 16 bytes by scope. */
  readonly streams: Readonly<Record<'common' | 'equipment' | 'people', Uint8Array>>
  /** Appends an entry to the own copy of the log and returns its frame. */
  readonly say: (entry: ControlEntry, by: KeyPair) => Uint8Array
  /** Takes over an entry that was made on top of it. */
  readonly hear: (frame: Uint8Array) => void
}

/** Bytes that are the same in every run and differ for every name. */
export function seedOf(name: string): Uint8Array {
  return digest('test', new TextEncoder().encode(name))
}

export function aDevice(name: string): TestDevice {
  const keys = signKeys(seedOf(`${name} sign`))
  return { id: deviceId(keys.publicKey), keys, kem: kemKeys(seedOf(`${name} kem`)) }
}

export function contentKey(scope: string): Uint8Array {
  return seedOf(`key of ${scope}`)
}

/** One organizer, a facilitator with the people of one event, a volunteer with the equipment. */
export function aWorld(name = 'caravan'): World {
  const root = signKeys(seedOf(`${name} root`))
  const recovery = recoveryKeys(seedOf(`${name} recovery`))
  const recoveryId = deviceId(recovery.kem.publicKey)
  const frames: Uint8Array[] = []
  const world: World = {
    state: emptyControl(),
    frames,
    root,
    recovery,
    organizer: aDevice(`${name} organizer`),
    facilitator: aDevice(`${name} facilitator`),
    volunteer: aDevice(`${name} volunteer`),
    streams: {
      common: seedOf(`${name} common`).slice(0, 16),
      equipment: seedOf(`${name} equipment`).slice(0, 16),
      people: seedOf(`${name} people`).slice(0, 16)
    },
    say(entry, by) {
      const { bytes } = makeControlFrame(world.state, entry, by)
      world.hear(bytes)
      return bytes
    },
    hear(frame) {
      frames.push(frame)
      world.state = replay(world.state, [frame], verifyLikeDevices).state
    }
  }
  const nonce = seedOf(name).slice(0, 16)
  const { publicKey: rootKem } = recovery.kem
  const genesis = { sigPk: root.publicKey, kemPk: rootKem, nonce, nameHash: seedOf(name) }
  world.say({ kind: 'genesis', ...genesis }, root)
  world.say(recoveryEntry(1, recovery), root)
  world.say(added(world.organizer, 'organizer', []), root)
  const { keys: by } = world.organizer
  for (const scope of ['common', 'equipment', PEOPLE]) world.say(keysFor(scope, recoveryId), by)
  world.say(added(world.facilitator, 'facilitator', ['common', 'equipment', PEOPLE]), by)
  world.say(added(world.volunteer, 'volunteer', ['common', 'equipment']), by)
  world.say(streamEntry('common', 'common', world.streams.common), by)
  world.say(streamEntry('equipment', 'equipment', world.streams.equipment), by)
  world.say(streamEntry('people', PEOPLE, world.streams.people), by)
  return world
}

export function recoveryEntry(
  n: number,
  { sign: { publicKey: sigPk }, kem }: RecoveryKeys
): ControlEntry {
  return { kind: 'recovery', n, kemPk: kem.publicKey, sigPk, wraps: [] }
}

export function added(
  device: TestDevice,
  role: Role,
  scopes: readonly string[],
  untilMs: number | null = null
): ControlEntry {
  const { keys, kem } = device
  return { kind: 'dev.add', sigPk: keys.publicKey, kemPk: kem.publicKey, role, scopes, untilMs }
}

export function anInvite(name: string): InviteKeys {
  return inviteKeys(seedOf(name))
}

export function offered(invite: InviteKeys, untilMs = EVENING_MS + HOUR_MS): ControlEntry {
  return {
    kind: 'invite',
    sigPk: invite.sign.publicKey,
    kemPk: invite.kem.publicKey,
    role: 'volunteer',
    scopes: ['common', 'equipment'],
    untilMs,
    approve: false,
    wraps: []
  }
}

export function joining(invite: InviteKeys, device: TestDevice): ControlEntry {
  const { keys, kem } = device
  const of = deviceId(invite.sign.publicKey)
  return { kind: 'join', invite: of, sigPk: keys.publicKey, kemPk: kem.publicKey }
}

export interface Writing {
  readonly by: TestDevice
  readonly stream: Uint8Array
  readonly scope: string
  readonly text?: string
  readonly incarnation?: number
  /** Frames of this writer so far. */
  readonly after?: Uint8Array
  readonly ctr?: number
  readonly kind?: number
  /** The scope's first one if left out. */
  readonly key?: Uint8Array
  /** Knowledge of the control log; the world's present one if left out. */
  readonly ctl?: Uint8Array
}

/** A signed frame; what is inside the seal is of no interest to a relay. */
export function aFrame(world: World, writing: Writing): Uint8Array {
  const { by, stream, scope, text = 'record', incarnation = 1, after, ctr = 1, kind = 2 } = writing
  const ct = joinBytes(new TextEncoder().encode(text), new Uint8Array(32))
  const header = {
    kind,
    stream,
    writer: joinBytes(by.id, Uint8Array.of(0, 0, incarnation >> 8, incarnation & 255)),
    ctr,
    prev: after ? frameId(after) : new Uint8Array(16),
    ctl: writing.ctl ?? headOf(world.state.hash),
    keyId: keyId(writing.key ?? contentKey(scope)),
    nonce: seedOf(`${text} ${ctr}`).slice(0, 12)
  }
  const unsigned = joinBytes(headerBytes(header, ct.length), ct)
  const sig = sign(signedPart(world.state.ws, unsigned), by.keys.seed)
  return encodeFrame({ ...header, ct, sig })
}

/** Frames 1, 2, 3 … of one writer, each on the one before. */
export function aRow(world: World, count: number, writing: Writing): readonly Uint8Array[] {
  const row: Uint8Array[] = []
  for (let ctr = 1; ctr <= count; ctr++) {
    const after = row.at(-1)
    const text = `${writing.text ?? 'record'} ${ctr}`
    row.push(aFrame(world, { ...writing, text, ctr, ...(after ? { after } : {}) }))
  }
  return row
}

export function keysFor(
  scope: string,
  recoveryId: Uint8Array,
  key: Uint8Array = contentKey(scope)
): KeysEntry {
  const wraps = [{ recipient: recoveryId, blob: seedOf(`${scope} wrapped`) }]
  return { kind: 'keys', scope, keyId: keyId(key), commit: keyCommit(key), wraps }
}

export function streamEntry(
  doc: string,
  scope: string,
  stream: Uint8Array,
  gen: number = 1
): ControlEntry {
  const lineage = seedOf(`${doc} lineage`).slice(0, 16)
  return { kind: 'stream', stream, lineage, scope, gen, doc }
}

/** A control frame with any content on top of a state. */
export function aControlFrame(state: ControlState, ct: Uint8Array, by: KeyPair): Uint8Array {
  const header = {
    kind: KIND_CONTROL,
    stream: new Uint8Array(16),
    writer: joinBytes(deviceId(by.publicKey), new Uint8Array(4)),
    ctr: state.seq + 1,
    prev: state.last,
    ctl: headOf(state.hash),
    keyId: new Uint8Array(8),
    nonce: new Uint8Array(12)
  }
  const unsigned = joinBytes(headerBytes(header, ct.length), ct)
  return encodeFrame({ ...header, ct, sig: sign(signedPart(state.ws, unsigned), by.seed) })
}
