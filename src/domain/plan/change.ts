// Shifting, shortening, skipping while the plan runs. Rules B3–B5, B7, B10–B11, B16, B31.
// The plan itself stays as it was made; what the day did to it stands in `shift`, `cut` and `skipped`.
import { no, ok } from '../../lib/result.ts'
import { clockToMinutes, minutesToClock } from '../calendar.ts'
import { followingOf } from './line.ts'
import { runningMinutes, runningOf, type RunningBlock } from './running.ts'
import type { RanSaying } from './ran.ts'
import type { Block, Changed } from '../entity.ts'
import type { BlockId, Id } from '../id.ts'
import type { Result } from '../../lib/result.ts'

export type PlanFault =
  | { readonly kind: 'gone' }
  | { readonly kind: 'invalid'; readonly field: 'minutes'; readonly why: 'not-a-number' | 'order' }

type BlockChange = Extract<Changed, { readonly root: 'blocks' }>
type BlockChanges = Result<readonly BlockChange[], PlanFault>

/** What may be done while the plan runs. `begun`: minutes of the block that are over and are not given back. */
export type PlanChange =
  | { readonly kind: 'shift'; readonly minutes: number }
  /** Longer when negative. */
  | { readonly kind: 'shorten'; readonly minutes: number }
  /** The block alone: nothing follows. */
  | { readonly kind: 'trim'; readonly minutes: number }
  | { readonly kind: 'skip'; readonly begun: number }
  | { readonly kind: 'take-in'; readonly begun: number }

export interface PlanStep {
  readonly block: BlockId
  readonly change: PlanChange
}

/** One after the other, each on what the one before left; all or none. `blocks` of one day and venue. */
export function changePlan(blocks: readonly Block[], steps: readonly PlanStep[]): BlockChanges {
  const changed = new Map<Id, BlockChange['fields']>()
  let now = blocks
  for (const { block, change: wish } of steps) {
    const changes = changeOne(now, block, wish)
    if (!changes.ok) return changes
    for (const { id, fields } of changes.value) changed.set(id, { ...changed.get(id), ...fields })
    now = withChanges(now, changes.value)
  }
  return ok([...changed].map(([id, fields]) => ({ root: 'blocks', id, fields })))
}

export function withChanges(
  blocks: readonly Block[],
  changes: readonly BlockChange[]
): readonly Block[] {
  const fieldsById = new Map(changes.map(({ id, fields }) => [id, fields]))
  return blocks.map((block) => Object.assign({}, block, fieldsById.get(block.id)))
}

function changeOne(blocks: readonly Block[], id: Id, wish: PlanChange): BlockChanges {
  switch (wish.kind) {
    case 'shift':
      return shiftFrom(blocks, id, wish.minutes)
    case 'shorten':
      return shorten(blocks, id, wish.minutes)
    case 'trim':
      return trim(blocks, id, wish.minutes)
    case 'skip':
      return skip(blocks, id, true, wish.begun)
    case 'take-in':
      return skip(blocks, id, false, wish.begun)
  }
}

/** What takes changes back, as long as no other came after them. */
export function oppositeOf(steps: readonly PlanStep[]): readonly PlanStep[] {
  return steps
    .toReversed()
    .map(({ block, change: wish }) => ({ block, change: oppositeChange(wish) }))
}

function oppositeChange(wish: PlanChange): PlanChange {
  switch (wish.kind) {
    case 'shift':
    case 'shorten':
    case 'trim':
      return { ...wish, minutes: -wish.minutes }
    case 'skip':
      return { ...wish, kind: 'take-in' }
    case 'take-in':
      return { ...wish, kind: 'skip' }
  }
}

/** Moves a block and all that follow it; what is fixed is not moved, even where it is the block itself. Nothing is moved out of the day. */
export function shiftFrom(blocks: readonly Block[], from: Id, minutes: number): BlockChanges {
  const following = followingOf(blocks, from)
  const [first] = following
  if (!first) return no({ kind: 'gone' })
  return moved(first.anchor === true ? [] : following, minutes)
}

/** Makes one block shorter (longer when negative); what follows moves up by as much. */
export function shorten(blocks: readonly Block[], id: Id, minutes: number): BlockChanges {
  const [block, ...after] = followingOf(blocks, id)
  if (block === undefined) return no({ kind: 'gone' })
  if (block.skipped) return ok([])
  if (minutes > runningMinutes(block)) return outOfOrder()
  const rest = moved(after, -minutes)
  return rest.ok ? ok([change(block, { cut: block.cut + minutes }), ...rest.value]) : rest
}

