// Tables of any length cut into A4 sheets, each with its heading again: a sheet found alone still says what it is.
import type { Table } from '../forget/disclosed.ts'

export interface Piece extends Table {
  readonly continued: boolean
  /** Shares of the width, one a column. */
  readonly widths: readonly number[]
}

/** Lines of 4.6 mm on one upright A4 beside title and foot. */
export const LINES_A_SHEET = 52
/** Title, heads and the air around them. */
const HEADING_LINES = 3
/** Full-width letters of 9 pt in 190 mm, less the edges of the cells. */
const LETTERS_A_LINE = 54

export function packTables(tables: readonly Table[]): readonly (readonly Piece[])[] {
  const sheets: Piece[][] = [[]]
  let room = LINES_A_SHEET
  for (const table of tables) {
    const widths = widthsOf(table)
    let rest = table.rows
    do {
      const [fits, lines] = fitting(rest, widths, room - HEADING_LINES)
      const isFresh = room === LINES_A_SHEET
      // A heading alone at the foot is worse than a little white.
      if (fits === 0 && rest.length > 0 && !isFresh) {
        sheets.push([])
        room = LINES_A_SHEET
        continue
      }
      const here = rest.slice(0, Math.max(fits, 1))
      const continued = rest.length < table.rows.length
      sheets.at(-1)?.push({ ...table, rows: here, widths, continued })
      rest = rest.slice(here.length)
      room -= HEADING_LINES + Math.max(lines, 1)
    } while (rest.length > 0)
  }
  return sheets
}

/** How many rows from the first fit into so many lines, and how many lines they take. */
function fitting(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  room: number
): readonly [rows: number, lines: number] {
  let lines = 0
  for (const [at, row] of rows.entries()) {
    const next = lines + linesOf(row, widths)
    if (next > room) return [at, lines]
    lines = next
  }
  return [rows.length, lines]
}

function linesOf(row: readonly string[], widths: readonly number[]): number {
  const each = row.map((cell, at) => {
    const letters = Math.max(1, Math.floor((widths[at] ?? 0) * LETTERS_A_LINE) - 1)
    return cell.split('\n').reduce((sum, line) => sum + Math.ceil(lettersOf(line) / letters), 0)
  })
  return Math.max(1, ...each)
}

/** As wide as what stands in it, between a tenth and a half, so that a long note does not starve the others. */
function widthsOf({ heads, rows }: Table): readonly number[] {
  const longest = heads.map((head, at) =>
    Math.min(24, Math.max(4, lettersOf(head), ...rows.map((row) => lettersOf(row[at] ?? ''))))
  )
  const all = longest.reduce((sum, one) => sum + one, 0)
  return longest.map((one) => one / all)
}

/** In full-width letters: half-width ones count half. */
export function lettersOf(text: string): number {
  const plain = text.replaceAll(/\uFFFA[^\uFFFB]*\uFFFB|\uFFF9/gu, '')
  return Array.from(plain).reduce((sum, one) => sum + (/[\u0020-\u00ff]/u.test(one) ? 0.5 : 1), 0)
}
