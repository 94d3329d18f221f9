// What a changed plan does, in a line.
import { minutesToClock } from '../../domain/calendar.ts'
import type { PlanEffect } from '../../domain/plan/effect.ts'
import type { CommonWords } from '../words/common/ja.ts'
import type { PlanWords } from './words/ja.ts'

export function sayEffect(words: PlanWords, common: CommonWords, effect: PlanEffect): string {
  const { kind, running, fixed, minutes } = effect
  const [title, held] = [running.block.title, fixed.block.title]
  const clock = common.clock(minutesToClock(fixed.from))
  switch (kind) {
    case 'overlaps':
      return words.overlaps(title, held, clock, minutes)
    case 'made-up':
      return words.madeUp(title, minutes)
    case 'waits':
      return words.waits(held, clock, minutes)
  }
}

export function sayEnd(
  words: PlanWords,
  common: CommonWords,
  { at, late }: { readonly at: number; readonly late: number }
): string {
  const clock = common.clock(minutesToClock(at))
  return late === 0 ? words.endsAsPlanned(clock) : words.endsAt(clock)
}
