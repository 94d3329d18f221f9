import type { EventId } from '../../domain/id.ts'
import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, viewOf } from '../subject.ts'
import { coverIncident } from './cover.ts'
import type { IncidentTold } from './views.ts'

const load = lazy(() => import('./commands.ts'))
const read = lazy(() => import('./read.ts'))

export const incident = {
  views: {
    incidents: viewOf({
      read: async (context, event: EventId) => (await read()).readIncidents(context, event),
      names: (all: readonly IncidentTold[], called) => all.map((one) => coverIncident(one, called))
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => (await load()).createIncidentCommands(context),
    { noteIncident: true, addToIncident: true }
  )
}
