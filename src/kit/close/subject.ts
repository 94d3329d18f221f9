import type { Day, EventId, VenueId } from '../../domain/id.ts'
import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, viewOf } from '../subject.ts'
import { coverDayEnd } from './cover.ts'

const load = lazy(() => import('./commands.ts'))
const reading = lazy(() => import('./read.ts'))

export const close = {
  views: {
    dayEnd: viewOf({
      read: async (context: WorkspaceContext, event: EventId, day: Day, venue: VenueId) =>
        (await reading()).readDayEnd(context, event, day, venue),
      names: (one, called) => one && coverDayEnd(one, called)
    }),
    closedDays: viewOf({
      read: async (context: WorkspaceContext, event: EventId) =>
        (await reading()).readClosedDays(context, event),
      names: 'none'
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createCloseCommands(context),
    { endDay: true, noteDay: true }
  )
}
