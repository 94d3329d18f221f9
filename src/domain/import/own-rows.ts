// Rows that say word for word what our own file says now: nothing is asked of them, and nothing is written. Rule X9.
import { visible } from '../visible.ts'
import { ROSTER_HEADER, rosterCells } from '../papers/export.ts'
import type { Participant } from '../entity.ts'
import type { CsvCell } from '../papers/csv.ts'
import type { KnownRoster } from './roster-known.ts'
import type { Table } from './table.ts'

/** What our own file would have of an entry. */
interface OwnRow<Entry> {
  readonly entry: Entry
  readonly cells: readonly CsvCell[]
}

/**
 * The entry of each such line. A file may have fewer columns than ours, never one more: that one might say something. Two
 * entries of which the same is said have a row each.
 */
function ownRows<Entry>(
  table: Table,
  header: readonly string[],
  rows: readonly OwnRow<Entry>[]
): ReadonlyMap<number, Entry> {
  const columns = table.header.map((name) => header.indexOf(name))
  if (columns.includes(-1) || new Set(columns).size < columns.length) return new Map()
  const entriesByText = new Map<string, Entry[]>()
  for (const { entry, cells } of rows) {
    const text = textOf(columns.map((at) => String(cells[at] ?? '')))
    const entries = entriesByText.get(text)
    if (entries) entries.push(entry)
    else entriesByText.set(text, [entry])
  }
  const entryByLine = new Map<number, Entry>()
  for (const { line, cells } of table.rows) {
    const entry = entriesByText.get(textOf(columns.map((_, at) => cells[at] ?? '')))?.shift()
    if (entry !== undefined) entryByLine.set(line, entry)
  }
  return entryByLine
}

/** A child that was joined stands in our file once, as it is shown. */
export function ownRosterRows(table: Table, known: KnownRoster): ReadonlyMap<number, Participant> {
  const done = new Set<string>()
  const rows = known.participants.flatMap((entry) => {
    const { participant, fields } = known.shownOf?.(entry.id) ?? {
      participant: entry,
      fields: known.fields
    }
    if (done.has(participant.id)) return []
    done.add(participant.id)
    return [{ entry, cells: rosterCells(participant, known, fields) }]
  })
  return ownRows(table, ROSTER_HEADER, rows)
}

/** As a cell comes back: the blanks around it and signs nobody sees are gone. */
function textOf(cells: readonly string[]): string {
  return JSON.stringify(cells.map((cell) => visible(cell).replaceAll(/\r\n?/gu, '\n').trim()))
}
