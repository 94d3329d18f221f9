// Saying that a day is over, with what stays open, and opening it again.
import { closeDay } from '../../domain/close/close-day.ts'
import type { ClosedDay } from '../../domain/day-facts.ts'
import type { Day, EventId, VenueId } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { saveAll } from '../save-entity.ts'
import { readClosedDays } from './read.ts'

interface EndDayInput {
  readonly event: EventId
  readonly day: Day
  /** Empty: of all venues. */
  readonly venue: VenueId
  readonly state: ClosedDay['state']
  /** Lines that stay open. */
  readonly open: number
}

export function createCloseCommands(inside: WorkspaceContext) {
  return {
    async endDay({ event, day, venue, state, open }: EndDayInput): Done {
      const closed = await readClosedDays(inside, event)
      const before = closed.find((one) => one.day === day && one.venue === venue)
      const draft = closeDay({ subject: event, day, venue, state, open }, before?.heads ?? [])
      return saveAll(inside, { event, drafts: [draft] })
    }
  }
}
