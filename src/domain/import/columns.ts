// Which column is what: a proposal from the header's words and from what the cells look like. Rules I1–I3.
import { squash } from '../fold.ts'
import type { Table } from './table.ts'

export interface ColumnSpec<Meaning extends string> {
  readonly meaning: Meaning
  /** The header is exactly this; of two columns that are, the one whose word stands first here. */
  readonly exact: readonly string[]
  /** The header contains this. */
  readonly part: readonly string[]
  /** … and none of these. */
  readonly not?: readonly string[]
  /** The header, squashed, says it in a way no list of words can: as strong as `part`. */
  readonly fits?: (word: string) => boolean
  /** Cells that look like it: of two columns whose headers fit, the likelier. */
  readonly looks?: (cell: string) => boolean
  /** … and enough alone where the header says nothing. Never of counts, grades, readings, telephones: too much looks like them. */
  readonly isLookEnough?: true
  /** Headers of many uses, which mean it only where a cell says so. */
  readonly ifSaid?: {
    readonly exact: readonly string[]
    readonly said: (cell: string) => boolean
  }
  /** Several columns may have this meaning, and all their texts count. */
  readonly isShared?: true
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
  const shared = sharedMeanings(specs)
  for (const { column, meaning } of scored)
    if (mapping[column] === 'skip' && (shared.includes(meaning) || !mapping.includes(meaning)))
      mapping[column] = meaning
  return mapping
}

/** The meanings that several columns of one table may have. */
export function sharedMeanings<Meaning extends string>(
  specs: readonly ColumnSpec<Meaning>[]
): readonly Meaning[] {
  return specs.filter((spec) => spec.isShared === true).map((spec) => spec.meaning)
}

/** Header words first (exact, then contained), a matching look on top; a look alone is the weakest, where it counts at all. */
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
  const exact = spec.exact.findIndex((one) => plain(one) === word)
  if (exact >= 0) return (isLike ? 5 : 4) - exact / 1000
  if (spec.not?.some((one) => word.includes(plain(one))) === true) return 0
  if (spec.part.some((one) => word.includes(plain(one))) || spec.fits?.(word) === true)
    return isLike ? 3 : 2
  const { ifSaid } = spec
  if (ifSaid?.exact.some((one) => plain(one) === word) === true && cells.some(ifSaid.said)) return 2
  return isLike && spec.isLookEnough === true ? 1 : 0
}

/** The words of the specs are few and compared with every header. */
const plainByWord = new Map<string, string>()

function plain(word: string): string {
  const known = plainByWord.get(word)
  if (known !== undefined) return known
  const squashed = squash(word)
  plainByWord.set(word, squashed)
  return squashed
}

function cellsOf(table: Table, column: number): readonly string[] {
  return table.rows
    .slice(0, SAMPLE)
    .map((row) => row.cells[column] ?? '')
    .filter((cell) => cell !== '')
}

/** What a person changed: a meaning that is not shared belongs to one column, the last one chosen. Unknown words leave the column out. */
export function readMapping<Meaning extends string>(
  chosen: readonly string[],
  specs: readonly ColumnSpec<Meaning>[]
): Mapping<Meaning> {
  const meanings = chosen.map(
    (word) => specs.find((spec) => spec.meaning === word)?.meaning ?? 'skip'
  )
  const shared: readonly string[] = sharedMeanings(specs)
  return meanings.map((meaning, at) =>
    shared.includes(meaning) || meanings.lastIndexOf(meaning) === at ? meaning : 'skip'
  )
}

export function choicesOf<Meaning extends string>(
  specs: readonly ColumnSpec<Meaning>[]
): readonly (Meaning | 'skip')[] {
  return ['skip', ...specs.map((spec) => spec.meaning)]
}

/** The cell of a meaning, empty where no column has it; of several columns the first that says something. */
export type CellOf<Meaning extends string> = (meaning: Meaning) => string

export function cellReader<Meaning extends string>(
  mapping: Mapping<Meaning>
): (cells: readonly string[]) => CellOf<Meaning> {
  const sharesOf = sharesReader(mapping, [])
  return (cells) => {
    const shares = sharesOf(cells)
    return (meaning) => shares(meaning)[0]?.text ?? ''
  }
}

/** What one of several columns says, and under which header. */
export interface Share {
  readonly header: string
  readonly text: string
}

/** Every filled cell of a meaning, in the order of the columns. */
export type SharesOf<Meaning extends string> = (meaning: Meaning) => readonly Share[]

export function sharesReader<Meaning extends string>(
  mapping: Mapping<Meaning>,
  header: readonly string[]
): (cells: readonly string[]) => SharesOf<Meaning> {
  const columnsByMeaning = new Map<string, number[]>()
  for (const [column, meaning] of mapping.entries())
    columnsByMeaning.set(meaning, [...(columnsByMeaning.get(meaning) ?? []), column])
  return (cells) => (meaning) =>
    (columnsByMeaning.get(meaning) ?? [])
      .map((column) => ({ header: header[column] ?? '', text: cells[column]?.trim() ?? '' }))
      .filter(({ text }) => text !== '')
}
