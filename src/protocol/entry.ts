// Control entries: what an organizer, the root or an invitation says about the workspace. How they lie in CBOR: entry-codec.ts.
import type { CutReason } from './control-state.ts'
import type { Role } from './grants.ts'

/** Content keys sealed to one recipient: `blob` is HPKE enc 32 ‖ ciphertext. */
export interface KeyWrap {
  /** Id of a device, an invitation or the recovery key. */
  readonly recipient: Uint8Array
  readonly blob: Uint8Array
}

export interface GenesisEntry {
  readonly kind: 'genesis'
  readonly nonce: Uint8Array
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
  readonly nameHash: Uint8Array
}

/** The n-th recovery key; once it is in force the one before lets nobody in and opens nothing new. */
export interface RecoveryEntry {
  readonly kind: 'recovery'
  readonly n: number
  readonly kemPk: Uint8Array
  /** Null in entries of the first version of the kit. */
  readonly sigPk: Uint8Array | null
  /** Content keys there are, sealed to the new key. */
  readonly wraps: readonly KeyWrap[]
}

export interface DeviceAddedEntry {
  readonly kind: 'dev.add'
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
  readonly role: Role
  readonly scopes: readonly string[]
  /** Judged by the relay's clock, for pushing and pulling only. */
  readonly untilMs: number | null
}

export interface InviteEntry {
  readonly kind: 'invite'
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
  readonly role: Role
  readonly scopes: readonly string[]
  /** Judged by the relay's clock, at joining. */
  readonly untilMs: number
  readonly approve: boolean
  readonly wraps: readonly KeyWrap[]
}

export interface JoinEntry {
  readonly kind: 'join'
  readonly invite: Uint8Array
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
}

/** A device that waits is let in, or the recovery key another organizer offered comes into force. */
export interface ApproveEntry {
  readonly kind: 'approve'
  readonly id: Uint8Array
  readonly wraps: readonly KeyWrap[]
}

/** A writer's last frame in a stream. */
export interface WriterEnd {
  readonly writer: Uint8Array
  readonly ctr: number
  readonly frameId: Uint8Array
}

export interface StreamEnds {
  readonly stream: Uint8Array
  readonly writers: readonly WriterEnd[]
}

/** Cuts a device off: what it wrote up to `cuts` counts. */
export interface RevokeEntry {
  readonly kind: 'revoke'
  readonly device: Uint8Array
  readonly cuts: readonly StreamEnds[]
  readonly reason: CutReason
}

/** The next generation of a stream comes into force; it holds all that `covers` names. */
export interface SupersedeEntry {
  readonly kind: 'supersede'
  readonly old: Uint8Array
  readonly next: Uint8Array
  /** The key of the base; records are sealed with it or a later one. */
  readonly keyId: Uint8Array
  readonly writer: Uint8Array
  /** Frame ids of the base, counters 1, 2 … of `writer` in `next`. */
  readonly frames: readonly Uint8Array[]
  readonly covers: readonly WriterEnd[]
  readonly erased: boolean
}

/** Lets a device rest, or until when it may call; both judged by the relay. */
export interface StandingEntry {
  readonly kind: 'standing'
  readonly device: Uint8Array
  readonly paused: boolean
  readonly untilMs: number | null
}

export interface KeysEntry {
  readonly kind: 'keys'
  readonly scope: string
  readonly keyId: Uint8Array
  readonly commit: Uint8Array
  readonly wraps: readonly KeyWrap[]
}

export interface StreamEntry {
  readonly kind: 'stream'
  readonly stream: Uint8Array
  readonly lineage: Uint8Array
  readonly scope: string
  readonly gen: number
  /** Which document it is, opaque here. */
  readonly doc: string
}

export interface WithdrawEntry {
  readonly kind: 'withdraw'
  readonly invite: Uint8Array
}

export interface GrantEntry {
  readonly kind: 'grant'
  readonly device: Uint8Array
  readonly scopes: readonly string[]
  readonly wraps: readonly KeyWrap[]
}

export type ControlEntry =
  | GenesisEntry
  | RecoveryEntry
  | DeviceAddedEntry
  | InviteEntry
  | JoinEntry
  | ApproveEntry
  | KeysEntry
  | RevokeEntry
  | StreamEntry
  | SupersedeEntry
  | WithdrawEntry
  | GrantEntry
  | StandingEntry
