// A file on its way in: as read, as it would be taken, and how it went.
import type { Day, EventId, LenderId, VenueId } from '../../domain/id.ts'
import type { Encoding } from '../../domain/import/encoding.ts'
import type { ImportKind } from '../../domain/import/import-kind.ts'
import type { UnreadColumn } from '../../domain/import/roster-unread.ts'
import type { JoinedFamily } from '../../domain/import/roster.ts'
import type { KeptField, Wary } from '../../domain/import/change.ts'
import type { NewLender } from '../../domain/import/equipment-lender.ts'
import type { RowName } from '../../domain/import/preview.ts'
import type { Delimiter } from '../../domain/import/table.ts'
import type { Result } from '../../lib/result.ts'
import type { Done, Fault } from '../fault.ts'

/** A file as read: what was recognised, and a proposal which column is what. Keys of `mapping` are column numbers. */
export interface ImportDraft {
  readonly kind: ImportKind
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly header: readonly string[]
  readonly sample: readonly (readonly string[])[]
  readonly rows: number
  readonly mapping: readonly string[]
  /** Every meaning a column can have for this kind; `skip` leaves it out. */
  readonly choices: readonly string[]
  /** … and those that several columns may have. */
  readonly shared: readonly string[]
}

export interface ImportRow {
  readonly line: number
  readonly title: string
  readonly second: string
  readonly state: 'new' | 'changed' | 'same' | 'doubtful' | 'bad'
  /** Codes of the reasons (bad, doubtful) or names of the changed fields, for the words layer. */
  readonly why: readonly string[]
  /** What a person looks at for a wrong guess: count; grade, guardian, telephones; minutes. */
  readonly shows: readonly ImportShown[]
  /** What it writes over what is known; a person may leave each as it is. */
  readonly changes: readonly ImportChange[]
  /** It speaks of what is there already. */
  readonly isKnown: boolean
  /** The line that perhaps speaks of the same. */
  readonly twin: number | null
}

/** `meaning`: as in `choices`. Days are joined by commas, grades and answers are their codes; empty: nothing is said. */
export interface ImportChange {
  readonly meaning: string
  readonly before: string
  readonly after: string
  /** It stays as it is unless a person takes it. */
  readonly wary: Wary | null
}

/** `meaning`: as in `choices`. A grade is its code. */
export interface ImportShown {
  readonly meaning: string
  readonly text: string
}

export interface ImportPreview {
  readonly rows: readonly ImportRow[]
  readonly counts: Readonly<Record<ImportRow['state'], number>>
  /** Doubtful rows go in only when their line is accepted. */
  readonly doubtful: readonly number[]
  /** To be named above the rows: columns with names, care, consents or telephones that nothing reads (rosters only). */
  readonly unread: readonly UnreadColumn[]
  /** To be told before it goes in: rows that become one family (rosters only). */
  readonly joined: readonly JoinedFamily[]
  /** Lines that are no entry, such as totals: told, never written. */
  readonly aside: readonly Pick<ImportRow, 'line' | 'title'>[]
  /** Known, and in no row: they stay as they are. */
  readonly absent: readonly RowName[]
  /** To be told before: lenders that are made with their things (equipment only). */
  readonly newLenders: readonly NewLender[]
}

export interface Importing {
  readonly draft: ImportDraft
  readonly preview: (mapping: readonly string[]) => Promise<Result<ImportPreview, Fault>>
  readonly confirm: (
    mapping: readonly string[],
    acceptedLines: readonly number[],
    /** What stays as it is; where it is not said, whatever is wary. */
    kept?: readonly KeptField[]
  ) => Done<ImportResult>
}

export interface ImportResult {
  readonly added: number
  readonly changed: number
}

/** What a file is about: `lender` of the things whose row names none; `venue` (empty: all) and `day` (of rows that name none) for a plan. */
export interface ImportTarget {
  readonly event: EventId
  readonly lender?: LenderId
  readonly venue?: VenueId
  readonly day?: Day
  /** What the file is called. */
  readonly file?: string
}
