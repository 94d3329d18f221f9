// Coming into a log one does not know yet: one entry on top of the head the relay names, and the whole log back.
// Invitations and recovery sheets both come in this way.
import { bytesToHex, sameBytes } from '../../lib/bytes.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { PATHS } from '../../protocol/calls.ts'
import { joinAnswer, joinRequest } from '../../protocol/control-calls.ts'
import { replay } from '../../protocol/control.ts'
import {
  deviceIn,
  emptyControl,
  wrapsFor,
  type ControlState,
  type Device
} from '../../protocol/control-state.ts'
import type { ControlEntry } from '../../protocol/entry.ts'
import { deviceId } from '../../protocol/ids.ts'
import { makeControlFrame, type ControlTip } from '../../seal/control-frame.ts'
import { keyId } from '../../seal/key-id.ts'
import { kemKeys, signKeys, type KeyPair } from '../../seal/keys.ts'
import { unwrap } from '../../seal/unwrap.ts'
import type { Db, KeyRow } from '../../store/db.ts'
import type { Identity, Joining } from '../../store/meta.ts'
import { post, type CallFault } from '../round/call.ts'
import { settleWorkspace } from './create-workspace.ts'
import type { Replica, SyncEnvironment } from '../replica.ts'
import { verifyAhead } from '../round/verify-ahead.ts'

export interface Own {
  readonly sign: KeyPair
  readonly kem: KeyPair
}

export interface EntryDoor {
  readonly ws: Uint8Array
  readonly relay: string
  /** Whose word lets the device in. */
  readonly signer: KeyPair
  readonly entryOf: (own: Own) => ControlEntry
  /** Of a try whose answer did not come. */
  readonly begun: Omit<Joining, 'invite'> | null
  readonly keep: (begun: Omit<Joining, 'invite'>) => Promise<void>
}

export interface CameIn {
  readonly own: Own
  readonly me: Device
  readonly state: ControlState
  readonly frames: readonly Uint8Array[]
}

/** Somebody else's entry may come between; the tip is asked for again. */
const MOST_TRIES = 5

export async function comeIn(
  environment: SyncEnvironment,
  door: EntryDoor
): Promise<Result<CameIn, CallFault | { readonly kind: 'foreign' }>> {
  const { ws, begun } = door
  const own: Own = {
    sign: signKeys(begun?.signSeed ?? environment.random(32)),
    kem: kemKeys(begun?.kemSeed ?? environment.random(32))
  }
  const frameOn = (tip: ControlTip) => makeControlFrame(tip, door.entryOf(own), door.signer).bytes
  const line = { request: environment.request, relay: door.relay, token: null }
  let frame = begun?.frame ?? frameOn(guess(ws))
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // kept before it leaves: when the answer is lost, the same entry is asked for again and is a success
    await door.keep({ signSeed: own.sign.seed, kemSeed: own.kem.seed, frame })
    const answer = await post(line, PATHS.join, {
      ask: joinRequest,
      value: { ws, frame },
      answer: joinAnswer
    })
    if (answer.ok) return verified(environment, ws, own, answer.value)
    if (answer.fault.kind !== 'refused' || answer.fault.refusal.name !== 'CTL_HEAD') return answer
    const { seq, hash, last } = answer.fault.refusal
    frame = frameOn({ ws, seq, hash, last })
  }
  return no({ kind: 'unreached' })
}

async function verified(
  environment: SyncEnvironment,
  ws: Uint8Array,
  own: Own,
  frames: readonly Uint8Array[]
): Promise<Result<CameIn, { readonly kind: 'foreign' }>> {
  const { state } = replay(
    emptyControl(),
    frames,
    await verifyAhead(environment, emptyControl(), frames)
  )
  const me = deviceIn(state, deviceId(own.sign.publicKey))
  return me && sameBytes(state.ws, ws) ? ok({ own, me, state, frames }) : no({ kind: 'foreign' })
}

/** The device is inside with all that was wrapped to whoever let it in, or not at all. */
export async function settleIn(
  db: Db,
  environment: SyncEnvironment,
  came: CameIn,
  device: {
    readonly name: string
    readonly relay: string
    readonly recipient: Uint8Array
    readonly kemSeed: Uint8Array
  }
): Promise<Replica> {
  const { own, me, state, frames } = came
  const identity: Identity = {
    ws: state.ws,
    workspace: '',
    signSeed: own.sign.seed,
    signPk: own.sign.publicKey,
    kemSeed: own.kem.seed,
    device: bytesToHex(me.id),
    role: me.role,
    name: device.name,
    relay: device.relay,
    practice: false
  }
  const rows = await keysTo(state, device.recipient, device.kemSeed)
  const settled = await settleWorkspace(
    db,
    environment,
    identity,
    frames,
    async () => void (await db.keys.bulkPut(rows))
  )
  for (const row of rows) settled.keyById.set(row.keyId, row)
  return settled
}

/** All that was ever wrapped to this recipient, checked against the commitments. */
async function keysTo(
  state: ControlState,
  recipient: Uint8Array,
  seed: Uint8Array
): Promise<KeyRow[]> {
  const rows: KeyRow[] = []
  for (const { blob } of wrapsFor(state, recipient)) {
    const opened = await unwrap({ ws: state.ws, recipient, seed, blob })
    if (!opened.ok) continue
    for (const { scope, key } of opened.value) {
      const id = bytesToHex(keyId(key))
      if (state.keyById.get(id)?.scope === scope) rows.push({ keyId: id, scope, key })
    }
  }
  return rows
}

/** The relay refuses it and names its own. */
function guess(ws: Uint8Array): ControlTip {
  return { ws, seq: 1, hash: new Uint8Array(32), last: new Uint8Array(16).fill(1) }
}
