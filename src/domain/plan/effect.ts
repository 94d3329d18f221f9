// What a changed plan does to what is fixed: where time is made up, what overlaps, where it waits, and when all is over. Rule B9.
import { planLineOf, stationOf } from './line.ts'
import { endOfPlan, fittedPlan, plannedEnd, type FittedBlock } from './running.ts'
import type { Block } from '../entity.ts'

export interface PlanEffect {
  readonly kind: 'overlaps' | 'made-up' | 'waits'
  /** What overlaps, is shorter, or is over before what is fixed begins. */
  readonly running: FittedBlock
  readonly fixed: FittedBlock
  readonly minutes: number
}

/** The first that is still to come in a line; what overlaps before all else. */
export function effectOf(blocks: readonly Block[], minute: number): PlanEffect | null {
  const running = fittedPlan(blocks).filter(({ block, to }) => !block.skipped && to > minute)
  const effects = running.flatMap((one) => effectOn(one, running) ?? [])
  return effects.find(({ kind }) => kind === 'overlaps') ?? effects[0] ?? null
}

function effectOn(running: FittedBlock, all: readonly FittedBlock[]): PlanEffect | null {
  const { block, fixed, madeUp, overlap } = running
  const held = all.find((one) => one.block.id === fixed?.id)
  if (held && overlap > 0) return { kind: 'overlaps', running, fixed: held, minutes: overlap }
  if (held && madeUp > 0) return { kind: 'made-up', running, fixed: held, minutes: madeUp }
  const next = all.find(
    (one) => one.from >= running.to && one.block.start > block.start && isInLine(one.block, block)
  )
  const early = plannedEnd(block) - running.to
  if (!next || next.block.anchor !== true || early <= 0 || next.from - running.to < early)
    return null
  return { kind: 'waits', running, fixed: next, minutes: next.from - running.to }
}

function isInLine(one: Block, other: Block): boolean {
  return planLineOf([one], stationOf(other)).length > 0
}

/** When the plan is over, and whether that is as it was planned. */
export function endOfDay(blocks: readonly Block[]): { readonly at: number; readonly late: number } {
  const at = endOfPlan(fittedPlan(blocks))
  return { at, late: at - Math.max(0, ...blocks.map(plannedEnd)) }
}
