// When the blocks of a plan really run: as planned, with what the day did to them, and without pushing away what is fixed. Rules B9–B11.
import { clockToMinutes, minutesToClock } from '../calendar.ts'
import { barrierOf, fixedBefore } from './line.ts'
import type { Block } from '../entity.ts'
import type { Clock } from '../id.ts'

/** Less than this is no block any more: what does not fit then overlaps, and that is said. */
const LEAST_MINUTES = 5

/** When a block really runs, in minutes of the day. */
export interface RunningBlock {
  readonly block: Block
  readonly from: number
  readonly to: number
}

export interface FittedBlock extends RunningBlock {
  /** Minutes it is shorter, so that what is fixed begins in time. */
  readonly madeUp: number
  /** Minutes it runs into what is fixed, more than it was planned to. */
  readonly overlap: number
  /** What is fixed, where one of the two is not 0. */
  readonly fixed: Block | null
}

/** Alone, as if nothing were fixed. */
export function runningOf(block: Block): RunningBlock {
  const from = clockToMinutes(block.start) + block.shift
  return { block, from, to: from + runningMinutes(block) }
}

export function startOf(block: Block): Clock {
  return minutesToClock(runningOf(block).from)
}

export function runningMinutes(block: Block): number {
  return block.skipped ? 0 : Math.max(0, block.minutes - block.cut)
}

/** When it was to end. */
export function plannedEnd(block: Block): number {
  return clockToMinutes(block.start) + block.minutes
}

/** `blocks` of one day and venue, in any order; answered in the same. */
export function fittedPlan(blocks: readonly Block[]): readonly FittedBlock[] {
  return blocks.map((block) => fitted(blocks, block))
}

/**
 * A delay that was handed down is made up by the block before what is fixed; what a person made longer by hand, or what leaves
 * nothing of the block, overlaps. A function of the plan alone: whoever takes the delay back has the whole block again.
 */
function fitted(blocks: readonly Block[], block: Block): FittedBlock {
  const alone = notBeforeFixed(blocks, block)
  const barrier = block.skipped ? null : barrierOf(blocks, block)
  if (!barrier) return { ...alone, madeUp: 0, overlap: 0, fixed: null }
  const fixedFrom = runningOf(barrier).from
  const planned = Math.max(0, plannedEnd(block) - clockToMinutes(barrier.start))
  const over = Math.max(0, alone.to - fixedFrom - planned)
  const delay = Math.max(0, block.shift - barrier.shift)
  const length = alone.to - alone.from
  const madeUp = Math.min(over, delay, Math.max(0, length - LEAST_MINUTES))
  const from = Math.min(alone.from, Math.max(fixedFrom, clockToMinutes(block.start)))
  const to = from + length - madeUp
  const overlap = over === 0 ? 0 : Math.max(0, to - fixedFrom - planned)
  return { block, from, to, madeUp, overlap, fixed: madeUp + overlap > 0 ? barrier : null }
}

/** Moved up, it waits for the end of what is fixed before it. */
function notBeforeFixed(blocks: readonly Block[], block: Block): RunningBlock {
  const alone = runningOf(block)
  if (block.shift >= 0) return alone
  const ends = fixedBefore(blocks, block).map((one) => runningOf(one).to)
  const floor = Math.min(clockToMinutes(block.start), Math.max(0, ...ends))
  const wait = Math.max(0, floor - alone.from)
  return { block, from: alone.from + wait, to: alone.to + wait }
}

/** The minute at which the last block ends. */
export function endOfPlan(running: readonly RunningBlock[]): number {
  return Math.max(0, ...running.filter(({ block }) => !block.skipped).map(({ to }) => to))
}
