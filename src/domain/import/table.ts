// A file of somebody else's making, read into rows that know their line. Rules T1–T10. Whatever the bytes are, this ends
// with a table or a refusal: limits are checked before anything grows.
import Papa from 'papaparse'
import { decodeText } from './encoding.ts'
import { headerOf } from './header.ts'
import { readCell } from './cell.ts'
import { no, ok } from '../../lib/result.ts'
import type { Encoding } from './encoding.ts'
import type { Result } from '../../lib/result.ts'
import type { TableRow } from './table-row.ts'

export type Delimiter = ',' | ';' | '\t'

export interface Table {
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}

export type TableFault =
  | { readonly kind: 'file-too-big'; readonly limitMiB: number }
  | { readonly kind: 'file-not-text' }
  | { readonly kind: 'file-empty' }
  | { readonly kind: 'file-too-many'; readonly limit: number }

/** Thirty times the largest roster seen; what is bigger is not a list of people or things. */
const SIZE_LIMIT_MIB = 5
const ROWS_LIMIT = 5000
const COLUMNS_LIMIT = 100
/** Each unclosed quote means reading the rest again: after so many the file is read line by line. */
const RESTARTS_LIMIT = 20
const DELIMITERS: readonly Delimiter[] = [',', '\t', ';']

export function readTable(bytes: Uint8Array): Result<Table, TableFault> {
  if (bytes.length > SIZE_LIMIT_MIB * 1024 * 1024)
    return no({ kind: 'file-too-big', limitMiB: SIZE_LIMIT_MIB })
  const decoded = decodeText(bytes)
  if (decoded === null) return no({ kind: 'file-not-text' })
  // marks inside come from files that were glued together; the parser would skip one at a restart and lose count
  const text = decoded.text.replaceAll(/\r\n?/gu, '\n').replaceAll('\u{feff}', '')
  const delimiter = delimiterOf(text)
  const rows = rowsOf(text, delimiter)
  if (rows.length > ROWS_LIMIT) return no({ kind: 'file-too-many', limit: ROWS_LIMIT })
  if (rows.some((row) => row.cells.length > COLUMNS_LIMIT))
    return no({ kind: 'file-too-many', limit: COLUMNS_LIMIT })
  const header = headerOf(rows)
  if (header === null) return no({ kind: 'file-empty' })
  return ok({ encoding: decoded.encoding, delimiter, header: header.cells, rows: header.rows })
}

/** The one that cuts most of the first lines into the most columns; a comma when none does. */
function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ','
  let bestColumns = 1
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(firstLines(text), { delimiter })
    const columns = data.map((cells) => cells.length).toSorted((one, other) => one - other)
    const middle = columns[Math.floor((columns.length - 1) / 2)] ?? 1
    if (middle > bestColumns) {
      best = delimiter
      bestColumns = middle
    }
  }
  return best
}

function firstLines(text: string): string {
  return text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 20)
    .join('\n')
}

function rowsOf(text: string, delimiter: Delimiter): readonly TableRow[] {
  const rows: TableRow[] = []
  let offset = 0
  let line = 1
  for (let restarts = 0; offset < text.length && rows.length <= ROWS_LIMIT; restarts++) {
    const rest = restarts < RESTARTS_LIMIT ? text.slice(offset) : lineAt(text, offset)
    const stop = readRows(rest, delimiter, line, rows)
    offset += stop.offset
    line = stop.line
    if (!stop.broken) {
      if (restarts < RESTARTS_LIMIT) break
      offset++
      line++
      continue
    }
    const badLine = lineAt(text, offset)
    rows.push({ line, cells: badLine.split(delimiter).slice(0, COLUMNS_LIMIT), broken: true })
    offset += badLine.length + 1
    line++
  }
  return rows
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.slice(offset) : text.slice(offset, end)
}

interface Stop {
  readonly offset: number
  readonly line: number
  readonly broken: boolean
}

/** Adds rows until the end, too many, or a quote that never closes. */
function readRows(text: string, delimiter: Delimiter, firstLine: number, rows: TableRow[]): Stop {
  let offset = 0
  let line = firstLine
  let broken = false
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      broken = errors.some((error) => error.type === 'Quotes')
      if (broken) return parser.abort()
      const cells = trimmed(data)
      if (cells.length > 0) rows.push({ line, cells, broken: false })
      line += text.slice(offset, meta.cursor).split('\n').length - 1
      offset = meta.cursor
      if (rows.length > ROWS_LIMIT) parser.abort()
    }
  })
  return { offset, line, broken }
}

/** Blanks at the edges of a cell and empty cells at the end of a row are nobody's data. */
function trimmed(data: readonly string[]): readonly string[] {
  const cells = data.map(readCell)
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
}
