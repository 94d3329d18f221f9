// What every fact carries besides what it says.
import type { DeviceId, FactId, Instant } from './id.ts'

export interface FactHeader {
  readonly id: FactId
  /** When it was recorded, corrected by the offset the writer knew, clamped for display. */
  readonly at: Instant
  /** Who acted: a staff id, or a typed name prefixed with `~`; empty when nobody said. */
  readonly by: string
  readonly device: DeviceId
  readonly prev: readonly FactId[]
}
