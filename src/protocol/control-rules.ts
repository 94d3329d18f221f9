// What each control entry may do, and what it does. A rule refuses before it changes anything.
import { bytesToHex, sameBytes } from '../lib/bytes.ts'
import {
  deviceIn,
  inviteIn,
  isActiveOrganizer,
  isInside,
  keyIn,
  streamIn,
  type ControlState,
  type Device,
  type OpenInvite,
  type RecoveryKey,
  type Stream
} from './control-state.ts'
import type {
  ApproveEntry,
  DeviceAddedEntry,
  ControlEntry,
  GenesisEntry,
  GrantEntry,
  InviteEntry,
  JoinEntry,
  KeysEntry,
  RecoveryEntry,
  RevokeEntry,
  StandingEntry,
  StreamEntry,
  SupersedeEntry,
  WithdrawEntry,
  KeyWrap
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
  | { readonly kind: 'unknown-stream' }
  /** Nobody would be left who can decide. */
  | { readonly kind: 'last-organizer' }
  /** A use of an entry that is reserved for a later version. */
  | { readonly kind: 'unknown-entry'; readonly number: number }

export type Signer =
  | { readonly kind: 'root' }
  | { readonly kind: 'recovery' }
  | { readonly kind: 'device'; readonly device: Device }
  | { readonly kind: 'invite'; readonly invite: OpenInvite }

type Mutable<State> = {
  -readonly [Field in keyof State]: State[Field] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : State[Field]
}
/** A copy of a state that an entry is applied to. */
export type ControlDraft = Mutable<ControlState>

interface Step {
  readonly draft: ControlDraft
  readonly signer: Signer
  readonly seq: number
}

const NOT_ALLOWED = { kind: 'not-allowed' } as const
const NOT_GRANTABLE = { kind: 'not-grantable' } as const
const ALREADY_KNOWN = { kind: 'already-known' } as const
const WRONG_RECIPIENT = { kind: 'wrong-recipient' } as const

export function applyRule(
  draft: ControlDraft,
  signer: Signer,
  entry: ControlEntry
): RuleFault | null {
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
    case 'approve':
      return approve(step, entry)
    case 'keys':
      return addKey(step, entry)
    case 'stream':
      return openStream(step, entry)
    case 'supersede':
      return supersede(step, entry)
    case 'grant':
      return grant(step, entry)
    case 'standing':
      return setStanding(step, entry)
    case 'revoke':
      return revoke(step, entry)
  }
}

function begin({ draft, signer }: Step, entry: GenesisEntry): RuleFault | null {
  if (draft.root !== null || signer.kind !== 'root') return NOT_ALLOWED
  draft.root = { id: deviceId(entry.sigPk), sigPk: entry.sigPk, kemPk: entry.kemPk }
  return null
}

function recover({ draft, signer, seq }: Step, entry: RecoveryEntry): RuleFault | null {
  const first = draft.recovery === null
  if (first ? signer.kind !== 'root' : !isOrganizer(signer)) return NOT_ALLOWED
  const key = {
    n: entry.n,
    id: deviceId(entry.kemPk),
    kemPk: entry.kemPk,
    sigPk: entry.sigPk
  }
  const ids = [key.id, ...(key.sigPk ? [deviceId(key.sigPk)] : [])]
  if (entry.n !== (draft.recovery?.n ?? 0) + 1) return ALREADY_KNOWN
  if (ids.some((id) => isTaken(draft, id))) return ALREADY_KNOWN
  if (!allTo(key.id, entry.wraps)) return WRONG_RECIPIENT
  keepWraps(draft, seq, entry.wraps)
  const isOffer = signer.kind === 'device' && hasOther(draft, signer.device)
  if (isOffer) draft.recoveryOffer = { ...key, by: signer.device.id }
  else putInForce(draft, key)
  return null
}

function putInForce(draft: ControlDraft, key: RecoveryKey): void {
  draft.recovery = key
  draft.recoveryOffer = null
}

