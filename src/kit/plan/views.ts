import type { Block } from '../../domain/entity.ts'
import type { RanBlock } from '../../domain/plan/ran.ts'
import type { BlockId, Day, FactId } from '../../domain/id.ts'

export interface Plan {
  readonly day: Day
  readonly dayNumber: number
  /** The event's, and others on which blocks stand all the same. */
  readonly days: readonly Day[]
  readonly blocks: readonly Block[]
  /** What was told of them while they ran. */
  readonly ran: readonly RanLine[]
}

export interface RanLine extends RanBlock {
  readonly block: BlockId
}

/** What a change of the running plan wrote beside it, to be taken back with it. */
export interface RanFact {
  readonly block: BlockId
  readonly fact: FactId
}
