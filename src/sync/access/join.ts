// Coming in by an invitation: the joining entry is signed by the invitation's own key, and the invitation already
// carries the keys of its scopes, so no organizer needs to be awake.
import { bytesToHex } from '../../lib/bytes.ts'
import { no, ok, type Result } from '../../lib/result.ts'
import { DAY_MS } from '../../lib/duration.ts'
import { PATHS } from '../../protocol/calls.ts'
import { deviceId } from '../../protocol/ids.ts'
import type { Invitation } from '../../protocol/invitation.ts'
import { hello } from '../../protocol/session.ts'
import { inviteKeys } from '../../seal/invite-keys.ts'
import type { Db } from '../../store/db.ts'
import { readMeta, writeMeta } from '../../store/meta.ts'
import { get, type CallFault } from '../round/call.ts'
import { comeIn, settleIn } from './coming-in.ts'
import type { Replica, SyncEnvironment } from '../replica.ts'

export type JoinFault =
  | CallFault
  | { readonly kind: 'foreign' }
  /** Run out by the relay's clock, which is far from this device's: one of the two is wrong. */
  | { readonly kind: 'clocks-apart' }

export async function joinWorkspace(
  db: Db,
  environment: SyncEnvironment,
  invitation: Invitation,
  device: { readonly name: string; readonly relay: string }
): Promise<Result<Replica, JoinFault>> {
  const keys = inviteKeys(invitation.seed)
  const invite = deviceId(keys.sign.publicKey)
  const begun = await readMeta(db, 'joining')
  const came = await comeIn(environment, {
    ws: invitation.ws,
    relay: device.relay,
    signer: keys.sign,
    entryOf: ({ sign, kem }) => ({
      kind: 'join',
      invite,
      sigPk: sign.publicKey,
      kemPk: kem.publicKey
    }),
    begun: begun?.invite === bytesToHex(invite) ? begun : null,
    keep: (joining) => writeMeta(db, 'joining', { invite: bytesToHex(invite), ...joining })
  })
  if (!came.ok) return (await isClocksFault(environment, device.relay, came.fault)) ? APART : came
  const inside = { ...device, recipient: invite, kemSeed: keys.kem.seed }
  return ok(await settleIn(db, environment, came.value, inside))
}

const APART = no({ kind: 'clocks-apart' } as const)

async function isClocksFault(
  environment: SyncEnvironment,
  relay: string,
  fault: JoinFault
): Promise<boolean> {
  if (fault.kind !== 'refused' || fault.refusal.name !== 'INVITE_EXPIRED') return false
  const greeting = await get(
    { request: environment.request, relay, token: null },
    PATHS.hello,
    hello
  )
  return greeting.ok && Math.abs(greeting.value.nowMs - environment.now()) > DAY_MS
}
