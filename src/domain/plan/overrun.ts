// A plan that no longer fits its session. Rule B8.
import { clockToMinutes } from '../calendar.ts'
import { fittedPlan } from './running.ts'
import type { Block, Session } from '../entity.ts'

export interface Overrun<S> {
  readonly session: S
  /** Minutes of the day at which its last block ends now. */
  readonly until: number
}

/** `blocks` and `sessions` of one day and venue. A block belongs to the session it was planned in; what was planned to end later says nothing. */
export function overrunsOf<S extends Pick<Session, 'start' | 'end'>>(
  blocks: readonly Block[],
  sessions: readonly S[]
): readonly Overrun<S>[] {
  const toById = new Map(fittedPlan(blocks).map(({ block, to }) => [block.id, to]))
  return sessions.flatMap((session) => {
    const [start, end] = [clockToMinutes(session.start), clockToMinutes(session.end)]
    const own = blocks.filter((block) => {
      const from = clockToMinutes(block.start)
      return from >= start && from < end && from + block.minutes <= end && !block.skipped
    })
    const until = Math.max(0, ...own.map((block) => toById.get(block.id) ?? 0))
    return until > end ? [{ session, until }] : []
  })
}
