// Coming in by an invitation: the joining entry is signed by the invitation's own key, and the invitation already
// carries the keys of its scopes, so no organizer needs to be awake.
import { bytesToHex } from '../lib/bytes.ts'
import { no, ok, type Result } from '../lib/result.ts'
import { PATHS } from '../protocol/calls.ts'
import { joinAnswer, joinRequest } from '../protocol/control-calls.ts'
import { replay } from '../protocol/control.ts'
import { deviceIn, emptyControl, wrapsFor, type ControlState } from '../protocol/control-state.ts'
import { deviceId } from '../protocol/ids.ts'
import type { Invitation } from '../protocol/invitation.ts'
import { makeControlFrame, type ControlTip } from '../seal/control-frame.ts'
import { inviteKeys, type InviteKeys } from '../seal/invite-keys.ts'
import { keyId } from '../seal/key-id.ts'
import { kemKeys, signKeys } from '../seal/keys.ts'
import { unwrap } from '../seal/unwrap.ts'
import type { Db, KeyRow } from '../store/db.ts'
import { readMeta, writeMeta, type Identity } from '../store/meta.ts'
import { post, type CallFault, type Line } from './call.ts'
import { settle } from './found.ts'
import type { Household, World } from './household.ts'
import { verifyAhead } from './verify-ahead.ts'

export type JoinFault = CallFault | { readonly kind: 'foreign' }

/** Somebody else's entry may come between; the tip is asked for again. */
const MOST_TRIES = 5

export async function joinWorkspace(
  db: Db,
  world: World,
  invitation: Invitation,
  device: { readonly name: string; readonly relay: string }
): Promise<Result<Household, JoinFault>> {
  const keys = inviteKeys(invitation.seed)
  const invite = deviceId(keys.sign.publicKey)
  const begun = await readMeta(db, 'joining')
  const again = begun?.invite === bytesToHex(invite) ? begun : null
  const own = {
    sign: signKeys(again?.signSeed ?? world.random(32)),
    kem: kemKeys(again?.kemSeed ?? world.random(32))
  }
  const frameOn = (tip: ControlTip) =>
    makeControlFrame(
      tip,
      { kind: 'join', invite, sigPk: own.sign.publicKey, kemPk: own.kem.publicKey },
      keys.sign
    ).bytes
  const line: Line = { request: world.request, relay: device.relay, token: null }
  let frame = again?.frame ?? frameOn(guess(invitation.ws))
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    // kept before it leaves: when the answer is lost, the same entry is asked for again and is a success
    await writeMeta(db, 'joining', {
      invite: bytesToHex(invite),
      signSeed: own.sign.seed,
      kemSeed: own.kem.seed,
      frame
    })
    const answer = await post(line, PATHS.join, {
      ask: joinRequest,
      value: { ws: invitation.ws, frame },
      answer: joinAnswer
    })
    if (answer.ok) {
      const read = replay(
        emptyControl(),
        answer.value,
        await verifyAhead(world, emptyControl(), answer.value)
      )
      const me = deviceIn(read.state, deviceId(own.sign.publicKey))
      if (!me || bytesToHex(read.state.ws) !== bytesToHex(invitation.ws))
        return no({ kind: 'foreign' })
      const identity: Identity = {
        ws: invitation.ws,
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
      const rows = await keysOf(read.state, invitation.ws, keys)
      const settled = await settle(
        db,
        world,
        identity,
        answer.value,
        async () => void (await db.keys.bulkPut(rows))
      )
      for (const row of rows) settled.keyById.set(row.keyId, row)
      return ok(settled)
    }
    if (answer.fault.kind !== 'refused' || answer.fault.refusal.name !== 'CTL_HEAD') return answer
    const { seq, hash, last } = answer.fault.refusal
    frame = frameOn({ ws: invitation.ws, seq, hash, last })
  }
  return no({ kind: 'unreached' })
}

/** The relay refuses it and names its own. */
function guess(ws: Uint8Array): ControlTip {
  return { ws, seq: 1, hash: new Uint8Array(32), last: new Uint8Array(16).fill(1) }
}

/** All that was wrapped to the invitation while it was open. */
async function keysOf(state: ControlState, ws: Uint8Array, keys: InviteKeys): Promise<KeyRow[]> {
  const recipient = deviceId(keys.sign.publicKey)
  const rows: KeyRow[] = []
  for (const { blob } of wrapsFor(state, recipient)) {
    const opened = await unwrap({ ws, recipient, seed: keys.kem.seed, blob })
    if (!opened.ok) continue
    for (const { scope, key } of opened.value) {
      const id = bytesToHex(keyId(key))
      if (state.keyById.get(id)?.scope === scope) rows.push({ keyId: id, scope, key })
    }
  }
  return rows
}
