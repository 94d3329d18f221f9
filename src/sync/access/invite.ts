// Inviting, withdrawing, and giving the keys of later events: what an organizer writes to the control log, online.
import { ok, type Result } from '../../lib/result.ts'
import { isInside, type ControlState } from '../../protocol/control-state.ts'
import type { ControlEntry } from '../../protocol/entry.ts'
import type { Role } from '../../protocol/grants.ts'
import { deviceId, hexToId } from '../../protocol/ids.ts'
import { invitationToLink } from '../../protocol/invitation.ts'
import { inviteKeys } from '../../seal/invite-keys.ts'
import type { ScopeKey } from '../../seal/wrap.ts'
import type { CallFault } from '../round/call.ts'
import { nowAtRelay, type Replica } from '../replica.ts'
import { wrapsOf } from '../round/intents.ts'
import { writeOwn } from './online.ts'

export interface InviteWish {
  readonly role: Role
  readonly scopes: readonly string[]
  readonly label: string
  /** How long from now, by the relay's clock. */
  readonly lastsMs: number
  /** Whoever joins by it waits until an organizer has let it in, and gets no keys before. */
  readonly approve: boolean
  /** Where the app is served; the relay is named only when it is another one. */
  readonly appOrigin: string
}

export interface MadeInvitation {
  readonly id: Uint8Array
  readonly link: string
  /** By the relay's clock. */
  readonly untilMs: number
}

export async function invite(
  replica: Replica,
  wish: InviteWish
): Promise<Result<MadeInvitation, CallFault>> {
  const { environment, identity } = replica
  const seed = environment.random(32)
  const keys = inviteKeys(seed)
  const id = deviceId(keys.sign.publicKey)
  let untilMs = 0
  const written = await writeOwn(replica, async () => {
    untilMs = nowAtRelay(replica) + wish.lastsMs
    const wraps = wish.approve
      ? []
      : await wrapsOf(
          replica,
          [{ id, kemPk: keys.kem.publicKey }],
          keysFor(replica, wish.role, wish.scopes)
        )
    const { role, scopes, approve } = wish
    const given = { role, scopes, untilMs, approve, wraps }
    return [{ kind: 'invite', sigPk: keys.sign.publicKey, kemPk: keys.kem.publicKey, ...given }]
  })
  if (!written.ok) return written
  const relay = identity.relay === wish.appOrigin ? '' : identity.relay
  return ok({
    id,
    untilMs,
    link: invitationToLink({ ws: identity.ws, seed, label: wish.label, relay }, wish.appOrigin)
  })
}

export async function withdrawInvite(
  replica: Replica,
  id: Uint8Array
): Promise<Result<null, CallFault>> {
  return writeOwn(replica, async () => [{ kind: 'withdraw', invite: id }])
}

/** W4: a device invited before an event was made gets its scopes and keys. Scopes it has are left out, and devices that wait or were cut off. */
export async function grantScopes(
  replica: Replica,
  scopesByDevice: ReadonlyMap<string, readonly string[]>
): Promise<Result<null, CallFault>> {
  return writeOwn(replica, (state) => grantsOn(replica, state, scopesByDevice))
}

async function grantsOn(
  replica: Replica,
  state: ControlState,
  scopesByDevice: ReadonlyMap<string, readonly string[]>
): Promise<readonly ControlEntry[]> {
  const entries: ControlEntry[] = []
  for (const [name, wanted] of scopesByDevice) {
    const device = state.deviceById.get(name)
    const id = hexToId(name)
    if (!device || !isInside(device)) continue
    const scopes = wanted.filter((scope) => !device.scopes.has(scope))
    if (scopes.length === 0) continue
    const wraps = await wrapsOf(replica, [device], keysFor(replica, device.role, scopes))
    entries.push({ kind: 'grant', device: id, scopes, wraps })
  }
  return entries
}

/** All keys of these scopes, old ones too: their records are read with them. */
export function keysFor(
  replica: Replica,
  role: Role,
  scopes: readonly string[]
): readonly ScopeKey[] {
  return [...replica.keyById.values()]
    .filter((row) => role === 'organizer' || scopes.includes(row.scope))
    .map(({ scope, key }) => ({ scope, key }))
}
