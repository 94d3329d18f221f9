// A roster file against the roster: what is new, changed, the same, doubtful or bad. Rules I3–I6, I12. The same file twice
// adds nothing.
import { badRow, rowFlaws } from './preview.ts'
import { cellReader, sharesReader } from './columns.ts'
import { apartPrefixes } from './roster-prefix.ts'
import { isPublishing } from './photo.ts'
import { rowDoubts } from './roster-doubts.ts'
import { familyChanges, ownFamilyChanges, rowChanges } from './roster-diff.ts'
import { familyRefs, familyValues, ownChanges } from './roster-diff.ts'
import { nameOf, yomiOf } from '../people/people.ts'
import { groupBy } from '../../lib/group.ts'
import { no, ok } from '../../lib/result.ts'
import { ownRosterRows } from './own-rows.ts'
import { readingOf, searchIn } from './roster-known.ts'
import { readRosterRow } from './roster-row.ts'
import { unreadColumns } from './roster-unread.ts'
import type { FieldChange } from './change.ts'
import type { ColumnsFault, Mapping } from './columns.ts'
import type { Id } from '../id.ts'
import type { KnownRoster, Search } from './roster-known.ts'
import type { Participant } from '../entity.ts'
import type { PlacedChild } from './roster-diff.ts'
import type { RowName, Preview, PreviewRow } from './preview.ts'
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
  const own = ownRosterRows(table, known)
  const { read, bad } = readRows(table, mapping, known, own)
  const placed = placeRows(read, known, own)
  const isDoubtful = (one: PlacedChild): boolean =>
    one.doubts.some(isAlwaysAsked) ||
    (one.doubts.length > 0 && (one.existing === null || ownChanges(one, known).length > 0))
  const doubtful = placed.filter(isDoubtful)
  const sure = placed.filter((one) => !isDoubtful(one))
  const refOf = familyRefs(placed, known)
  const found = changesOf(sure, refOf, known)
  return ok({
    unread: unreadColumns(table, mapping),
    joined: joinedFamilies(placed, refOf),
    new: sure.filter((one) => one.existing === null).map((one) => previewRow(one, [])),
    changed: found.filter(({ changes }) => changes.length > 0).map(changedRow),
    same: found.filter(({ changes }) => changes.length === 0).map(({ one }) => previewRow(one, [])),
    doubtful: doubtful.map((one) => doubtfulRow(one, known)),
    bad,
    absent: absentFrom(placed, known)
  })
}

/** Families of several rows of which one at least is a new child; who is known already is joined already. */
function joinedFamilies(
  placed: readonly PlacedChild[],
  refOf: ReturnType<typeof familyRefs>
): readonly JoinedFamily[] {
  return [...groupBy(placed, refOf).values()]
    .map((family) => family.filter(({ twin = null }) => twin === null))
    .filter((family) => family.length > 1 && family.some((one) => one.existing === null))
    .map((family) => ({
      lines: family.map((one) => one.line),
      titles: family.map((one) => calledOf(one.row).title)
    }))
}

interface Found {
  readonly one: PlacedChild
  readonly changes: readonly FieldChange[]
}

/** What the file wants and nobody can do is told also where the row changes nothing. */
function isAlwaysAsked(doubt: RosterDoubt): boolean {
  return doubt === 'venue-unknown' || doubt === 'session-unknown'
}

function changedRow({ one, changes }: Found): PreviewRow<RosterRow> {
  const fields = changes.map(({ field }) => field)
  return { ...previewRow(one, fields), changes }
}

function doubtfulRow(one: PlacedChild, known: KnownRoster): PreviewRow<RosterRow, RosterDoubt> {
  const changes = rowChanges(one, ownFamilyChanges(one, known), known)
  return { ...previewRow(one, one.doubts), changes, twin: one.twin ?? null }
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
    return [{ one, changes: one.isOwn === true ? [] : rowChanges(one, family, known) }]
  })
}