function trim(blocks: readonly Block[], id: Id, minutes: number): BlockChanges {
  const block = blocks.find((one) => one.id === id)
  if (!block) return no({ kind: 'gone' })
  if (!Number.isSafeInteger(minutes)) return notANumber()
  if (minutes > runningMinutes(block)) return outOfOrder()
  return ok([change(block, { cut: block.cut + minutes })])
}

/**
 * Leaves one block out, or takes it in again; what follows moves up or down by its minutes. Of a block that has begun
 * only the rest is left out, as a block of its own that would begin now, so that taking it in moves what follows back exactly.
 */
export function skip(blocks: readonly Block[], id: Id, skipped: boolean, begun = 0): BlockChanges {
  const [block, ...after] = followingOf(blocks, id)
  if (block === undefined) return no({ kind: 'gone' })
  if (block.skipped === skipped) return ok([])
  const sign = skipped ? 1 : -1
  const there = runningMinutes({ ...block, skipped: false })
  if (begun < 0 || (skipped && begun > there)) return outOfOrder()
  const rest = moved(after, skipped ? begun - there : there)
  const { shift, cut } = block
  const fields = { skipped, shift: shift + sign * begun, cut: cut + sign * begun }
  return rest.ok ? ok([change(block, fields), ...rest.value]) : rest
}

/** Before the day: the plan itself gets other times, a block and all that follow it, but for what is fixed. */
export function planAgain(blocks: readonly Block[], from: Id, minutes: number): BlockChanges {
  const following = followingOf(blocks, from)
  if (following.length === 0) return no({ kind: 'gone' })
  const starts = following.map((one) => clockToMinutes(one.start) + minutes)
  if (!Number.isSafeInteger(minutes)) return notANumber()
  if (!starts.every(isInDay)) return outOfOrder()
  return ok(following.map((one, at) => change(one, { start: minutesToClock(starts[at] ?? 0) })))
}

/** What つぎへ does: what runs ends at this minute and the next begins, all that follows with it, but for what is fixed. */
export function goingOn(
  now: RunningBlock | null,
  next: RunningBlock | null,
  minute: number
): { readonly steps: readonly PlanStep[]; readonly said: readonly RanSaying[] } {
  const alone = now && runningOf(now.block)
  // the clocks of two tablets differ: nothing ends before it began
  const at = Math.max(minute, alone?.from ?? 0)
  const trimmed = alone ? alone.to - at : 0
  const late = next ? at - runningOf(next.block).from : 0
  return {
    steps: [
      ...(now && trimmed !== 0 ? [step(now, { kind: 'trim', minutes: trimmed })] : []),
      ...(next && late !== 0 && next.block.anchor !== true
        ? [step(next, { kind: 'shift', minutes: late })]
        : [])
    ],
    said: [
      ...(now ? [{ block: now.block.id, what: 'ended', minute: at } as const] : []),
      ...(next ? [{ block: next.block.id, what: 'began', minute: at } as const] : [])
    ]
  }
}

/** What とばす does: the rest of what runs is left out, and the next begins now unless it is fixed. */
export function leavingOut(
  now: RunningBlock,
  next: RunningBlock | null,
  minute: number
): { readonly steps: readonly PlanStep[]; readonly said: readonly RanSaying[] } {
  const alone = runningOf(now.block)
  const length = alone.to - alone.from
  const begun = Math.min(length, Math.max(0, minute - alone.from))
  const at = Math.max(minute, alone.from)
  const follower = next && next.block.anchor !== true ? next : null
  const late = follower ? at - (runningOf(follower.block).from + begun - length) : 0
  return {
    steps: [
      step(now, { kind: 'skip', begun }),
      ...(follower && late !== 0 ? [step(follower, { kind: 'shift', minutes: late })] : [])
    ],
    said: [
      { block: now.block.id, what: 'left-out', minute: at },
      ...(follower ? [{ block: follower.block.id, what: 'began', minute: at } as const] : [])
    ]
  }
}

function step({ block }: RunningBlock, wish: PlanChange): PlanStep {
  return { block: block.id, change: wish }
}

function moved(blocks: readonly Block[], minutes: number): BlockChanges {
  if (!Number.isSafeInteger(minutes)) return notANumber()
  if (blocks.some((one) => !isInDay(runningOf(one).from + minutes))) return outOfOrder()
  return ok(blocks.map((one) => change(one, { shift: one.shift + minutes })))
}

function isInDay(minutes: number): boolean {
  return minutes >= 0 && minutes < 24 * 60
}

function change(block: Block, fields: BlockChange['fields']): BlockChange {
  return { root: 'blocks', id: block.id, fields }
}

function notANumber(): BlockChanges {
  return no({ kind: 'invalid', field: 'minutes', why: 'not-a-number' })
}

function outOfOrder(): BlockChanges {
  return no({ kind: 'invalid', field: 'minutes', why: 'order' })
}
