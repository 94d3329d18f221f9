// What the control log says, as plain data (structured clone keeps it): a device stores it and verifies only what is new.
// Maps are by the hexadecimal of the id.
import { bytesToHex } from '../lib/bytes.ts'
import { emptyControlHash } from './chain.ts'
import type { Grantee, Role } from './grants.ts'

export interface RootKeys {
  readonly id: Uint8Array
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
}

export interface RecoveryKey {
  readonly n: number
  /** Recipient id of its wraps. */
  readonly id: Uint8Array
  readonly kemPk: Uint8Array
  /** Null: a sheet of the first version of the kit, which opens records and lets nobody in. */
  readonly sigPk: Uint8Array | null
}

/** A new recovery key that a second organizer has to confirm. */
export interface RecoveryOffer extends RecoveryKey {
  readonly by: Uint8Array
}

export type CutReason = 'left' | 'lost' | 'stolen'

/** Cut off: of its frames those up to the counters named count, and nothing after. */
export interface Cut {
  readonly seq: number
  readonly reason: CutReason
  /** The last counter by `stream/writer`, both hexadecimal; none: 0. */
  readonly ctrByWriter: ReadonlyMap<string, number>
}

/** While it waits, `since` is Infinity and it has no scopes. */
export interface Device extends Grantee {
  readonly id: Uint8Array
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
  /** Null: added by an organizer, the root or the recovery key. */
  readonly joinedBy: Uint8Array | null
  /** Judged by the relay's clock. */
  readonly untilMs: number | null
  /** The scopes it gets once an organizer approves it; null: nothing to approve. */
  readonly waiting: readonly string[] | null
  readonly paused: boolean
  readonly cut: Cut | null
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
  readonly approve: boolean
  readonly sinceSeq: number
  readonly state: InviteState
}

/** What a later generation begins with. */
export interface Base {
  readonly writer: Uint8Array
  /** Frame ids of the writer's counters 1, 2 … in this stream, hexadecimal. */
  readonly frames: readonly string[]
  readonly keyId: Uint8Array
  /** Something was erased on the way to it. */
  readonly erased: boolean
}

/** `candidate`: opened to become the next generation; nobody writes records there. */
export type StreamState =
  | { readonly kind: 'candidate' }
  | { readonly kind: 'active'; readonly seq: number }
  | {
      readonly kind: 'superseded'
      readonly seq: number
      readonly next: Uint8Array
      /** The last counter and frame id by writer, hexadecimal, that the next generation holds. */
      readonly covers: ReadonlyMap<string, { readonly ctr: number; readonly fid: string }>
    }

export interface Stream {
  readonly id: Uint8Array
  readonly lineage: Uint8Array
  readonly scope: string
  readonly gen: number
  readonly doc: string
  readonly sinceSeq: number
  readonly state: StreamState
  /** Null: the first generation, or not in force yet. */
  readonly base: Base | null
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

/** Raised when a stored state of an earlier version of the kit has to be made again from the log. */
export const CONTROL_FORM = 2

export interface ControlState {
  readonly form: typeof CONTROL_FORM
  /** 32 zero bytes until genesis. */
  readonly ws: Uint8Array
  readonly seq: number
  readonly hash: Uint8Array
  /** Frame id of the last entry. */
  readonly last: Uint8Array
  readonly root: RootKeys | null
  readonly recovery: RecoveryKey | null
  readonly recoveryOffer: RecoveryOffer | null
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
    form: CONTROL_FORM,
    ws: new Uint8Array(32),
    seq: 0,
    hash: emptyControlHash(),
    last: new Uint8Array(16),
    root: null,
    recovery: null,
    recoveryOffer: null,
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

/** The stream records of a document are written to now. */
export function activeStream(state: ControlState, doc: string): Stream | undefined {
  return [...state.streamById.values()].find((it) => it.doc === doc && it.state.kind === 'active')
}

/** Whoever may decide about others: an organizer that is neither waiting, paused nor cut off. */
export function isActiveOrganizer(device: Device): boolean {
  return device.role === 'organizer' && isInside(device) && !device.paused
}

export type DeviceStatus = 'active' | 'waiting' | 'paused' | 'ended' | 'cut'

/** How a device stands at a moment of the relay's clock. Of several that hold it is the one that allows least. */
export function deviceStatusAt(device: Device, nowMs: number): DeviceStatus {
  if (device.cut !== null) return 'cut'
  if (device.paused) return 'paused'
  if ((device.untilMs ?? Infinity) <= nowMs) return 'ended'
  return device.waiting === null ? 'active' : 'waiting'
}

/** Approved, and not cut off. Paused devices are inside: they get keys, and records when they come back. */
export function isInside(device: Device): boolean {
  return device.waiting === null && device.cut === null
}

/** The last counter of a writer that counts in a stream; Infinity for who is not cut off. */
export function cutOf(device: Device, stream: Uint8Array, writer: Uint8Array): number {
  if (device.cut === null) return Infinity
  return device.cut.ctrByWriter.get(`${bytesToHex(stream)}/${bytesToHex(writer)}`) ?? 0
}

/** What new frames of the scope are sealed with. */
export function presentKey(state: ControlState, scope: string): ContentKey | undefined {
  return [...state.keyById.values()].findLast((key) => key.scope === scope)
}

/** All that was ever wrapped to this device, invitation or recovery key. */
export function wrapsFor(state: ControlState, recipient: Uint8Array): readonly WrapAt[] {
  return state.wrapsByRecipient.get(bytesToHex(recipient)) ?? []
}
