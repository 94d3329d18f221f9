import type { ContactProblem } from '../../store/meta.ts'
import type { DeviceId, Instant } from '../../domain/id.ts'
import type { RecordGroup } from '../../domain/record-group.ts'

/** Numbers are records (facts and edits), as people count them. */
export interface Met {
  readonly device: DeviceId
  readonly name: string
  readonly at: Instant
  /** Own records the relay does not have and that tablet holds. */
  readonly copies: number
  /** Frames it told of that are not here. */
  readonly lacking: number
}

export interface SyncStatus {
  readonly link: 'offline' | 'moving' | 'done' | 'practice' | 'needs-you'
  readonly toSend: number
  /** Null: nothing is proven to exist elsewhere, nothing is proven to be missing (shown as —). */
  readonly toReceive: number | null
  readonly oldestUnsentAt: Instant | null
  readonly lastHeardAt: Instant | null
  readonly mine: {
    readonly here: number
    readonly handed: number
    readonly delivered: number
    readonly deliveredAt: Instant | null
  }
  readonly groups: readonly {
    readonly group: RecordGroup
    readonly here: number
    readonly delivered: number
  }[]
  readonly waitingFor: readonly { readonly device: string; readonly records: number | null }[]
  /** Tablets met hand to hand, the latest first. */
  readonly met: readonly Met[]
  /** Records of others that this tablet carries to the relay. */
  readonly carried: number
  /** Of these, what no tablet is known to hold but its author, who counts on this one. */
  readonly carriedAlone: number
  readonly setAside: number
  readonly problem: SyncProblem | null
}

export type SyncProblem = ContactProblem | 'not-saved' | 'reload-needed'
