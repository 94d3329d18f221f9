import type { Participant } from '../../../domain/entity.ts'
import type { Status } from '../../../domain/fact.ts'
import type { FactId } from '../../../domain/id.ts'

/**
 * What was just recorded; siblings who leave together are undone together. Without facts there is nothing to take back:
 * `back` is itself the undoing of a departure.
 */
export interface Fresh {
  readonly facts: readonly FactId[]
  readonly participants: readonly Participant[]
  readonly status: Status | 'back'
  /** Who brought them, as soon as it was said. */
  readonly brought?: string
}
