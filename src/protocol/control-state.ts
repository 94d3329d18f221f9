// What the control log says, as plain data (structured clone keeps it): a device stores it and verifies only what is new.
// Maps are by the hexadecimal of the id.
import { bytesToHex } from '../lib/bytes.ts'
import { emptyControlHash } from './chain.ts'
import type { Grantee, Role } from './grants.ts'

export interface Root {
  readonly id: Uint8Array
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
}

export interface RecoveryKey {
  readonly n: number
  /** Recipient id of its wraps. */
  readonly id: Uint8Array
  readonly kemPk: Uint8Array
}

export interface Device extends Grantee {
  readonly id: Uint8Array
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
  /** Null: added by an organizer or the root. */
  readonly joinedBy: Uint8Array | null
  readonly untilMs: number | null
}

export type InviteState =
  | { readonly kind: 'open' }
  | { readonly kind: 'used'; readonly by: Uint8Array }
  | { readonly kind: 'withdrawn' }

export interface OpenInvite {
  readonly id: Uint8Array
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
  readonly role: Role
  readonly scopes: readonly string[]
  readonly untilMs: number
  readonly sinceSeq: number
  readonly state: InviteState
}

export interface Stream {
  readonly id: Uint8Array
  readonly lineage: Uint8Array
  readonly scope: string
  readonly gen: number
  readonly doc: string
  readonly sinceSeq: number
}

export interface ContentKey {
  readonly id: Uint8Array
  readonly scope: string
  readonly commit: Uint8Array
  readonly sinceSeq: number
}

/** Addressed to one recipient; opened by the device itself, never by the relay. */
export interface WrapAt {
  readonly seq: number
  readonly blob: Uint8Array
}

export interface ControlState {
  /** 32 zero bytes until genesis. */
  readonly ws: Uint8Array
  readonly seq: number
  readonly hash: Uint8Array
  /** Frame id of the last entry. */
  readonly last: Uint8Array
  readonly root: Root | null
  readonly recovery: RecoveryKey | null
  readonly seqByHead: ReadonlyMap<string, number>
  readonly deviceById: ReadonlyMap<string, Device>
  readonly inviteById: ReadonlyMap<string, OpenInvite>
  readonly streamById: ReadonlyMap<string, Stream>
  /** In the order they were made: the last of a scope is its present key. */
  readonly keyById: ReadonlyMap<string, ContentKey>
  readonly wrapsByRecipient: ReadonlyMap<string, readonly WrapAt[]>
}

export function emptyControl(): ControlState {
  return {
    ws: new Uint8Array(32),
    seq: 0,
    hash: emptyControlHash(),
    last: new Uint8Array(16),
    root: null,
    recovery: null,
    seqByHead: new Map(),
    deviceById: new Map(),
    inviteById: new Map(),
    streamById: new Map(),
    keyById: new Map(),
    wrapsByRecipient: new Map()
  }
}

/** The number of the entry a frame's 8 bytes name; undefined: an entry not seen here (yet). */
export function knownAt(state: ControlState, head: Uint8Array): number | undefined {
  return state.seqByHead.get(bytesToHex(head))
}

export function deviceIn(state: ControlState, id: Uint8Array): Device | undefined {
  return state.deviceById.get(bytesToHex(id))
}

export function inviteIn(state: ControlState, id: Uint8Array): OpenInvite | undefined {
  return state.inviteById.get(bytesToHex(id))
}

export function streamIn(state: ControlState, id: Uint8Array): Stream | undefined {
  return state.streamById.get(bytesToHex(id))
}

export function keyIn(state: ControlState, id: Uint8Array): ContentKey | undefined {
  return state.keyById.get(bytesToHex(id))
}

/** What new frames of the scope are sealed with. */
export function presentKey(state: ControlState, scope: string): ContentKey | undefined {
  return [...state.keyById.values()].findLast((key) => key.scope === scope)
}

/** All that was ever wrapped to this device, invitation or recovery key. */
export function wrapsFor(state: ControlState, recipient: Uint8Array): readonly WrapAt[] {
  return state.wrapsByRecipient.get(bytesToHex(recipient)) ?? []
}
