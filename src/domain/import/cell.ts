// One cell as a person sees it. Rules N11, T10, X3.
import { unguardCell } from '../papers/csv-cell.ts'
import { visible } from '../visible.ts'

export function readCell(raw: string): string {
  if (raw === '') return ''
  const seen = visible(raw).trim()
  return seen.startsWith("'") ? unguardCell(seen).trim() : unwrapped(seen).trim()
}

/** `="0012"`: how a cell is kept as text in a file that a spreadsheet opens. */
function unwrapped(cell: string): string {
  const inner = /^=\s*"((?:[^"]|"")*)"$/u.exec(cell)?.[1]
  return inner === undefined ? cell : inner.replaceAll('""', '"')
}
