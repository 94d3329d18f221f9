// The plan of one day as both its screens show it: blocks of the tablet's venue, what was told of them, and the clock.
import { clockToMinutes, momentOf } from '../../domain/calendar.ts'
import type { Block, Session } from '../../domain/entity.ts'
import type { Clock, Day, VenueId } from '../../domain/id.ts'
import { blocksOfDay } from '../../domain/plan/line.ts'
import { ranIn, type RanByBlock } from '../../domain/plan/ran.ts'
import type { EventView } from '../../kit/event/views.ts'
import { useApp } from '../app-context.ts'
import { useLive } from '../live.ts'
import { useNow } from '../now.ts'
import { useChanges, type Changes } from './use-changes.ts'

/** Often enough that no minute on the wall is missed. */
const LOOK_MS = 5000

export interface RunningPlan {
  readonly view: EventView
  readonly venue: VenueId
  readonly day: Day
  /** The event's, and others on which blocks stand. */
  readonly days: readonly Day[]
  readonly blocks: readonly Block[]
  readonly sessions: readonly Session[]
  readonly ran: RanByBlock
  readonly isToday: boolean
  readonly clock: Clock
  readonly minute: number
  readonly changes: Changes
  /** Volunteers read. */
  readonly mayChange: boolean
}

/** Undefined while it is being read. */
export function useRunningPlan(view: EventView, venue: VenueId, day: Day): RunningPlan | undefined {
  const { kit } = useApp()
  const { event } = view
  const plan = useLive(() => kit.plan(event.id, day), [kit, event.id, day])
  const me = useLive(() => kit.me, [kit])
  const changes = useChanges({ event: event.id, day, venue })
  const now = momentOf(useNow(LOOK_MS))
  if (!plan) return undefined
  return {
    view,
    venue,
    day,
    days: plan.days,
    blocks: blocksOfDay(plan.blocks, day, venue),
    sessions: view.sessions.filter(
      (one) => one.day === day && (venue === '' || one.venue === venue)
    ),
    ran: ranIn(plan.ran),
    isToday: now.day === day,
    clock: now.clock,
    minute: clockToMinutes(now.clock),
    changes,
    mayChange: me?.role !== 'volunteer'
  }
}
