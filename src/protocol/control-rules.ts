// What each control entry may do, and what it does. A rule refuses before it changes anything.
import { bytesToHex, sameBytes } from '../lib/bytes.ts'
import {
  deviceIn,
  inviteIn,
  keyIn,
  streamIn,
  type ControlState,
  type Device,
  type OpenInvite
} from './control-state.ts'
import type {
  DeviceAdded,
  Entry,
  Genesis,
  Grant,
  Invite,
  Join,
  Keys,
  Recovery,
  StreamOpened,
  Withdraw,
  Wrap
} from './entry.ts'
import { isScope, mayBeGranted, mayRead, type Role } from './grants.ts'
import { deviceId } from './ids.ts'

export type RuleFault =
  /** The signer may not make such an entry now. */
  | { readonly kind: 'not-allowed' }
  /** The role may not have these scopes. */
  | { readonly kind: 'not-grantable' }
  /** An id, a number or a document is taken. */
  | { readonly kind: 'already-known' }
  | { readonly kind: 'unknown-device' }
  | { readonly kind: 'unknown-invite' }
  | { readonly kind: 'invite-used' }
  | { readonly kind: 'invite-withdrawn' }
  /** A key wrapped to somebody who may not have it, or not to the recovery key. */
  | { readonly kind: 'wrong-recipient' }
  /** A use of an entry that is reserved for a later version. */
  | { readonly kind: 'unknown-entry'; readonly number: number }

export type Signer =
  | { readonly kind: 'root' }
  | { readonly kind: 'device'; readonly device: Device }
  | { readonly kind: 'invite'; readonly invite: OpenInvite }

type Mutable<State> = {
  -readonly [Field in keyof State]: State[Field] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : State[Field]
}
/** A copy of a state that an entry is applied to. */
export type Draft = Mutable<ControlState>

interface Step {
  readonly draft: Draft
  readonly signer: Signer
  readonly seq: number
}

const NOT_ALLOWED = { kind: 'not-allowed' } as const
const NOT_GRANTABLE = { kind: 'not-grantable' } as const
const ALREADY_KNOWN = { kind: 'already-known' } as const
const WRONG_RECIPIENT = { kind: 'wrong-recipient' } as const

export function applyRule(draft: Draft, signer: Signer, entry: Entry): RuleFault | null {
  const step = { draft, signer, seq: draft.seq + 1 }
  if (entry.kind === 'genesis') return begin(step, entry)
  if (entry.kind === 'recovery') return recover(step, entry)
  // Every key is wrapped to the recovery key: nothing goes before it.
  if (draft.recovery === null) return NOT_ALLOWED
  if (entry.kind === 'join') return join(step, entry)
  if (entry.kind === 'dev.add') return addDevice(step, entry)
  if (!isOrganizer(signer)) return NOT_ALLOWED
  switch (entry.kind) {
    case 'invite':
      return invite(step, entry)
    case 'withdraw':
      return withdraw(step, entry)
    case 'keys':
      return addKey(step, entry)
    case 'stream':
      return openStream(step, entry)
    case 'grant':
      return grant(step, entry)
  }
}

function begin({ draft, signer }: Step, entry: Genesis): RuleFault | null {
  if (draft.root !== null || signer.kind !== 'root') return NOT_ALLOWED
  draft.root = { id: deviceId(entry.sigPk), sigPk: entry.sigPk, kemPk: entry.kemPk }
  return null
}

function recover({ draft, signer }: Step, entry: Recovery): RuleFault | null {
  const first = draft.recovery === null
  if (first ? signer.kind !== 'root' : !isOrganizer(signer)) return NOT_ALLOWED
  const id = deviceId(entry.kemPk)
  if (entry.n !== (draft.recovery?.n ?? 0) + 1 || isTaken(draft, id)) return ALREADY_KNOWN
  draft.recovery = { n: entry.n, id, kemPk: entry.kemPk }
  return null
}

function addDevice({ draft, signer, seq }: Step, entry: DeviceAdded): RuleFault | null {
  if (signer.kind !== 'root' && !isOrganizer(signer)) return NOT_ALLOWED
  const id = deviceId(entry.sigPk)
  if (isTaken(draft, id)) return ALREADY_KNOWN
  if (!mayBeGranted(entry.role, entry.scopes)) return NOT_GRANTABLE
  const { sigPk, kemPk, role, scopes, untilMs } = entry
  const given = { role, since: seq, scopes: scopesFrom(scopes, seq) }
  draft.deviceById.set(bytesToHex(id), { id, sigPk, kemPk, ...given, joinedBy: null, untilMs })
  return null
}

function invite({ draft, seq }: Step, entry: Invite): RuleFault | null {
  // Approval by two words is reserved; who does not know it must not let the device in without.
  if (entry.approve) return { kind: 'unknown-entry', number: 4 }
  const id = deviceId(entry.sigPk)
  if (isTaken(draft, id)) return ALREADY_KNOWN
  if (!mayBeGranted(entry.role, entry.scopes)) return NOT_GRANTABLE
  if (!allTo(id, entry.wraps)) return WRONG_RECIPIENT
  const { sigPk, kemPk, role, scopes, untilMs } = entry
  const open = { id, sigPk, kemPk, role, scopes, untilMs, sinceSeq: seq }
  draft.inviteById.set(bytesToHex(id), { ...open, state: { kind: 'open' } })
  keepWraps(draft, seq, entry.wraps)
  return null
}

