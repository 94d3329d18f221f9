// Which column is what: a proposal from the header's words and from what the cells look like. Rules I1–I3.
import { squash } from '../fold.ts'
import type { Table } from './table.ts'

export interface ColumnSpec<Meaning extends string> {
  readonly meaning: Meaning
  /** The header is exactly this. */
  readonly exact: readonly string[]
  /** The header contains this. */
  readonly part: readonly string[]
  /** … and none of these. */
  readonly not?: readonly string[]
  /** Cells that look like it: enough alone where the header says nothing. */
  readonly looks?: (cell: string) => boolean
}

/** One meaning a column, in the order of the columns. */
export type Mapping<Meaning extends string> = readonly (Meaning | 'skip')[]

export interface ColumnsFault {
  readonly kind: 'columns-missing'
  readonly columns: readonly string[]
}

/** Most cells of the column agree; a few may be empty, odd or a total. */
const MOST = 0.7
const SAMPLE = 50

export function proposeColumns<Meaning extends string>(
  table: Table,
  specs: readonly ColumnSpec<Meaning>[]
): Mapping<Meaning> {
  const scored = table.header
    .flatMap((header, column) =>
      specs.map((spec, rank) => ({
        column,
        meaning: spec.meaning,
        rank,
        score: scoreOf(spec, header, cellsOf(table, column))
      }))
    )
    .filter((one) => one.score > 0)
    .toSorted(
      (one, other) => other.score - one.score || one.rank - other.rank || one.column - other.column
    )
  const mapping: (Meaning | 'skip')[] = table.header.map(() => 'skip')
  for (const { column, meaning } of scored)
    if (mapping[column] === 'skip' && !mapping.includes(meaning)) mapping[column] = meaning
  return mapping
}

/** Header words first (exact, then contained), a matching look on top; a look alone is the weakest. */
function scoreOf<Meaning extends string>(
  spec: ColumnSpec<Meaning>,
  header: string,
  cells: readonly string[]
): number {
  const word = squash(header)
  const isLike =
    spec.looks !== undefined &&
    cells.length > 0 &&
    cells.filter(spec.looks).length >= cells.length * MOST
  if (spec.exact.some((one) => squash(one) === word)) return isLike ? 5 : 4
  if (spec.not?.some((one) => word.includes(squash(one))) === true) return 0
  if (spec.part.some((one) => word.includes(squash(one)))) return isLike ? 3 : 2
  return isLike ? 1 : 0
}

function cellsOf(table: Table, column: number): readonly string[] {
  return table.rows
    .slice(0, SAMPLE)
    .map((row) => row.cells[column] ?? '')
    .filter((cell) => cell !== '')
}

/** What a person changed: a meaning belongs to one column, the last one chosen. Unknown words leave the column out. */
export function readMapping<Meaning extends string>(
  chosen: readonly string[],
  specs: readonly ColumnSpec<Meaning>[]
): Mapping<Meaning> {
  const meanings = chosen.map(
    (word) => specs.find((spec) => spec.meaning === word)?.meaning ?? 'skip'
  )
  return meanings.map((meaning, at) => (meanings.lastIndexOf(meaning) === at ? meaning : 'skip'))
}

export function choicesOf<Meaning extends string>(
  specs: readonly ColumnSpec<Meaning>[]
): readonly (Meaning | 'skip')[] {
  return ['skip', ...specs.map((spec) => spec.meaning)]
}

/** The cell of a meaning, empty where no column has it. */
export type CellOf<Meaning extends string> = (meaning: Meaning) => string

export function cellReader<Meaning extends string>(
  mapping: Mapping<Meaning>
): (cells: readonly string[]) => CellOf<Meaning> {
  const columnByMeaning = new Map(mapping.map((meaning, column) => [meaning, column]))
  return (cells) => (meaning) => cells[columnByMeaning.get(meaning) ?? -1]?.trim() ?? ''
}
