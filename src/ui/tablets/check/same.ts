import { roomOf } from '../../../domain/tablets/room.ts'
import type { CheckReport, Held } from '../../../kit/tablets/views.ts'

type Row = Pick<Held, 'event' | 'people' | 'things' | 'blocks'> &
  Pick<CheckReport, 'installed' | 'persistent' | 'precached' | 'freeMiB'>

/** Of little room a few MiB more or less are no news. */
function isNear(one: number, other: number): boolean {
  return roomOf(one).kind === roomOf(other).kind
}

/** Whether the last report still says what would be said now. */
export function saysTheSame(last: CheckReport | null, now: Row): boolean {
  if (last === null || last.event !== now.event.id) return false
  const counts = (['people', 'things', 'blocks'] as const).every((key) => last[key] === now[key])
  const marks = (['installed', 'persistent', 'precached'] as const).every(
    (key) => last[key] === now[key]
  )
  return counts && marks && isNear(last.freeMiB, now.freeMiB)
}
