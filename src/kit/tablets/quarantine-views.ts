import type { Holder, Status } from '../../domain/fact.ts'
import type { DeviceId, Instant } from '../../domain/id.ts'
import type { RecordGroup } from '../../domain/record-group.ts'

/** A frame the relay set apart: an organizer takes its records over, or not. */
export interface Apart {
  /** Frame id, hexadecimal. */
  readonly id: string
  readonly device: DeviceId
  readonly name: string
  /** `unreadable`, `waits`: in its stream, and not in any document: nobody can open it, or what it builds on does not come. */
  readonly why: 'revoked' | 'superseded' | 'fork' | 'unreadable' | 'waits'
  /** 0: not known. */
  readonly receivedAt: Instant
  /** False: no key here opens it. */
  readonly isReadable: boolean
  readonly records: number
  /** When the first and the last of them were recorded. */
  readonly from: Instant | null
  readonly until: Instant | null
  /** Group of records, and how many. */
  readonly groups: readonly { readonly group: RecordGroup; readonly records: number }[]
  /** What they say, one line each, the latest first; at most fifty. */
  readonly lines: readonly ApartLine[]
}

export type ApartLine =
  | {
      readonly kind: 'mark'
      readonly at: Instant
      readonly title: string
      readonly status: Status
      readonly session: string
    }
  | {
      readonly kind: 'moved'
      readonly at: Instant
      readonly title: string
      readonly holder: Holder
      readonly holderName: string
    }
  | { readonly kind: 'field'; readonly at: Instant; readonly title: string; readonly field: string }
  | { readonly kind: 'other'; readonly at: Instant | null; readonly title: string }
