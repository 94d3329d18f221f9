// What an import would do, row by row, before anybody confirms it. Rules I4–I6.
import type { Id } from '../id.ts'
import { keptKey, waryFields } from './change.ts'
import type { FieldChange, KeptField } from './change.ts'
import type { TableRow } from './table-row.ts'

/** `existing`: the entry the row speaks of, null for a new one. */
export interface PreviewRow<Row, Why extends string = string> {
  readonly line: number
  readonly title: string
  readonly second: string
  readonly row: Row
  readonly existing: Id | null
  /** Changed: the names of the fields. Doubtful: the reasons. */
  readonly why: readonly Why[]
  /** What it would write over what is known. */
  readonly changes?: readonly FieldChange[]
  /** The line of the file that perhaps speaks of the same. */
  readonly twin?: number | null
}

export interface BadRow<Why extends string = string> {
  readonly line: number
  readonly title: string
  readonly second: string
  readonly why: readonly Why[]
}

export interface Preview<Row, Doubt extends string = string, Flaw extends string = string> {
  readonly new: readonly PreviewRow<Row, never>[]
  readonly changed: readonly PreviewRow<Row>[]
  readonly same: readonly PreviewRow<Row, never>[]
  /** Goes in only when a person accepts the line. */
  readonly doubtful: readonly PreviewRow<Row, Doubt>[]
  readonly bad: readonly BadRow<Flaw>[]
  /** Lines that are no entry at all, such as totals: told, and never written. */
  readonly aside?: readonly BadRow<never>[]
  /** Known, and in no row: they stay as they are. */
  readonly absent?: readonly RowName[]
  /** What a person leaves as it is; where nobody chose, what is wary. */
  readonly kept?: readonly KeptField[]
}

export type RowName = Pick<BadRow, 'title' | 'second'>

export type RowFlaw = 'open-quote' | 'too-many-cells' | 'too-long'

/** Longer cells are pasted documents, not fields. */
const CELL_LIMIT = 1000

/** What is wrong with a row before its meaning is read. */
export function rowFlaws(row: TableRow, width: number): readonly RowFlaw[] {
  const flaws: RowFlaw[] = []
  if (row.broken) flaws.push('open-quote')
  else if (row.cells.length > width) flaws.push('too-many-cells')
  if (row.cells.some((cell) => cell.length > CELL_LIMIT)) flaws.push('too-long')
  return flaws
}

/** After these the cells may stand under other columns than they seem to. */
const SLIPPED: readonly string[] = ['open-quote', 'too-many-cells'] satisfies RowFlaw[]

/** RowName as a good row would be, cut to what a person needs to find it; where cells may have slipped, its line alone names it. */
export function badRow<Why extends string>(
  line: number,
  why: readonly Why[],
  called: Pick<BadRow, 'title' | 'second'>
): BadRow<Why> {
  if (why.some((one) => SLIPPED.includes(one))) return { line, title: '', second: '', why }
  return { line, title: called.title.slice(0, 40), second: called.second.slice(0, 40), why }
}

/** Asks for each field of each row whether it stays as it is. */
export function keeping<Row>(preview: Preview<Row>): (line: number, field: string) => boolean {
  const { kept = waryFields([...preview.changed, ...preview.doubtful]) } = preview
  const keys = new Set(kept.map(keptKey))
  return (line, field) => keys.has(keptKey({ line, field }))
}

/** The same fields without those that stay. */
export function unkept<Fields extends object>(
  fields: Fields,
  isKept: (field: string) => boolean
): Partial<Fields> {
  const left: Partial<Fields> = { ...fields }
  for (const field in left) if (isKept(field)) delete left[field]
  return left
}

/** The rows a confirmation writes: new, changed, and of the doubtful the accepted lines. */
export function confirmedRows<Row>(
  preview: Preview<Row>,
  acceptedLines: readonly number[]
): readonly PreviewRow<Row>[] {
  const accepted = preview.doubtful.filter((one) => acceptedLines.includes(one.line))
  return [...preview.new, ...preview.changed, ...accepted].toSorted(
    (one, other) => one.line - other.line
  )
}
