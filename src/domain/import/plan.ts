// A run sheet against the plan. Rules I4–I7, I9, I19, I20.
import { badRow, confirmedRows, rowFlaws } from './preview.ts'
import { cellReader } from './columns.ts'
import { clockToMinutes } from '../calendar.ts'
import { no, ok } from '../../lib/result.ts'
import { readClock, readEventDay, readMinutes } from './written.ts'
import { squash } from '../fold.ts'
import { TITLE_LIMIT } from '../invalid.ts'
import type { Block, Created, Event } from '../entity.ts'
import type { CellOf, ColumnsFault, Mapping } from './columns.ts'
import type { Day, Id, NewId } from '../id.ts'
import type { PlanMeaning } from './plan-columns.ts'
import type { Preview, PreviewRow, RowFlaw } from './preview.ts'
import type { Result } from '../../lib/result.ts'
import type { Table } from './table.ts'
import type { Writes } from '../fact.ts'

export interface PlanRow extends Pick<
  Block,
  'day' | 'start' | 'title' | 'owner' | 'place' | 'materials' | 'planB'
> {
  /** Null: the sheet says neither minutes nor an end, and nothing comes after. */
  readonly minutes: number | null
}
export type PlanFlaw = RowFlaw | 'no-title' | 'day-unknown' | 'not-a-time' | 'end-before-start'
/** Neither minutes nor an end, and nothing after it to reach to. */
export type PlanDoubt = 'minutes-missing'
export type PlanPreview = Preview<PlanRow, PlanDoubt, PlanFlaw>

/** `venue` empty: the sheet is for every venue. `day`: of rows that name none, if not the first. */
export interface KnownPlan {
  readonly event: Event
  readonly venue: Id
  readonly day?: Day
  readonly blocks: readonly Block[]
}

export function previewPlan(
  table: Table,
  mapping: Mapping<PlanMeaning>,
  known: KnownPlan
): Result<PlanPreview, ColumnsFault> {
  const columns = (['start', 'title'] as const).filter((meaning) => !mapping.includes(meaning))
  if (columns.length > 0) return no({ kind: 'columns-missing', columns })
  const { read, bad } = readRows(table, mapping, known)
  const rows = read.map(({ line, row }) => ({ line, row: reachNext(row, read) }))
  const blocks = matchBlocks(
    rows.map(({ row }) => row),
    known
  )
  return ok({ ...sorted(rows, blocks), bad })
}

interface PreviewDraft {
  readonly new: PreviewRow<PlanRow, never>[]
  readonly changed: PreviewRow<PlanRow>[]
  readonly same: PreviewRow<PlanRow, never>[]
  readonly doubtful: PreviewRow<PlanRow, PlanDoubt>[]
}

function sorted(rows: readonly ReadRow[], blocks: readonly (Block | null)[]): PreviewDraft {
  const preview: PreviewDraft = { new: [], changed: [], same: [], doubtful: [] }
  for (const [at, { line, row }] of rows.entries()) {
    const existing = blocks[at] ?? null
    const changes = existing === null ? [] : changesOf(row, existing).map(([field]) => field)
    const { title, day, start } = row
    const one = { line, title, second: `${day} ${start}`, row, existing: existing?.id ?? null }
    if (existing !== null && changes.length > 0) preview.changed.push({ ...one, why: changes })
    else if (existing !== null) preview.same.push({ ...one, why: [] })
    else if (row.minutes === null) preview.doubtful.push({ ...one, why: ['minutes-missing'] })
    else preview.new.push({ ...one, why: [] })
  }
  return preview
}

interface ReadRow {
  readonly line: number
  readonly row: PlanRow
}

function readRows(
  table: Table,
  mapping: Mapping<PlanMeaning>,
  known: KnownPlan
): { readonly read: readonly ReadRow[]; readonly bad: PlanPreview['bad'] } {
  const cells = cellReader(mapping)
  const read: ReadRow[] = []
  const bad: PlanPreview['bad'][number][] = []
  let day = known.day ?? known.event.days[0] ?? ''
  for (const row of table.rows) {
    const cell = cells(row.cells)
    const written = dayOfCell(cell('day'), known.event)
    // A merged cell of a spreadsheet stands in its first row only.
    day = cell('day') === '' ? day : (written ?? day)
    const flaws = [
      ...rowFlaws(row, table.header.length),
      ...flawsOf(cell, cell('day') !== '' && written === null)
    ]
    if (flaws.length > 0) bad.push(badRow(row.line, flaws, { title: cell('title'), second: '' }))
    else read.push({ line: row.line, row: readPlanRow(cell, day) })
  }
  return { read, bad }
}

