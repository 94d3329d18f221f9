// A table as a file every spreadsheet in Japan opens. Rules X1–X3.
import { guardCell } from './csv-cell.ts'

export type CsvCell = string | number

/** UTF-8 with a byte order mark, CRLF, every cell quoted, formulas and leading zeros guarded. */
export function csvBytes(rows: readonly (readonly CsvCell[])[]): Uint8Array {
  const text = rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
  return new TextEncoder().encode(`\u{feff}${text}`)
}

function csvCell(cell: CsvCell): string {
  const text = typeof cell === 'number' ? String(cell) : guardCell(cell)
  return `"${text.replaceAll('"', '""')}"`
}
