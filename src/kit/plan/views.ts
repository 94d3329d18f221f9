import type { Block } from '../../domain/entity.ts'
import type { Day } from '../../domain/id.ts'

export interface Plan {
  readonly day: Day
  readonly dayNumber: number
  readonly blocks: readonly Block[]
}
