// Inviting, withdrawing, and giving the keys of later events: what an organizer writes to the control log, online.
import { hexToBytes } from '../lib/bytes.ts'
import { assert } from '../lib/assert.ts'
import { ok, type Result } from '../lib/result.ts'
import type { ControlState } from '../protocol/control-state.ts'
import type { Entry } from '../protocol/entry.ts'
import type { Role } from '../protocol/grants.ts'
import { deviceId } from '../protocol/ids.ts'
import { invitationToLink } from '../protocol/invitation.ts'
import { inviteKeys } from '../seal/invite-keys.ts'
import type { ScopeKey } from '../seal/wrap.ts'
import type { CallFault, Line } from './call.ts'
import { levelControl, writeEntries } from './control-log.ts'
import type { Household } from './household.ts'
import { tellIntents, wrapsOf } from './intents.ts'
import { openSession } from './session.ts'

export interface InviteWish {
  readonly role: Role
  readonly scopes: readonly string[]
  readonly label: string
  readonly untilMs: number
  /** Where the app is served; the relay is named only when it is another one. */
  readonly appOrigin: string
}

export interface Invited {
  readonly id: Uint8Array
  readonly link: string
}

export async function invite(
  household: Household,
  wish: InviteWish
): Promise<Result<Invited, CallFault>> {
  const { world, identity } = household
  const seed = world.random(32)
  const keys = inviteKeys(seed)
  const id = deviceId(keys.sign.publicKey)
  const written = await online(household, (line) =>
    writeEntries(household, line, signerOf(household), async () => [
      {
        kind: 'invite',
        sigPk: keys.sign.publicKey,
        kemPk: keys.kem.publicKey,
        role: wish.role,
        scopes: wish.scopes,
        untilMs: wish.untilMs,
        approve: false,
        wraps: await wrapsOf(
          household,
          [{ id, kemPk: keys.kem.publicKey }],
          keysFor(household, wish.role, wish.scopes)
        )
      }
    ])
  )
  if (!written.ok) return written
  const relay = identity.relay === wish.appOrigin ? '' : identity.relay
  return ok({
    id,
    link: invitationToLink({ ws: identity.ws, seed, label: wish.label, relay }, wish.appOrigin)
  })
}

export async function withdrawInvite(
  household: Household,
  id: Uint8Array
): Promise<Result<null, CallFault>> {
  return online(household, (line) =>
    writeEntries(household, line, signerOf(household), async () => [
      { kind: 'withdraw', invite: id }
    ])
  )
}

/** W4: a device invited before an event was made gets its scopes and keys. Scopes it has are left out. */
export async function grantScopes(
  household: Household,
  scopesByDevice: ReadonlyMap<string, readonly string[]>
): Promise<Result<null, CallFault>> {
  return online(household, (line) =>
    writeEntries(household, line, signerOf(household), (state) =>
      grantsOn(household, state, scopesByDevice)
    )
  )
}

async function grantsOn(
  household: Household,
  state: ControlState,
  scopesByDevice: ReadonlyMap<string, readonly string[]>
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (const [name, wanted] of scopesByDevice) {
    const device = state.deviceById.get(name)
    const id = hexToBytes(name)
    assert(id, 'ids are stored as hexadecimal')
    const scopes = wanted.filter((scope) => device && !device.scopes.has(scope))
    if (!device || scopes.length === 0) continue
    const wraps = await wrapsOf(household, [device], keysFor(household, device.role, scopes))
    entries.push({ kind: 'grant', device: id, scopes, wraps })
  }
  return entries
}

function keysFor(household: Household, role: Role, scopes: readonly string[]): readonly ScopeKey[] {
  return [...household.keyById.values()]
    .filter((row) => role === 'organizer' || scopes.includes(row.scope))
    .map(({ scope, key }) => ({ scope, key }))
}

export function signerOf({ identity }: Household) {
  return { seed: identity.signSeed, publicKey: identity.signPk }
}

/** With the relay's log and this device's own level, and everything chosen without signal told. */
export async function online<Value>(
  household: Household,
  act: (line: Line) => Promise<Result<Value, CallFault>>
): Promise<Result<Value, CallFault>> {
  const session = await openSession(household)
  if (!session.ok) return session
  const pulled = await levelControl(household, session.value.line, session.value.answer)
  if (!pulled.ok) return pulled
  // scopes made without signal get their keys before anybody is given them
  const told = await tellIntents(household, session.value.line)
  return told.ok ? act(session.value.line) : told
}
