// What this device is and knows of its workspace: identity, control log, content keys. Every flow of sync works on one of these.
import { bytesToHex } from '../lib/bytes.ts'
import type { Stop } from '../lib/emitter.ts'
import { assert } from '../lib/assert.ts'
import {
  CONTROL_FORM,
  emptyControl,
  presentKey,
  type ControlState,
  type Device
} from '../protocol/control-state.ts'
import type { Db, KeyRow } from '../store/db.ts'
import { readMeta, type Identity, type MetaByKey } from '../store/meta.ts'
import type { Request } from './round/call.ts'
import type { Timing } from './round/engine.ts'

export interface SyncEnvironment extends Timing {
  readonly now: () => number
  readonly request: Request
  readonly bell: (
    url: string,
    token: Uint8Array,
    ring: (hint: Uint8Array) => void,
    gone: () => void
  ) => Stop
  readonly verify:
    | ((publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => Promise<boolean>)
    | null
  /** Between the tabs of this device. */
  readonly lock: (name: string, held: () => Promise<void>, steal?: boolean) => Stop
  /** Pushes what was erased out of the files of the database, as far as that can be done. */
  readonly scrub?: () => Promise<void>
  readonly warn: (problem: unknown) => void
  readonly app: string
}

export interface Replica {
  readonly db: Db
  readonly environment: SyncEnvironment
  readonly identity: Identity
  /** The verified control log; replaced whole when it grew. */
  control: ControlState
  readonly keyById: Map<string, KeyRow>
  /** Relay clock − device clock, ms, as the last session told it. */
  offsetMs: number
}

/** By the relay's clock, which alone judges how long invitations and tablets may come. */
export function nowAtRelay({ environment, offsetMs }: Clocked): number {
  return environment.now() + offsetMs
}

export type Clocked = Pick<Replica, 'environment' | 'offsetMs'>

export interface StoredReplica {
  readonly identity: Identity
  readonly control: MetaByKey['control'] | null
  readonly keys: readonly KeyRow[]
}

export async function openReplica(
  db: Db,
  environment: SyncEnvironment,
  identity: Identity
): Promise<Replica> {
  const [control, keys] = await Promise.all([readMeta(db, 'control'), db.keys.toArray()])
  return replicaOf(db, environment, { identity, control, keys })
}

/** Of what was read already. */
export function replicaOf(
  db: Db,
  environment: SyncEnvironment,
  { identity, control, keys }: StoredReplica
): Replica {
  return {
    db,
    environment,
    identity,
    control: readControl(control) ?? emptyControl(),
    keyById: new Map(keys.map((row) => [row.keyId, row])),
    offsetMs: 0
  }
}

/** Null for none, and for one an earlier version of the kit stored: that is replayed first (replay-control.ts). */
export function readControl(stored: MetaByKey['control'] | null): ControlState | null {
  return stored?.form === CONTROL_FORM ? stored : null
}

/** What another tab has learned meanwhile; the tab that talks to the relay learns it first. */
export async function catchUp(replica: Replica): Promise<void> {
  const fresh = await openReplica(replica.db, replica.environment, replica.identity)
  if (fresh.control.seq > replica.control.seq) replica.control = fresh.control
  for (const [id, row] of fresh.keyById) replica.keyById.set(id, row)
}

/** This device as the control log knows it. */
export function ownDevice({ control, identity }: Replica): Device {
  const device = control.deviceById.get(identity.device)
  assert(device, 'a device inside a workspace stands in its control log')
  return device
}

/** By its own verified log, never by the relay's word alone. */
export function isCutOff({ control, identity }: Replica): boolean {
  return (control.deviceById.get(identity.device)?.cut ?? null) !== null
}

/** The key new frames of a scope are sealed with; undefined while this device was not given it. */
export function writingKey(replica: Replica, scope: string): KeyRow | undefined {
  const { control, keyById } = replica
  // who was cut off still hands over, with the last key it was given
  if (isCutOff(replica))
    return [...control.keyById]
      .flatMap(([id, key]) => (key.scope === scope ? (keyById.get(id) ?? []) : []))
      .at(-1)
  const present = presentKey(control, scope)
  return present && keyById.get(bytesToHex(present.id))
}

/** Held, and of nobody the control log knows: counted nowhere, and nothing waits for it. */
export function isNobodys({ control }: Replica, { writer }: { readonly writer: string }): boolean {
  return !control.deviceById.has(writer.slice(0, DEVICE_HEX))
}

/** Hex digits of the device in a writer's name. */
const DEVICE_HEX = 16
