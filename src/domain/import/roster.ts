// A roster file against the roster: what is new, changed, the same, doubtful or bad. Rules I3–I6, I12. The same file twice
// adds nothing.
import { badRow, rowFlaws } from './preview.ts'
import { cellReader, sharesReader } from './columns.ts'
import { apartPrefixes } from './roster-prefix.ts'
import { isPublishing } from './photo.ts'
import { rowDoubts } from './roster-doubts.ts'
import { childChanges, entityChanges, familyChanges } from './roster-diff.ts'
import { familyRefs, familyValues, ownChanges } from './roster-diff.ts'
import { nameOf, yomiOf } from '../people/people.ts'
import { groupBy } from '../../lib/group.ts'
import { no, ok } from '../../lib/result.ts'
import { readingOf, searchIn } from './roster-known.ts'
import { readRosterRow } from './roster-row.ts'
import { unreadColumns } from './roster-unread.ts'
import type { ColumnsFault, Mapping } from './columns.ts'
import type { KnownRoster, Search } from './roster-known.ts'
import type { Participant } from '../entity.ts'
import type { PlacedChild } from './roster-diff.ts'
import type { Preview, PreviewRow } from './preview.ts'
import type { ReadRosterRow, RosterFlaw, RosterRow, RosterScene } from './roster-row.ts'
import type { Result } from '../../lib/result.ts'
import type { RosterMeaning } from './roster-columns.ts'
import type { Table } from './table.ts'
import type { UnreadColumn } from './roster-unread.ts'
import type { RosterDoubt } from './roster-doubts.ts'

export interface RosterPreview extends Preview<RosterRow, RosterDoubt, RosterFlaw> {
  /** Columns with names, care, consents or telephones that nothing reads. */
  readonly unread: readonly UnreadColumn[]
  /** Rows that would become one family, with those known already. */
  readonly joined: readonly JoinedFamily[]
}

/** Named before it goes in: 「n人を1家族に」. */
export interface JoinedFamily {
  readonly lines: readonly number[]
  readonly titles: readonly string[]
}

/** Any of these names a child. */
const NAMING = new Set<string>(['name', 'sei', 'mei', 'yomi', 'seiYomi', 'meiYomi'])

export function previewRoster(
  table: Table,
  mapping: Mapping<RosterMeaning>,
  known: KnownRoster
): Result<RosterPreview, ColumnsFault> {
  if (!mapping.some((meaning) => NAMING.has(meaning)))
    return no({ kind: 'columns-missing', columns: ['name'] })
  const { read, bad } = readRows(table, mapping, known)
  const placed = placeRows(read, known)
  const isDoubtful = (one: PlacedChild): boolean =>
    one.doubts.length > 0 && (one.existing === null || ownChanges(one, known).length > 0)
  const doubtful = placed.filter(isDoubtful)
  const sure = placed.filter((one) => !isDoubtful(one))
  const refOf = familyRefs(placed, known)
  const found = changesOf(sure, refOf, known)
  return ok({
    unread: unreadColumns(table, mapping),
    joined: joinedFamilies(placed, refOf),
    new: sure.filter((one) => one.existing === null).map((one) => previewRow(one, [])),
    changed: found.filter(({ why }) => why.length > 0).map(({ one, why }) => previewRow(one, why)),
    same: found.filter(({ why }) => why.length === 0).map(({ one }) => previewRow(one, [])),
    doubtful: doubtful.map((one) => previewRow(one, one.doubts)),
    bad
  })
}

/** Families of several rows of which one at least is a new child; who is known already is joined already. */
function joinedFamilies(
  placed: readonly PlacedChild[],
  refOf: ReturnType<typeof familyRefs>
): readonly JoinedFamily[] {
  return [...groupBy(placed, refOf).values()]
    .filter((family) => family.length > 1 && family.some((one) => one.existing === null))
    .map((family) => ({
      lines: family.map((one) => one.line),
      titles: family.map((one) => calledOf(one.row).title)
    }))
}

interface Found {
  readonly one: PlacedChild
  readonly why: readonly string[]
}

