// Now and next, how long still, how far behind: by the clock, and by what was begun by hand. Rules B1, B2, B13–B14.
import { clockToMinutes } from '../calendar.ts'
import { byPlan } from './line.ts'
import { fittedPlan, plannedEnd, type FittedBlock } from './running.ts'
import { NEVER_RAN, type RanByBlock } from './ran.ts'
import type { Block } from '../entity.ts'
import type { Clock } from '../id.ts'

/** After an hour nobody is still at it: somebody forgot to tap. */
const HELD_MINUTES = 60

export interface PlanNow {
  readonly now: FittedBlock | null
  readonly next: FittedBlock | null
  /** Of what runs; 0 when its time is over. */
  readonly minutesLeft: number | null
  /** Minutes it runs longer than its time: whoever leads has not gone on. */
  readonly over: number
  readonly minutesToNext: number | null
  /** How many minutes later than planned the running block ends, or the next one begins; negative is ahead. Once the plan is over nothing is late. */
  readonly behind: number
}

/** `blocks` of one day and venue, or of one station there. Two that overlap: the later begun is the one that runs. */
export function planNow(
  blocks: readonly Block[],
  clock: Clock,
  ran: RanByBlock = new Map()
): PlanNow {
  const minutes = clockToMinutes(clock)
  const running = fittedPlan(blocks)
    .filter(({ block }) => !block.skipped)
    .toSorted((one, other) => one.from - other.from || byPlan(one.block, other.block))
  const held = heldAt(running, minutes, ran)
  const at = held ?? atByClock(running, minutes, ran)
  const now = running[at] ?? null
  const next = running
    .slice(at + 1)
    .find((one) => isOpen(one, ran) && (held !== null || one.from > minutes))
  return {
    now,
    next: next ?? null,
    minutesLeft: now && Math.max(0, now.to - minutes),
    over: now ? Math.max(0, minutes - now.to) : 0,
    minutesToNext: next ? Math.max(0, next.from - minutes) : null,
    behind: behindOf(now, next ?? null, minutes)
  }
}

function behindOf(now: FittedBlock | null, next: FittedBlock | null, minutes: number): number {
  if (now) return Math.max(now.to, minutes) - plannedEnd(now.block)
  return next?.block.shift ?? 0
}

function isOpen({ block }: FittedBlock, ran: RanByBlock): boolean {
  return (ran.get(block.id) ?? NEVER_RAN).ended === null
}

/** The block the clock is in, unless somebody said that it is over; -1 for none. */
function atByClock(running: readonly FittedBlock[], minutes: number, ran: RanByBlock): number {
  return running.findLastIndex((one) => one.from <= minutes && minutes < one.to && isOpen(one, ran))
}

/** The block that was begun by hand and not ended; null once the clock is past the block after it, or it was forgotten for an hour. */
function heldAt(running: readonly FittedBlock[], minutes: number, ran: RanByBlock): number | null {
  const began = ({ block }: FittedBlock) => ran.get(block.id)?.began ?? null
  const open = running.filter((one) => began(one) !== null && isOpen(one, ran))
  const held = open.reduce<FittedBlock | null>(
    (last, one) => (last && (began(last) ?? 0) > (began(one) ?? 0) ? last : one),
    null
  )
  if (!held || minutes - held.to >= HELD_MINUTES) return null
  const at = running.indexOf(held)
  const past = running[at + 1]
  return past && past.to <= minutes ? null : at
}
