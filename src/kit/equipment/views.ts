import type { Asset, Badge, Group, Staff, Venue } from '../../domain/entity.ts'
import type { Case } from '../../domain/equipment/case.ts'
import type { Thing } from '../../domain/equipment/thing.ts'
import type { Id } from '../../domain/id.ts'
import type { History } from '../views.ts'

/** No child here on purpose: what a volunteer may see too. */

export interface RecentAct extends History {
  readonly asset: Asset
}

export interface Equipment {
  readonly things: readonly Thing[]
  /** Those of things that belong to one; see `looseCase` for the others. */
  readonly cases: readonly Case[]
  /** What was last recorded of any thing, latest first. */
  readonly recent: readonly RecentAct[]
  readonly badges: readonly Badge[]
  readonly groups: readonly Group[]
  readonly staff: readonly Staff[]
  readonly venues: readonly Venue[]
  /** Yen by asset, only where this device may know it. */
  readonly yen: Readonly<Record<Id, number>>
}