function addDevice({ draft, signer, seq }: Step, entry: DeviceAddedEntry): RuleFault | null {
  const isRestoring = signer.kind === 'recovery' && entry.role === 'organizer'
  if (signer.kind !== 'root' && !isRestoring && !isOrganizer(signer)) return NOT_ALLOWED
  const id = deviceId(entry.sigPk)
  if (isTaken(draft, id)) return ALREADY_KNOWN
  if (!mayBeGranted(entry.role, entry.scopes)) return NOT_GRANTABLE
  const { sigPk, kemPk, role, scopes, untilMs } = entry
  const given = { role, since: seq, scopes: scopesFrom(scopes, seq) }
  const device = { id, sigPk, kemPk, ...given, joinedBy: null, untilMs }
  keepDevice(draft, { ...device, waiting: null, paused: false, cut: null })
  return null
}

function invite({ draft, seq }: Step, entry: InviteEntry): RuleFault | null {
  const id = deviceId(entry.sigPk)
  if (isTaken(draft, id)) return ALREADY_KNOWN
  if (!mayBeGranted(entry.role, entry.scopes)) return NOT_GRANTABLE
  // who has to be approved gets no keys before
  if (!allTo(id, entry.wraps) || (entry.approve && entry.wraps.length > 0)) return WRONG_RECIPIENT
  const { sigPk, kemPk, role, scopes, untilMs, approve: isToApprove } = entry
  const open = { id, sigPk, kemPk, role, scopes, untilMs, approve: isToApprove, sinceSeq: seq }
  draft.inviteById.set(bytesToHex(id), { ...open, state: { kind: 'open' } })
  keepWraps(draft, seq, entry.wraps)
  return null
}

function join({ draft, signer, seq }: Step, entry: JoinEntry): RuleFault | null {
  if (signer.kind !== 'invite' || !sameBytes(signer.invite.id, entry.invite)) return NOT_ALLOWED
  const closed = closedFault(signer.invite)
  if (closed !== null) return closed
  const id = deviceId(entry.sigPk)
  if (isTaken(draft, id)) return ALREADY_KNOWN
  const { role, scopes, approve: waits } = signer.invite
  const { invite: joinedBy, sigPk, kemPk } = entry
  const given = waits
    ? { role, since: Infinity, scopes: new Map<string, number>(), waiting: scopes }
    : { role, since: seq, scopes: scopesFrom(scopes, seq), waiting: null }
  const device = { id, sigPk, kemPk, ...given, joinedBy, untilMs: null }
  keepDevice(draft, { ...device, paused: false, cut: null })
  close(draft, { ...signer.invite, state: { kind: 'used', by: id } })
  return null
}

function withdraw({ draft }: Step, entry: WithdrawEntry): RuleFault | null {
  const open = inviteIn(draft, entry.invite)
  if (open === undefined) return { kind: 'unknown-invite' }
  const closed = closedFault(open)
  if (closed !== null) return closed
  close(draft, { ...open, state: { kind: 'withdrawn' } })
  return null
}

function approve(step: Step, entry: ApproveEntry): RuleFault | null {
  const { draft, signer, seq } = step
  if (!allTo(entry.id, entry.wraps)) return WRONG_RECIPIENT
  const { recoveryOffer: offer } = draft
  if (offer !== null && sameBytes(offer.id, entry.id)) {
    const isOwn = signer.kind === 'device' && sameBytes(signer.device.id, offer.by)
    if (isOwn) return NOT_ALLOWED
    const { by: _, ...key } = offer
    putInForce(draft, key)
  } else {
    const device = deviceIn(draft, entry.id)
    if (device === undefined) return { kind: 'unknown-device' }
    if (device.waiting === null || device.cut !== null) return NOT_ALLOWED
    const scopes = scopesFrom(device.waiting, seq)
    keepDevice(draft, { ...device, since: seq, scopes, waiting: null })
  }
  keepWraps(draft, seq, entry.wraps)
  return null
}

