// Brothers and sisters in one row of a form (お子さま①氏名, お子さま②氏名 …) become rows of their own. Rule I45.
import { groupBy } from '../../lib/group.ts'
import { proposeColumns } from './columns.ts'
import { ROSTER_COLUMNS } from './roster-columns.ts'
import { squash } from '../fold.ts'
import type { RosterMeaning } from './roster-columns.ts'
import type { Table } from './table.ts'
import type { TableRow } from './table-row.ts'

/** A column for one of several children: its header without the number. */
interface Numbered {
  readonly column: number
  readonly nth: number
  readonly header: string
  readonly meaning: RosterMeaning | 'skip'
}

const NAMING = new Set<RosterMeaning | 'skip'>(['name', 'sei', 'yomi', 'seiYomi'])
/** Of the family even where they are numbered: 電話1, 電話2. */
const SHARED = new Set<RosterMeaning | 'skip'>([
  'phone',
  'phone2',
  'contactName',
  'guardian',
  'guardianYomi',
  'pickers',
  'code'
])

/**
 * Each child's cells stand under headers without a number; what is not numbered belongs to all. The line of the second
 * child is 2.1, so that every row keeps a line of its own. A table without such columns stays as it is.
 */
export function siblingsApart(table: Table): Table {
  const numbered = numberedColumns(table.header)
  if (numbered.length === 0) return table
  const common = table.header.flatMap((_, column) =>
    numbered.some((one) => one.column === column) ? [] : [column]
  )
  const headers = [...new Set(numbered.map(({ header }) => header))]
  const children = [...groupBy(numbered, ({ nth }) => nth)].toSorted(
    ([one], [other]) => one - other
  )
  const rows = table.rows.flatMap((row) => {
    if (row.broken || row.cells.length > table.header.length) return [row]
    const told = children.map(([, columns]) => ({
      columns,
      isThere: columns.some((one) => NAMING.has(one.meaning) && cellAt(row, one.column) !== '')
    }))
    const there = told.some(({ isThere }) => isThere)
      ? told.filter(({ isThere }) => isThere)
      : told.slice(0, 1)
    return there.map(({ columns }, at) => ({
      broken: false,
      line: row.line + at / 10,
      cells: [
        ...common.map((column) => cellAt(row, column)),
        ...headers.map((header) => cellOf(row, columns, header))
      ]
    }))
  })
  return {
    ...table,
    header: [...common.map((column) => table.header[column] ?? ''), ...headers],
    rows
  }
}

function cellAt(row: TableRow, column: number): string {
  return row.cells[column] ?? ''
}

function cellOf(row: TableRow, columns: readonly Numbered[], header: string): string {
  const own = columns.find((one) => one.header === header)
  return own === undefined ? '' : cellAt(row, own.column)
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨'
const NUMBER =
  /[①-⑨]|[(（【[]?([1-9１-９一二三四五])(?:人目|番目|子目)[)）】\]]?(?:の)?|第([1-9１-９一二三四五])子(?:の)?|[(（]([1-9１-９])[)）]|([1-9１-９])(?=[^\d０-９]*$)/u

/** Empty where the numbers do not part names of children. */
function numberedColumns(header: readonly string[]): readonly Numbered[] {
  const parted = header.map(
    (text, column) => partedHeader(text, column) ?? repeated(header, column)
  )
  const told = parted.flatMap((one) => (one === null ? [] : [withMeaning(one)]))
  const ofChildren = told.filter(({ meaning }) => !SHARED.has(meaning))
  // the first child often has no number: 氏名, 2人目氏名
  const first = header.flatMap((text, column) => {
    if (parted[column] !== null) return []
    const plain = withMeaning({ column, nth: 1, header: text })
    const twin = ofChildren.find((one) => isAlike(one, plain))
    return twin === undefined || hasNth(ofChildren, twin, 1)
      ? []
      : [{ ...plain, header: twin.header }]
  })
  const all = [...ofChildren, ...first]
  const naming = all.filter(({ meaning }) => NAMING.has(meaning))
  const isParted = new Set(naming.map(({ nth }) => nth)).size > 1
  const nths = new Set(naming.map(({ nth }) => nth))
  return isParted ? all.filter(({ nth }) => nths.has(nth)) : []
}

function partedHeader(text: string, column: number): Omit<Numbered, 'meaning'> | null {
  const found = NUMBER.exec(text)
  if (found === null || (found[4] !== undefined && isOfDate(text, found.index))) return null
  const digit = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').normalize('NFKC')
  const kanji = '一二三四五'.indexOf(digit) + 1
  const nth = CIRCLED.indexOf(found[0]) + 1 || (digit !== '' && kanji > 0 ? kanji : Number(digit))
  return { column, nth, header: text.replace(found[0], '').replaceAll(/\s+/gu, ' ').trim() }
}

/** 11月22日, 2日目: of a day and no child. */
function isOfDate(text: string, at: number): boolean {
  return /[\d０-９/月]/u.test(text.charAt(at - 1)) || /^[日月年回枚]/u.test(text.slice(at + 1))
}

/** A form that asks once for each child names its columns alike each time. */
function repeated(header: readonly string[], column: number): Omit<Numbered, 'meaning'> | null {
  const text = header[column] ?? ''
  const columns = header.flatMap((one, at) => (one === text ? [at] : []))
  if (text === '' || columns.length < 2) return null
  return { column, nth: columns.indexOf(column) + 1, header: text }
}

function withMeaning(one: Omit<Numbered, 'meaning'>): Numbered {
  const { encoding, delimiter } = { encoding: 'utf-8', delimiter: ',' } as const
  const [meaning = 'skip'] = proposeColumns(
    { encoding, delimiter, header: [one.header], rows: [] },
    ROSTER_COLUMNS
  )
  return { ...one, meaning }
}

function isAlike(one: Numbered, other: Numbered): boolean {
  if (squash(one.header) === squash(other.header)) return true
  return one.meaning !== 'skip' && one.meaning === other.meaning
}

function hasNth(all: readonly Numbered[], like: Numbered, nth: number): boolean {
  return all.some((one) => one.nth === nth && isAlike(one, like))
}