function previewRow<Why extends string>(
  { line, row, existing }: PlacedChild,
  why: readonly Why[]
): PreviewRow<RosterRow, Why> {
  return { line, ...calledOf(row), row, existing: existing?.id ?? null, why }
}

function calledOf(row: RosterRow | Participant): RowName {
  return { title: yomiOf(row) || nameOf(row), second: yomiOf(row) === '' ? '' : nameOf(row) }
}

/** Children of whom no row speaks; of a joined child one entry is enough. */
function absentFrom(placed: readonly PlacedChild[], known: KnownRoster): readonly RowName[] {
  const childOf = (entry: Participant): Id => known.shownOf?.(entry.id)?.participant.id ?? entry.id
  const spokenOf = new Set(placed.flatMap(({ existing }) => existing ?? []).map(childOf))
  const absent = new Map(
    known.participants
      .filter((one) => !spokenOf.has(childOf(one)))
      .map((one) => [childOf(one), calledOf(one)])
  )
  return [...absent.values()]
}

/** Rows of our own file, and of whom they speak. */
type OwnLines = ReadonlyMap<number, Participant>

interface ReadRow extends ReadRosterRow {
  readonly line: number
}

function readRows(
  table: Table,
  mapping: Mapping<RosterMeaning>,
  known: KnownRoster,
  own: OwnLines
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
    if (flaws.length > 0 && !own.has(row.line))
      bad.push(badRow(row.line, flaws, calledOf(found.row)))
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
function placeRows(
  read: readonly ReadRow[],
  known: KnownRoster,
  own: OwnLines
): readonly PlacedChild[] {
  const search = searchIn(known)
  const found = read.map((): Participant | null => null)
  const pass = (look: (one: ReadRow) => Participant | null): void => {
    for (const [at, one] of read.entries()) found[at] ??= look(one)
  }
  const isThere = (one: ReadRow) => (existing: Participant) =>
    ownChanges({ ...one, existing }, known).length === 0
  pass(({ line }) => {
    const existing = own.get(line)
    return existing ? search.take(existing) : null
  })
  pass((one) => search.exact(one.row, isThere(one)))
  pass((one) => search.near(one.row, isThere(one)))
  pass((one) => search.exact(one.row))
  pass((one) => search.near(one.row))
  const lineByChild = new Map<string, number>()
  for (const [at, { row, line }] of read.entries())
    if (found[at] && !lineByChild.has(childKey(row))) lineByChild.set(childKey(row), line)
  return read.map((one, at) => {
    const { line, row, doubts } = one
    const existing = found[at] ?? null
    if (existing !== null && own.has(line)) return ownChild(line, row, existing)
    if (existing !== null) return { line, row, existing, doubts }
    const placed = placeNew(one, search, lineByChild)
    return { line, row, ...placed, doubts: [...placed.doubts, ...doubts] }
  })
}

/** Says nothing that is not known: also nothing of its family. */
function ownChild(line: number, row: RosterRow, existing: Participant): PlacedChild {
  const silent = { ...row, family: new Map(), child: new Map() }
  return { line, row: silent, existing, doubts: [], isOwn: true }
}

function childKey(row: RosterRow): string {
  return `${readingOf(row)}/${row.grade}`
}

/** `lineByChild`: of those the rows before speak of. */
function placeNew(
  { line, row }: ReadRow,
  search: Search,
  lineByChild: Map<string, number>
): Pick<PlacedChild, 'existing' | 'doubts' | 'twin'> {
  const twin = lineByChild.get(childKey(row)) ?? null
  if (twin === null) lineByChild.set(childKey(row), line)
  if (twin !== null || search.isClaimed(row))
    return { existing: null, doubts: ['twin-in-file'], twin }
  const other = search.otherGrade(row)
  if (other !== null) return { existing: other, doubts: ['grade-differs'] }
  const lookalike = search.lookalike(row) !== null
  return { existing: null, doubts: lookalike ? ['twin-in-roster'] : [] }
}
