// Cells a spreadsheet must not take for a formula or a number. Rules X2–X3.

/**
 * What a spreadsheet would calculate, also behind blanks and line ends, and with the signs that Japanese ones accept or
 * make of it: full width, the minus of typesetters, small forms. And numbers whose leading zero it would drop. Apostrophes
 * before it count as part of it, so that guarding can be undone exactly.
 */
const GUARDED = /^'*(?:[\t\r\n]|[\s\u{200b}]*[=+\-@＝＋－＠\u{2212}﹢﹣﹦﹫]|0\d+$)/u

export function guardCell(cell: string): string {
  return GUARDED.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `guardCell`; also what people type to keep a zero. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && GUARDED.test(cell.slice(1)) ? cell.slice(1) : cell
}
