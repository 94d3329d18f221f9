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

export type SyncProblem =
  | 'not-saved'
  | 'update-needed'
  | 'relay-full'
  /** It answers, and cannot write: its data file is not where it was, or its disk fails. */
  | 'relay-broken'
  /** It waits for an organizer's tablet before it takes more of this one, which was set back or copied very often. */
  | 'relay-crowded'
  /** It does not know this workspace any more; an organizer gives it the log again. */
  | 'relay-lost'
  /** It was set back to before this tablet joined. */
  | 'relay-behind'
  /** It has another history of the workspace than this tablet. */
  | 'relay-differs'
  | 'clock-off'
  | 'shut-out'
  | 'not-a-relay'
  | 'reload-needed'
  /** An organizer lets this tablet rest; it records on. */
  | 'paused'
  | 'ended'
  /** Joined by a link: an organizer has to let it in. */
  | 'waiting'
  /** Another copy of this tablet talks to the relay, too. Nothing is lost; this one wants an invitation of its own. */
  | 'cloned'
