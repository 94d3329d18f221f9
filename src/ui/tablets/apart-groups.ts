import type { Apart } from '../../kit/tablets/quarantine-views.ts'
import type { DeviceId } from '../../domain/id.ts'
import { groupBy } from '../../lib/group.ts'

export interface ApartOfTablet {
  readonly device: DeviceId
  readonly name: string
  readonly frames: readonly Apart[]
  /** What can be taken over here, and how many records that is. */
  readonly readable: readonly string[]
  readonly records: number
}

/** Records set apart, tablet by tablet, the latest arrival first. */
export function byTablet(apart: readonly Apart[]): readonly ApartOfTablet[] {
  return [...groupBy(apart, ({ device }) => device)]
    .map(([device, frames]) => {
      const readable = frames.filter(({ isReadable }) => isReadable)
      return {
        device,
        name: frames[0]?.name ?? '',
        frames: frames.toSorted((one, other) => other.receivedAt - one.receivedAt),
        readable: readable.map(({ id }) => id),
        records: recordsOf(readable)
      }
    })
    .toSorted((one, other) => latest(other) - latest(one))
}

export function recordsOf(frames: readonly Apart[]): number {
  return frames.reduce((sum, { records }) => sum + records, 0)
}

function latest({ frames }: ApartOfTablet): number {
  return frames[0]?.receivedAt ?? 0
}
