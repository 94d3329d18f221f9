// The 進行表 while it runs: now and next, how far behind, and shifting, shortening, skipping. Rules B1–B7.
// The plan itself stays as it was made; what the day did to it stands in `shift`, `cut` and `skipped`.
import { clockToMinutes, minutesToClock } from '../calendar.ts'
import { no, ok } from '../../lib/result.ts'
import type { Block, Changed } from '../entity.ts'
import type { Clock, Day, Id, VenueId } from '../id.ts'
import type { Result } from '../../lib/result.ts'

export type PlanFault =
  | { readonly kind: 'gone' }
  | { readonly kind: 'invalid'; readonly field: 'minutes'; readonly why: 'not-a-number' | 'order' }

type BlockChange = Extract<Changed, { readonly root: 'blocks' }>

/** When a block really runs, in minutes of the day. */
export interface RunningBlock {
  readonly block: Block
  readonly from: number
  readonly to: number
}

export interface PlanNow {
  readonly now: RunningBlock | null
  readonly next: RunningBlock | null
  readonly minutesLeft: number | null
  readonly minutesToNext: number | null
  /** How many minutes later than planned the running block ends, or the next one begins; negative is ahead. Once the plan is over nothing is late. */
  readonly behind: number
}

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

/** The blocks of one day at one venue in the order they run; blocks without a venue belong to every venue. */
export function blocksOfDay(blocks: readonly Block[], day: Day, venue: VenueId): readonly Block[] {
  return blocks
    .filter((one) => one.day === day && (one.venue === '' || venue === '' || one.venue === venue))
    .toSorted(byPlan)
}

function byPlan(one: Block, other: Block): number {
  const planned = clockToMinutes(one.start) - clockToMinutes(other.start)
  return planned || (one.id < other.id ? -1 : 1)
}

/** `blocks` of one day and venue. Two that overlap: the later begun is the one that runs. */
export function planNow(blocks: readonly Block[], clock: Clock): PlanNow {
  const minutes = clockToMinutes(clock)
  const running = blocks
    .filter((one) => !one.skipped)
    .map(runningOf)
    .toSorted((one, other) => one.from - other.from || byPlan(one.block, other.block))
  const now = running.findLast((one) => one.from <= minutes && minutes < one.to) ?? null
  const next = running.find((one) => one.from > minutes) ?? null
  return {
    now,
    next,
    minutesLeft: now === null ? null : now.to - minutes,
    minutesToNext: next === null ? null : next.from - minutes,
    behind: now ? now.block.shift - now.block.cut : (next?.block.shift ?? 0)
  }
}

/** What may be done while the plan runs. `begun`: minutes of the block that are over and are not given back. */
export type PlanChange =
  | { readonly kind: 'shift'; readonly minutes: number }
  /** Longer when negative. */
  | { readonly kind: 'shorten'; readonly minutes: number }
  | { readonly kind: 'skip'; readonly begun: number }
  | { readonly kind: 'take-in'; readonly begun: number }

/** `blocks` of one day and venue. */
export function changePlan(
  blocks: readonly Block[],
  id: Id,
  wish: PlanChange
): Result<readonly BlockChange[], PlanFault> {
  switch (wish.kind) {
    case 'shift':
      return shiftFrom(blocks, id, wish.minutes)
    case 'shorten':
      return shorten(blocks, id, wish.minutes)
    case 'skip':
      return skip(blocks, id, true, wish.begun)
    case 'take-in':
      return skip(blocks, id, false, wish.begun)
  }
}

/** What takes a change back, as long as no other came after it. */
export function oppositeOf(wish: PlanChange): PlanChange {
  switch (wish.kind) {
    case 'shift':
    case 'shorten':
      return { ...wish, minutes: -wish.minutes }
    case 'skip':
      return { ...wish, kind: 'take-in' }
    case 'take-in':
      return { ...wish, kind: 'skip' }
  }
}

/** Moves a block and all that follow it. Nothing is moved out of the day. */
export function shiftFrom(
  blocks: readonly Block[],
  from: Id,
  minutes: number
): Result<readonly BlockChange[], PlanFault> {
  const following = followingOf(blocks, from)
  return following.length === 0 ? no({ kind: 'gone' }) : moved(following, minutes)
}

/** Makes one block shorter (longer when negative); what follows moves up by as much. */
export function shorten(
  blocks: readonly Block[],
  id: Id,
  minutes: number
): Result<readonly BlockChange[], PlanFault> {
  const [block, ...after] = followingOf(blocks, id)
  if (block === undefined) return no({ kind: 'gone' })
  if (minutes > runningMinutes(block))
    return no({ kind: 'invalid', field: 'minutes', why: 'order' })
  const rest = moved(after, -minutes)
  return rest.ok ? ok([change(block, { cut: block.cut + minutes }), ...rest.value]) : rest
}

/**
 * Leaves one block out, or takes it in again; what follows moves up or down by its minutes. Of a block that has begun
 * only the rest is left out, as a block of its own that would begin now, so that taking it in moves what follows back exactly.
 */
export function skip(
  blocks: readonly Block[],
  id: Id,
  skipped: boolean,
  begun = 0
): Result<readonly BlockChange[], PlanFault> {
  const [block, ...after] = followingOf(blocks, id)
  if (block === undefined) return no({ kind: 'gone' })
  if (block.skipped === skipped) return ok([])
  const sign = skipped ? 1 : -1
  const there = runningMinutes({ ...block, skipped: false })
  if (begun < 0 || (skipped && begun > there))
    return no({ kind: 'invalid', field: 'minutes', why: 'order' })
  const rest = moved(after, skipped ? begun - there : there)
  const { shift, cut } = block
  const fields = { skipped, shift: shift + sign * begun, cut: cut + sign * begun }
  return rest.ok ? ok([change(block, fields), ...rest.value]) : rest
}

function moved(
  blocks: readonly Block[],
  minutes: number
): Result<readonly BlockChange[], PlanFault> {
  if (!Number.isSafeInteger(minutes))
    return no({ kind: 'invalid', field: 'minutes', why: 'not-a-number' })
  if (blocks.some((one) => !isInDay(runningOf(one).from + minutes)))
    return no({ kind: 'invalid', field: 'minutes', why: 'order' })
  return ok(blocks.map((one) => change(one, { shift: one.shift + minutes })))
}

function followingOf(blocks: readonly Block[], id: Id): readonly Block[] {
  const sorted = blocks.toSorted(byPlan)
  const at = sorted.findIndex((one) => one.id === id)
  return at < 0 ? [] : sorted.slice(at)
}

function isInDay(minutes: number): boolean {
  return minutes >= 0 && minutes < 24 * 60
}

function change(block: Block, fields: BlockChange['fields']): BlockChange {
  return { root: 'blocks', id: block.id, fields }
}