function dayOfCell(text: string, event: Event): Day | null {
  const number = readEventDay(text, event)
  return number === null ? null : (event.days[number - 1] ?? null)
}

function flawsOf(cell: CellOf<PlanMeaning>, isDayUnknown: boolean): readonly PlanFlaw[] {
  const flaws: PlanFlaw[] = []
  const [start, end] = [readClock(cell('start')), readClock(cell('end'))]
  if (cell('title') === '') flaws.push('no-title')
  if (cell('title').length > TITLE_LIMIT) flaws.push('too-long')
  if (isDayUnknown) flaws.push('day-unknown')
  const isEndOdd = cell('end') !== '' && end === null
  const isMinutesOdd = cell('minutes') !== '' && readMinutes(cell('minutes')) === null
  if (start === null || isEndOdd || isMinutesOdd) flaws.push('not-a-time')
  if (start !== null && end !== null && end < start) flaws.push('end-before-start')
  return flaws
}

function readPlanRow(cell: CellOf<PlanMeaning>, day: Day): PlanRow {
  const start = readClock(cell('start')) ?? ''
  const end = readClock(cell('end'))
  const written = readMinutes(cell('minutes'))
  const untilEnd = end === null ? null : clockToMinutes(end) - clockToMinutes(start)
  return {
    day,
    start,
    minutes: written ?? untilEnd,
    title: cell('title'),
    owner: cell('owner'),
    place: cell('place'),
    materials: cell('materials'),
    planB: cell('planB')
  }
}

/** A block without minutes lasts until the next one of its day begins. */
function reachNext(row: PlanRow, all: readonly ReadRow[]): PlanRow {
  if (row.minutes !== null) return row
  const later = all
    .filter((one) => one.row.day === row.day && one.row.start > row.start)
    .map((one) => clockToMinutes(one.row.start))
  if (later.length === 0) return row
  return { ...row, minutes: Math.min(...later) - clockToMinutes(row.start) }
}

/** The same title at the same time first; then the same title of that day, which was moved. */
function matchBlocks(rows: readonly PlanRow[], known: KnownPlan): readonly (Block | null)[] {
  const free = new Set(known.blocks.filter((one) => one.venue === known.venue))
  const take = (fits: (block: Block) => boolean): Block | null => {
    const found = [...free].find(fits)
    if (found !== undefined) free.delete(found)
    return found ?? null
  }
  const isTitle = (row: PlanRow, block: Block): boolean =>
    block.day === row.day && squash(block.title) === squash(row.title)
  const exact = rows.map((row) => take((block) => isTitle(row, block) && block.start === row.start))
  return rows.map((row, at) => exact[at] ?? take((block) => isTitle(row, block)))
}

const TEXTS = ['title', 'start', 'owner', 'place', 'materials', 'planB'] as const

function changesOf(row: PlanRow, existing: Block): readonly (readonly [keyof PlanRow, unknown])[] {
  const texts = TEXTS.filter((field) => row[field] !== '' && row[field] !== existing[field])
  const changes = texts.map((field) => [field, row[field]] as const)
  return row.minutes === null || row.minutes === existing.minutes
    ? changes
    : [...changes, ['minutes', row.minutes]]
}

export function planWrites(
  preview: PlanPreview,
  acceptedLines: readonly number[],
  known: KnownPlan,
  newId: NewId
): Writes {
  const created: Created[] = []
  const changed: Writes['changed'][number][] = []
  const byId = new Map(known.blocks.map((one) => [one.id, one]))
  for (const { row, existing } of confirmedRows<PlanRow>(preview, acceptedLines)) {
    const block = existing === null ? undefined : byId.get(existing)
    if (block === undefined) created.push({ root: 'blocks', entity: blockOf(row, known, newId()) })
    else {
      const fields = Object.fromEntries(changesOf(row, block))
      changed.push({ root: 'blocks', id: block.id, fields })
    }
  }
  return { created, changed, facts: [] }
}

function blockOf(row: PlanRow, { event, venue }: KnownPlan, id: Id): Block {
  return {
    id,
    event: event.id,
    venue,
    ...row,
    minutes: row.minutes ?? 0,
    shift: 0,
    cut: 0,
    skipped: false
  }
}
