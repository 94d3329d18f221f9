import type { Block, Template, TemplateBlock } from '../../domain/entity.ts'
import type { NeedTotal } from '../../domain/plan/needs.ts'
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

export interface TemplateView {
  readonly template: Template
  /** In the order they run. */
  readonly blocks: readonly TemplateBlock[]
}

/** What a session's plan needs, with how many children and groups it is reckoned. */
export interface Needed {
  /** Null: this tablet may not read the roster. */
  readonly children: number | null
  readonly groups: number
  readonly totals: readonly NeedTotal[]
}
