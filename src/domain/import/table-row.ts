export interface TableRow {
  /** As an editor counts, from 1; of a cell with line breaks the first. */
  readonly line: number
  readonly cells: readonly string[]
  /** A quote that never closes: the line is kept as it is and not believed. */
  readonly broken: boolean
}
