import type { EventId } from '../../domain/id.ts'
import { lazy } from '../../lib/lazy.ts'
import type { WorkspaceContext } from '../context.ts'
import { commands, viewOf } from '../subject.ts'

const load = lazy(() => import('./commands.ts'))
const keyed = lazy(() => import('./keyed.ts'))

export const papers = {
  views: {
    /** What is known of when blocks really began, so that a paper says nothing twice. */
    started: viewOf({
      read: async (context: WorkspaceContext, event: EventId) =>
        (await keyed()).readStarted(context, event),
      names: 'none'
    })
  },
  commands: commands(
    async (context: WorkspaceContext) => ({
      ...(await load()).createPaperCommands(context),
      ...(await keyed()).createKeyedCommands(context)
    }),
    {
      exportCsv: true,
      keyStart: true,
      undoStart: true
    }
  )
}
