// A run sheet against the plan. Rules I4–I7, I19, I20.
import { changesIn } from './change.ts'
import { confirmedRows, keeping, unkept } from './preview.ts'
import { clockToMinutes } from '../calendar.ts'
import { no, ok } from '../../lib/result.ts'
import { readPlanRows } from './plan-rows.ts'
import { squash } from '../fold.ts'
import type { Block, Created } from '../entity.ts'
import type { ColumnsFault, Mapping } from './columns.ts'
import type { Id, NewId } from '../id.ts'
import type { PlanMeaning } from './plan-columns.ts'
import type { KnownPlan, PlanDoubt, PlanFlaw, PlanRow, ReadPlanRow } from './plan-rows.ts'
import type { RowName, Preview, PreviewRow } from './preview.ts'
import type { Result } from '../../lib/result.ts'
import type { Table } from './table.ts'
import type { Writes } from '../fact.ts'

export type PlanPreview = Preview<PlanRow, PlanDoubt, PlanFlaw>

export function previewPlan(
  table: Table,
  mapping: Mapping<PlanMeaning>,
  known: KnownPlan
): Result<PlanPreview, ColumnsFault> {
  const columns = (['start', 'title'] as const).filter((meaning) => !mapping.includes(meaning))
  if (columns.length > 0) return no({ kind: 'columns-missing', columns })
  const { read, bad } = readPlanRows(table, mapping, known)
  const rows = read.map(({ line, row, doubts }) => ({ line, row: reachNext(row, read), doubts }))
  const blocks = matchBlocks(
    rows.map(({ row }) => row),
    known
  )
  return ok({ ...sorted(rows, blocks), bad, absent: absentFrom(rows, blocks, known) })
}

interface PreviewDraft {
  readonly new: PreviewRow<PlanRow, never>[]
  readonly changed: PreviewRow<PlanRow>[]
  readonly same: PreviewRow<PlanRow, never>[]
  readonly doubtful: PreviewRow<PlanRow, PlanDoubt>[]
}

function sorted(rows: readonly ReadPlanRow[], blocks: readonly (Block | null)[]): PreviewDraft {
  const preview: PreviewDraft = { new: [], changed: [], same: [], doubtful: [] }
  for (const [at, { line, row, doubts }] of rows.entries()) {
    const existing = blocks[at] ?? null
    const changes = existing === null ? [] : changesIn(existing, changesOf(row, existing))
    const fields = changes.map(({ field }) => field)
    const { title, day, start } = row
    const one = { line, title, second: `${day} ${start}`, row, existing: existing?.id ?? null }
    const isLong = existing !== null || row.minutes !== null
    const why = isLong ? doubts : [...doubts, 'minutes-missing' as const]
    if (existing !== null && changes.length === 0) preview.same.push({ ...one, why: [] })
    else if (why.length > 0) preview.doubtful.push({ ...one, why, changes })
    else if (existing === null) preview.new.push({ ...one, why: [] })
    else preview.changed.push({ ...one, why: fields, changes })
  }
  return preview
}

/** Blocks of the days the file tells, of which no row speaks. */
function absentFrom(
  rows: readonly ReadPlanRow[],
  blocks: readonly (Block | null)[],
  { blocks: all, venue }: KnownPlan
): readonly RowName[] {
  const days = new Set(rows.map(({ row }) => row.day))
  const spokenOf = new Set(blocks)
  return all
    .filter((one) => one.venue === venue && days.has(one.day) && !spokenOf.has(one))
    .map(({ title, day, start }) => ({ title, second: `${day} ${start}` }))
}

/** A block without minutes lasts until the next one of its day begins. */
function reachNext(row: PlanRow, all: readonly ReadPlanRow[]): PlanRow {
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

function changesOf(row: PlanRow, existing: Block): Partial<PlanRow> {
  const texts = TEXTS.filter((field) => row[field] !== '' && row[field] !== existing[field])
  const changes: Partial<PlanRow> = Object.fromEntries(texts.map((field) => [field, row[field]]))
  const isLength = row.minutes !== null && row.minutes !== existing.minutes
  return isLength ? { ...changes, minutes: row.minutes } : changes
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
  const isKept = keeping(preview)
  for (const { line, row, existing } of confirmedRows<PlanRow>(preview, acceptedLines)) {
    const block = existing === null ? undefined : byId.get(existing)
    if (block === undefined) created.push({ root: 'blocks', entity: blockOf(row, known, newId()) })
    else {
      const { minutes, ...texts } = unkept(changesOf(row, block), (field) => isKept(line, field))
      const fields = { ...texts, ...(typeof minutes === 'number' ? { minutes } : {}) }
      if (Object.keys(fields).length > 0) changed.push({ root: 'blocks', id: block.id, fields })
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
