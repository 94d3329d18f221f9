import type { Block } from '../../domain/entity.ts'
import type { Day } from '../../domain/id.ts'

export interface Plan {
  readonly day: Day
  readonly dayNumber: number
  /** The event's, and others on which blocks stand all the same. */
  readonly days: readonly Day[]
  readonly blocks: readonly Block[]
}
