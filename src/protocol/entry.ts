// Control entries: what an organizer, the root or an invitation says about the workspace, as CBOR arrays.
import { no, ok, type Result } from '../lib/result.ts'
import { decodeCbor, encodeCbor, type DecodeFault } from './cbor.ts'
import { readerByNumber, rowOf } from './entry-row.ts'
import type { Role } from './grants.ts'
import { ENTRY_BYTES } from './limits.ts'
import { tuple, uint } from './shape.ts'

/** Content keys sealed to one recipient: `blob` is HPKE enc 32 ‖ ciphertext. */
export interface Wrap {
  /** Id of a device, an invitation or the recovery key. */
  readonly recipient: Uint8Array
  readonly blob: Uint8Array
}

export interface Genesis {
  readonly kind: 'genesis'
  readonly nonce: Uint8Array
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
  readonly nameHash: Uint8Array
}

/** The n-th recovery key; the one before opens nothing new from here on. */
export interface Recovery {
  readonly kind: 'recovery'
  readonly n: number
  readonly kemPk: Uint8Array
}

export interface DeviceAdded {
  readonly kind: 'dev.add'
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
  readonly role: Role
  readonly scopes: readonly string[]
  /** Judged by the relay's clock, for pushing and pulling only. */
  readonly untilMs: number | null
}

export interface Invite {
  readonly kind: 'invite'
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
  readonly role: Role
  readonly scopes: readonly string[]
  /** Judged by the relay's clock, at joining. */
  readonly untilMs: number
  readonly approve: boolean
  readonly wraps: readonly Wrap[]
}

export interface Join {
  readonly kind: 'join'
  readonly invite: Uint8Array
  readonly sigPk: Uint8Array
  readonly kemPk: Uint8Array
}

export interface Keys {
  readonly kind: 'keys'
  readonly scope: string
  readonly keyId: Uint8Array
  readonly commit: Uint8Array
  readonly wraps: readonly Wrap[]
}

export interface StreamOpened {
  readonly kind: 'stream'
  readonly stream: Uint8Array
  readonly lineage: Uint8Array
  readonly scope: string
  readonly gen: number
  /** Which document it is, opaque here. */
  readonly doc: string
}

export interface Withdraw {
  readonly kind: 'withdraw'
  readonly invite: Uint8Array
}

export interface Grant {
  readonly kind: 'grant'
  readonly device: Uint8Array
  readonly scopes: readonly string[]
  readonly wraps: readonly Wrap[]
}

export type Entry =
  | Genesis
  | Recovery
  | DeviceAdded
  | Invite
  | Join
  | Keys
  | StreamOpened
  | Withdraw
  | Grant

/** `unknown-entry`: of a later version; whoever meets it updates, it is not an error of the author. */
export type EntryFault = DecodeFault | { readonly kind: 'unknown-entry'; readonly number: number }

export function encodeEntry(entry: Entry): Uint8Array {
  return encodeCbor(rowOf(entry))
}

export function decodeEntry(content: Uint8Array): Result<Entry, EntryFault> {
  const numbered = decodeCbor(content, ENTRY_BYTES, (row) => {
    const [number] = tuple(uint())(row) ?? []
    return number === undefined ? undefined : { number, row }
  })
  if (!numbered.ok) return numbered
  const { number, row } = numbered.value
  const read = readerByNumber.get(number)
  if (read === undefined) return no({ kind: 'unknown-entry', number })
  const entry = read(row)
  return entry === undefined ? no({ kind: 'malformed' }) : ok(entry)
}
