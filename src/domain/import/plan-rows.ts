// The rows of a run sheet in the kit's own words. Rules I4, I9, I35–I37.
import { badRow, rowFlaws } from './preview.ts'
import { cellReader } from './columns.ts'
import { clockToMinutes } from '../calendar.ts'
import { dayBeforeClock, readLength, readSpan, readTime } from './plan-clock.ts'
import { readEventDay } from './written.ts'
import { TITLE_LIMIT } from '../invalid.ts'
import type { BadRow, RowFlaw } from './preview.ts'
import type { Block, Event } from '../entity.ts'
import type { CellOf, Mapping } from './columns.ts'
import type { Day, VenueId } from '../id.ts'
import type { PlanMeaning } from './plan-columns.ts'
import type { ClockSpan } from './plan-clock.ts'
import type { Table } from './table.ts'

/** `venue` empty: the sheet is for every venue. `day`: of rows that name none, if not the first. */
export interface KnownPlan {
  readonly event: Event
  readonly venue: VenueId
  readonly day?: Day
  readonly blocks: readonly Block[]
}

export interface PlanRow extends Pick<
  Block,
  'day' | 'start' | 'title' | 'owner' | 'place' | 'materials' | 'planB'
> {
  /** Null: the sheet says neither minutes nor an end, and nothing comes after. */
  readonly minutes: number | null
}

export type PlanFlaw =
  | RowFlaw
  | 'no-title'
  | 'day-unknown'
  /** The last day that was named above it is none of the event's. */
  | 'day-above-unknown'
  | 'not-a-time'
  | 'end-before-start'

export type PlanDoubt =
  /** Neither minutes nor an end, and nothing after it to reach to. */
  | 'minutes-missing'
  /** The end and the minutes say different things; the end is what would go in. */
  | 'times-disagree'

export interface ReadPlanRow {
  readonly line: number
  readonly row: PlanRow
  readonly doubts: readonly PlanDoubt[]
}

export interface ReadPlan {
  readonly read: readonly ReadPlanRow[]
  readonly bad: readonly BadRow<PlanFlaw>[]
}

export function readPlanRows(
  table: Table,
  mapping: Mapping<PlanMeaning>,
  known: KnownPlan
): ReadPlan {
  const cells = cellReader(mapping)
  const read: ReadPlanRow[] = []
  const bad: BadRow<PlanFlaw>[] = []
  // Null while the last day that was named is not understood: what follows is of no day, and not of the day before.
  let day: Day | null = known.day ?? known.event.days[0] ?? ''
  for (const row of table.rows) {
    const heading = headingOf(row.cells)
    if (heading !== null) {
      day = dayOfCell(heading, known.event)
      if (day === null) bad.push(badRow(row.line, ['day-unknown'], { title: heading, second: '' }))
      continue
    }
    const cell = cells(row.cells)
    const named = cell('day') || dayBeforeClock(cell('start'))
    // A merged cell of a spreadsheet stands in its first row only.
    day = named === '' ? day : dayOfCell(named, known.event)
    const times = timesOf(cell)
    const flaws: PlanFlaw[] = [...rowFlaws(row, table.header.length), ...flawsOf(cell, times)]
    if (day === null) flaws.push(named === '' ? 'day-above-unknown' : 'day-unknown')
    if (flaws.length > 0 || day === null)
      bad.push(badRow(row.line, flaws, { title: cell('title'), second: '' }))
    else read.push({ line: row.line, ...readPlanRow(cell, times, day) })
  }
  return { read, bad }
}

/** 【2日目】 or 11月23日(月) alone in a row: the day of those that follow. */
function headingOf(cells: readonly string[]): string | null {
  const filled = cells.filter(Boolean)
  const text = (filled[0] ?? '').replaceAll(/^[\s【[［<〈《■●◆◇○□▼▽★☆・]+|[\s】\]］>〉》]+$/gu, '')
  const isDay =
    /^(?:\d{4}[-/.年])?\d{1,2}[月/.-]\d{1,2}日?|^(?:第|day ?)?\d{1,2}日目|^day ?\d|^(?:初|最終)日/iu
  return filled.length === 1 && isDay.test(text.normalize('NFKC')) ? text : null
}

/** What stands in brackets is a day of the week, a holiday. */
function dayOfCell(text: string, event: Event): Day | null {
  const number = readEventDay(text.replaceAll(/[(（][^()（）]*[)）]/gu, ''), event)
  return number === null ? null : (event.days[number - 1] ?? null)
}

interface Times {
  readonly span: ClockSpan | null
  readonly end: string | null
  readonly minutes: number | null
}

function timesOf(cell: CellOf<PlanMeaning>): Times {
  return {
    span: readSpan(cell('start')),
    end: readTime(cell('end')),
    minutes: readLength(cell('minutes'))
  }
}

function flawsOf(cell: CellOf<PlanMeaning>, { span, end, minutes }: Times): readonly PlanFlaw[] {
  const flaws: PlanFlaw[] = []
  if (cell('title') === '') flaws.push('no-title')
  if (cell('title').length > TITLE_LIMIT) flaws.push('too-long')
  const isEndOdd = cell('end') !== '' && end === null
  const isMinutesOdd = cell('minutes') !== '' && minutes === null
  if (span === null || isEndOdd || isMinutesOdd) flaws.push('not-a-time')
  const ends = [end, span?.end].filter(Boolean)
  if (span !== null && ends.some((one) => String(one) < span.start)) flaws.push('end-before-start')
  return flaws
}

function readPlanRow(
  cell: CellOf<PlanMeaning>,
  { span, end, minutes }: Times,
  day: Day
): Omit<ReadPlanRow, 'line'> {
  const start = span?.start ?? ''
  const ends = [end, span?.end].filter((one): one is string => !!one)
  const lengths = ends.map((one) => clockToMinutes(one) - clockToMinutes(start))
  if (minutes !== null) lengths.push(minutes)
  const row: PlanRow = {
    day,
    start,
    minutes: lengths[0] ?? null,
    title: cell('title'),
    owner: cell('owner'),
    place: cell('place'),
    materials: cell('materials'),
    planB: cell('planB')
  }
  return { row, doubts: new Set(lengths).size > 1 ? ['times-disagree'] : [] }
}
