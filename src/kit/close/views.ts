import type { DayClosed } from '../../domain/close/close-day.ts'
import type { Participant } from '../../domain/entity.ts'
import type { FactId, Instant } from '../../domain/id.ts'

export interface DayNoteTold {
  readonly fact: FactId
  readonly at: Instant
  readonly byName: string
  readonly device: string
  readonly text: string
}

/** Who is still there at the end of a day, and whether somebody said that it is over. */
export interface DayEnd {
  /** Of the first session, and of the last. */
  readonly begins: Instant
  readonly ends: Instant
  readonly here: readonly Participant[]
  /** Neither came nor was written as absent. */
  readonly yet: readonly Participant[]
  readonly left: number
  readonly lastLeft: {
    readonly participant: Participant
    readonly at: Instant
    readonly picker: string | null
  } | null
  /** Let go without a guardian's word. */
  readonly untold: readonly {
    readonly child: string
    readonly picker: string
    readonly at: Instant
  }[]
  /** What was said of the day, the earliest first. */
  readonly notes: readonly DayNoteTold[]
  readonly closed: (DayClosed & { readonly byName: string }) | null
}
