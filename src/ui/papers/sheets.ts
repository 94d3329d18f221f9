// Lists cut into A4 sheets here, because not every browser can print "page 2 of 3" by itself.
import type { Thing } from '../../domain/equipment/thing.ts'
import type { Case } from '../../domain/equipment/case.ts'

/** Rows of 5.8 mm on one upright A4 beside head and foot, with room for three that run over two lines. */
export const ROWS_A_SHEET = 40
/** The heading of a case takes the room of one row and a half. */
const HEADING_ROWS = 1.5

export function sheetsOf<Row>(
  rows: readonly Row[],
  rowsASheet: number
): readonly (readonly Row[])[] {
  const sheets = Math.ceil(rows.length / rowsASheet)
  return Array.from({ length: Math.max(1, sheets) }, (_, at) =>
    rows.slice(at * rowsASheet, (at + 1) * rowsASheet)
  )
}

/** Rows of unlike height: as many as fit a sheet of `room`, at least one. */
export function sheetsByHeight<Row>(
  rows: readonly Row[],
  heightOf: (row: Row) => number,
  room: number
): readonly (readonly Row[])[] {
  const sheets: Row[][] = [[]]
  let left = room
  for (const row of rows) {
    const height = heightOf(row)
    if (height > left && sheets.at(-1)?.length !== 0) {
      sheets.push([])
      left = room
    }
    sheets.at(-1)?.push(row)
    left -= height
  }
  return sheets
}

/** One case on one sheet: its things, and whether it goes on from the sheet before. */
export interface CaseBlock {
  readonly key: string
  readonly kit: string
  readonly title: string
  readonly lender: string
  readonly continued: boolean
  readonly things: readonly Thing[]
}

type PrintedCase = Pick<Case, 'key' | 'name' | 'title' | 'lender' | 'things'>

/** A case begins on a sheet of its own only when it would otherwise be torn though it fits on one. */
export function caseSheets(cases: readonly PrintedCase[]): readonly (readonly CaseBlock[])[] {
  const sheets: CaseBlock[][] = [[]]
  let room = ROWS_A_SHEET
  for (const { key, name, title, lender, things } of cases) {
    const whole = things.length + HEADING_ROWS
    let rest = things
    while (rest.length > 0) {
      const fits = Math.floor(room - HEADING_ROWS)
      if (fits < 1 || (whole <= ROWS_A_SHEET && whole > room)) {
        sheets.push([])
        room = ROWS_A_SHEET
        continue
      }
      const here = rest.slice(0, fits)
      const continued = rest.length < things.length
      sheets.at(-1)?.push({ key, kit: name, title, lender, continued, things: here })
      rest = rest.slice(fits)
      room -= here.length + HEADING_ROWS
    }
  }
  return sheets
}