function addKey({ draft, seq }: Step, entry: KeysEntry): RuleFault | null {
  const { keyId: id, scope, commit } = entry
  if (!isScope(scope)) return NOT_GRANTABLE
  if (keyIn(draft, id) !== undefined || isZero(id)) return ALREADY_KNOWN
  if (!entry.wraps.every((wrap) => mayReceive(draft, wrap.recipient, scope))) return WRONG_RECIPIENT
  if (!entry.wraps.some((wrap) => isRecovery(draft, wrap.recipient))) return WRONG_RECIPIENT
  draft.keyById.set(bytesToHex(id), { id, scope, commit, sinceSeq: seq })
  keepWraps(draft, seq, entry.wraps)
  return null
}

function openStream({ draft, seq }: Step, entry: StreamEntry): RuleFault | null {
  if (!isScope(entry.scope)) return NOT_GRANTABLE
  const { stream: id, lineage, scope, gen, doc } = entry
  if (streamIn(draft, id) !== undefined || isZero(id)) return ALREADY_KNOWN
  const opened = { id, lineage, scope, gen, doc, sinceSeq: seq, base: null }
  if (gen === 1) {
    const others = [...draft.streamById.values()]
    const taken = others.some((it) => it.doc === doc || sameBytes(it.lineage, lineage))
    if (taken) return ALREADY_KNOWN
    keepStream(draft, { ...opened, state: { kind: 'active', seq } })
    return null
  }
  const isNext = [...draft.streamById.values()].some(
    (it) => it.state.kind === 'active' && isNextGeneration(it, opened)
  )
  if (!isNext) return { kind: 'unknown-stream' }
  keepStream(draft, { ...opened, state: { kind: 'candidate' } })
  return null
}

function isNextGeneration(old: Stream, next: Omit<Stream, 'state'>): boolean {
  const isSame = old.doc === next.doc && old.scope === next.scope
  return isSame && next.gen === old.gen + 1 && sameBytes(old.lineage, next.lineage)
}

function supersede({ draft, seq }: Step, entry: SupersedeEntry): RuleFault | null {
  const old = streamIn(draft, entry.old)
  const next = streamIn(draft, entry.next)
  if (old?.state.kind !== 'active' || next?.state.kind !== 'candidate')
    return { kind: 'unknown-stream' }
  const isFounded = entry.frames.length > 0 && keyIn(draft, entry.keyId)?.scope === old.scope
  if (!isNextGeneration(old, next) || !isFounded) return NOT_ALLOWED
  const covers = new Map(
    entry.covers.map(({ writer, ctr, frameId }) => [
      bytesToHex(writer),
      { ctr, fid: bytesToHex(frameId) }
    ])
  )
  keepStream(draft, { ...old, state: { kind: 'superseded', seq, next: next.id, covers } })
  const { writer, keyId, erased } = entry
  const base = { writer, frames: entry.frames.map(bytesToHex), keyId, erased }
  keepStream(draft, { ...next, state: { kind: 'active', seq }, base })
  closeOthers(draft, old, next)
  return null
}

/** Candidates that came to nothing: they cannot follow any more, and what was made for them goes like the old stream. */
function closeOthers(draft: ControlDraft, old: Stream, { id: next }: Stream): void {
  const covers = new Map<string, never>()
  for (const other of draft.streamById.values())
    if (other.state.kind === 'candidate' && isNextGeneration(old, other))
      keepStream(draft, {
        ...other,
        state: { kind: 'superseded', seq: draft.seq + 1, next, covers }
      })
}

function grant({ draft, seq }: Step, entry: GrantEntry): RuleFault | null {
  const device = deviceIn(draft, entry.device)
  if (device === undefined) return { kind: 'unknown-device' }
  if (!isInside(device)) return NOT_ALLOWED
  // What it had, it has from when it had it.
  const scopes = new Map([...scopesFrom(entry.scopes, seq), ...device.scopes])
  if (!mayBeGranted(device.role, [...scopes.keys()])) return NOT_GRANTABLE
  if (!allTo(device.id, entry.wraps)) return WRONG_RECIPIENT
  keepDevice(draft, { ...device, scopes })
  keepWraps(draft, seq, entry.wraps)
  return null
}

