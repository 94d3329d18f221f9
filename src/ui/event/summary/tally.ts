// One row of the table: who came (also those who have left since), who is missing, square by square.
import type { PresenceCounts, PresenceState } from '../../../domain/attendance/attendance.ts'
import type { Card } from '../../../kit/people/views.ts'
import type { Tablet } from '../../../kit/tablets/views.ts'
import type { Instant } from '../../../domain/id.ts'

export interface Tally {
  readonly expected: number
  /** 出席: 来た and 帰った together. */
  readonly came: number
  /** 来た as reception counts it: not gone home. */
  readonly here: number
  readonly yet: number
  readonly absent: number
  readonly left: number
}

export function tallyOf({ expected, yet, absent, left }: PresenceCounts): Tally {
  const came = expected - yet - absent
  return { expected, came, here: came - left, yet, absent, left }
}

/** As many squares as the figure says, in the order people read them: here, gone home, not yet, absent. */
export function squaresOf({ here, left, yet, absent }: Tally): readonly PresenceState[] {
  const squares = (count: number, state: PresenceState) => Array<PresenceState>(count).fill(state)
  return [
    ...squares(here, 'arrived'),
    ...squares(left, 'left'),
    ...squares(yet, 'yet'),
    ...squares(absent, 'absent')
  ]
}

export function countConflicts(cards: readonly Card[]): number {
  return cards.filter((card) => card.hasConflict).length
}

/** Up to when anything is known at all; null while nobody has recorded anything. */
export function latestOf(tablets: readonly Tablet[]): Instant | null {
  const times = tablets.map((tablet) => tablet.lastRecordAt).filter((at) => at !== null)
  return times.length === 0 ? null : Math.max(...times)
}