/** The fields that change of each known child; what changes of a family is told at its first row. */
function changesOf(
  sure: readonly PlacedChild[],
  refOf: ReturnType<typeof familyRefs>,
  known: KnownRoster
): readonly Found[] {
  const families = familyValues(sure, refOf)
  const told = new Set<string>()
  return sure.flatMap((one) => {
    if (one.existing === null) return []
    const ref = refOf(one)
    const family = told.has(ref) ? [] : familyChanges(ref, families.get(ref), known)
    told.add(ref)
    const fields = [...childChanges(one.row, one.existing.id, known), ...family]
    const why = [
      ...Object.keys(entityChanges(one.row, one.existing, known)),
      ...fields.map(([field]) => field)
    ]
    return [{ one, why }]
  })
}

function previewRow<Why extends string>(
  { line, row, existing }: PlacedChild,
  why: readonly Why[]
): PreviewRow<RosterRow, Why> {
  return { line, ...calledOf(row), row, existing: existing?.id ?? null, why }
}

function calledOf(row: RosterRow): Pick<PreviewRow<RosterRow>, 'title' | 'second'> {
  return { title: yomiOf(row) || nameOf(row), second: yomiOf(row) === '' ? '' : nameOf(row) }
}

interface ReadRow extends ReadRosterRow {
  readonly line: number
}

function readRows(
  table: Table,
  mapping: Mapping<RosterMeaning>,
  known: KnownRoster
): { readonly read: readonly ReadRow[]; readonly bad: RosterPreview['bad'] } {
  const [cells, shares] = [cellReader(mapping), sharesReader(mapping, table.header)]
  const scene: RosterScene = {
    ...known,
    hasYomi: mapping.some((meaning) => meaning === 'yomi' || meaning === 'seiYomi'),
    asksPublishing: mapping.some(
      (meaning, at) => meaning === 'photo' && isPublishing(table.header[at] ?? '')
    )
  }
  const schools = table.header.flatMap((header, at) =>
    (mapping[at] ?? 'skip') === 'skip' && /学校|在籍校|校名/u.test(header) ? [at] : []
  )
  const read: ReadRow[] = []
  const bad: RosterPreview['bad'][number][] = []
  for (const row of table.rows) {
    const school = schools.map((at) => row.cells[at] ?? '').join(' ')
    const found = readRosterRow(
      { cell: cells(row.cells), shares: shares(row.cells), school },
      scene
    )
    const flaws = [...rowFlaws(row, table.header.length), ...found.flaws]
    if (flaws.length > 0) bad.push(badRow(row.line, flaws, calledOf(found.row)))
    else {
      const doubts = [...found.doubts, ...rowDoubts(row.cells, table.header)]
      read.push({ ...found, doubts, line: row.line })
    }
  }
  return { read: apartPrefixes(read), bad }
}

/**
 * The surest first, for all rows, so that no row takes a child from the row that rather means it: who is there already
 * as the row says, then who is told in the same words, then in other words.
 */
function placeRows(read: readonly ReadRow[], known: KnownRoster): readonly PlacedChild[] {
  const search = searchIn(known)
  const found = read.map((): Participant | null => null)
  const pass = (look: (one: ReadRow) => Participant | null): void => {
    for (const [at, one] of read.entries()) found[at] ??= look(one)
  }
  const isThere = (one: ReadRow) => (existing: Participant) =>
    ownChanges({ ...one, existing }, known).length === 0
  pass((one) => search.exact(one.row, isThere(one)))
  pass((one) => search.near(one.row, isThere(one)))
  pass((one) => search.exact(one.row))
  pass((one) => search.near(one.row))
  const before = new Set<string>()
  return read.map(({ line, row, doubts }, at) => {
    const existing = found[at] ?? null
    if (existing !== null) return { line, row, existing, doubts }
    const placed = placeNew(row, search, before)
    return { line, row, existing: placed.existing, doubts: [...placed.doubts, ...doubts] }
  })
}

function placeNew(
  row: RosterRow,
  search: Search,
  before: Set<string>
): Pick<PlacedChild, 'existing' | 'doubts'> {
  const key = `${readingOf(row)}/${row.grade}`
  const isTwin = search.isClaimed(row) || before.has(key)
  before.add(key)
  if (isTwin) return { existing: null, doubts: ['twin-in-file'] }
  const other = search.otherGrade(row)
  if (other !== null) return { existing: other, doubts: ['grade-differs'] }
  const lookalike = search.lookalike(row) !== null
  return { existing: null, doubts: lookalike ? ['twin-in-roster'] : [] }
}
