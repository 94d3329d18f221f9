import type { Hanging } from '../../domain/hanging.ts'
import type { EventId, Id, Instant } from '../../domain/id.ts'
import type { RemovableRoot } from '../../domain/removal.ts'

/** Something that was removed and can be brought back, for ever. */
export interface RemovedThing {
  readonly root: RemovableRoot
  readonly id: Id
  /** Of the workspace: empty. */
  readonly event: EventId
  /** As people know it: a name, a title, a letter, a code and name. */
  readonly name: string
  /** What tells it from others that are called the same: day and time, organisation, venue. */
  readonly beside: {
    readonly day: string
    readonly start: string
    readonly end: string
    readonly venue: string
    readonly more: string
  }
  /** 0: nobody knows any more. */
  readonly at: Instant
  readonly byName: string
  readonly device: string
  /** What stands beside it all the same; nothing: it is gone as if it had never been. */
  readonly hanging: Hanging
}