function setStanding({ draft }: Step, entry: StandingEntry): RuleFault | null {
  const device = deviceIn(draft, entry.device)
  if (device === undefined) return { kind: 'unknown-device' }
  if (device.cut !== null) return NOT_ALLOWED
  const rests = entry.paused || entry.untilMs !== null
  if (rests && isActiveOrganizer(device) && !hasOther(draft, device))
    return { kind: 'last-organizer' }
  keepDevice(draft, { ...device, paused: entry.paused, untilMs: entry.untilMs })
  return null
}

function revoke({ draft, seq }: Step, entry: RevokeEntry): RuleFault | null {
  const device = deviceIn(draft, entry.device)
  if (device === undefined) return { kind: 'unknown-device' }
  if (device.cut !== null) return ALREADY_KNOWN
  if (isActiveOrganizer(device) && !hasOther(draft, device)) return { kind: 'last-organizer' }
  const name = bytesToHex(device.id)
  const ctrByWriter = new Map<string, number>()
  for (const { stream, writers } of entry.cuts)
    for (const { writer, ctr } of writers) {
      if (!bytesToHex(writer).startsWith(name)) return NOT_ALLOWED
      ctrByWriter.set(`${bytesToHex(stream)}/${bytesToHex(writer)}`, ctr)
    }
  keepDevice(draft, { ...device, cut: { seq, reason: entry.reason, ctrByWriter } })
  // what it offered and nobody confirmed goes with it
  if (draft.recoveryOffer && sameBytes(draft.recoveryOffer.by, device.id))
    draft.recoveryOffer = null
  return null
}

function isOrganizer(signer: Signer): boolean {
  return signer.kind === 'device' && isActiveOrganizer(signer.device)
}

function hasOther(draft: ControlDraft, device: Device): boolean {
  return [...draft.deviceById.values()].some(
    (other) => isActiveOrganizer(other) && !sameBytes(other.id, device.id)
  )
}

/** One id, one holder: root, recovery key in force or offered, device or invitation. */
function isTaken(draft: ControlDraft, id: Uint8Array): boolean {
  const sigPks = [draft.recovery, draft.recoveryOffer].flatMap((key) => key?.sigPk ?? [])
  return (
    deviceIn(draft, id) !== undefined ||
    inviteIn(draft, id) !== undefined ||
    isRecovery(draft, id) ||
    isOffered(draft, id) ||
    sigPks.some((sigPk) => sameBytes(deviceId(sigPk), id)) ||
    (draft.root !== null && sameBytes(draft.root.id, id))
  )
}

function isRecovery(draft: ControlDraft, id: Uint8Array): boolean {
  return draft.recovery !== null && sameBytes(draft.recovery.id, id)
}

function isOffered(draft: ControlDraft, id: Uint8Array): boolean {
  return draft.recoveryOffer !== null && sameBytes(draft.recoveryOffer.id, id)
}

function mayReceive(draft: ControlDraft, recipient: Uint8Array, scope: string): boolean {
  if (isRecovery(draft, recipient) || isOffered(draft, recipient)) return true
  const device = deviceIn(draft, recipient)
  if (device !== undefined) return isInside(device) && mayRead(device, scope)
  const invited = inviteIn(draft, recipient)
  if (invited?.state.kind !== 'open' || invited.approve) return false
  return willRead(invited.role, invited.scopes, scope)
}

function willRead(role: Role, scopes: readonly string[], scope: string): boolean {
  return role === 'organizer' || scopes.includes(scope)
}

function allTo(id: Uint8Array, wraps: readonly KeyWrap[]): boolean {
  return wraps.every((wrap) => sameBytes(wrap.recipient, id))
}

function closedFault({ state }: OpenInvite): RuleFault | null {
  if (state.kind === 'open') return null
  return { kind: state.kind === 'used' ? 'invite-used' : 'invite-withdrawn' }
}

function close(draft: ControlDraft, closed: OpenInvite): void {
  draft.inviteById.set(bytesToHex(closed.id), closed)
}

function keepDevice(draft: ControlDraft, device: Device): void {
  draft.deviceById.set(bytesToHex(device.id), device)
}

function keepStream(draft: ControlDraft, stream: Stream): void {
  draft.streamById.set(bytesToHex(stream.id), stream)
}

function keepWraps(draft: ControlDraft, seq: number, wraps: readonly KeyWrap[]): void {
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
