// What was really done: planned against actual minutes, over days and venues, and what of it a template should say. Rules B26–B28.
import { squash } from '../fold.ts'
import { byPlan } from './line.ts'
import { runningOf } from './running.ts'
import { NEVER_RAN, type RanByBlock } from './ran.ts'
import type { Block, TemplateBlock } from '../entity.ts'
import type { BlockId, Day, TemplateBlockId, VenueId } from '../id.ts'

/** One time a block was done, or was left out. */
export interface DoneBlock {
  readonly block: BlockId
  readonly day: Day
  readonly venue: VenueId
  readonly planned: number
  /** Null: nobody said when it ended. */
  readonly actual: number | null
  readonly leftOut: boolean
  readonly planB: boolean
}

/** The same block of a programme, wherever it was done. */
export interface DoneLine {
  /** Of the template, where it came from one; else what it is called. */
  readonly key: string
  readonly title: string
  readonly template: TemplateBlockId | null
  readonly done: readonly DoneBlock[]
  /** Of the times it was measured; null: never. */
  readonly median: number | null
}

/** What nobody said anything of is not in it. A block that was not begun by hand began when it was to. */
export function doneBlock(block: Block, ran: RanByBlock): DoneBlock | null {
  const { began, ended, leftOut, planB } = ran.get(block.id) ?? NEVER_RAN
  if (began === null && ended === null && !block.skipped && !planB) return null
  const isOut = leftOut || block.skipped
  const from = began ?? runningOf(block).from
  const actual = ended === null || isOut ? null : Math.max(0, ended - from)
  const { id, day, venue, minutes: planned } = block
  return { block: id, day, venue, planned, actual, leftOut: isOut, planB }
}

/** In the order of the plan, of the first day each was done on. */
export function doneLines(blocks: readonly Block[], ran: RanByBlock): readonly DoneLine[] {
  const lines = new Map<string, DoneLine>()
  for (const block of blocks.toSorted(byDay)) {
    const done = doneBlock(block, ran)
    if (!done) continue
    const key = block.template ? `t:${block.template}` : `n:${squash(block.title)}`
    const line = lines.get(key)
    const all = [...(line?.done ?? []), done]
    lines.set(key, {
      key,
      title: line?.title ?? block.title,
      template: block.template ?? null,
      done: all,
      median: medianOf(all.flatMap(({ actual }) => actual ?? []))
    })
  }
  return [...lines.values()]
}

function byDay(one: Block, other: Block): number {
  if (one.day !== other.day) return one.day < other.day ? -1 : 1
  return byPlan(one, other)
}

/** Of an even number the mean of the two in the middle, to the whole minute. */
export function medianOf(minutes: readonly number[]): number | null {
  const sorted = minutes.toSorted((one, other) => one - other)
  const high = sorted[Math.floor(sorted.length / 2)]
  const low = sorted[Math.floor((sorted.length - 1) / 2)]
  return high === undefined || low === undefined ? null : Math.round((low + high) / 2)
}

export interface LearntMinutes {
  readonly block: TemplateBlock
  readonly median: number
  readonly times: number
}

/** Blocks of a template that took another time than it says. */
export function learntMinutes(
  template: readonly TemplateBlock[],
  lines: readonly DoneLine[]
): readonly LearntMinutes[] {
  return template.flatMap((block) => {
    const line = lines.find((one) => one.template === block.id)
    const median = line?.median ?? null
    if (!line || median === null || median === block.minutes || median < 1) return []
    const times = line.done.filter(({ actual }) => actual !== null).length
    return [{ block, median, times }]
  })
}

/** How many minutes of a day were planned and done, of what was measured. */
export function sumOf(done: readonly DoneBlock[]): {
  readonly planned: number
  readonly actual: number
} {
  const measured = done.filter(({ actual }) => actual !== null)
  return {
    planned: measured.reduce((sum, { planned }) => sum + planned, 0),
    actual: measured.reduce((sum, { actual }) => sum + (actual ?? 0), 0)
  }
}
