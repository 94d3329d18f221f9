// Saying that a day is over, with what stays open, and opening it again.
import { eventDoc } from '../../crdt/docs.ts'
import { closeDay } from '../../domain/close/close-day.ts'
import { dayNote } from '../../domain/close/day-note.ts'
import type { ClosedDay } from '../../domain/day-facts.ts'
import type { Day, EventId, VenueId } from '../../domain/id.ts'
import { ok } from '../../lib/result.ts'
import { save, type WorkspaceContext } from '../context.ts'
import type { Done } from '../fault.ts'
import { saveAll } from '../save-entity.ts'
import { isPeopleReadable } from '../tablets/read.ts'
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

interface NoteDayInput {
  readonly event: EventId
  readonly day: Day
  readonly text: string
}

export function createCloseCommands(inside: WorkspaceContext) {
  return {
    async endDay({ event, day, venue, state, open }: EndDayInput): Done {
      const closed = await readClosedDays(inside, event)
      const before = closed.find((one) => one.day === day && one.venue === venue)
      const draft = closeDay({ subject: event, day, venue, state, open }, before?.heads ?? [])
      return saveAll(inside, { event, drafts: [draft] })
    },

    /** D25: beside the incidents, because it may name somebody, and is kept as long as they are. */
    async noteDay({ event, day, text }: NoteDayInput): Done {
      const made = dayNote(event, day, text)
      if (!made.ok) return made
      const isNamed = await isPeopleReadable(inside, event)
      const doc = eventDoc(isNamed ? 'incidents' : 'day', event)
      const saved = await save(inside, { event, doc, drafts: [made.value] })
      return saved.ok ? ok(null) : saved
    }
  }
}
