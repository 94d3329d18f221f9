// Tablets that fell silent: what they wrote since is most likely not here.
import { momentOf } from '../calendar.ts'
import type { Instant } from '../id.ts'

interface HeardTablet {
  readonly name: string
  readonly self: boolean
  readonly lastRecordAt: Instant | null
  readonly seenAt: Instant | null
}

export interface RecordGap {
  readonly name: string
  /** What it wrote after that is not here. */
  readonly from: Instant
}

/** A tablet that writes nothing for half an hour while others do has most likely written something that is not here. */
const SILENT_MS = 30 * 60_000

/**
 * W6: the tablets that fell silent on the day of the latest record, and from when on they are not known. A tablet that was
 * in contact after its last record has handed over all it had by then: it sends before it asks.
 */
export function gapsOf(tablets: readonly HeardTablet[]): readonly RecordGap[] {
  const latest = Math.max(0, ...tablets.map(({ lastRecordAt }) => lastRecordAt ?? 0))
  return tablets.flatMap(({ name, self, lastRecordAt, seenAt }) => {
    if (self || lastRecordAt === null || momentOf(lastRecordAt).day !== momentOf(latest).day)
      return []
    const from = Math.max(lastRecordAt, seenAt ?? 0)
    return latest - from >= SILENT_MS ? [{ name, from }] : []
  })
}