function join({ draft, signer, seq }: Step, entry: Join): RuleFault | null {
  if (signer.kind !== 'invite' || !sameBytes(signer.invite.id, entry.invite)) return NOT_ALLOWED
  const closed = closedFault(signer.invite)
  if (closed !== null) return closed
  const id = deviceId(entry.sigPk)
  if (isTaken(draft, id)) return ALREADY_KNOWN
  const { role, scopes } = signer.invite
  const { invite: joinedBy, sigPk, kemPk } = entry
  const given = { role, since: seq, scopes: scopesFrom(scopes, seq) }
  draft.deviceById.set(bytesToHex(id), { id, sigPk, kemPk, ...given, joinedBy, untilMs: null })
  close(draft, { ...signer.invite, state: { kind: 'used', by: id } })
  return null
}

function withdraw({ draft }: Step, entry: Withdraw): RuleFault | null {
  const open = inviteIn(draft, entry.invite)
  if (open === undefined) return { kind: 'unknown-invite' }
  const closed = closedFault(open)
  if (closed !== null) return closed
  close(draft, { ...open, state: { kind: 'withdrawn' } })
  return null
}

function addKey({ draft, seq }: Step, entry: Keys): RuleFault | null {
  const { keyId: id, scope, commit } = entry
  if (!isScope(scope)) return NOT_GRANTABLE
  if (keyIn(draft, id) !== undefined || isZero(id)) return ALREADY_KNOWN
  if (!entry.wraps.every((wrap) => mayReceive(draft, wrap.recipient, scope))) return WRONG_RECIPIENT
  if (!entry.wraps.some((wrap) => isRecovery(draft, wrap.recipient))) return WRONG_RECIPIENT
  draft.keyById.set(bytesToHex(id), { id, scope, commit, sinceSeq: seq })
  keepWraps(draft, seq, entry.wraps)
  return null
}

function openStream({ draft, seq }: Step, entry: StreamOpened): RuleFault | null {
  // Later generations come with `supersede`, which is reserved.
  if (entry.gen !== 1) return { kind: 'unknown-entry', number: 9 }
  if (!isScope(entry.scope)) return NOT_GRANTABLE
  const { stream: id, lineage, scope, gen, doc } = entry
  const others = [...draft.streamById.values()]
  const taken = others.some((it) => it.doc === doc || sameBytes(it.lineage, lineage))
  if (taken || streamIn(draft, id) !== undefined || isZero(id)) return ALREADY_KNOWN
  draft.streamById.set(bytesToHex(id), { id, lineage, scope, gen, doc, sinceSeq: seq })
  return null
}

function grant({ draft, seq }: Step, entry: Grant): RuleFault | null {
  const device = deviceIn(draft, entry.device)
  if (device === undefined) return { kind: 'unknown-device' }
  // What it had, it has from when it had it.
  const scopes = new Map([...scopesFrom(entry.scopes, seq), ...device.scopes])
  if (!mayBeGranted(device.role, [...scopes.keys()])) return NOT_GRANTABLE
  if (!allTo(device.id, entry.wraps)) return WRONG_RECIPIENT
  draft.deviceById.set(bytesToHex(device.id), { ...device, scopes })
  keepWraps(draft, seq, entry.wraps)
  return null
}

function isOrganizer(signer: Signer): boolean {
  return signer.kind === 'device' && signer.device.role === 'organizer'
}

/** One id, one holder: root, recovery key, device or invitation. */
function isTaken(draft: Draft, id: Uint8Array): boolean {
  return (
    deviceIn(draft, id) !== undefined ||
    inviteIn(draft, id) !== undefined ||
    isRecovery(draft, id) ||
    (draft.root !== null && sameBytes(draft.root.id, id))
  )
}

function isRecovery(draft: Draft, id: Uint8Array): boolean {
  return draft.recovery !== null && sameBytes(draft.recovery.id, id)
}

function mayReceive(draft: Draft, recipient: Uint8Array, scope: string): boolean {
  if (isRecovery(draft, recipient)) return true
  const device = deviceIn(draft, recipient)
  if (device !== undefined) return mayRead(device, scope)
  const invited = inviteIn(draft, recipient)
  return invited?.state.kind === 'open' && willRead(invited.role, invited.scopes, scope)
}

function willRead(role: Role, scopes: readonly string[], scope: string): boolean {
  return role === 'organizer' || scopes.includes(scope)
}

function allTo(id: Uint8Array, wraps: readonly Wrap[]): boolean {
  return wraps.every((wrap) => sameBytes(wrap.recipient, id))
}

function closedFault({ state }: OpenInvite): RuleFault | null {
  if (state.kind === 'open') return null
  return { kind: state.kind === 'used' ? 'invite-used' : 'invite-withdrawn' }
}

function close(draft: Draft, closed: OpenInvite): void {
  draft.inviteById.set(bytesToHex(closed.id), closed)
}

function keepWraps(draft: Draft, seq: number, wraps: readonly Wrap[]): void {
  for (const { recipient, blob } of wraps) {
    const at = bytesToHex(recipient)
    draft.wrapsByRecipient.set(at, [...(draft.wrapsByRecipient.get(at) ?? []), { seq, blob }])
  }
}

function scopesFrom(scopes: readonly string[], seq: number): Map<string, number> {
  return new Map(scopes.map((scope) => [scope, seq]))
}

function isZero(id: Uint8Array): boolean {
  return id.every((byte) => byte === 0)
}
