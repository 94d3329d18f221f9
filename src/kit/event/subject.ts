import { lazy } from '../../lib/lazy.ts'
import type { EventId } from '../../domain/id.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, view, viewOf } from '../subject.ts'
import { coverRoster } from '../people/cover.ts'
import { coverSummary } from './cover.ts'
import { readEvents, readHere } from './read.ts'
import { readSummary } from './summary.ts'

const load = lazy(() => import('./commands.ts'))
const calls = lazy(() => import('./calls.ts'))
const days = lazy(() => import('./days.ts'))

const loadTally = lazy(() => import('./tally.ts'))

export const event = {
  views: {
    events: view({ read: readEvents, names: 'none' }),
    /** The same with the sessions of a day, and of the day of the chosen session, only: it opens at once. */
    here: viewOf({ read: readHere, names: 'none' }),
    /** What stands on each day, before days are changed. */
    eventDays: viewOf({
      read: async (context, id: EventId) => (await days()).readEventDays(context, id),
      names: 'none'
    }),
    calls: viewOf({
      read: async (context, id: EventId) => (await calls()).readCalls(context, id),
      names: (one, called) => one && { ...one, cards: coverRoster(one.cards, called) }
    }),
    /** Of one event, while somebody chooses between all of them. */
    eventTally: viewOf({
      read: async (context, id: EventId) => (await loadTally()).readEventTally(context, id),
      names: 'none'
    }),
    summary: viewOf({
      read: readSummary,
      names: (one, called) => one && coverSummary(one, called),
      tables: ['clients']
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createEventCommands(context),
    {
      createEvent: true,
      copyEvent: true,
      editEvent: true,
      changeEventDays: true,
      setRehearsal: true,
      endRehearsal: true,
      cancelDays: true,
      sayTold: true,
      saveVenue: true,
      saveSession: true,
      saveGroup: true,
      saveStaff: true,
      saveLender: true
    }
  )
}
