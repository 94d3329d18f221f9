// Making a workspace: root and recovery key, the first organizer's device, the documents everybody shares.
// The root key signs the first two entries and its own device in, and is never stored.
import { docsOfWorkspace } from '../../crdt/docs.ts'
import { bytesToHex } from '../../lib/bytes.ts'
import { assert } from '../../lib/assert.ts'
import { ok, type Result } from '../../lib/result.ts'
import { PATHS } from '../../protocol/calls.ts'
import { controlAnswer, controlRequest } from '../../protocol/control-calls.ts'
import { replay } from '../../protocol/control.ts'
import { emptyControl } from '../../protocol/control-state.ts'
import { digest } from '../../protocol/digest.ts'
import type { ControlEntry } from '../../protocol/entry.ts'
import { encodeEntry } from '../../protocol/entry-codec.ts'
import type { Role } from '../../protocol/grants.ts'
import { deviceId, workspaceId } from '../../protocol/ids.ts'
import { makeControlFrame, type ControlTip } from '../../seal/control-frame.ts'
import { kemKeys, signKeys, type KeyPair } from '../../seal/keys.ts'
import { recoveryKeys } from '../../seal/recovery-keys.ts'
import { verify } from '../../seal/verify.ts'
import type { Db } from '../../store/db.ts'
import { writeMeta, type Identity } from '../../store/meta.ts'
import { post, type CallFault } from '../round/call.ts'
import { takeEntries } from '../round/control-log.ts'
import { openReplica, type Replica, type SyncEnvironment } from '../replica.ts'
import { entriesFor, newStream } from '../round/intents.ts'

export interface NewWorkspace {
  readonly workspace: string
  readonly deviceName: string
  readonly relay: string
  /** Empty where the relay asks for none. */
  readonly admission: string
  /** Stays on this device: nothing is told to any relay. */
  readonly practice: boolean
  /** Organizer, but in practice whatever one wants to practise. */
  readonly role: Role
}

export async function createWorkspace(
  db: Db,
  environment: SyncEnvironment,
  founding: NewWorkspace
): Promise<Result<Replica, CallFault>> {
  const root = { sign: signKeys(environment.random(32)), kem: kemKeys(environment.random(32)) }
  const own = { sign: signKeys(environment.random(32)), kem: kemKeys(environment.random(32)) }
  const recoverySeed = environment.random(32)
  const recovery = recoveryKeys(recoverySeed)
  const genesis: ControlEntry = {
    kind: 'genesis',
    nonce: environment.random(16),
    sigPk: root.sign.publicKey,
    kemPk: root.kem.publicKey,
    nameHash: digest('caravan/name/1', new TextEncoder().encode(founding.workspace))
  }
  const ws = workspaceId(encodeEntry(genesis))
  const identity = identityOf(ws, own, founding)
  const first: readonly ControlEntry[] = [
    genesis,
    {
      kind: 'recovery',
      n: 1,
      kemPk: recovery.kem.publicKey,
      sigPk: recovery.sign.publicKey,
      wraps: []
    },
    {
      kind: 'dev.add',
      sigPk: own.sign.publicKey,
      kemPk: own.kem.publicKey,
      role: 'organizer',
      scopes: [],
      untilMs: null
    }
  ]
  const begun = signOn({ ...emptyControl(), ws }, first, root.sign)
  const after = replay(emptyControl(), begun.frames, verify)
  assert(!after.fault, 'a new workspace begins lawfully')
  const streams = docsOfWorkspace().map((ref) => newStream(environment.random, ref))
  const shared = await entriesFor(
    { environment, identity, offsetMs: 0 },
    after.state,
    streams,
    new Map()
  )
  const frames = [...begun.frames, ...signOn(begun.tip, shared, own.sign).frames]
  if (!founding.practice) {
    const line = { request: environment.request, relay: founding.relay, token: null }
    const answer = await post(line, PATHS.control, {
      ask: controlRequest,
      value: { expectHash: new Uint8Array(32), frames, admission: founding.admission },
      answer: controlAnswer
    })
    if (!answer.ok) return answer
  }
  return ok(
    await settleWorkspace(db, environment, identity, frames, () =>
      writeMeta(db, 'recovery', recoverySeed)
    )
  )
}

/** Who we are and what the log says, in one transaction: a device is inside with its documents, or not at all. */
export async function settleWorkspace(
  db: Db,
  environment: SyncEnvironment,
  identity: Identity,
  frames: readonly Uint8Array[],
  also: (db: Db) => Promise<void>
): Promise<Replica> {
  const replica = await openReplica(db, environment, identity)
  await takeEntries(replica, frames, async () => {
    await writeMeta(db, 'identity', identity)
    await writeMeta(db, 'writing', { incarnation: environment.random(4) })
    await db.meta.delete('joining')
    await also(db)
  })
  return replica
}

function signOn(
  tip: ControlTip,
  entries: readonly ControlEntry[],
  signer: KeyPair
): { readonly frames: readonly Uint8Array[]; readonly tip: ControlTip } {
  const frames: Uint8Array[] = []
  let at = tip
  for (const entry of entries) {
    const made = makeControlFrame(at, entry, signer)
    frames.push(made.bytes)
    at = made.after
  }
  return { frames, tip: at }
}

function identityOf(
  ws: Uint8Array,
  own: { readonly sign: KeyPair; readonly kem: KeyPair },
  founding: NewWorkspace
): Identity {
  return {
    ws,
    workspace: founding.workspace,
    signSeed: own.sign.seed,
    signPk: own.sign.publicKey,
    kemSeed: own.kem.seed,
    device: bytesToHex(deviceId(own.sign.publicKey)),
    role: founding.role,
    name: founding.deviceName,
    relay: founding.relay,
    practice: founding.practice
  }
}
