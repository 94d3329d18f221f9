import type { DayClosed } from '../../domain/close/close-day.ts'
import type { Participant } from '../../domain/entity.ts'
import type { Instant } from '../../domain/id.ts'

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
  readonly closed: (DayClosed & { readonly byName: string }) | null
}
