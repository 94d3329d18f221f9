// Where the header is, and what it says where it takes two lines. Rules T4, T9.
import { readDay } from './written.ts'
import type { TableRow } from './table-row.ts'

export interface Header {
  readonly cells: readonly string[]
  readonly rows: readonly TableRow[]
}

/** Null where no row says anything. */
export function headerOf(rows: readonly TableRow[]): Header | null {
  const at = headerAt(rows)
  const row = rows[at]
  if (row === undefined) return null
  const [above, below] = [rows[at - 1], rows[at + 1]]
  if (above !== undefined && isGroups(above.cells, row.cells))
    return { cells: joined(above.cells, row.cells), rows: rows.slice(at + 1) }
  if (below !== undefined && isDetails(row.cells, below.cells))
    return { cells: joined(row.cells, below.cells), rows: rows.slice(at + 2) }
  return { cells: row.cells, rows: rows.slice(at + 1) }
}

/** Titles above the table fill one or two cells: the header is the first row that fills more than half. */
function headerAt(rows: readonly TableRow[]): number {
  const filled = rows.slice(0, 30).map((row) => row.cells.filter(Boolean).length)
  const widest = Math.max(0, ...filled)
  return filled.findIndex((cells) => cells > widest / 2)
}

/** A line of groups above the header: the lower line alone leaves a column without a name, or gives two the same. */
function isGroups(above: readonly string[], header: readonly string[]): boolean {
  const names = header.filter(Boolean)
  const isLacking = above.some((cell, column) => cell !== '' && (header[column] ?? '') === '')
  const isTwice = new Set(names).size < names.length
  return (
    above.filter(Boolean).length > 1 &&
    !above.some((cell) => readDay(cell) !== null) &&
    above.length <= header.length + 1 &&
    (isLacking || isTwice)
  )
}

/** A line of details below it: under merged cells only, each of which spans what has a name of its own below. */
function isDetails(header: readonly string[], below: readonly string[]): boolean {
  const width = Math.max(header.length, below.length)
  let spans = 0
  for (let column = 0; column < width; column++) {
    if ((header[column] ?? '') === '') {
      if ((below[column] ?? '') === '' || column === 0) return false
      continue
    }
    const isSpan = column + 1 < width && (header[column + 1] ?? '') === ''
    if (isSpan !== ((below[column] ?? '') !== '')) return false
    if (isSpan) spans++
  }
  return (
    spans > 0 && below.every((cell) => !/\d/u.test(cell)) && header.filter(Boolean).length > spans
  )
}

/** The name of a group stands in the first of its columns. */
function joined(above: readonly string[], below: readonly string[]): readonly string[] {
  let group = ''
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) => {
    const own = below[column] ?? ''
    group = above[column] || group
    // Merged downwards: nothing below, and not what the group beside it is called.
    if (own === '') return above[column] ?? ''
    return [group, own].filter(Boolean).join(' ')
  })
}
