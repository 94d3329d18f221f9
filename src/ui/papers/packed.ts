// Tables of any length cut into A4 sheets, each with its heading again: a sheet found alone still says what it is.
import type { DisclosedTable } from '../retention/present-disclosed.ts'

export interface Piece extends DisclosedTable {
  readonly continued: boolean
  /** Shares of the width, one a column. */
  readonly widths: readonly number[]
}

/** Lines of 4.6 mm on one upright A4 beside title and foot. */
export const LINES_A_SHEET = 52
/** Title, heads and the air around them; with furigana above the words. */
const HEADING_LINES = 3
const HEADING_LINES_RUBY = 5
/** Full-width letters of 9 pt in 190 mm, less the edges of the cells. */
const LETTERS_A_LINE = 54

export function packTables(tables: readonly DisclosedTable[]): readonly (readonly Piece[])[] {
  const sheets: Piece[][] = [[]]
  let room = LINES_A_SHEET
  for (const table of tables) {
    const widths = widthsOf(table)
    const heading = table.heads.some(hasRuby) ? HEADING_LINES_RUBY : HEADING_LINES
    let begun = false
    let rest = table.rows
    while (!begun || rest.length > 0) {
      const [fits, lines] = fitting(rest, widths, room - heading)
      const isFresh = room === LINES_A_SHEET
      // A heading alone at the foot is worse than a little white; what is taller than a sheet goes on one all the same.
      if (!isFresh && (room <= heading || (fits === 0 && rest.length > 0))) {
        sheets.push([])
        room = LINES_A_SHEET
        continue
      }
      const here = rest.slice(0, Math.max(fits, 1))
      sheets.at(-1)?.push({ ...table, rows: here, widths, continued: begun })
      begun = true
      rest = rest.slice(here.length)
      room -= heading + Math.max(lines, 1)
    }
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

/** What is short keeps its room, so that no word of two letters is torn; the long ones share what is left. */
const SHORT_LETTERS = 8
const LONG_LETTERS = 26
/** Name and value side by side, as on a form. */
const PAIR = [0.28, 0.72]

function widthsOf({ heads, rows }: DisclosedTable): readonly number[] {
  if (heads.length === 2) return PAIR
  const needed = heads.map((head, at) => {
    const longest = Math.max(lettersOf(head), ...rows.map((row) => lettersOf(row[at] ?? '')))
    return Math.min(longest, LONG_LETTERS) + 1
  })
  const sum = (letters: readonly number[]) => letters.reduce((all, one) => all + one, 0)
  const short = needed.filter((one) => one <= SHORT_LETTERS)
  const long = sum(needed) - sum(short)
  const share = long === 0 ? 1 : Math.min(1, (LETTERS_A_LINE - sum(short)) / long)
  const wide = needed.map((one) => (one <= SHORT_LETTERS ? one : one * share))
  return wide.map((one) => one / sum(wide))
}

/** In full-width letters: half-width ones count half. */
export function lettersOf(text: string): number {
  const plain = text.replaceAll(/\uFFFA[^\uFFFB]*\uFFFB|\uFFF9/gu, '')
  return Array.from(plain).reduce((sum, one) => sum + (/[\u0020-\u00ff]/u.test(one) ? 0.5 : 1), 0)
}

function hasRuby(text: string): boolean {
  return text.includes('\uFFF9')
}
